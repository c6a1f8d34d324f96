import type { Query } from '../model/query.ts';
import type { Survey } from '../model/survey.ts';
import type { Answer } from '../survey/scale.ts';
import { designOf } from './design.ts';
import { applyFilters } from './filters.ts';
import { type QuestionCodes, recordClass, type Selection } from './selection.ts';

/** What of a query decides which records count, and how. */
export type SelectionQuery = Pick<Query, 'filters' | 'weight' | 'population'>;

/**
 * Selects the records of a query: those that are not excluded, pass its filters and weigh something.
 * @throws ProblemError `no-such-column`, `not-categories`, `population-too-small`.
 */
export function selectRecords(survey: Survey, question: QuestionCodes, query: SelectionQuery): Selection {
	const asked = JSON.stringify([query.filters, query.weight, query.population]);
	const last = lastSelection.get(question);
	if (last?.asked === asked) return last.selection;
	const selection = select(survey, question, query);
	lastSelection.set(question, { asked, selection });
	return selection;
}

/** Mostly the next query changes something else. */
const lastSelection = new WeakMap<QuestionCodes, { readonly asked: string; readonly selection: Selection }>();

function select(survey: Survey, question: QuestionCodes, query: SelectionQuery): Selection {
	const all = classesOf(survey, question);
	const byRecord = query.filters.length === 0 && query.weight === null ? all : all.slice();
	applyFilters(survey, query.filters, byRecord);
	return {
		survey,
		question,
		byRecord,
		classes: cutByRowGroup(survey, byRecord),
		isFiltered: query.filters.length > 0,
		...designOf(survey, query, all, byRecord),
	};
}

const keptClasses = new WeakMap<QuestionCodes, Uint8Array>();

/** What each record that is not excluded says to the question; kept as long as the question's codes are. */
function classesOf(survey: Survey, question: QuestionCodes): Uint8Array {
	const known = keptClasses.get(question);
	if (known !== undefined) return known;
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
	keptClasses.set(question, byRecord);
	return byRecord;
}

function classOf(answer: Answer): number {
	if (typeof answer !== 'number') return recordClass.none;
	if (answer >= 9) return recordClass.promoter;
	return answer >= 7 ? recordClass.passive : recordClass.detractor;
}

function cutByRowGroup({ table }: Survey, byRecord: Uint8Array): Uint8Array[] {
	let first = 0;
	return table.groups.map(({ recordCount }) => {
		const part = byRecord.subarray(first, first + recordCount);
		first += recordCount;
		return part;
	});
}
