import type { Query } from '../../model/query.ts';
import type { Survey } from '../../model/survey.ts';
import { chosenWeights, designOf, leaveOutWeightless, populationOf } from './design.ts';
import { applyFilters } from './filters.ts';
import { classOf, type QuestionCodes, recordClass, type Selection } from './selection.ts';

/** What of a query decides which records count, and how. */
export type SelectionQuery = Pick<Query, 'filters' | 'weight' | 'population'>;

/**
 * Selects the records of a query: those that are not excluded, pass its filters and weigh something.
 * @throws ProblemError `no-such-column`, `not-categories`, `population-too-small`.
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
	const byRecord = isEverything ? all.byRecord : all.byRecord.slice();
	applyFilters(survey, query.filters, byRecord);
	const weights = query.weight === null ? null : chosenWeights(survey, query.weight);
	const findings = weights === null ? [] : leaveOutWeightless(weights, byRecord);
	const records = isEverything ? all : { byRecord, ...cutByRowGroup(survey, byRecord) };
	const population = populationOf(query.population, all.byRecord, weights);
	const isFiltered = query.filters.length > 0;
	return {
		survey,
		question,
		isFiltered,
		findings,
		...records,
		...designOf(survey, question, records, weights, population),
	};
}

/** The records of a table as a selection has them. */
export type SelectedRecords = Pick<Selection, 'byRecord' | 'classes' | 'answers'>;

const keptRecords = new WeakMap<QuestionCodes, SelectedRecords>();

/** What each record that is not excluded says to the question; kept as long as the question's codes are. */
function allRecords(survey: Survey, question: QuestionCodes): SelectedRecords {
	const known = keptRecords.get(question);
	if (known !== undefined) return known;
	const byRecord = classesOf(survey, question);
	const all = { byRecord, ...cutByRowGroup(survey, byRecord) };
	keptRecords.set(question, all);
	return all;
}

function classesOf(survey: Survey, question: QuestionCodes): Uint8Array {
	const { table, exclusions } = survey;
	const classOfCode = Uint8Array.from(question.answers, classOf);
	const byRecord = new Uint8Array(table.recordCount).fill(recordClass.none);
	let first = 0;
	table.groups.forEach(({ cells, recordCount }, rowGroup) => {
		const answers = cells[question.index];
		const excluded = exclusions.byGroup?.[rowGroup];
		for (let record = 0; answers?.kind === 'category' && record < recordCount; record++) {
			byRecord[first + record] = classOfCode[answers.codes[record] as number] as number;
		}
		for (let record = 0; excluded && record < recordCount; record++) {
			if (excluded[record] === 1) byRecord[first + record] = recordClass.out;
		}
		first += recordCount;
	});
	return byRecord;
}

function cutByRowGroup({ table }: Survey, byRecord: Uint8Array): Omit<SelectedRecords, 'byRecord'> {
	let first = 0;
	const classes = table.groups.map(({ recordCount }) => {
		const part = byRecord.subarray(first, first + recordCount);
		first += recordCount;
		return part;
	});
	const longest = table.groups.reduce((most, { recordCount }) => Math.max(most, recordCount), 0);
	const scratch = new Uint32Array(longest + 1);
	return { classes, answers: classes.map((part) => positionsOfAnswers(part, scratch)) };
}

/** @param positions room for one more than there are records */
function positionsOfAnswers(classes: Uint8Array, positions: Uint32Array): Uint32Array {
	let count = 0;
	for (let record = 0; record < classes.length; record++) {
		positions[count] = record;
		// 1 for an answer, else 0: a jump for each record that is left out takes longer.
		count += ((classes[record] as number) - recordClass.none) >>> 31;
	}
	return positions.slice(0, count);
}
