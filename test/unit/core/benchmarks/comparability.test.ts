import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { comparabilityFindings } from '../../../../src/core/benchmarks/comparability.ts';
import { benchmarkFigures } from '../../../../src/core/benchmarks/figures.ts';
import type { Finding } from '../../../../src/core/model/finding.ts';
import type { Language } from '../../../../src/core/model/language.ts';

/** A finding in short. */
function short(finding: Finding): string {
	switch (finding.code) {
		case 'benchmark-old':
			return `old ${finding.fieldwork} of ${finding.newest}`;
		case 'benchmark-other-region':
			return `region ${finding.region.join('+')}`;
		case 'benchmark-unstated':
			return `unstated ${finding.what.join(' ')}`;
		default:
			return finding.code;
	}
}

const cases: readonly [id: string, language: Language | null, expected: readonly string[]][] = [
	['integron-nl-all-2024', 'nl', ['unstated n mode']],
	['integron-nl-all-2024', 'da', ['region NL', 'unstated n mode']],
	['integron-nl-all-2024', 'en', ['unstated n mode']],
	['integron-nl-all-2024', null, ['unstated n mode']],
	['integron-nl-transport-2021', 'nl', ['old 2021 of 2024', 'unstated n mode']],
	['integron-nl-all-2016', 'nl', ['old 2016 of 2024', 'unstated n mode']],
	['partnerdialog-dk-finance', 'da', ['unstated year n relation']],
	['inavero-us-ca-services-2018', 'nl', ['region US+CA', 'unstated n mode relation']],
	['surveymonkey-global', 'da', ['region global', 'unstated market year n mode relation']],
	['customergauge-manufacturing-2020', 'nl', ['unstated region market n mode relation']],
	['surveygauge-rule', 'nl', []],
];

describe('comparabilityFindings', () => {
	for (const [id, language, expected] of cases) {
		it(`of ${id} for a survey in ${language}: ${expected.join('; ') || 'none'}`, () => {
			const figure = benchmarkFigures.find((other) => other.id === id);
			assert.ok(figure);
			assert.deepEqual(comparabilityFindings(figure, benchmarkFigures, language).map(short), expected);
		});
	}
});
