import assert from 'node:assert/strict';
import { segmentLayout } from '../../../../src/report/charts/segmentLayout.ts';
import { segmentRows } from '../../../../src/report/charts/segmentRows.ts';
import { textWidth } from '../../../../src/report/charts/textWidth.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { accountTeam } from '../../../fixtures/analyses/accountTeams.ts';
import { departments } from '../../../fixtures/analyses/manySegments.ts';

const words = createWords('nl');

describe('the rows of segments', () => {
	it('say score, base and outcome in the words of the reader', () => {
		const east = segmentRows(words, accountTeam).find(({ value }) => value === 'Account team East');
		assert.deepEqual(
			[east?.mark?.text, east?.mark?.verdict, east?.base, east?.mark?.few],
			['−9', 'lager', 'n 112', false],
		);
	});

	it('are a sentence where no score is shown', () => {
		const sentences = segmentRows(words, departments).flatMap(({ mark, sentence }) =>
			mark === null ? [sentence] : [],
		);
		assert.deepEqual(sentences, [
			'34 antwoorden: niet getoond, omdat de score van een kleinere groep eruit te herleiden zou zijn',
			'7 antwoorden: te weinig voor een score',
		]);
	});

	it('are at most 24: those that differ first, then those with most answers, in the order of the segments', () => {
		const [first] = accountTeam.segments;
		const last = accountTeam.segments.find(({ label }) => label === 'Account team East');
		assert.ok(first && last);
		const segments = [...Array.from({ length: 30 }, (_, index) => ({ ...first, label: `Team ${index}` })), last];
		const rows = segmentRows(words, { ...accountTeam, segments });
		assert.equal(rows.length, 24);
		assert.equal(rows.at(-1)?.value, 'Account team East');
		assert.equal(rows[22]?.value, 'Team 22');
	});
});

describe('the layout of segments', () => {
	const rows = segmentRows(words, departments);

	for (const width of [860, 720, 600, 340]) {
		const layout = segmentLayout(rows, width, 17);

		it(`places rows below each other, ${width} px`, () => {
			layout.rows.slice(1).forEach((row, index) => {
				const before = layout.rows[index];
				assert.ok(before && row.top >= before.top + before.height);
			});
		});

		it(`keeps labels, scores, verdicts and bases apart, ${width} px`, () => {
			for (const { row, label } of layout.rows) {
				if (row.mark === null) continue;
				const labelEnd = 4 + Math.max(...label.map((line) => textWidth(line, 13)));
				const score = [layout.scoreEnd - textWidth(row.mark.text, 13, 'bold'), layout.scoreEnd] as const;
				const verdict = [
					layout.verdictStart,
					layout.verdictStart + 13 + textWidth(row.mark.verdict, 12, 'bold'),
				] as const;
				const base = [layout.baseEnd - textWidth(row.base, 12), layout.baseEnd] as const;
				const boxes = [[0, labelEnd] as const, score, base, ...(row.mark.verdict === '' ? [] : [verdict])];
				boxes.sort((a, b) => a[0] - b[0]);
				boxes.slice(1).forEach(([start], index) => {
					assert.ok(start >= (boxes[index]?.[1] ?? 0), `${row.label}: ${JSON.stringify(boxes)}`);
				});
			}
		});

		it(`shows every interval and zero, ${width} px`, () => {
			const [from = 0, to = 0] = layout.x.domain();
			for (const { mark } of rows) {
				assert.ok(mark === null || (from <= mark.low && to >= mark.high));
			}
			assert.ok(from <= 0 && to >= 0);
		});
	}
});
