import { countCodes } from '../../counting/countCodes.ts';
import type { Response } from '../../model/response.ts';
import { wilsonInterval } from '../../stats/wilsonInterval.ts';
import type { AnalysisContext, SectionAnalysis } from '../context.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import { responseStatus, responseStatuses, statusOf } from './responseStatus.ts';
import { whoAnswered } from './whoAnswered.ts';

/**
 * How many answered: of the invited where the file holds them, and of the respondents the recommendation question; and who
 * they are. Records count, not what they weigh. Null without a respondent.
 */
export function describeResponse(context: AnalysisContext): SectionAnalysis<'response'> {
	const { selection, query } = context;
	const statuses = responseStatuses(selection);
	const tally = tallyRecords(selection, statuses);
	const { valid, responded, silent, undeliverable, respondents } = tally;
	if (respondents === 0) return { value: { response: null }, findings: [] };
	// Those who stayed silent have neither a class nor a day of answering.
	const isOfInvited = statuses !== null && query.filters.every(({ kind }) => kind === 'category');
	const share = (count: number, base: number): Pick<Response['item'], 'share' | 'interval'> => ({
		share: count / base,
		interval: { level: query.level, method: 'wilson', ...wilsonInterval(count, base, query.level) },
	});
	return {
		value: {
			response: {
				rate:
					isOfInvited && responded > 0
						? {
								invited: responded + silent + undeliverable,
								undeliverable,
								respondents: responded,
								...share(responded, responded + silent),
							}
						: null,
				item: { respondents, valid, ...share(valid, respondents) },
				who: whoAnswered(context),
			},
		},
		findings: [],
	};
}

interface Tally {
	/** Selected records that hold a valid answer. */
	readonly valid: number;
	readonly responded: number;
	readonly silent: number;
	readonly undeliverable: number;
	/** Those who responded, and those of whom nothing is known. */
	readonly respondents: number;
}

/** The selected records by status; all have responded where no column tells. */
function tallyRecords(selection: Selection, statuses: Uint8Array | null): Tally {
	const byStatus = new Float64Array(Object.keys(responseStatus).length);
	const { byRecord, classes } = selection;
	const byClass = countCodes(classes, recordClass.out + 1);
	const valid = sumOf(byClass.subarray(0, recordClass.none));
	if (statuses === null) {
		byStatus[responseStatus.responded] = sumOf(byClass.subarray(0, recordClass.out));
	} else {
		for (let record = 0; record < byRecord.length; record++) {
			const answer = byRecord[record] as number;
			if (answer === recordClass.out) continue;
			const status = statusOf(statuses, record, answer);
			byStatus[status] = (byStatus[status] as number) + 1;
		}
	}
	const count = (status: keyof typeof responseStatus): number => byStatus[responseStatus[status]] as number;
	return {
		valid,
		responded: count('responded'),
		silent: count('silent'),
		undeliverable: count('undeliverable'),
		respondents: count('responded') + count('unknown'),
	};
}

function sumOf(counts: Uint32Array): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
