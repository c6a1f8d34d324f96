import type { Language } from '../core/model/language.ts';
import type { Period } from '../core/model/query.ts';
import type { Words } from './words.ts';

/**
 * A period as it stands in a sentence: `Q1 2025`, `March 2025`, `week 22, 2026`.
 * @param name as the analysis names it: `2026`, `2026-Q2`, `2026-05`, `2026-W22` or `2026-05-31`
 */
export function periodName(words: Words, period: Period, name: string): string {
	const [year, part] = partsOf(name);
	switch (period) {
		case 'year':
			return year;
		case 'quarter':
			return words.text('period.quarter', { quarter: part, year });
		case 'month':
			return written(words.language, 'month', `${name}-01`);
		case 'week':
			return words.text('period.week', { week: part, year });
		case 'day':
			return dayName(words, name);
	}
}

/** A period on an axis, where its year stands apart: `Q1`, `Mar`, `wk 22`, `31 May`; a year itself. */
export function shortPeriodName(words: Words, period: Period, name: string): string {
	const [year, part] = partsOf(name);
	switch (period) {
		case 'year':
			return year;
		case 'quarter':
			return words.text('period.quarterShort', { quarter: part });
		case 'month':
			return written(words.language, 'monthShort', `${name}-01`).replace('.', '');
		case 'week':
			return words.text('period.weekShort', { week: part });
		case 'day':
			return written(words.language, 'dayShort', name).replace(/\.$/, '');
	}
}

/** A day in full, given as `2026-05-31`. */
export function dayName(words: Words, day: string): string {
	return written(words.language, 'day', day);
}

/** The days from one to another, both given as `2026-05-31`: `3 March to 28 March 2025`; a single day where they are one. */
export function daySpan(words: Words, from: string, to: string): string {
	if (from === to) {
		return dayName(words, to);
	}
	const first = partsOf(from)[0] === partsOf(to)[0] ? written(words.language, 'dayOfYear', from) : dayName(words, from);
	return words.text('header.dates', { from: first, to: dayName(words, to) });
}

const styles = {
	month: { month: 'long', year: 'numeric' },
	monthShort: { month: 'short' },
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	dayOfYear: { day: 'numeric', month: 'long' },
	dayShort: { day: 'numeric', month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days have no hour: they are written in the time zone in which they are read. */
function written(language: Language, style: keyof typeof styles, day: string): string {
	const key = `${language} ${style}`;
	let format = formats.get(key);
	if (format === undefined) {
		const locale = language === 'en' ? 'en-GB' : language;
		format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
		formats.set(key, format);
	}
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** The year, and the number of the quarter, week or month in it. */
function partsOf(name: string): readonly [year: string, part: string] {
	const [year = '', part = ''] = name.split('-');
	return [year, String(Number(part.replace(/\D/g, '')))];
}
