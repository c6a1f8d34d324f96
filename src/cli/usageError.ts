import type { MessageKey } from '../report/messages/catalogue.ts';
import type { MessageValues } from '../report/words.ts';

/** The command line asks for something that there is not. A message of the catalogue says what and what to do. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	readonly key: MessageKey;
	readonly values: MessageValues;

	constructor(key: MessageKey, values: MessageValues = {}) {
		super(key);
		this.key = key;
		this.values = values;
	}
}
