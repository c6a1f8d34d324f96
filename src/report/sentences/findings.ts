import type { Finding } from '../../core/model/finding.ts';
import { regionName } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import type { MessageValues, Words } from '../words.ts';

/** As they are told: warnings, which must be known before the score is used, before notes. */
export function warningsFirst(findings: readonly Finding[]): readonly Finding[] {
	const rank = ({ severity }: Finding) => (severity === 'warning' ? 0 : 1);
	return findings.toSorted((one, other) => rank(one) - rank(other));
}

/** How many warnings there are. */
export function findingsTitle(words: Words, findings: readonly Finding[]): string {
	return words.text('findings.title', { warnings: findings.filter(({ severity }) => severity === 'warning').length });
}

/** A finding as a sentence. */
export function findingSentence(words: Words, finding: Finding): string {
	return words.text(`findings.${finding.code}`, findingValues(words, finding));
}

function findingValues(words: Words, finding: Finding): MessageValues {
	switch (finding.code) {
		case 'other-code-page':
		case 'undecodable-bytes':
		case 'double-encoded':
		case 'broken-utf-16':
		case 'title-line':
		case 'decimal-answers':
		case 'few-answers':
		case 'empty-comments':
			return { count: finding.count };
		case 'text-after-quote':
		case 'short-records':
		case 'long-records':
			return { count: finding.count, line: words.count(finding.line) };
		case 'end-label':
			return { label: fileText(finding.label), rating: finding.rating, count: finding.count };
		case 'scale-shifted':
			return { direction: finding.shift > 0 ? 'lowered' : 'raised', points: Math.abs(finding.shift) };
		case 'group-disagrees':
			return {
				column: fileText(finding.column),
				count: words.count(finding.count),
				compared: words.count(finding.compared),
			};
		case 'date-order-guessed':
			return { column: fileText(finding.column), order: words.text(`dateOrder.${finding.order}`) };
		case 'unreadable-dates':
		case 'unreadable-revenue':
			return { column: fileText(finding.column), count: finding.count };
		case 'excluded-by-status':
			return { count: finding.count, values: quotedList(words, finding.values) };
		case 'repeated-respondents':
			return {
				respondents: finding.respondents,
				records: finding.records,
				counted: finding.counted,
				by: finding.date === null ? 'file' : 'date',
				date: fileText(finding.date ?? ''),
			};
		case 'records-counted-once':
			return { column: fileText(finding.column), role: finding.role };
		case 'questions-left-out':
			return { told: finding.told, count: finding.count };
		case 'cross-impossible':
		case 'accounts-not-told-apart':
			return { column: fileText(finding.column), reason: finding.reason };
		case 'cross-cut':
			return {
				column: fileText(finding.column),
				told: finding.told,
				count: finding.count,
				others: finding.others === 'together' ? 'together' : 'out',
			};
		case 'cross-untested':
			return { column: fileText(finding.column) };
		case 'revenue-differs':
			return { column: fileText(finding.column), count: finding.count, counted: finding.counted };
		case 'weightless-records':
			return { column: fileText(finding.column), kind: finding.kind, count: finding.count, weighed: finding.weighed };
		case 'segments-alike':
			return { column: fileText(finding.column) };
		case 'segments-too-many':
			return {
				column: fileText(finding.column),
				known: finding.count === null ? 'no' : 'yes',
				count: finding.count ?? 0,
			};
		case 'segments-left-out':
			return { columns: quotedList(words, finding.columns) };
		case 'invalid-answers':
			return { count: finding.count, examples: quotedList(words, finding.examples) };
		case 'period-lengthened':
			return { asked: finding.asked, period: finding.period };
		case 'dates-alike':
		case 'ratings-alike':
		case 'no-ratings':
			return { column: fileText(finding.column) };
		case 'worded-ratings':
			return { columns: quotedList(words, finding.columns), steps: stepList(words, finding.steps) };
		case 'touchpoints-collinear':
			return { columns: quotedList(words, finding.columns) };
		case 'benchmark-old':
			return { fieldwork: String(finding.fieldwork), newest: String(finding.newest) };
		case 'benchmark-other-region':
			return { region: regionName(words, finding.region) ?? '' };
		case 'benchmark-unstated':
			return { what: words.list(finding.what.map((fact) => words.text(`fact.${fact}`))) };
		default:
			return {};
	}
}

/** Of more texts than these the others are only counted. */
const textsListed = 12;

function quotedList(words: Words, texts: readonly string[]): string {
	const listed = texts.slice(0, textsListed).map((text) => words.text('quoted', { text: fileText(text, 40) }));
	const further = texts.length - listed.length;
	return further === 0
		? listed.join(', ')
		: words.text('sources.roleMore', { columns: listed.join(', '), count: words.count(further) });
}

function stepList(words: Words, steps: Extract<Finding, { code: 'worded-ratings' }>['steps']): string {
	return steps
		.map(({ label, rating }) => `${words.text('quoted', { text: fileText(label, 40) })} = ${rating}`)
		.join(', ');
}
