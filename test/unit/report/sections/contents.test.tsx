import assert from 'node:assert/strict';
import { renderToString } from 'preact-render-to-string';
import type { Analysis } from '../../../../src/core/model/analysis.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { Report } from '../../../../src/report/report.tsx';
import { commentsAndAccounts } from '../../../fixtures/analyses/commentsAndAccounts.ts';
import { longTexts } from '../../../fixtures/analyses/longTexts.ts';
import { noScore } from '../../../fixtures/analyses/noScore.ts';

function page(analysis: Analysis): { readonly links: readonly string[]; readonly sections: readonly string[] } {
	const html = renderToString(<Report analysis={analysis} words={createWords('en')} widths={[860]} />);
	const [aside = ''] = html.match(/<div class="aside">.*?<\/div>/s) ?? [];
	return {
		links: [...aside.matchAll(/href="#(\w+)"/g)].map(([, id = '']) => id),
		sections: [...html.matchAll(/<section id="(\w+)"/g)].map(([, id = '']) => id),
	};
}

describe('the contents', () => {
	const cases: readonly [what: string, analysis: Analysis, ids: readonly string[]][] = [
		[
			'all sections that are there, in the order in which they are read',
			commentsAndAccounts,
			['shares', 'benchmark', 'whatItTakes', 'segments', 'trend', 'comments', 'accounts', 'response', 'sources'],
		],
		['what the file holds', longTexts, ['shares', 'benchmark', 'categories', 'findings', 'sources']],
		['nothing of the score where there is none', noScore, ['categories', 'findings', 'sources']],
	];
	for (const [what, analysis, ids] of cases) {
		it(`lead to ${what}`, () => {
			const { links, sections } = page(analysis);
			assert.deepEqual(links, ids);
			assert.deepEqual(sections, ['headline', ...ids]);
		});
	}
});
