import type { Memento } from 'vscode';
import type { Candidate } from '../core/model/survey.ts';

interface RememberedQuestion {
	readonly version: 1;
	readonly column: string;
	/** Position among the columns, from 0. */
	readonly index: number;
}

/** The recommendation question that the user chose for a file, remembered by the file's full URI. */
export class RememberedQuestions {
	readonly #memento: Memento;

	constructor(memento: Memento) {
		this.#memento = memento;
	}

	/** The remembered question among those that the file has now; undefined where there is none. */
	recall(uri: string, candidates: readonly Candidate[]): Candidate | undefined {
		const remembered = this.#memento.get<unknown>(keyOf(uri));
		if (!isRemembered(remembered)) {
			return undefined;
		}
		const sameName = candidates.filter(({ column }) => column === remembered.column);
		return (
			sameName.find(({ index }) => index === remembered.index) ?? (sameName.length === 1 ? sameName[0] : undefined)
		);
	}

	async remember(uri: string, { column, index }: Candidate): Promise<void> {
		const remembered: RememberedQuestion = { version: 1, column, index };
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

function keyOf(uri: string): string {
	return `question:${uri}`;
}

function isRemembered(value: unknown): value is RememberedQuestion {
	return (
		typeof value === 'object' &&
		value !== null &&
		'version' in value &&
		value.version === 1 &&
		'column' in value &&
		typeof value.column === 'string' &&
		'index' in value &&
		typeof value.index === 'number'
	);
}
