import type { OpenedSurvey } from '../core/survey/openSurvey.ts';
import { orAborted } from './orAborted.ts';
import { refusal } from './problemOf.ts';
import { surveySize } from './tableSize.ts';

/**
 * Bytes of the surveys that are kept at once: two of ten million records, or some twenty of a million. Who has more of
 * them open looks at one, and the others are read again in seconds.
 */
const defaultCeiling = 1 << 30;

/** Reads a survey from its beginning to its end. */
export type ReadSurvey = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<OpenedSurvey>;

/** One user's hold on a survey that others may hold too. */
export interface SurveyLease {
	/**
	 * The survey: as it is kept, or read, once for all who wait for it.
	 * @throws ProblemError what reading throws, and `cancelled` after `release`; the reason of `signal` where it aborts.
	 */
	survey(signal: AbortSignal, onProgress?: (share: number) => void): Promise<OpenedSurvey>;
	/** Gives up the hold. With the last one the survey goes. */
	release(): void;
}

/**
 * The surveys that are open: each is read once and kept once, however many use it, until the last of them lets go. Where
 * they together take more than the ceiling, those used longest ago go, and are read again when asked for. The one
 * used last stays, however large.
 */
export class SharedSurveys {
	readonly #ceiling: number;
	/** By what tells them apart; the one used last stands last. */
	readonly #shared = new Map<string, SharedSurvey>();

	/** @param ceiling of their memory in bytes */
	constructor(ceiling = defaultCeiling) {
		this.#ceiling = ceiling;
	}

	/** @param key the same for the same state of a file under the same reading, and for nothing else */
	lease(key: string, read: ReadSurvey): SurveyLease {
		const shared = this.#shared.get(key) ?? new SharedSurvey(read);
		this.#shared.set(key, shared);
		shared.users += 1;
		let isHeld = true;
		return {
			survey: async (signal, onProgress) => {
				if (!isHeld) throw refusal({ code: 'cancelled' });
				this.#shared.delete(key);
				this.#shared.set(key, shared);
				const survey = await shared.survey(signal, onProgress);
				this.#dropBeyondCeiling();
				return survey;
			},
			release: () => {
				if (!isHeld) return;
				isHeld = false;
				shared.users -= 1;
				if (shared.users === 0) {
					shared.drop();
					this.#shared.delete(key);
				}
			},
		};
	}

	#dropBeyondCeiling(): void {
		const all = [...this.#shared.values()];
		let total = all.reduce((sum, { size }) => sum + size, 0);
		for (const shared of all.slice(0, -1)) {
			if (total <= this.#ceiling) return;
			total -= shared.size;
			shared.drop();
		}
	}
}

interface ReadingUnderWay {
	readonly survey: Promise<OpenedSurvey>;
	readonly controller: AbortController;
	/** Those who wait for it, each with what hears how far it is. */
	readonly waiting: Set<(share: number) => void>;
}

/** One survey, its table kept or not. */
class SharedSurvey {
	users = 0;
	readonly #read: ReadSurvey;
	#kept: OpenedSurvey | null = null;
	/** Bytes that it takes, with what its analyses keep; 0 where it is not kept. */
	size = 0;
	#reading: ReadingUnderWay | null = null;

	constructor(read: ReadSurvey) {
		this.#read = read;
	}

	async survey(signal: AbortSignal, onProgress: (share: number) => void = () => {}): Promise<OpenedSurvey> {
		if (this.#kept !== null) return this.#kept;
		this.#reading ??= this.#startReading();
		const reading = this.#reading;
		const hear = (share: number): void => onProgress(share);
		reading.waiting.add(hear);
		try {
			return await orAborted(signal, reading.survey);
		} finally {
			reading.waiting.delete(hear);
			if (reading.waiting.size === 0) {
				// Nobody waits any more: cancelled, or done.
				reading.controller.abort(refusal({ code: 'cancelled' }));
				if (this.#reading === reading) this.#reading = null;
			}
		}
	}

	drop(): void {
		this.#kept = null;
		this.size = 0;
	}

	#startReading(): ReadingUnderWay {
		const controller = new AbortController();
		const waiting: ReadingUnderWay['waiting'] = new Set();
		const tell = (share: number) => {
			for (const hear of waiting) hear(share);
		};
		return { survey: this.#readAndKeep(controller.signal, tell), controller, waiting };
	}

	async #readAndKeep(signal: AbortSignal, tell: (share: number) => void): Promise<OpenedSurvey> {
		const survey = await this.#read(signal, tell);
		if (!signal.aborted && this.users > 0) {
			this.#kept = survey;
			this.size = surveySize(survey.survey.table);
		}
		return survey;
	}
}
