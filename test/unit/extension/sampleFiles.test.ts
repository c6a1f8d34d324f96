import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { samples } from '../../../scripts/paths.ts';
import { sampleFiles } from '../../../src/extension/sampleFiles.ts';

describe('the samples that are copied', () => {
	it('are all that there are', () => {
		assert.deepEqual([...sampleFiles], readdirSync(samples).toSorted());
	});
});
