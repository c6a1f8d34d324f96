import assert from 'node:assert/strict';
import type {
	BenchmarkComparison,
	BenchmarkValue,
	TestedVerdict,
	Verdict,
} from '../../../../src/core/model/benchmark.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { verdictReservation, verdictSentence, verdictTitle } from '../../../../src/report/sentences/verdict.ts';
import { dutchFigure } from '../../../fixtures/analyses/dutchSectors.ts';

const en = createWords('en');

/** 180/140/80 against +17 in the table of computed values. */
const higher: TestedVerdict = {
	kind: 'tested',
	against: 17,
	difference: 8,
	low: 0.33,
	high: 15.3,
	z: 2.0469,
	p: 0.04067,
	outcome: 'higher',
	tolerance: 2.3,
	answersNeeded: 907,
};
const lower: TestedVerdict = { ...higher, difference: -8, outcome: 'lower' };
const undecided: TestedVerdict = { ...higher, outcome: 'none', tolerance: null };

const score: BenchmarkValue = { kind: 'score', value: 17 };
const range: BenchmarkValue = { kind: 'range', low: 30, high: 45 };
const negative: BenchmarkValue = { kind: 'sign', sign: 'negative' };
const positive: BenchmarkValue = { kind: 'sign', sign: 'positive' };
const top: BenchmarkValue = { kind: 'top', value: 31 };
const quarter: BenchmarkValue = { kind: 'quantile', quantile: 0.75, value: 72 };
const rule: BenchmarkValue = {
	kind: 'rule',
	zones: [
		{ from: 0, inclusive: false, zone: 'good' },
		{ from: 50, inclusive: true, zone: 'excellent' },
	],
};

const rows: readonly (readonly [BenchmarkValue, Verdict, title: string, sentence: RegExp])[] = [
	[
		score,
		higher,
		'Higher than the figure for ICT and telecom (the Netherlands)',
		/^8 points above .* chance alone does not/,
	],
	[
		score,
		lower,
		'Lower than the figure for ICT and telecom (the Netherlands)',
		/^8 points below .* chance alone does not/,
	],
	[
		score,
		undecided,
		'No demonstrable difference from ICT and telecom (the Netherlands)',
		/8 points above it; .* can be chance/,
	],
	[
		range,
		higher,
		'Higher than the range for ICT and telecom (the Netherlands)',
		/upper end of the range .*\+30 to \+45/,
	],
	[range, lower, 'Lower than the range for ICT and telecom (the Netherlands)', /lower end of the range/],
	[range, undecided, 'Not demonstrably outside the range for ICT and telecom (the Netherlands)', /can be chance/],
	[range, { kind: 'within' }, 'Within the range for ICT and telecom (the Netherlands)', /^Within the range/],
	[
		negative,
		higher,
		'Above zero, where ICT and telecom (the Netherlands) is negative',
		/published only that its score is negative/,
	],
	[negative, lower, 'Below zero, like ICT and telecom (the Netherlands)', /Which of the two is higher cannot be said/],
	[positive, higher, 'Above zero, like ICT and telecom (the Netherlands)', /Which of the two is higher cannot be said/],
	[
		positive,
		lower,
		'Below zero, where ICT and telecom (the Netherlands) is positive',
		/only that its score is positive/,
	],
	[
		negative,
		undecided,
		'No demonstrable difference from zero; ICT and telecom (the Netherlands) is negative',
		/no difference from it can be shown/,
	],
	[
		top,
		{ kind: 'gap', difference: -6 },
		'6 points below the best organisations: ICT and telecom (the Netherlands)',
		/: \+31, .*distance, not a verdict/,
	],
	[
		quarter,
		{ kind: 'side', difference: 3, side: 'above' },
		'Above the score of 75% of the organisations',
		/75% .*\+72/,
	],
	[
		quarter,
		{ kind: 'side', difference: -3, side: 'below' },
		'Below the limit of +72, under which 75% of the organisations lie',
		/^Below/,
	],
	[rule, { kind: 'zone', zone: 'good' }, '“good” by the rule of thumb of Integron', /not tested against/],
	[rule, { kind: 'zone', zone: null }, 'Below “good” by the rule of thumb of Integron', /not tested against/],
	[
		{ kind: 'share' },
		{ kind: 'none' },
		'No score was published for ICT and telecom (the Netherlands)',
		/published no score/,
	],
];

describe('a verdict in words', () => {
	for (const [value, verdict, title, sentence] of rows) {
		it(`${value.kind}: ${title}`, () => {
			const comparison = compared(value, verdict);
			assert.equal(verdictTitle(en, comparison, 400), title);
			assert.match(spoken(comparison), sentence);
		});
	}

	it('does not say 0 points where the difference is smaller than one', () => {
		assert.match(spoken(compared(score, { ...higher, difference: 0.3 })), /^Less than a point above/);
	});

	it('says of one point that it is one', () => {
		assert.match(spoken(compared(score, { ...higher, difference: 1.2 })), /^1 point above/);
	});

	it('says how exact the benchmark would have to be, in the words of the statistics', () => {
		assert.equal(
			verdictReservation(en, compared(score, higher), 400),
			'Higher than +17, if +17 is exact; an error above ±2.3 in the benchmark would overturn this.',
		);
	});

	it('says how many answers would show a difference, where there are fewer', () => {
		assert.match(verdictReservation(en, compared(score, undecided), 400) ?? '', /about 907 answers/);
		assert.equal(verdictReservation(en, compared(score, undecided), 2000), null);
	});

	it('asks for no answers to show a difference of less than a point', () => {
		assert.equal(verdictReservation(en, compared(score, { ...undecided, difference: -0.01 }), 400), null);
	});

	it('has no reservation to make where nothing was tested', () => {
		assert.equal(verdictReservation(en, compared(top, { kind: 'gap', difference: 3 }), 400), null);
	});
});

function compared(value: BenchmarkValue, verdict: Verdict): BenchmarkComparison {
	return { figure: dutchFigure('ict', 2023, value), chosenBy: 'user', verdict, peers: [] };
}

function spoken(comparison: BenchmarkComparison): string {
	return verdictSentence(en, comparison, 400)
		.map((part) => part.text)
		.join('');
}
