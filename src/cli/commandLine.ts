import { parseArgs } from 'node:util';
import type { Language } from '../core/model/language.ts';
import type { ReadingChoices } from '../core/model/reading.ts';
import { oneOf } from './oneOf.ts';
import { type QueryChoices, queryChoices } from './queryOptions.ts';
import { readingChoices } from './readingOptions.ts';
import { UsageError } from './usageError.ts';

/** What the user asked for. */
export interface CommandLine {
	readonly action: 'report' | 'compare' | 'list-benchmarks' | 'help' | 'version';
	/** Paths of the surveys: one for `report`, several for `compare`. */
	readonly files: readonly string[];
	readonly format: Format;
	readonly query: QueryChoices;
	/** Whether comments are told word for word; else they are only counted. */
	readonly comments: boolean;
	/** Paths of the user's own files of figures. */
	readonly benchmarkFiles: readonly string[];
	readonly language: Language | null;
	readonly reading: ReadingChoices;
	readonly output: string | null;
}

export type Format = (typeof formats)[number];

const formats = ['text', 'json', 'html', 'markdown'] as const;
const languages: readonly Language[] = ['en', 'nl', 'da'];

const options = {
	format: { type: 'string' },
	question: { type: 'string' },
	benchmark: { type: 'string' },
	'benchmark-file': { type: 'string', multiple: true },
	'list-benchmarks': { type: 'boolean' },
	level: { type: 'string' },
	segment: { type: 'string', multiple: true },
	where: { type: 'string', multiple: true },
	class: { type: 'string', multiple: true },
	rating: { type: 'string', multiple: true },
	from: { type: 'string' },
	to: { type: 'string' },
	period: { type: 'string' },
	weight: { type: 'string' },
	'min-base': { type: 'string' },
	population: { type: 'string' },
	cross: { type: 'string' },
	comments: { type: 'boolean' },
	language: { type: 'string' },
	encoding: { type: 'string' },
	delimiter: { type: 'string' },
	role: { type: 'string', multiple: true },
	'date-order': { type: 'string' },
	answers: { type: 'string' },
	shift: { type: 'string' },
	output: { type: 'string' },
	help: { type: 'boolean' },
	version: { type: 'boolean' },
} as const;

/** What belongs to the report of one survey. */
const aloneOptions = ['benchmark', 'benchmark-file', 'segment', 'period', 'cross', 'comments'] as const;

/**
 * Reads the command line. Nothing in it is passed over: what is not understood is refused.
 * @throws UsageError
 */
export function readCommandLine(args: readonly string[]): CommandLine {
	const { values, positionals } = parsed(args);
	const asked = actionOf(values);
	const action = asked === 'report' && positionals.length > 1 ? 'compare' : asked;
	if (action === 'report' && positionals.length === 0) throw new UsageError('terminal.file-missing');
	const alone = action === 'compare' ? aloneOptions.find((option) => values[option] !== undefined) : undefined;
	if (alone !== undefined) throw new UsageError('terminal.comparison-alone', { option: `--${alone}` });
	const format = oneOf('--format', values.format ?? 'text', formats);
	return {
		action,
		files: positionals,
		format,
		query: queryChoices(values),
		comments: values.comments ?? false,
		benchmarkFiles: values['benchmark-file'] ?? [],
		language: values.language === undefined ? null : oneOf('--language', values.language, languages),
		reading: readingChoices(values),
		output: values.output ?? null,
	};
}

/** The format that a command line asks for, even where the rest of it is wrong: it says how to tell what is wrong. */
export function askedFormat(args: readonly string[]): Format {
	return askedOf(args, 'format', formats) ?? 'text';
}

/** The language that a command line asks for, even where the rest of it is wrong; null where it asks for none. */
export function askedLanguage(args: readonly string[]): Language | null {
	return askedOf(args, 'language', languages);
}

function askedOf<T extends string>(args: readonly string[], name: string, allowed: readonly T[]): T | null {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	const asked = tokens.findLast((token) => token.kind === 'option' && token.name === name);
	return allowed.find((value) => asked?.kind === 'option' && value === asked.value) ?? null;
}

function parsed(args: readonly string[]) {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	const seen = new Set<string>();
	const given: string[] = [];
	const files: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') files.push(token.value);
		if (token.kind !== 'option') continue;
		const isKnown = Object.hasOwn(options, token.name) && token.rawName.startsWith('--');
		if (!isKnown) throw new UsageError('terminal.unknown-option', { option: token.rawName });
		const option = options[token.name as keyof typeof options];
		const isBare = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
		if (option.type === 'string' && isBare) throw new UsageError('terminal.value-missing', { option: token.rawName });
		if (option.type === 'boolean' && !isBare) throw new UsageError('terminal.value-surplus', { option: token.rawName });
		if (seen.has(token.name) && !('multiple' in option))
			throw new UsageError('terminal.option-twice', { option: token.rawName });
		seen.add(token.name);
		// Joined, a value may start with a dash.
		given.push(isBare ? token.rawName : `${token.rawName}=${token.value}`);
	}
	return parseArgs({ args: [...given, '--', ...files], options, allowPositionals: true });
}

function actionOf(values: {
	readonly help?: boolean | undefined;
	readonly version?: boolean | undefined;
	readonly 'list-benchmarks'?: boolean | undefined;
}): CommandLine['action'] {
	if (values.help) return 'help';
	if (values.version) return 'version';
	return values['list-benchmarks'] ? 'list-benchmarks' : 'report';
}
