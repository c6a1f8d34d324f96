import { window } from 'vscode';
import type { Filter, Query } from '../core/model/query.ts';
import type { SurveyRecord } from '../core/model/survey.ts';
import { recordTimes } from '../engine/recordTimes.ts';
import type { ExportProps } from '../report/exports/exportProps.ts';
import { type FollowUpRecord, followedUp, followUpCsv } from '../report/exports/followUpCsv.ts';
import { plainText } from './plainText.ts';
import type { ReportPanel } from './reportPanel.ts';
import { saveFile } from './saveExport.ts';
import type { Speech } from './speech.ts';
import type { SurveyReport } from './surveyReport.ts';

const recordsAtOnce = 5000;
/** Nobody calls back more people than these. */
const mostRecords = 50_000;

/** Writes the list of the people to call back, once the user has read what it holds. */
export async function exportFollowUp({ report }: ReportPanel, props: ExportProps, speech: Speech): Promise<void> {
	const { query, reading } = props.analysis;
	const records: FollowUpRecord[] = [];
	for (const of of ['detractors', 'passives'] as const) {
		const found = await recordsOf(report, withClass(query, of));
		if (found === null) {
			window.showInformationMessage(speech.text('exports.followUp.closed'));
			return;
		}
		const times = recordTimes(reading, found);
		records.push(...found.map((record, index) => ({ class: of, record, time: times[index] ?? null })));
	}
	const count = followedUp(reading, records).length;
	if (count === 0) {
		window.showInformationMessage(plainText(speech.text('exports.followUp.none', { name: report.name })));
		return;
	}
	const confirm = speech.text('exports.followUp.confirm');
	const detail = speech.text('exports.followUp.detail', { count });
	const options = { modal: true, detail };
	if ((await window.showWarningMessage(speech.text('exports.followUp.warning'), options, confirm)) !== confirm) return;
	const csv = followUpCsv({ ...props, identifying: true }, records);
	await saveFile(report, speech, 'csv', new TextEncoder().encode(csv), 'follow-up');
}

/** The query for those of its records that are of one class: filters on the same thing would widen each other. */
function withClass(query: Query, of: FollowUpRecord['class']): Query {
	const others = query.filters.filter(({ kind }) => kind !== 'class');
	const filter: Filter = { kind: 'class', class: of };
	return { ...query, filters: [...others, filter] };
}

/** Null where the filters leave too few. */
async function recordsOf(report: SurveyReport, query: Query): Promise<readonly SurveyRecord[] | null> {
	const records: SurveyRecord[] = [];
	for (;;) {
		const page = await report.records(query, records.length, recordsAtOnce);
		if (page.closed) return null;
		records.push(...page.records);
		if (page.records.length === 0 || records.length >= Math.min(page.total, mostRecords)) return records;
	}
}
