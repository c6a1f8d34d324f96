import type { Query } from '../../model/query.ts';
import type { RecordPage } from '../../model/survey.ts';
import { lookUpRecords, recordsAt } from '../../survey/lookUpRecords.ts';
import type { OpenedSurvey } from '../../survey/openSurvey.ts';
import { onlyCandidate } from '../createContext.ts';
import { readQuestion } from '../questionReading.ts';
import { recordClass } from './selection.ts';
import { selectRecords } from './selectRecords.ts';

/**
 * The records that stand behind a figure, in file order: without filters those of the whole file, with filters those that
 * pass them. Fewer than the query's minimum base stay closed, as their score does.
 * @param offset first of the selected records, from 0
 * @param limit most records to return
 * @throws ProblemError as `createContext` does where there are filters; `source-changed`, and what `source.read` throws.
 */
export async function selectedRecords(
	opened: OpenedSurvey,
	query: Query,
	offset: number,
	limit: number,
): Promise<RecordPage> {
	if (query.filters.length === 0) return lookUpRecords(opened, offset, limit);
	const { survey } = opened;
	const { codes } = readQuestion(survey, query.question ?? onlyCandidate(survey));
	const { byRecord } = selectRecords(survey, codes, query);
	const page: number[] = [];
	let total = 0;
	for (let record = 0; record < byRecord.length; record++) {
		if (byRecord[record] === recordClass.out) continue;
		if (total >= offset && page.length < limit) page.push(record);
		total++;
	}
	const closed = total > 0 && total < query.minimumBase;
	return { total, closed, records: closed ? [] : await recordsAt(opened, page) };
}
