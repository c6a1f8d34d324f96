import type { Survey } from '../model/survey.ts';
import type { Answer } from '../survey/scale.ts';

/** The classes of a recommendation question's answers, by the code of its column. */
export interface QuestionCodes {
	/** Index of the column. */
	readonly index: number;
	/** What each entry of its dictionary is. */
	readonly answers: readonly Answer[];
}

/** What a record is to a selection. Below `none`: an answer that counts. */
export const recordClass = { promoter: 0, passive: 1, detractor: 2, none: 3, out: 4 } as const;

/** The records that a query selects, and what each says to the recommendation question. */
export interface Selection {
	readonly survey: Survey;
	readonly question: QuestionCodes;
	/**
	 * For each row group the class of each of its records, as `recordClass`: `none` for a record that is selected but holds
	 * no valid answer, `out` for one that is excluded or filtered out.
	 */
	readonly classes: readonly Uint8Array[];
}

/** All records that are not excluded. */
export function selectRecords(survey: Survey, question: QuestionCodes): Selection {
	const classOfCode = Uint8Array.from(question.answers, classOf);
	const classes = survey.table.groups.map(({ cells, recordCount }, group) => {
		const answers = cells[question.index];
		const excluded = survey.exclusions.byGroup?.[group];
		const byRecord = new Uint8Array(recordCount).fill(recordClass.none);
		if (answers?.kind === 'category') {
			const { codes } = answers;
			for (let record = 0; record < recordCount; record++) {
				byRecord[record] = classOfCode[codes[record] as number] as number;
			}
		}
		if (excluded) {
			for (let record = 0; record < recordCount; record++) {
				if (excluded[record] === 1) byRecord[record] = recordClass.out;
			}
		}
		return byRecord;
	});
	return { survey, question, classes };
}

function classOf(answer: Answer): number {
	if (typeof answer !== 'number') return recordClass.none;
	if (answer >= 9) return recordClass.promoter;
	return answer >= 7 ? recordClass.passive : recordClass.detractor;
}
