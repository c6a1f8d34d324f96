import { EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { SurveyRecord } from '../core/model/survey.ts';
import type { SurveyReport } from './surveyReport.ts';

export const recordScheme = 'survey-lens-record';

const texts = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Documents to read that hold one record each: what a record is called in its file, and each of its cells under its header. */
export const recordTexts: TextDocumentContentProvider = {
	onDidChange: changed.event,
	provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
};

/** Shows a record of a file that no editor can open. */
export async function showRecordText(report: SurveyReport, record: SurveyRecord): Promise<void> {
	const uri = Uri.from({ scheme: recordScheme, path: `/${report.name}`, query: String(record.line) });
	const cells = report.columns.map((header, column) => `${header}\n    ${record.cells[column] ?? ''}`);
	texts.set(uri.toString(), [`${report.name}:${record.line}`, ...cells, ''].join('\n\n'));
	changed.fire(uri);
	await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}
