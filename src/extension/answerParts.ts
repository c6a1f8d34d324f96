import type { Analysis, AnalysisPart, Section } from '../core/model/analysis.ts';
import { reportSections } from '../engine/reportSections.ts';

/** Reads the file again: what is told without it does not wait for it. */
const slow: Section = 'comments';

/**
 * Gathers the sections of an answer and passes them on a few at a time: each message costs the page a drawing of what is
 * in it, and a layout of all.
 */
export class AnswerParts {
	/** In the order in which they are best computed. */
	readonly sections: readonly Section[];
	/** Those of them that are passed on first. */
	readonly first: readonly Section[];
	/** The last section of each group but the last group, which comes with the whole. */
	readonly #ends: ReadonlySet<Section>;
	readonly #pass: (value: Partial<Analysis>) => void;
	readonly #passed = new Map<string, unknown>();
	#gathered: Partial<Analysis> = {};

	/**
	 * @param first sections to pass on first
	 * @param next sections to pass on after these
	 * @param pass is given the sections of each group once the last of them is known
	 */
	constructor(first: readonly Section[], next: readonly Section[], pass: (value: Partial<Analysis>) => void) {
		const known = new Set<Section>([slow]);
		const groups = [['headline', 'benchmark', ...first], next, reportSections] as const;
		const added = groups.map((group) => {
			const news = [...new Set(group)].filter((section) => !known.has(section));
			for (const section of news) known.add(section);
			return news;
		});
		this.sections = [...added.flat(), slow];
		this.first = added[0] ?? [];
		this.#ends = new Set(added.flatMap((group) => group.slice(-1)));
		this.#pass = pass;
	}

	/** What was passed on is not passed on again, where it is computed anew with the rest. */
	add({ section, value }: AnalysisPart): void {
		const isPassed = Object.keys(value).every((key) => this.#passed.has(key));
		if (isPassed) {
			this.#keep(value);
			return;
		}
		this.#gathered = { ...this.#gathered, ...value };
		if (!this.#ends.has(section)) return;
		this.#keep(this.#gathered);
		this.#pass(this.#gathered);
		this.#gathered = {};
	}

	#keep(value: Partial<Analysis>): void {
		for (const [key, part] of Object.entries(value)) this.#passed.set(key, part);
	}

	/** Of the whole answer what was not passed on; null where nothing was, or of another answer. */
	rest(analysis: Analysis): Partial<Analysis> | null {
		const entries = Object.entries(analysis);
		const rest = entries.filter(([key, value]) => !this.#passed.has(key) || this.#passed.get(key) !== value);
		const isOfThis = this.#passed.size > 0 && entries.length - rest.length === this.#passed.size;
		return isOfThis ? Object.fromEntries(rest) : null;
	}
}
