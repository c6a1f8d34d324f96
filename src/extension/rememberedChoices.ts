import type { Memento } from 'vscode';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { Candidate } from '../core/model/survey.ts';

/** What the user chose for one file. */
export interface FileChoices {
	/** The recommendation question among several; null where none was chosen. */
	readonly question: Candidate | null;
	readonly reading: ReadingChoices;
}

interface RememberedRecord extends FileChoices {
	readonly version: 1;
}

const noChoices: FileChoices = { question: null, reading: { version: 1 } };

/** What the user chose for each file, remembered by the file's full URI: one record a file. */
export class RememberedChoices {
	readonly #memento: Memento;

	constructor(memento: Memento) {
		this.#memento = memento;
	}

	/** What was chosen for a file; nothing where nothing was, or by another version. */
	recall(uri: string): FileChoices {
		const remembered = this.#memento.get<unknown>(keyOf(uri));
		return isRemembered(remembered) ? { question: remembered.question, reading: remembered.reading } : noChoices;
	}

	/** Remembers some of the choices, beside the others. */
	async remember(uri: string, chosen: Partial<FileChoices>): Promise<void> {
		const remembered: RememberedRecord = { version: 1, ...this.recall(uri), ...chosen };
		await this.#memento.update(keyOf(uri), remembered);
	}

	/** Forgets what another version remembered in another way. True where there was such a thing. */
	async discardUnknown(uri: string): Promise<boolean> {
		const remembered = this.#memento.get<unknown>(keyOf(uri));
		if (remembered === undefined || isRemembered(remembered)) {
			return false;
		}
		await this.#memento.update(keyOf(uri), undefined);
		return true;
	}
}

/** The chosen question among those that the file has now; undefined where there is none. */
export function questionAmong(candidates: readonly Candidate[], { question }: FileChoices): Candidate | undefined {
	const sameName = candidates.filter(({ column }) => column === question?.column);
	return sameName.find(({ index }) => index === question?.index) ?? (sameName.length === 1 ? sameName[0] : undefined);
}

function keyOf(uri: string): string {
	return `choices:${uri}`;
}

function isRemembered(value: unknown): value is RememberedRecord {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === 1 &&
		'question' in value &&
		'reading' in value &&
		typeof value.reading === 'object' &&
		value.reading !== null &&
		'version' in value.reading &&
		value.reading.version === 1
	);
}
