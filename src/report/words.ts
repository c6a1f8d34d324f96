import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/model/language.ts';
import type { MessageKey, Messages } from './messages/catalogue.ts';

/** Says things in one language: messages, scores, shares, counts. The only place where figures are rounded. */
export interface Words {
	readonly language: Language;
	/** The message `key` with its placeholders filled. Values are text, never markup. Tags in the message are dropped. */
	text(key: MessageKey, values?: MessageValues): string;
	/** The message `key` in parts, so that `<b>…</b>` in it can be shown. Values are text, never markup. */
	rich(key: MessageKey, values?: MessageValues): readonly TextPart[];
	/** Whether there is a message of that name: of what a user's own file names there may be none. */
	knows(key: string): key is MessageKey;
	/** A score or difference in points with its sign: `+17`, `−8` (a true minus), `0`; at most `digits` decimals, else none. */
	points(value: number, digits?: number): string;
	/** The size of a difference in whole points, for a message that says its direction. */
	distance(value: number): number;
	/** An interval in points, from low to high: `+40 to +88`; at most `digits` decimals, else none. */
	interval(low: number, high: number, digits?: number): string;
	/** A share on 0..1 as a percentage; `<1%` and `>99%` where rounding would say none or all. */
	share(value: number, digits?: number): string;
	/** A share as a percentage without its sign, where many stand in a row. */
	percentage(value: number): string;
	/** A whole number with the language's separators. */
	count(value: number): string;
	/** A number with at most `digits` decimals. */
	decimal(value: number, digits: number): string;
	/** Several things in a row, joined by the language's 'and'. */
	list(items: readonly string[]): string;
	/** The text with a capital first letter, as a row or a sentence begins. */
	capital(text: string): string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/** A stretch of a message; `tag` names the element of the message that it stands in. */
export interface TextPart {
	readonly text: string;
	readonly tag: MessageTag | null;
}

/** The elements that messages may hold: bold, and figures that the report marks. No placeholder has such a name. */
export type MessageTag = (typeof messageTags)[number];

const messageTags = ['b', 'figure-base', 'figure-records', 'figure-low', 'figure-high'] as const;

/** Says the messages of a language. */
export function wordsOf(language: Language, messages: Messages): Words {
	let conjunction: Intl.ListFormat | undefined;
	const formats = new Map<MessageKey, IntlMessageFormat>();
	const formatters = sharedFormatters();
	const numberFormats = new Map<string, Intl.NumberFormat>();

	function formatNumber(value: number, digits: number, options: Intl.NumberFormatOptions): string {
		const key = `${options.style} ${options.signDisplay} ${digits}`;
		let format = numberFormats.get(key);
		if (format === undefined) {
			format = new Intl.NumberFormat(language, { ...options, maximumFractionDigits: digits });
			numberFormats.set(key, format);
		}
		return format.format(value).replace('-', '\u2212');
	}

	function rich(key: MessageKey, values?: MessageValues): readonly TextPart[] {
		const message = messages[key];
		if (isPlain(message, values)) {
			return [{ text: filled(message, values), tag: null }];
		}
		let format = formats.get(key);
		if (format === undefined) {
			format = new IntlMessageFormat(message, language, undefined, { formatters });
			formats.set(key, format);
		}
		const parts = format.format<TextPart>({ ...values, ...tagHandlers });
		return (Array.isArray(parts) ? parts : [parts]).map((part) =>
			typeof part === 'object' && part !== null && 'tag' in part ? part : { text: String(part), tag: null },
		);
	}

	const words: Words = {
		language,
		rich,
		knows: (key): key is MessageKey => Object.hasOwn(messages, key),
		text: (key, values) =>
			rich(key, values)
				.map((part) => part.text)
				.join(''),
		points: (value, digits = 0) => formatNumber(value, digits, { signDisplay: 'exceptZero' }),
		distance: (value) => Math.round(Math.abs(value)),
		interval: (low, high, digits) =>
			words.text('interval', { low: words.points(low, digits), high: words.points(high, digits) }),
		share: (value, digits = 0) =>
			neverNoneNorAll(value, digits, (share) => formatNumber(share, digits, { style: 'percent' })),
		percentage: (value) => neverNoneNorAll(value, 0, (share) => formatNumber(100 * share, 0, {})),
		count: (value) => formatNumber(value, 0, {}),
		decimal: (value, digits) => formatNumber(value, digits, { signDisplay: 'negative' }),
		list(items) {
			conjunction ??= new Intl.ListFormat(language, { type: 'conjunction' });
			return conjunction.format(items);
		},
		capital: (text) => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1),
	};
	return words;
}

const placeholder = /\{([\w-]+)\}/g;

/** Whether a message is nothing but text and placeholders that have a value: most are, and saying them takes no parser. */
function isPlain(message: string, values: MessageValues = {}): boolean {
	const text = message.replaceAll(placeholder, (place, name) => (name in values ? '' : place));
	return !/[{}<'#]/.test(text);
}

function filled(message: string, values: MessageValues = {}): string {
	return message.replaceAll(placeholder, (_, name) => String(values[name]));
}

/** Formatters for all messages of a language: to make one takes longer than to say a message with it. */
function sharedFormatters(): Formatters {
	const shared = <Options, Format>(create: (locales: string | string[] | undefined, options?: Options) => Format) => {
		const ofThis = new Map<string, Format>();
		return (locales?: string | string[], options?: Options): Format => {
			const key = JSON.stringify([locales, options]);
			const format = ofThis.get(key) ?? create(locales, options);
			ofThis.set(key, format);
			return format;
		};
	};
	return {
		getNumberFormat: shared((locales, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options)),
		getDateTimeFormat: shared(
			(locales, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
		),
		getPluralRules: shared((locales, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locales, options)),
	};
}

/** A share on 0..1 as `format` writes it; with `<` or `>` where rounding to `digits` decimals would say none or all. */
function neverNoneNorAll(share: number, digits: number, format: (share: number) => string): string {
	const step = 10 ** -(digits + 2);
	if (share > 0 && share < step / 2) {
		return `<${format(step)}`;
	}
	return share < 1 && share >= 1 - step / 2 ? `>${format(1 - step)}` : format(share);
}

const tagHandlers = Object.fromEntries(
	messageTags.map((tag) => [
		tag,
		(chunks: readonly (string | TextPart)[]): TextPart => ({ text: chunks.join(''), tag }),
	]),
);
