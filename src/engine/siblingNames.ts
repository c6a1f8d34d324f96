import { surveyXactFiles } from '../core/survey/layouts/surveyXactFiles.ts';

/** Names of the files in the folder of a survey that it may come with: who hands over its bytes, hands over theirs too. */
export function siblingNames(name: string): readonly string[] {
	const files = surveyXactFiles(name);
	return files === null ? [] : [files.labels, files.structure];
}
