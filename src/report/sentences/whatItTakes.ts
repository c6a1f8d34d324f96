import type { Analysis } from '../../core/model/analysis.ts';
import type { Target, WhatItTakes } from '../../core/model/whatItTakes.ts';
import { figureName } from '../figureName.ts';
import type { MessageValues, TextPart, Words } from '../words.ts';

/** The order in which targets matter to a reader. */
const targetOrder: readonly Target['kind'][] = ['benchmark', 'best', 'zero'];

/** What would have to change, as the title of a section: the people to win over, or that nothing is left to reach. */
export function whatItTakesTitle(words: Words, analysis: Analysis, whatItTakes: WhatItTakes): string {
	const target = nextTarget(whatItTakes);
	if (target === null) {
		return reachedTitle(words, analysis, whatItTakes);
	}
	const values = targetValues(words, analysis, target);
	const { passivesToPromoters, detractorsToPromoters } = target;
	if (passivesToPromoters !== null) {
		return words.text('whatItTakes.title.passives', { ...values, count: passivesToPromoters });
	}
	return detractorsToPromoters === null
		? words.text('whatItTakes.title.outOfReach', values)
		: words.text('whatItTakes.title.detractors', { ...values, count: detractorsToPromoters });
}

/** The ways to the target that the title speaks of, each alone; null where all targets are reached. */
export function waysSentence(words: Words, analysis: Analysis, whatItTakes: WhatItTakes): readonly TextPart[] | null {
	const target = nextTarget(whatItTakes);
	if (target === null) {
		return null;
	}
	const { passivesToPromoters, detractorsToPromoters } = target;
	const values = { ...targetValues(words, analysis, target), score: words.points(target.score, 1) };
	if (passivesToPromoters === null && detractorsToPromoters === null) {
		return words.rich('whatItTakes.outOfReach', { ...values, target: target.kind });
	}
	return words.rich('whatItTakes.ways', {
		...values,
		target: target.kind,
		ways: passivesToPromoters === null ? 'detractors' : detractorsToPromoters === null ? 'passives' : 'both',
		passives: passivesToPromoters ?? 0,
		detractors: detractorsToPromoters ?? 0,
	});
}

/** What differences the answers at hand can show, and how many answers small ones take. */
export function answersNeededSentences(
	words: Words,
	{ nps, query }: Analysis,
	{ smallestDifference, answersNeeded }: WhatItTakes,
): readonly string[] {
	const smallest =
		smallestDifference > 200
			? []
			: [
					words.text('whatItTakes.smallest', {
						base: nps.base,
						difference: words.decimal(smallestDifference, smallestDifference < 10 ? 1 : 0),
						level: words.share(query.level, 1),
					}),
				];
	const needed = answersNeeded.map(({ difference, alone, perGroup }, index) =>
		index === 0
			? words.text('whatItTakes.answersNeeded', { difference, alone, perGroup: words.count(perGroup) })
			: words.text('whatItTakes.answersNeededNext', {
					difference,
					alone: words.count(alone),
					perGroup: words.count(perGroup),
				}),
	);
	return needed.length === 0 ? smallest : [...smallest, `${needed.join('; ')}.`];
}

/** What a target is called in a table. */
export function targetName(words: Words, { benchmark }: Analysis, { kind }: Target): string {
	const figure = benchmark === null ? '' : figureName(words, benchmark.figure);
	return words.capital(words.text(`whatItTakes.target.${kind}`, { figure }));
}

/** Whether nobody has to be won over for it. */
export function isReached({ passivesToPromoters }: Target): boolean {
	return passivesToPromoters === 0;
}

function nextTarget({ targets }: WhatItTakes): Target | null {
	return inOrder(targets).find((target) => !isReached(target)) ?? null;
}

function inOrder(targets: readonly Target[]): readonly Target[] {
	return targetOrder.flatMap((kind) => targets.filter((target) => target.kind === kind));
}

/** Names the target that says most. */
function reachedTitle(words: Words, analysis: Analysis, { targets }: WhatItTakes): string {
	const [highest = { kind: 'zero', score: 0 } as const] = [...targets].sort((a, b) => b.score - a.score);
	const { score } = analysis.nps;
	return words.text('whatItTakes.title.reached', {
		...targetValues(words, analysis, highest),
		side: score !== null && score > highest.score ? 'above' : 'level',
	});
}

function targetValues(words: Words, { benchmark }: Analysis, { kind }: Pick<Target, 'kind'>): MessageValues {
	return {
		target: kind === 'best' && benchmark?.figure.sector === 'all' ? 'bestOfAll' : kind,
		figure: benchmark === null ? '' : figureName(words, benchmark.figure),
	};
}
