import { guessDialect } from '../csv/dialect.ts';
import { type HeadRecord, headRecords } from '../csv/headRecords.ts';
import type { BenchmarkMistake, FieldType } from '../model/benchmarkMistake.ts';
import { figureFields } from './figureFields.ts';
import { mistakeAt, type Place, type WrittenField, type WrittenFigure, type WrittenFigures } from './writtenFigure.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Reads figures out of a table with their fields as headers, one a record, separated and quoted as survey files are.
 * Numbers may have a decimal comma, countries stand in one cell.
 */
export function csvFigures(text: string): WrittenFigures {
	const bytes = new TextEncoder().encode(text);
	const dialect = guessDialect(bytes, true, undefined);
	const records = headRecords({ bytes, isWhole: true }, dialect, Number.POSITIVE_INFINITY);
	const lineOf = linesOf(bytes);
	const mistakes: BenchmarkMistake[] = [];
	const end = records.at(-1)?.end ?? dialect.start;
	if (end < bytes.length && !isBlankFrom(bytes, end)) {
		// Reading stopped at a quote that never closes.
		mistakes.push(mistakeAt({ line: lineOf(end), span: null }, '', '', { code: 'open-quote' }));
	}
	const [header, ...data] = records;
	const names = header === undefined ? [] : textsOf(header).map((name) => name.trim());
	if (!names.some((name) => name === 'id' || name === 'kind')) {
		const line = header === undefined ? 1 : lineOf(header.start);
		return { figures: [], mistakes: [...mistakes, mistakeAt({ line, span: null }, '', names.join(' '), noFigures)] };
	}
	const figures = data.map((record): WrittenFigure => {
		const place: Place = { line: lineOf(record.start), span: null };
		const cells = textsOf(record).map((cell) => cell.trim());
		const fields = new Map<string, WrittenField>();
		cells.forEach((cell, index) => {
			if (cell === '') return;
			// A cell beyond the header belongs to no field.
			const name = names[index] ?? `#${index + 1}`;
			fields.set(name, { place, value: contentOf(cell, figureFields[name]?.type ?? 'text') });
		});
		return { place, fields };
	});
	return { figures: figures.filter(({ fields }) => fields.size > 0), mistakes };
}

const noFigures = { code: 'no-figures' } as const;

const yes: readonly string[] = ['true', 'yes', 'ja', '1'];
const no: readonly string[] = ['false', 'no', 'nee', 'nej', '0'];

/** What a cell says where it says what its field holds; else its text. */
function contentOf(cell: string, type: FieldType): unknown {
	switch (type) {
		case 'number':
		case 'whole-number':
			return /^[+\u2212-]?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace('\u2212', '-').replace(',', '.')) : cell;
		case 'flag':
			if (yes.includes(cell.toLowerCase())) return true;
			return no.includes(cell.toLowerCase()) ? false : cell;
		case 'countries':
			return cell.split(/[\s,;/|]+/).filter((country) => country !== '');
		default:
			return cell;
	}
}

function textsOf({ cells }: HeadRecord): string[] {
	return cells.map((cell) => utf8.decode(cell));
}

function isBlankFrom(bytes: Uint8Array, from: number): boolean {
	return bytes.subarray(from).every((byte) => byte === lineFeed || byte === carriageReturn);
}

/** Lines of growing places, from 1. */
function linesOf(bytes: Uint8Array): (offset: number) => number {
	let line = 1;
	let counted = 0;
	return (offset) => {
		for (; counted < offset; counted++) {
			const isPair = bytes[counted] === carriageReturn && bytes[counted + 1] === lineFeed;
			if (bytes[counted] === lineFeed || (bytes[counted] === carriageReturn && !isPair)) line++;
		}
		return line;
	};
}
