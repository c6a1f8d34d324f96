import { workspace } from 'vscode';

/** Whether a report follows its file unasked, as the setting `surveyLens.refresh` has it. */
export function refreshesAlways(): boolean {
	return workspace.getConfiguration().get('surveyLens.refresh') === 'always';
}
