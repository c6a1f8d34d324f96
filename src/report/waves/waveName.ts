import type { Wave, WaveComparison } from '../../core/model/waves.ts';
import { fileText } from '../fileText.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { Words } from '../words.ts';

/** What a wave is called: its file, without the end of the name that tells its kind. */
export function waveName({ name }: Pick<Wave, 'name'>): string {
	return fileText(name.replace(/\.(csv|tsv|tab|txt)$/i, ''), 60);
}

/** A wave with what tells it apart in a list, for files can have the same name. */
export interface IdentifiedWave {
	readonly id: string;
	readonly wave: Wave;
	readonly position: number;
}

/** The waves in their order, each with what tells it apart. */
export function identified(waves: readonly Wave[]): readonly IdentifiedWave[] {
	return waves.map((wave, position) => ({ id: waveId(position), wave, position }));
}

/** @param position of a wave, from 0 */
export function waveId(position: number): string {
	return `wave-${position}`;
}

/** The wave at a position, in quotes, as it stands in a sentence. */
export function quotedWave(words: Words, { waves }: WaveComparison, position: number): string {
	return words.text('quoted', { text: waveName(waves[position] ?? { name: '' }) });
}

/** The days of its answers; empty where they are not known. */
export function fieldworkOf(words: Words, { fieldwork }: Wave): string {
	if (fieldwork === null) return '';
	return fieldwork.from === fieldwork.to ? fieldwork.from : words.text('waves.period', fieldwork);
}

/** Its score as it is written; says so where there is none. */
export function waveScore(words: Words, { nps: { score, interval } }: Wave): string {
	return score === null || interval === null ? words.text('waves.noScore') : words.points(score, scoreDigits(interval));
}
