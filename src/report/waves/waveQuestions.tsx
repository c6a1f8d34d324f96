import type { VNode } from 'preact';
import type { WaveComparison } from '../../core/model/waves.ts';
import type { Words } from '../words.ts';
import { questionRows } from './waveRows.ts';
import { questionsTitle } from './waveSentences.ts';
import { WaveTable } from './waveTable.tsx';

const matches = ['renamed', 'some', 'same'] as const;

/** Which questions were found again in which wave: those to look at first. */
export function WaveQuestions({ words, comparison }: WaveQuestionsProps): VNode {
	return (
		<section aria-labelledby="wave-questions-title">
			<h2 id="wave-questions-title">{questionsTitle(words, comparison)}</h2>
			{matches.map((match) => {
				const rows = questionRows(words, comparison, match);
				const title = words.text(`waves.questions.${match}`);
				return rows.length === 0 ? null : (
					<details key={match} class="behind" open={match === 'renamed'}>
						<summary>{`${title} (${words.count(rows.length)})`}</summary>
						<WaveTable words={words} comparison={comparison} head="waves.table.question" rows={rows} title={title} />
					</details>
				);
			})}
		</section>
	);
}

export interface WaveQuestionsProps {
	readonly words: Words;
	readonly comparison: WaveComparison;
}
