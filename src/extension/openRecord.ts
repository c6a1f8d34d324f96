import { Position, Range, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';
import { plainQuery } from '../engine/plainQuery.ts';
import { showRecordText } from './recordText.ts';
import type { SurveyReport } from './surveyReport.ts';

/** VS Code hands no document of more bytes than this to extensions. */
const largestDocument = 50 * 2 ** 20;

/**
 * Shows a record in its file, selected; of a file that is too large for an editor, the record alone, to read.
 * @param record position among the data records, from 0
 * @throws ProblemError where the record cannot be looked up
 */
export async function openRecord(report: SurveyReport, record: number): Promise<void> {
	const { records } = await report.records(plainQuery, record, 1);
	const [found] = records;
	if (found === undefined) return;
	if ((await sizeOf(report.uri)) > largestDocument) {
		await showRecordText(report, found);
		return;
	}
	const document = await workspace.openTextDocument(report.uri);
	const last = document.lineAt(Math.min(found.endLine, document.lineCount) - 1);
	const selection = new Range(new Position(found.line - 1, 0), last.range.end);
	const editor = await window.showTextDocument(document, { selection, viewColumn: columnOf(report.uri) });
	editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the file is open already; else beside the report, which stays in sight. */
function columnOf(uri: Uri): ViewColumn {
	const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
	return open?.viewColumn ?? ViewColumn.One;
}

async function sizeOf(uri: Uri): Promise<number> {
	return uri.scheme === 'untitled' ? 0 : (await workspace.fs.stat(uri)).size;
}
