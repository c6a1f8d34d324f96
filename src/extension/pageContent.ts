import type { Analysis } from '../core/model/analysis.ts';
import type { Shown, ShowReport, ToPage } from '../protocol/page.ts';
import { pageAnalysis } from './pageAnalysis.ts';

/** What a page shows. It forgets all when it is hidden, and asks when it is shown again; what it showed is kept here. */
export class PageContent {
	readonly #post: (message: ToPage) => void;
	/** As the page has it. */
	#shown: Shown;
	#report: ShowReport | undefined;
	/** Counts what was shown. */
	#turn = 0;

	/** @param shown what the page shows until it is told something else */
	constructor(shown: Shown, post: (message: ToPage) => void) {
		this.#shown = shown;
		this.#post = post;
	}

	get shown(): Shown {
		return this.#shown;
	}

	/** The whole report that is shown, or was until the answer under way began; undefined where there is none. */
	get report(): ShowReport | undefined {
		return this.#report;
	}

	/** Tells all that is shown. A page under way hears it once it is there, one that is hidden hears nothing. */
	tell(): void {
		this.#post({ kind: 'show', turn: this.#turn, show: this.#shown });
	}

	show(shown: Shown): void {
		this.#keep(shown);
		this.tell();
	}

	/** Shows some of the answer to a question; nothing where there is no report to show it in. */
	add(ask: number, value: Partial<Analysis>): void {
		if (this.#shown.kind !== 'report') return;
		const part = pageAnalysis(value);
		this.#shown = { ...this.#shown, ask, isWhole: false, analysis: { ...this.#shown.analysis, ...part } };
		this.#post({ kind: 'part', ask, value: part, turn: null });
	}

	/**
	 * Shows a whole report.
	 * @param rest of its analysis, what was not added; null where it has to be told as a whole
	 */
	complete(report: ShowReport, rest: Partial<Analysis> | null): void {
		const isKnown = this.#shown.kind === 'report' && this.#shown.ask === report.ask;
		this.#keep(report);
		if (rest === null || !isKnown) this.tell();
		else this.#post({ kind: 'part', ask: report.ask, value: pageAnalysis(rest), turn: this.#turn });
	}

	#keep(shown: Shown): void {
		this.#turn += 1;
		this.#report = shown.kind === 'report' && shown.isWhole ? shown : undefined;
		this.#shown = shown.kind === 'report' ? { ...shown, analysis: pageAnalysis(shown.analysis) } : shown;
	}
}
