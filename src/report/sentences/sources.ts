import type { Analysis } from '../../core/model/analysis.ts';
import type { BenchmarkComparison, BenchmarkFigure } from '../../core/model/benchmark.ts';
import type { Delimiter, Encoding, Reading, RoleOfColumn } from '../../core/model/reading.ts';
import { columnRoles } from '../columnRoles.ts';
import { figureName, figureSource, figureValue, figureYear, regionName } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';

/** What is known of the benchmark: its figure, how it was measured, and where it stands. */
export function benchmarkSentences(words: Words, { figure, chosenBy }: BenchmarkComparison): string[] {
	const sentences = [
		`${figureSource(words, figure)}.`,
		words.text('sources.benchmarkFigure', {
			figure: words.capital(figureName(words, figure)),
			value: figureValue(words, figure),
			year: figureYear(words, figure),
		}),
		...comparability(words, figure),
	];
	if (figure.shares !== null) {
		const percent = (value: number | null) =>
			value === null ? words.text('sources.notPublished') : words.share(value / 100);
		sentences.push(
			words.text('sources.shares', {
				promoters: percent(figure.shares.promoters),
				passives: percent(figure.shares.passives),
				detractors: percent(figure.shares.detractors),
			}),
		);
	}
	if (figure.satisfaction !== null) {
		const mean = words.decimal(figure.satisfaction, 1);
		sentences.push(
			figure.satisfactionAddress === null
				? words.text('sources.satisfaction', { mean })
				: words.text('sources.satisfactionElsewhere', { mean, address: fileText(figure.satisfactionAddress, 300) }),
		);
	}
	if (figure.quoted) {
		sentences.push(words.text('sources.quoted'));
	}
	sentences.push(words.text('sources.address', { address: fileText(figure.address, 300) }));
	if (chosenBy === 'default') {
		sentences.push(words.text('sources.default'));
	}
	if (figure.kind !== 'rule') {
		sentences.push(words.text('sources.comparable'));
	}
	return sentences;
}

/** What the source says of how it was measured; what it does not say is a finding. */
function comparability(words: Words, figure: BenchmarkFigure): string[] {
	const facts = [
		regionName(words, figure.region),
		figure.market === null ? null : words.text(`market.${figure.market}`),
		figure.relation === null ? null : words.text(`comparability.${figure.relation}`),
		figure.mode === null ? null : words.text(`comparability.${figure.mode}`),
		figure.respondents === null ? null : words.text('comparability.answers', { count: figure.respondents }),
		figure.organisations === null ? null : words.text('comparability.organisations', { count: figure.organisations }),
		figure.aggregation === null ? null : words.text(`comparability.${figure.aggregation}`),
	].filter((fact) => fact !== null);
	return facts.length === 0 ? [] : [words.text('comparability.measured', { facts: facts.join('; ') })];
}

/** How the bytes of the file were read, each guess with its reason. */
export function fileSentences(words: Words, { source, reading }: Analysis): string[] {
	return [
		words.text('sources.fileText', { name: fileText(source.name, 120), bytes: source.bytes }),
		words.text('sources.encoding', {
			value: encodingNames[source.encoding],
			reason: words.text(`reason.${reading.encoding.reason}`),
		}),
		words.text('sources.delimiter', {
			value: words.text(`delimiter.${delimiterNames[source.delimiter]}`),
			reason: words.text(`reason.${reading.delimiter.reason}`),
		}),
		words.text('sources.layout', {
			value: words.text(`layout.${source.layout}`),
			reason: words.text(`reason.${reading.layout.reason}`),
		}),
		words.text('sources.headerRows', { count: source.headerRows }),
	];
}

const columnsNamed = 6;

/** What each column was taken for, in which order dates were read and which answers count, each guess with its reason. */
export function columnSentences(words: Words, { reading }: Analysis): string[] {
	const { dateOrder } = reading;
	const sentences = roleSentences(words, reading);
	if (dateOrder !== null) {
		const order = words.text(`dateOrder.${dateOrder.value}`);
		sentences.push(
			words.text('sources.dateOrder', { order, reason: words.text(`dateOrderReason.${dateOrder.reason}`) }),
		);
	}
	if (reading.roles.some(({ value }) => value === 'respondent')) {
		sentences.push(words.text(`sources.answers.${reading.answers}`));
	}
	return sentences;
}

/** Columns of a role together; segments, often many, only counted, and columns without a role left out, unless chosen. */
function roleSentences(words: Words, { roles }: Reading): string[] {
	const columns = roles.map((role, index) => ({ ...role, index }));
	const isCounted = ({ value, reason }: RoleOfColumn) => value === 'segment' && reason !== 'chosen';
	const isLeftOut = ({ value, reason }: RoleOfColumn) => value === 'none' && reason !== 'chosen';
	const sentences = columnRoles.flatMap((role) => {
		const told = columns.filter((column) => column.value === role && !isCounted(column) && !isLeftOut(column));
		const reasons = [...new Set(told.map(({ reason }) => reason))];
		return reasons.map((reason) =>
			words.text('sources.role', {
				role: words.capital(words.text(`role.${role}`)),
				columns: namedColumns(
					words,
					told.filter((column) => column.reason === reason),
				),
				reason: words.text(`roleReason.${reason}`),
			}),
		);
	});
	const segments = columns.filter(isCounted).length;
	return segments === 0 ? sentences : [...sentences, words.text('sources.segments', { count: segments })];
}

function namedColumns(words: Words, columns: readonly (RoleOfColumn & { readonly index: number })[]): string {
	const names = columns
		.slice(0, columnsNamed)
		.map(({ column, index }) =>
			column.trim() === ''
				? words.text('sources.roleColumn', { number: index + 1 })
				: words.text('quoted', { text: fileText(column, 80) }),
		);
	const further = columns.length - names.length;
	return further > 0
		? words.text('sources.roleMore', { columns: names.join(', '), count: words.count(further) })
		: words.list(names);
}

const encodingNames: Readonly<Record<Encoding, string>> = {
	'utf-8': 'UTF-8',
	'windows-1252': 'Windows-1252',
	'utf-16le': 'UTF-16LE',
	'utf-16be': 'UTF-16BE',
};

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const satisfies Record<
	Delimiter,
	string
>;
