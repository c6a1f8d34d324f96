import type { VNode } from 'preact';
import type { Target } from '../../core/model/whatItTakes.ts';
import { RichText } from '../richText.tsx';
import { paragraph } from '../sentences/paragraph.ts';
import {
	answersNeededSentences,
	isReached,
	targetName,
	waysSentence,
	whatItTakesTitle,
} from '../sentences/whatItTakes.ts';
import type { Words } from '../words.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';

const moves = ['passivesToPromoters', 'detractorsToPassives', 'detractorsToPromoters'] as const;

/** The people to win over for the score to reach the sector, and what differences the answers can show. */
export function WhatItTakes({ analysis, words }: SectionProps): VNode | null {
	const { whatItTakes, nps, query } = analysis;
	if (whatItTakes === null) {
		return null;
	}
	const ways = waysSentence(words, analysis, whatItTakes);
	const level = words.share(query.level, 1);
	return (
		<section id="whatItTakes" aria-labelledby="what-it-takes-title">
			<h2 id="what-it-takes-title">{whatItTakesTitle(words, analysis, whatItTakes)}</h2>
			{ways === null ? null : (
				<p class="ways">
					<RichText parts={ways} />
				</p>
			)}
			<p class="lead">{paragraph(answersNeededSentences(words, analysis, whatItTakes))}</p>
			<Foot
				words={words}
				caption={words.text('whatItTakes.caption', {
					base: words.count(nps.base),
					passives: nps.passives.count,
					detractors: nps.detractors.count,
					points: smallDecimal(words, whatItTakes.pointsPerPerson),
				})}
			>
				<FigureTable
					caption={words.text('whatItTakes.table.targets')}
					rows={whatItTakes.targets}
					idOf={({ kind }) => kind}
					columns={[
						{ head: words.text('whatItTakes.table.target'), cell: (target) => targetName(words, analysis, target) },
						{ head: words.text('table.score'), cell: ({ score }) => words.points(score, 1) },
						...moves.map(
							(move): FigureColumn<Target> => ({
								head: words.text(`whatItTakes.table.${move}`),
								cell: (target) => people(words, target, move),
								figure: (target) => ({ name: `${target.kind}-${move}`, value: target[move] }),
							}),
						),
					]}
				/>
				<FigureTable
					caption={words.text('whatItTakes.table.answers', { level })}
					rows={whatItTakes.answersNeeded}
					idOf={({ difference }) => difference}
					columns={[
						{ head: words.text('whatItTakes.table.difference'), cell: ({ difference }) => words.count(difference) },
						{ head: words.text('whatItTakes.table.alone'), cell: ({ alone }) => words.count(alone) },
						{ head: words.text('whatItTakes.table.perGroup'), cell: ({ perGroup }) => words.count(perGroup) },
					]}
				/>
			</Foot>
		</section>
	);
}

function people(words: Words, target: Target, move: (typeof moves)[number]): string {
	const count = target[move];
	if (isReached(target)) {
		return words.text('whatItTakes.table.reached');
	}
	return count === null ? words.text('whatItTakes.table.notEnough') : words.count(count);
}

/** With two digits that count, however small. */
function smallDecimal(words: Words, value: number): string {
	return words.decimal(value, Math.max(0, 1 - Math.floor(Math.log10(value))));
}
