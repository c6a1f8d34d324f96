import { markCodes } from '../../counting/markCodes.ts';
import type { Query } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import type { Table } from '../../model/table.ts';
import { chosenWeights, designOf, leaveOutWeightless, populationOf } from './design.ts';
import { applyFilters } from './filters.ts';
import { classOf, type QuestionCodes, recordClass, type SelectedRecords, type Selection } from './selection.ts';

/** What of a query decides which records count, and how. */
export type SelectionQuery = Pick<Query, 'filters' | 'weight' | 'population'>;

/**
 * Selects the records of a query: those that are not excluded, pass its filters and weigh something.
 * @throws ProblemError `no-such-column`, `not-categories`, `not-ratings`, `population-too-small`.
 */
export function selectRecords(survey: Survey, question: QuestionCodes, query: SelectionQuery): Selection {
	const asked = keyOf(query);
	const known = keptSelections.get(question) ?? new Map<string, Selection>();
	keptSelections.set(question, known);
	const selection = known.get(asked) ?? select(survey, question, query);
	// The one that was asked for last stands last.
	known.delete(asked);
	known.set(asked, selection);
	for (const oldest of known.keys()) if (known.size > mostKept && oldest !== plain) known.delete(oldest);
	return selection;
}

const keyOf = ({ filters, weight, population }: SelectionQuery): string =>
	JSON.stringify([filters, weight, population]);
const plain = keyOf({ filters: [], weight: null, population: null });

/** Mostly the next query changes something else, or goes back: the last ones, and that of all records. */
const keptSelections = new WeakMap<QuestionCodes, Map<string, Selection>>();
const mostKept = 3;

function select(survey: Survey, question: QuestionCodes, query: SelectionQuery): Selection {
	const all = allRecords(survey, question);
	const isEverything = query.filters.length === 0 && query.weight === null;
	const records = isEverything ? all : cutByRowGroup(survey.table, all.byRecord.slice());
	const { byRecord } = records;
	applyFilters(survey, question, query.filters, records);
	const weights = query.weight === null ? null : chosenWeights(survey, query.weight);
	const findings = weights === null ? [] : leaveOutWeightless(weights, byRecord);
	const population = populationOf(query.population, all.byRecord, weights);
	const isFiltered = query.filters.length > 0;
	return {
		survey,
		question,
		isFiltered,
		findings,
		...records,
		...designOf(survey, question, records, weights, population, query.filters),
	};
}

const keptRecords = new WeakMap<QuestionCodes, SelectedRecords>();

/** What each record that is not excluded says to the question; kept as long as the question's codes are. */
function allRecords(survey: Survey, question: QuestionCodes): SelectedRecords {
	const known = keptRecords.get(question);
	if (known !== undefined) return known;
	const all = classesOf(survey, question);
	keptRecords.set(question, all);
	return all;
}

function classesOf({ table, exclusions }: Survey, question: QuestionCodes): SelectedRecords {
	const records = cutByRowGroup(table, new Uint8Array(table.recordCount));
	const asked = table.groups.flatMap(({ cells }, rowGroup) => {
		const answers = cells[question.index];
		const classes = records.classes[rowGroup] ?? new Uint8Array();
		if (answers?.kind === 'category') return [{ codes: answers.codes, classes }];
		classes.fill(recordClass.none);
		return [];
	});
	markCodes(asked, Uint8Array.from(question.answers, classOf));
	const excluded = records.classes.flatMap((classes, rowGroup) => {
		const codes = exclusions.byGroup?.[rowGroup];
		return codes === undefined ? [] : [{ codes, classes }];
	});
	markCodes(excluded, Uint8Array.of(0, recordClass.out));
	return records;
}

function cutByRowGroup({ groups }: Table, byRecord: Uint8Array): SelectedRecords {
	let first = 0;
	const classes = groups.map(({ recordCount }) => {
		const part = byRecord.subarray(first, first + recordCount);
		first += recordCount;
		return part;
	});
	return { byRecord, classes };
}
