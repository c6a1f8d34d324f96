import type { Counted, Score } from '../counted.ts';
import { columns } from '../generateSurvey.ts';

const order: readonly string[] = Object.values(columns);
const sectorIndex = order.indexOf(columns.sector);
const questionIndex = order.indexOf(columns.recommendation);

/** Counts the score by one segment out of records of texts, the header first. */
export class ScoreTally {
	#records = -1;
	readonly #bySector = new Map<string, [number, number, number]>();

	add(record: readonly string[]): void {
		if (this.#records++ < 0) return;
		const sector = record[sectorIndex] as string;
		const score = this.#bySector.get(sector) ?? [0, 0, 0];
		this.#bySector.set(sector, score);
		const answer = record[questionIndex];
		if (answer === '') return;
		const rating = Number(answer);
		score[rating >= 9 ? 0 : rating >= 7 ? 1 : 2]++;
	}

	finish(): Counted {
		const scores: Record<string, Score> = Object.fromEntries(this.#bySector);
		return { records: this.#records, segments: { [columns.sector]: scores } };
	}
}
