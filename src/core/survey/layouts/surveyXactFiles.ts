const datasetInName = /dataset(?!.*dataset)/i;

/** The files beside a dataset of SurveyXact that say what its columns and codes mean, by their names. */
export interface SurveyXactFiles {
	readonly labels: string;
	readonly structure: string;
}

/** What stands beside a dataset of this name; null where it is not that of a dataset. */
export function surveyXactFiles(name: string): SurveyXactFiles | null {
	if (!datasetInName.test(name)) return null;
	return { labels: siblingName(name, 'labels'), structure: siblingName(name, 'structure') };
}

/** The name of the dataset with the other word in its place, written as it is: `Dataset` becomes `Labels`. */
function siblingName(name: string, word: string): string {
	return name.replace(datasetInName, (dataset) => {
		if (dataset === dataset.toUpperCase()) return word.toUpperCase();
		return dataset.startsWith('D') ? word.charAt(0).toUpperCase() + word.slice(1) : word;
	});
}
