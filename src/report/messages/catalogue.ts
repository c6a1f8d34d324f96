import type { Language } from '../../core/model/language.ts';
import { da } from './da/messages.ts';
import { en } from './en/messages.ts';
import { nl } from './nl/messages.ts';

/** Every message has a key of the English catalogue; a test compares keys and placeholders of the others with it. */
export type MessageKey = keyof typeof en;

/** The messages of one language in ICU MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;

export const catalogues: Readonly<Record<Language, Messages>> = { en, nl, da };
