import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { BenchmarkMistake, BenchmarkMistakeReason, FieldType } from '../model/benchmarkMistake.ts';
import { type FigureField, figureFields, kinds } from './figureFields.ts';
import { nearestId } from './nearestId.ts';
import { unstated } from './publishers/unstated.ts';
import { validateFigures } from './validateFigures.ts';
import { mistakeAt, type WrittenFigure } from './writtenFigure.ts';

export type CheckedFigure =
	| { readonly figure: BenchmarkFigure; readonly mistakes: readonly [] }
	| { readonly figure: null; readonly mistakes: readonly BenchmarkMistake[] };

/**
 * The figure that a user wrote, or all that has to be mended of it. What is left out was not published. Without a series
 * of its own it belongs with the others that the file has of the same publisher, region and market.
 * @param file name of the file
 */
export function checkFigure(written: WrittenFigure, file: string): CheckedFigure {
	const mistakes = [...missingFields(written), ...wrongFields(written)];
	if (mistakes.length > 0) return { figure: null, mistakes };
	const figure = figureOf(written, file);
	const impossible = validateFigures([figure]).map(({ key, found }) => {
		const [, field] = [...written.fields].find(([name]) => name === key || name.startsWith(`${key}.`)) ?? [];
		return mistakeAt(field?.place ?? written.place, key, field === undefined ? '' : found, {
			code: field === undefined ? 'missing' : 'impossible',
		});
	});
	return impossible.length > 0 ? { figure: null, mistakes: impossible } : { figure, mistakes: [] };
}

function missingFields({ place, fields }: WrittenFigure): BenchmarkMistake[] {
	const kind = fields.get('kind')?.value;
	return Object.entries(figureFields).flatMap(([name, { required, kinds: ofKinds }]) => {
		const isNeeded =
			required ||
			ofKinds?.some((one) => one === kind) ||
			(name === 'complaintHandling.mean' && fields.has('complaintHandling.best'));
		return isNeeded && !fields.has(name) ? [mistakeAt(place, name, '', { code: 'missing' })] : [];
	});
}

function wrongFields({ fields }: WrittenFigure): BenchmarkMistake[] {
	const kind = kinds.find((one) => one === fields.get('kind')?.value);
	return [...fields].flatMap(([name, { place, value }]) => {
		const reason = reasonAgainst(name, value, kind);
		return reason === null ? [] : [mistakeAt(place, name, reason.code === 'unknown-field' ? '' : value, reason)];
	});
}

function reasonAgainst(
	name: string,
	value: unknown,
	kind: BenchmarkFigure['kind'] | undefined,
): BenchmarkMistakeReason | null {
	const field: FigureField | undefined = Object.hasOwn(figureFields, name) ? figureFields[name] : undefined;
	if (field === undefined) {
		const isGroup = Object.keys(figureFields).some((known) => known.startsWith(`${name}.`));
		if (isGroup) return { code: 'expected', expected: 'fields' };
		// A cell without a header is called by its number.
		const nearest = name.startsWith('#') ? null : nearestId(name, Object.keys(figureFields));
		return { code: 'unknown-field', nearest };
	}
	if (kind !== undefined && field.kinds && !field.kinds.includes(kind)) return { code: 'other-kind', kind };
	if (field.type === 'zones' && typeof value === 'string') return { code: 'json-only' };
	if (!isOf(field.type, value)) return { code: 'expected', expected: field.type };
	const { allowed } = field;
	return allowed && !allowed.some((one) => one === value) ? { code: 'not-one-of', allowed } : null;
}

function isOf(type: FieldType, value: unknown): boolean {
	switch (type) {
		case 'text':
			return typeof value === 'string';
		case 'number':
			return typeof value === 'number' && Number.isFinite(value);
		case 'whole-number':
			return Number.isSafeInteger(value);
		case 'flag':
			return typeof value === 'boolean';
		case 'countries':
			return Array.isArray(value) && value.every((one) => typeof one === 'string');
		case 'zones':
			return Array.isArray(value) && value.every(isZone);
		case 'fields':
			return false;
	}
}

function isZone(zone: unknown): boolean {
	if (typeof zone !== 'object' || zone === null) return false;
	if (!('from' in zone && 'inclusive' in zone && 'zone' in zone) || Object.keys(zone).length > 3) return false;
	return (
		typeof zone.from === 'number' &&
		typeof zone.inclusive === 'boolean' &&
		['good', 'excellent-b2b', 'excellent'].some((name) => name === zone.zone)
	);
}

function figureOf({ fields }: WrittenFigure, file: string): BenchmarkFigure {
	const stated: Record<string, unknown> = {};
	for (const [name, { value }] of fields) {
		const [group = '', part] = name.split('.');
		if (part === undefined) stated[group] = value;
		else stated[group] = { ...partsOf(group), ...(stated[group] ?? {}), [part]: value };
	}
	const { publisher, region = [], market = '', address = file } = stated;
	const series = [file, publisher, ...(Array.isArray(region) ? region : []), market].join('/');
	// Every field was seen to hold what the figure has there.
	return {
		...unstated,
		series,
		...stated,
		address: String(address).replace(/^[a-z]+:\/\//i, ''),
		file,
	} as unknown as BenchmarkFigure;
}

/** The parts of a field that holds fields, before any is stated. */
function partsOf(group: string): object {
	return group === 'shares' ? { promoters: null, passives: null, detractors: null } : { mean: null, best: null };
}
