import assert from 'node:assert/strict';
import { scoreBy } from '../../../../src/core/analysis/scoreBy.ts';
import type { Exclusions } from '../../../../src/core/model/survey.ts';
import type { RowGroup, Table } from '../../../../src/core/model/table.ts';

const everyRecord: Exclusions = { count: 0, byGroup: null };

/** Two columns in groups of records: the code of the answer, and of the segment. */
function tableOf(...groups: readonly (readonly (readonly [answer: number, segment: number])[])[]): Table {
	return {
		columns: [
			{ kind: 'category', dictionary: ['9', '7', '0', '', 'x', '10'] },
			{ kind: 'category', dictionary: ['north', 'south'] },
		],
		recordCount: groups.flat().length,
		groups: groups.map(
			(records): RowGroup => ({
				base: 0,
				recordCount: records.length,
				recordOffsets: new Uint32Array(records.length),
				cells: [
					{ kind: 'category', codes: Uint8Array.from(records, ([answer]) => answer) },
					{ kind: 'category', codes: Uint16Array.from(records, ([, segment]) => segment) },
				],
			}),
		),
	};
}

const question = { index: 0, answers: [9, 7, 0, 'blank', 'invalid', 10] } as const;
const [nine, seven, zero, blank, invalid, ten] = [0, 1, 2, 3, 4, 5];
const [north, south] = [0, 1];

function scoreBySegment(table: Table, exclusions: Exclusions = everyRecord) {
	return scoreBy(table, exclusions, question, 2, (rowGroup) => {
		const cells = table.groups[rowGroup]?.cells[1];
		return cells?.kind === 'category' ? cells.codes : null;
	});
}

describe('scoreBy', () => {
	const table = tableOf(
		[
			[nine, north],
			[seven, south],
			[zero, north],
			[ten, north],
		],
		[
			[blank, north],
			[invalid, south],
			[zero, south],
			[zero, south],
		],
	);

	it('counts the answers of each segment over all row groups, without blanks and what is no rating', () => {
		assert.deepEqual(scoreBySegment(table), [
			{ promoters: 2, passives: 0, detractors: 1 },
			{ promoters: 0, passives: 1, detractors: 2 },
		]);
	});

	it('leaves out the records that do not count', () => {
		const byGroup = [Uint8Array.of(1, 0, 0, 0), Uint8Array.of(0, 0, 0, 1)];
		assert.deepEqual(scoreBySegment(table, { count: 2, byGroup }), [
			{ promoters: 1, passives: 0, detractors: 1 },
			{ promoters: 0, passives: 1, detractors: 1 },
		]);
	});

	it('takes a record for none of the groups where its group lies beyond them', () => {
		const scores = scoreBy(table, everyRecord, question, 1, () => Uint16Array.of(0, 1, 0, 65_535));
		// First group of records: 9 and 0; second: blank and 0.
		assert.deepEqual(scores, [{ promoters: 1, passives: 0, detractors: 2 }]);
	});

	it('parts decimals exhaustively: 6.5 is a detractor, 8.5 a passive', () => {
		const decimals = { index: 0, answers: [6.5, 8.5, 9.5] } as const;
		const scores = scoreBy(
			tableOf([
				[0, north],
				[1, north],
				[2, north],
			]),
			everyRecord,
			decimals,
			1,
			() => Uint8Array.of(0, 0, 0),
		);
		assert.deepEqual(scores, [{ promoters: 1, passives: 1, detractors: 1 }]);
	});

	it('counts nothing in a row group without groups', () => {
		assert.deepEqual(
			scoreBy(table, everyRecord, question, 1, () => null),
			[{ promoters: 0, passives: 0, detractors: 0 }],
		);
	});
});
