import type { StopWords } from './stopWords.ts';
import { wordsIn } from './wordsIn.ts';

/** Words beyond these are kept only where several comments held them so far: misspellings must not fill the memory. */
const mostWords = 1 << 18;
const mostShown = 50;
const mostExamples = 3;
/** A word that a single comment holds tells of that comment alone. */
const leastComments = 2;

interface WordCount {
	/** Comments that hold the word, by class. */
	readonly comments: [number, number, number];
	/** The last few of them: for each class the place of one is its number among them, counted round. */
	readonly examples: number[];
	/** The last of all. */
	latest: number;
}

/** A word that many comments of a class hold. */
export interface FrequentWord {
	readonly word: string;
	readonly comments: number;
	/** Records of the last few of them, the last one first. */
	readonly examples: readonly number[];
}

/** Counts in how many comments of each class each word stands. */
export class WordCounts {
	readonly #words = new Map<string, WordCount>();

	/**
	 * @param record that holds the comment; comments come in the order of their records
	 * @param commentClass 0 promoter, 1 passive, 2 detractor
	 */
	add(record: number, commentClass: 0 | 1 | 2, text: string): void {
		for (const word of wordsIn(text)) {
			let count = this.#words.get(word);
			if (count === undefined) {
				count = { comments: [0, 0, 0], examples: [], latest: -1 };
				this.#words.set(word, count);
			}
			if (count.latest === record) continue;
			count.latest = record;
			count.examples[exampleAt(commentClass, count.comments[commentClass]++)] = record;
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
	ofClass(commentClass: 0 | 1 | 2, stopWords: StopWords): readonly FrequentWord[] {
		const words: [word: string, count: WordCount][] = [];
		for (const [word, count] of this.#words) {
			if (count.comments[commentClass] >= leastComments && !stopWords.has(word)) words.push([word, count]);
		}
		return words
			.sort(
				([oneWord, one], [otherWord, other]) =>
					other.comments[commentClass] - one.comments[commentClass] || (oneWord < otherWord ? -1 : 1),
			)
			.slice(0, mostShown)
			.map(([word, { comments, examples }]) => {
				const count = comments[commentClass];
				const last = Array.from({ length: Math.min(count, mostExamples) }, (_, place) => count - 1 - place);
				return { word, comments: count, examples: last.map((at) => examples[exampleAt(commentClass, at)] ?? 0) };
			});
	}
}

function sum([promoters, passives, detractors]: WordCount['comments']): number {
	return promoters + passives + detractors;
}

/** Where the comment stands that is the `number`-th of its class to hold a word. */
function exampleAt(commentClass: 0 | 1 | 2, number: number): number {
	return commentClass * mostExamples + (number % mostExamples);
}
