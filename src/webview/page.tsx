import { render } from 'preact';
import type { Filter, Query } from '../core/model/query.ts';
import type { FromPage, PageState, ToPage } from '../protocol/page.ts';
import type { ReportActions } from '../report/actions.ts';
import { KeptSections } from '../report/keptSections.tsx';
import type { Words } from '../report/words.ts';
import { contentWidth } from './contentWidth.ts';
import type { Host } from './host.ts';
import {
	asking,
	choosing,
	emptyModel,
	isAnswered,
	type PageModel,
	type RememberedChoice,
	reportOf,
	returning,
	toForget,
	withPart,
	withShown,
} from './pageModel.ts';
import { PageView } from './pageView.tsx';
import { hasFilter, narrowedTo, toggleFilter } from './queryChanges.ts';
import { ReadingPlace } from './readingPlace.ts';
import { emptyList, type RecordList, recordsAPage, turned, withRecords } from './records/recordList.ts';
import { SavedPlace } from './savedPlace.ts';
import { sectionsInSight } from './sectionsInSight.ts';
import { spokenReport } from './spokenReport.ts';
import { isUndo } from './undoKey.ts';
import { ownWords, wordsTold } from './words.ts';

/** How long an answer may take, in milliseconds, before what was asked is drawn without it: most take less. */
const patience = 80;

/** What changes the report, so that what it comes to is said. */
const announced: ReadonlySet<FromPage['kind']> = new Set(['ask', 'choose-benchmark', 'choose-question', 'retry']);

/** The page of a report: hears the host, shows what it says, and asks what the user asks. */
export class Page {
	readonly #host: Host<FromPage, PageState>;
	readonly #root: HTMLElement;
	readonly #announcement = document.createElement('p');
	readonly #place: SavedPlace;
	readonly #reading: ReadingPlace;
	readonly #actions: ReportActions = {
		toggleFilter: (filter) => this.#change((query) => toggleFilter(query, filter)),
		isFiltered: (filter) => this.#model.query !== null && hasFilter(this.#model.query, filter),
		canShowRecords: (filters) => this.#model.query !== null && narrowedTo(this.#model.query, filters) !== null,
		showRecords: (title, filters) => this.#showRecords(title, filters),
		openRecord: (record) => this.#tell({ kind: 'open-record', record }),
	};
	#model: PageModel = emptyModel;
	readonly #kept = new KeptSections();
	#words: Words = ownWords();
	#records: RecordList = emptyList;
	#aside: Pick<Parameters<typeof PageView>[0], 'answers' | 'file'> = { answers: null, file: 'as-read' };
	#turn = -1;
	#width: number;
	/** The frame in which the page is to be drawn; 0 for none. */
	#frame = 0;
	/** For the answer, before what was asked is drawn without it. */
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#announcesNext = false;
	/** Whether something was chosen that the host answers unasked. */
	#awaitsReport = false;
	/** The controls are loaded, and drawn, once a report is painted. */
	#controls: 'awaited' | 'loading' | 'loaded' = 'awaited';
	/** Whether the report has once been there as a whole, with all that can be done with it. */
	#isOpen = false;

	/** @param root holds what is shown, perhaps drawn before */
	constructor(host: Host<FromPage, PageState>, root: HTMLElement) {
		this.#host = host;
		this.#root = root;
		this.#place = new SavedPlace(host);
		this.#reading = new ReadingPlace(this.#root);
		this.#announcement.className = 'unseen';
		this.#announcement.setAttribute('aria-live', 'polite');
		root.after(this.#announcement);
		this.#width = contentWidth(this.#root);
		new ResizeObserver(() => this.#measure()).observe(this.#root);
		window.addEventListener('scroll', () => {
			this.#place.scrolled();
			this.#keep();
		});
		document.addEventListener('focusin', () => this.#keep());
		document.addEventListener('keydown', (event) => {
			if (isUndo(event) && !this.#records.isOpen) {
				event.preventDefault();
				this.#undo();
			}
		});
		this.#keep();
	}

	/** Whether it has been told anything. */
	get isTold(): boolean {
		return this.#model.shown !== null;
	}

	receive(message: ToPage): void {
		switch (message.kind) {
			case 'words':
				this.#words = wordsTold(message);
				return;
			case 'show':
				if (message.turn === this.#turn) return;
				this.#turn = message.turn;
				this.#model = withShown(this.#model, message.show);
				if (message.show.kind === 'report') {
					this.#model = this.#place.resume(this.#model, message.show);
					this.#awaitsReport = false;
				}
				break;
			case 'part':
				this.#turn = message.turn ?? this.#turn;
				this.#model = withPart(this.#model, message);
				if (message.turn === null) {
					this.#drawFirst(message.ask);
					return;
				}
				break;
			case 'records':
				this.#records = withRecords(this.#records, message.request, message.page);
				break;
			case 'answers':
				this.#aside = { ...this.#aside, answers: message.questions };
				break;
			case 'file':
				// Of a file that was read again it is not yet known what there is to filter by.
				this.#aside = { answers: message.state === 'as-read' ? null : this.#aside.answers, file: message.state };
				break;
		}
		this.#schedule();
	}

	#tell(message: FromPage): void {
		if (announced.has(message.kind)) {
			this.#announcesNext = true;
			this.#awaitsReport = message.kind !== 'ask';
		}
		this.#host.postMessage(message);
	}

	#change(change: (query: Query) => Query): void {
		if (this.#model.query !== null) this.#ask(asking(this.#model, change(this.#model.query)));
	}

	/** Tells what was chosen to be remembered. */
	#remember({ question, benchmark }: RememberedChoice): void {
		if (question !== undefined) this.#tell({ kind: 'choose-question', question });
		if (benchmark !== undefined) this.#tell({ kind: 'choose-benchmark', benchmark });
		this.#keep();
		this.#schedule();
	}

	#undo(): void {
		const remembered = toForget(this.#model);
		if (remembered === null) {
			this.#ask(returning(this.#model));
			return;
		}
		this.#model = { ...returning(this.#model), ask: this.#model.ask };
		this.#remember(remembered);
	}

	#ask(model: PageModel): void {
		if (model === this.#model || model.query === null) return;
		this.#model = model;
		this.#tell({ kind: 'ask', ask: model.ask, query: model.query, ...sectionsInSight(this.#root) });
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => this.#schedule(), patience);
	}

	#showRecords(title: string, filters: readonly Filter[]): void {
		const { query } = this.#model;
		const narrowed = query === null ? null : narrowedTo(query, filters);
		if (narrowed !== null) this.#lookUp({ ...emptyList, isOpen: true, title, query: narrowed });
	}

	#lookUp(list: RecordList): void {
		const request = this.#records.request + 1;
		this.#records = { ...list, request };
		const { query, offset } = list;
		if (list.isOpen && query !== null) {
			this.#tell({ kind: 'records', request, query, offset, limit: recordsAPage });
		}
		this.#schedule();
	}

	/** However much is heard between two frames, it is drawn once. */
	#schedule(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#show();
		});
	}

	/** What is waited for is drawn at once, for the next frame to show it; then it is told. */
	#drawFirst(ask: number): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#show();
		requestAnimationFrame(() => setTimeout(() => this.#tell({ kind: 'painted', ask })));
	}

	#show(): void {
		clearTimeout(this.#waiting);
		const { shown } = this.#model;
		if (shown === null) return;
		const words = this.#words;
		const held = document.activeElement;
		const isInSection = held?.closest('section[id]') != null;
		// To set it anew, to the same too, has the style of all elements computed again.
		if (document.documentElement.lang !== shown.language) document.documentElement.lang = shown.language;
		this.#kept.isWhole = this.#isAnswered;
		this.#isOpen ||= this.#isAnswered && this.#controls === 'loaded';
		render(
			<PageView
				words={words}
				kept={this.#kept}
				isOpening={!this.#isOpen}
				hasControls={this.#controls === 'loaded'}
				shown={reportOf(this.#model) ?? shown}
				canUndo={this.#model.past.length > 0}
				widths={[this.#width]}
				actions={this.#actions}
				records={this.#records}
				onTurn={(offset) => this.#lookUp(turned(this.#records, offset))}
				onCloseRecords={() => this.#lookUp({ ...this.#records, isOpen: false })}
				change={(change) => this.#change(change)}
				undo={() => this.#undo()}
				choose={(chosen) => {
					this.#model = choosing(this.#model, chosen);
					this.#remember(chosen);
				}}
				tell={(message) => this.#tell(message)}
				{...this.#aside}
			/>,
			this.#root,
		);
		if (held !== null && !held.isConnected) {
			// Whoever chose in a section reads on there.
			document.getElementById('filter')?.focus({ preventScroll: isInSection });
		}
		if (shown.kind === 'report') {
			this.#reading.follow();
			if (this.#isOpen) this.#place.restore();
			else void this.#loadControls();
			this.#announce(words);
		}
		this.#keep();
	}

	async #loadControls(): Promise<void> {
		if (this.#controls !== 'awaited') return;
		this.#controls = 'loading';
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		// Where they cannot be loaded, chips, menus and charts still do what they can.
		await import(document.body.dataset['controls'] ?? '').catch(() => undefined);
		this.#controls = 'loaded';
		this.#schedule();
	}

	get #isAnswered(): boolean {
		return isAnswered(this.#model) && !this.#awaitsReport;
	}

	/** Said once what was asked is there as a whole. */
	#announce(words: Words): void {
		const { shown } = this.#model;
		if (!this.#announcesNext || !this.#isAnswered || shown?.kind !== 'report') return;
		this.#announcesNext = false;
		this.#announcement.textContent = spokenReport(words, shown.analysis);
	}

	#measure(): void {
		const width = contentWidth(this.#root);
		if (width !== this.#width) {
			this.#width = width;
			this.#schedule();
		}
	}

	#keep(): void {
		this.#place.keep(this.#model);
	}
}
