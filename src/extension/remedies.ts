import { commands, type Uri } from 'vscode';
import type { Problem } from '../core/model/problem.ts';
import { offeredShift } from '../report/offeredShift.ts';
import type { Remedy } from './showProblem.ts';
import type { Speech } from './speech.ts';
import type { ReadingChange } from './surveyReport.ts';

/** What opens the report of a file, also under another reading. */
export interface ReportOpener {
	open(uri: Uri): Promise<void>;
	changeReading(uri: Uri, change: ReadingChange): Promise<void>;
	openShifted(uri: Uri, shift: number): Promise<void>;
}

/** What the user can do at once about a file that was refused. */
export function remediesFor(problem: Problem, uri: Uri, reports: ReportOpener, speech: Speech): readonly Remedy[] {
	const remedies: Remedy[] = [];
	if (problem.code === 'no-such-benchmark') {
		remedies.push({
			label: speech.text('extension.chooseAnotherBenchmark'),
			async apply() {
				if ((await commands.executeCommand('surveyLens.chooseBenchmark')) === true) {
					await reports.open(uri);
				}
			},
		});
	}
	const shift = offeredShift(problem);
	if (shift !== null) {
		remedies.push({
			label: speech.text(shift > 0 ? 'remedy.lower' : 'remedy.raise'),
			apply: () => reports.openShifted(uri, shift),
		});
	}
	if (problem.code === 'no-question') {
		remedies.push({
			label: speech.text('remedy.setColumnRole'),
			apply: () => reports.changeReading(uri, 'setColumnRole'),
		});
	}
	return remedies;
}
