import type { FromPage, PageState, ShowReport } from '../protocol/page.ts';
import { areSame } from '../report/areSame.ts';
import type { Host } from './host.ts';
import type { PageModel } from './pageModel.ts';

/** Where the user was and what they chose, kept by VS Code while the page is hidden and across a reload of the window. */
export class SavedPlace {
	readonly #host: Host<FromPage, PageState>;
	/** What was kept when the page began, until it is taken up. */
	#saved: PageState | undefined;
	#columns: readonly string[];
	#isRestored = false;
	#scroll = 0;
	#kept = '';

	constructor(host: Host<FromPage, PageState>) {
		this.#host = host;
		this.#saved = host.getState();
		this.#columns = this.#saved?.columns ?? [];
	}

	/** The first report shown, with the queries that could be returned to: of a file with the same columns. */
	resume(model: PageModel, { analysis }: ShowReport): PageModel {
		const past = this.#saved?.past ?? [];
		const before = this.#columns;
		this.#columns = analysis.reading.roles.map(({ column }) => column);
		const isSame = areSame(before, this.#columns);
		const isFirst = this.#saved !== undefined && !this.#isRestored;
		return isFirst && isSame && model.past.length === 0 ? { ...model, past } : isSame ? model : { ...model, past: [] };
	}

	/** Scrolls and focuses as it was: once, when the first report stands. */
	restore(): void {
		if (this.#isRestored) return;
		this.#isRestored = true;
		const saved = this.#saved;
		this.#saved = undefined;
		if (saved === undefined) return;
		window.scrollTo(0, saved.scroll);
		const focused = saved.focus === null ? null : document.getElementById(saved.focus);
		const focus = () => {
			if (document.activeElement === document.body) focused?.focus({ preventScroll: true });
		};
		// A page in the background would take the focus from what the user is doing.
		if (document.hasFocus()) focus();
		else window.addEventListener('focus', focus, { once: true });
	}

	/** Notes how far the page is scrolled: to ask for it at any other time would have the page laid out at once. */
	scrolled(): void {
		this.#scroll = window.scrollY;
	}

	keep({ query, past, shown }: PageModel): void {
		const isWaiting = this.#saved !== undefined && shown?.kind !== 'report';
		const focus = document.activeElement?.id ?? '';
		const state: PageState = {
			version: 1,
			uri: document.body.dataset['uri'] ?? '',
			query: query ?? this.#saved?.query ?? null,
			past: isWaiting ? (this.#saved?.past ?? []) : past,
			columns: this.#columns,
			scroll: this.#saved?.scroll ?? this.#scroll,
			focus: this.#saved === undefined ? (focus === '' ? null : focus) : this.#saved.focus,
		};
		const kept = JSON.stringify(state);
		if (kept === this.#kept) return;
		this.#kept = kept;
		this.#host.setState(state);
	}
}
