import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { BenchmarkFact, Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { isOld, newestYearBeside, yearOf } from './age.ts';

/** Countries whose figures suit a survey by the language of its questions. English is asked everywhere. */
const countriesOf: Record<Language, readonly string[] | null> = { en: null, nl: ['NL', 'BE'], da: ['DK'] };

/**
 * What keeps a figure and a survey from being compared without reserve: an old figure, another country, facts that its
 * source does not state.
 *
 * @param language Of the survey's questions; null where unknown.
 */
export function comparabilityFindings(
	figure: BenchmarkFigure,
	figures: readonly BenchmarkFigure[],
	language: Language | null,
): readonly Finding[] {
	const findings: Finding[] = [];
	const year = yearOf(figure);
	const newest = newestYearBeside(figure, figures);
	if (year !== null && newest !== null && isOld(figure, figures)) {
		findings.push({ code: 'benchmark-old', severity: 'warning', fieldwork: year, newest });
	}
	const countries = language && countriesOf[language];
	if (countries && figure.region && !figure.region.some((country) => countries.includes(country))) {
		findings.push({ code: 'benchmark-other-region', severity: 'warning', region: figure.region });
	}
	const what = unstatedFacts(figure);
	if (what.length > 0) {
		findings.push({ code: 'benchmark-unstated', severity: 'note', what });
	}
	return findings;
}

/** A rule of thumb is not measured: there is nothing that its source could state. */
function unstatedFacts(figure: BenchmarkFigure): readonly BenchmarkFact[] {
	if (figure.kind === 'rule') {
		return [];
	}
	const facts: Record<BenchmarkFact, unknown> = {
		region: figure.region,
		market: figure.market,
		year: yearOf(figure),
		n: figure.respondents,
		mode: figure.mode,
		relation: figure.relation,
	};
	return (Object.keys(facts) as BenchmarkFact[]).filter((fact) => facts[fact] === null);
}
