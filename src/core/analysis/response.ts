import type { Response } from '../model/response.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import type { AnalysisContext, SectionAnalysis } from './context.ts';
import { responseStatus, responseStatuses, statusOf } from './responseStatus.ts';
import { recordClass } from './selection.ts';
import { whoAnswered } from './whoAnswered.ts';

/**
 * How many answered: of the invited where the file holds them, and of the respondents the recommendation question; and who
 * they are. Records count, not what they weigh. Null without a respondent.
 */
export function describeResponse(context: AnalysisContext): SectionAnalysis<'response'> {
	const { selection, query } = context;
	const statuses = responseStatuses(selection);
	const tally = { valid: 0, responded: 0, silent: 0, undeliverable: 0, respondents: 0 };
	selection.byRecord.forEach((answer, record) => {
		if (answer === recordClass.out) return;
		const status = statuses === null ? responseStatus.responded : statusOf(statuses, record, answer);
		if (answer < recordClass.none) tally.valid++;
		if (status === responseStatus.responded) tally.responded++;
		else if (status === responseStatus.silent) tally.silent++;
		else if (status === responseStatus.undeliverable) tally.undeliverable++;
		if (status === responseStatus.responded || status === responseStatus.unknown) tally.respondents++;
	});
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
