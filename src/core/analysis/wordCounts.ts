import type { CommentsOfClass } from '../model/comments.ts';
import type { StopWords } from './stopWords.ts';
import { wordsIn } from './wordsIn.ts';

/** Words beyond these are kept only where several comments held them so far: misspellings must not fill the memory. */
const mostWords = 1 << 18;
const mostShown = 50;
/** A word that a single comment holds tells of that comment alone. */
const leastComments = 2;

interface WordCount {
	/** Comments that hold the word, by class. */
	readonly comments: [number, number, number];
	/** The last of them. */
	latest: number;
}

/** Counts in how many comments of each class each word stands. */
export class WordCounts {
	readonly #words = new Map<string, WordCount>();

	/**
	 * @param comment tells it from others; comments come one behind the other
	 * @param commentClass 0 promoter, 1 passive, 2 detractor
	 */
	add(comment: number, commentClass: 0 | 1 | 2, text: string): void {
		for (const word of wordsIn(text)) {
			let count = this.#words.get(word);
			if (count === undefined) {
				count = { comments: [0, 0, 0], latest: -1 };
				this.#words.set(word, count);
			}
			if (count.latest === comment) continue;
			count.latest = comment;
			count.comments[commentClass]++;
		}
	}

	/** Forgets the rarest words where there are too many. */
	bound(): void {
		for (let rare = 1; this.#words.size > mostWords; rare++) {
			for (const [word, { comments }] of this.#words) if (sum(comments) <= rare) this.#words.delete(word);
		}
	}

	/** For each word the comments that hold it. */
	totals(): ReadonlyMap<string, number> {
		return new Map([...this.#words].map(([word, { comments }]) => [word, sum(comments)]));
	}

	/** The words of a class that most of its comments hold; those that as many hold, by their letters. */
	ofClass(commentClass: 0 | 1 | 2, stopWords: StopWords): CommentsOfClass['words'] {
		const words: { word: string; comments: number }[] = [];
		for (const [word, { comments }] of this.#words) {
			const count = comments[commentClass];
			if (count >= leastComments && !stopWords.has(word)) words.push({ word, comments: count });
		}
		return words
			.sort((one, other) => other.comments - one.comments || (one.word < other.word ? -1 : 1))
			.slice(0, mostShown);
	}
}

function sum([promoters, passives, detractors]: WordCount['comments']): number {
	return promoters + passives + detractors;
}
