import type { VNode } from 'preact';
import type { Target } from '../../core/model/whatItTakes.ts';
import { RichText } from '../richText.tsx';
import { answersNeededSentences, isReached, targetName, waysSentence, whatItTakesTitle } from '../whatItTakesTitle.ts';
import type { Words } from '../words.ts';
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
			<p class="lead">{answersNeededSentences(words, analysis, whatItTakes).join(' ')}</p>
			<Foot
				words={words}
				caption={words.text('whatItTakes.caption', {
					base: words.count(nps.base),
					passives: nps.passives.count,
					detractors: nps.detractors.count,
					points: smallDecimal(words, whatItTakes.pointsPerPerson),
				})}
			>
				<table>
					<caption>{words.text('whatItTakes.table.targets')}</caption>
					<thead>
						<tr>
							<th scope="col">{words.text('whatItTakes.table.target')}</th>
							<th scope="col">{words.text('whatItTakes.table.score')}</th>
							{moves.map((move) => (
								<th key={move} scope="col">
									{words.text(`whatItTakes.table.${move}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{whatItTakes.targets.map((target) => (
							<tr key={target.kind}>
								<th scope="row">{targetName(words, analysis, target)}</th>
								<td>{words.points(target.score, 1)}</td>
								{moves.map((move) => (
									<td key={move} data-figure={`${target.kind}-${move}`} data-value={target[move] ?? undefined}>
										{people(words, target, move)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
				<table>
					<caption>{words.text('whatItTakes.table.answers', { level })}</caption>
					<thead>
						<tr>
							<th scope="col">{words.text('whatItTakes.table.difference')}</th>
							<th scope="col">{words.text('whatItTakes.table.alone')}</th>
							<th scope="col">{words.text('whatItTakes.table.perGroup')}</th>
						</tr>
					</thead>
					<tbody>
						{whatItTakes.answersNeeded.map(({ difference, alone, perGroup }) => (
							<tr key={difference}>
								<th scope="row">{words.count(difference)}</th>
								<td>{words.count(alone)}</td>
								<td>{words.count(perGroup)}</td>
							</tr>
						))}
					</tbody>
				</table>
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
