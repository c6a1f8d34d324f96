import type { BenchmarkComparison, BenchmarkFigure, TestedVerdict } from '../../core/model/benchmark.ts';
import { figureName, figureValue, figureYear } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { MessageValues, TextPart, Words } from '../words.ts';

/** The verdict as one sentence for the board: difference, figure, and whether chance explains it. */
export function verdictSentence(words: Words, comparison: BenchmarkComparison, base: number): readonly TextPart[] {
	return words.rich(`verdict.${verdictKey(comparison)}`, verdictValues(words, comparison, base));
}

/** The verdict as the title of a section. */
export function verdictTitle(words: Words, comparison: BenchmarkComparison, base: number): string {
	return words.text(`benchmark.title.${verdictKey(comparison)}`, verdictValues(words, comparison, base));
}

/** How exact the benchmark would have to be, or how many answers would show the difference; null where neither is known. */
export function verdictReservation(
	words: Words,
	{ figure, verdict }: BenchmarkComparison,
	base: number,
): string | null {
	if (verdict.kind !== 'tested') {
		return null;
	}
	if (verdict.outcome === 'none') {
		const isWorthShowing = words.distance(verdict.difference) > 0;
		return verdict.answersNeeded === null || verdict.answersNeeded <= base || !isWorthShowing
			? null
			: words.text('benchmark.answersNeeded', { count: Math.ceil(verdict.answersNeeded) });
	}
	if (verdict.tolerance === null || figure.kind === 'sign') {
		return null;
	}
	const tolerance = words.decimal(verdict.tolerance, 1);
	return words.text(tolerance === '0' ? 'benchmark.toleranceNone' : 'benchmark.tolerance', {
		outcome: verdict.outcome,
		against: words.points(verdict.against, 1),
		tolerance,
	});
}

/** The end of a verdict's key in the catalogue: `verdict.` and `benchmark.title.` have the same ones. */
type VerdictKey = MessageKey extends infer Key ? (Key extends `verdict.${infer Rest}` ? Rest : never) : never;

function verdictKey({ figure, verdict }: BenchmarkComparison): VerdictKey {
	switch (verdict.kind) {
		case 'tested':
			return testedKey(figure, verdict);
		case 'side':
			return `side.${verdict.side}`;
		case 'zone':
			return verdict.zone === null ? 'noZone' : 'zone';
		case 'none':
			return 'nothing';
		default:
			return verdict.kind;
	}
}

function testedKey(figure: BenchmarkFigure, { outcome }: TestedVerdict): VerdictKey {
	if (figure.kind === 'range') {
		return `range.${outcome}`;
	}
	if (figure.kind !== 'sign') {
		return `score.${outcome}`;
	}
	if (outcome === 'none') {
		return 'sign.none';
	}
	return (outcome === 'higher') === (figure.sign === 'positive') ? 'sign.same' : 'sign.other';
}

function verdictValues(words: Words, { figure, verdict }: BenchmarkComparison, base: number): MessageValues {
	const difference = 'difference' in verdict ? verdict.difference : 0;
	return {
		base,
		publisher: fileText(figure.publisher),
		figure: figureName(words, figure),
		value:
			figure.kind === 'quantile' || figure.kind === 'top' ? words.points(figure.value, 1) : figureValue(words, figure),
		year: figureYear(words, figure),
		points: words.distance(difference),
		side: difference > 0 ? 'above' : difference < 0 ? 'below' : 'level',
		sign: figure.kind === 'sign' ? figure.sign : '',
		share: figure.kind === 'quantile' ? words.share(figure.quantile) : '',
		zone: verdict.kind === 'zone' ? zoneName(words, figure, verdict.zone) : '',
	};
}

/** The zone that the score reaches; below all of them, the lowest. */
function zoneName(words: Words, figure: BenchmarkFigure, zone: 'good' | 'excellent-b2b' | 'excellent' | null): string {
	const named = zone ?? (figure.kind === 'rule' ? figure.zones[0]?.zone : undefined);
	return named === undefined ? '' : words.text(`zone.${named}`);
}
