import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/model/language.ts';
import { catalogues, type MessageKey } from './messages/catalogue.ts';

/** Says things in one language: messages, scores, shares, counts. The only place where figures are rounded. */
export interface Words {
	readonly language: Language;
	/** The message `key` with its placeholders filled. Values are text, never markup. */
	text(key: MessageKey, values?: MessageValues): string;
	/** A score or difference in points as a whole number with its sign: `+17`, `−8` (a true minus), `0`. */
	points(value: number): string;
	/** A share on 0..1 as a whole percentage. */
	share(value: number): string;
	/** A whole number with the language's separators. */
	count(value: number): string;
	/** A number with at most `digits` decimals. */
	decimal(value: number, digits: number): string;
	/** Several things in a row, joined by the language's 'and'. */
	list(items: readonly string[]): string;
}

export type MessageValues = Readonly<Record<string, string | number>>;

export function createWords(language: Language): Words {
	const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
	const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
	const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
	const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
	const formats = new Map<MessageKey, IntlMessageFormat>();
	return {
		language,
		text(key, values) {
			let format = formats.get(key);
			if (format === undefined) {
				format = new IntlMessageFormat(catalogues[language][key], language);
				formats.set(key, format);
			}
			return String(format.format(values));
		},
		points: (value) => signed.format(value).replace('-', '\u2212'),
		share: (value) => percent.format(value),
		count: (value) => whole.format(value),
		decimal: (value, digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
		list: (items) => conjunction.format(items),
	};
}
