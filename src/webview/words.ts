import type { Language } from '../core/model/language.ts';
import type { TellWords } from '../protocol/words.ts';
import type { Messages } from '../report/messages/catalogue.ts';
import { type Words, wordsOf } from '../report/words.ts';

/** The words that the page came with, in the language that it says it is in. */
export function ownWords(): Words {
	const { documentElement } = document;
	const messages = document.getElementById('messages')?.textContent ?? '{}';
	return wordsOf(documentElement.lang as Language, JSON.parse(messages));
}

/** The words of another language. */
export function wordsTold({ language, messages }: TellWords): Words {
	return wordsOf(language, messages as Messages);
}
