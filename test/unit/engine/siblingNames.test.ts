import assert from 'node:assert/strict';
import { siblingNames } from '../../../src/engine/siblingNames.ts';

describe('siblingNames', () => {
	for (const [name, siblings] of [
		['surveyxact-dataset.csv', ['surveyxact-labels.csv', 'surveyxact-structure.csv']],
		['dataset 2024 Dataset.csv', ['dataset 2024 Labels.csv', 'dataset 2024 Structure.csv']],
		['DATASET.CSV', ['LABELS.CSV', 'STRUCTURE.CSV']],
		['survey.csv', []],
		['', []],
	] as const) {
		it(`${name} comes with ${siblings.join(', ') || 'nothing'}`, () => assert.deepEqual(siblingNames(name), siblings));
	}
});
