import type { FindingCode } from '../../../../../src/core/model/finding.ts';
import type { OtherScale, RecommendationScale } from '../../../../../src/core/model/survey.ts';
import { expectOtherScale, expectReading } from './expectReading.ts';

const likely = 'How likely are you to recommend us?';

/** A file of one column: a header, and its cells parted by blanks or given as a list. */
function column(header: string, cells: string | readonly string[]): string {
	const lines = typeof cells === 'string' ? cells.split(' ') : cells;
	return `"${header}"\n${lines.map((cell) => `"${cell}"`).join('\n')}\n`;
}

describe('the scale of a recommendation question', () => {
	const scales: readonly [
		name: string,
		header: string,
		cells: string,
		scale: RecommendationScale,
		ratings: number[],
	][] = [
		['a 0 was given', likely, '0 7 10', '0-10', [0, 7, 10]],
		['no 0 given and nothing said', likely, '1 7 10', '0-10 or 1-10', [1, 7, 10]],
		['the text says 0 to 10', `${likely} (0 to 10)`, '2 7 9', '0-10', [2, 7, 9]],
		['the text says 1 to 10', `${likely} 1-10`, '1 7 9', '1-10', [1, 7, 9]],
		['the Dutch text says 1 to 10', 'Zou u ons aanbevelen? (1 t/m 10)', '1 7 9', '1-10', [1, 7, 9]],
		['the text says what 1 and 10 are', `${likely} 1 = never, 10 = surely`, '1 7 9', '1-10', [1, 7, 9]],
		['high ratings only, as on no shorter scale', likely, '8 9 10', '0-10 or 1-10', [8, 9, 10]],
		[
			'all of 0 to 9, and the text says 0 to 10',
			`${likely} 0-10`,
			'0 1 2 3 4 5 6 7 8 9',
			'0-10',
			[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
		],
	];
	for (const [name, header, cells, scale, ratings] of scales) {
		it(`${scale}: ${name}`, () => expectReading(column(header, cells), { scale, ratings }));
	}

	it('0-10: the answers say what 0 and 10 are', () =>
		expectReading(column(likely, ['10 - Surely', '3', '0 - Never']), { ratings: [10, 3, 0] }));

	it('1-10: the answers say what 1 and 10 are', () =>
		expectReading(column(likely, ['10 - Surely', '3', '1 - Never']), { scale: '1-10', ratings: [10, 3, 1] }));

	const others: readonly [name: string, cells: string | readonly string[], looksLike: OtherScale][] = [
		['1 to 5', '1 2 3 4 5', '1-5'],
		['1 to 5 without a 1', '2 3 5 4', '1-5'],
		['1 to 7', '1 2 3 4 5 6 7', '1-7'],
		['stars', ['★★★★★', '★★★☆☆', '★☆☆☆☆'], '1-5'],
		['stars in words', ['5 stars', '4 stars', '1 star'], '1-5'],
		['yes and no', ['Yes', 'No', 'Yes'], 'yes-no'],
		['ja en nee', ['Ja', 'Nee', 'Ja'], 'yes-no'],
		['ja og nej', ['Ja', 'Nej', 'Måske'], 'yes-no'],
		['1 for yes and 0 for no', '1 0 1 1', 'yes-no'],
		['words of agreement', ['Strongly agree', 'Agree', 'Neutral', 'Disagree'], 'text'],
		['words of likelihood', ['Very likely', 'Likely', 'Unlikely'], 'text'],
		['0 to 100', '0 20 70 85 100', '0-100'],
		['percentages', ['10%', '85 %', '100%'], '0-100'],
		['percentages with decimals', ['10,5%', '85.1 %', '100%'], '0-100'],
		['sums', '12 340 2300 41', 'numbers'],
		['all of 0 to 9', '0 1 2 3 4 5 6 7 8 9', '0-9'],
		['1 to 11', '1 2 3 4 5 6 7 8 9 10 11', '1-11'],
		['codes without the eleventh', 'A1 A8 A10', '1-11'],
		['an aggregate in hundredths', '0.45 0.71 0.33', 'numbers'],
		['scores from -100 to 100', '-40 12 65 80', 'numbers'],
		['names', ['Ann', 'Bob', 'Chris'], 'text'],
		['classes', ['promoter', 'passive', 'detractor'], 'text'],
	];
	for (const [name, cells, looksLike] of others) {
		it(`is not ${name}`, () => expectOtherScale(column(likely, cells), looksLike));
	}

	const shifted: readonly [
		name: string,
		cells: string,
		shift: number,
		scale: RecommendationScale,
		ratings: number[],
	][] = [
		['1 to 11 lowered by choice', '1 2 3 4 5 6 7 8 9 10 11', 1, '0-10', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		['0 to 9 raised by choice', '0 1 2 3 4 5 6 7 8 9', -1, '0-10 or 1-10', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		['codes lowered by choice', 'A1 A8 A10', 1, '0-10', [0, 7, 9]],
	];
	const saysShift: readonly FindingCode[] = ['scale-shifted'];
	for (const [name, cells, shift, scale, ratings] of shifted) {
		it(name, () =>
			expectReading(column(likely, cells), { scale, ratings, findings: saysShift }, { version: 1, shift }),
		);
	}

	it('A1 to A11 can only be 0 to 10', () =>
		expectReading(column(likely, 'A1 A8 A11'), { ratings: [0, 7, 10], findings: saysShift }));

	it('means with many decimals, each another, are ratings', () => {
		const ratings = Array.from({ length: 600 }, (_, index) => 10 * (index / 600));
		return expectReading(column(likely, ratings.map(String)), { ratings, findings: ['decimal-answers'] });
	});

	it('ratings with a sentence behind each are ratings', () => {
		const ratings = Array.from({ length: 600 }, (_, index) => index % 11);
		const cells = ratings.map((rating, index) => `${rating} - I would say that because of reason number ${index}`);
		return expectReading(column(likely, cells), { ratings });
	});
});
