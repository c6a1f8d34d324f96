import type { Analysis } from '../core/model/analysis.ts';
import type { Words } from '../report/words.ts';
import { accounts } from './text/accounts.ts';
import { benchmark } from './text/benchmark.ts';
import { categories } from './text/categories.ts';
import { comments } from './text/comments.ts';
import { crossTable } from './text/crossTable.ts';
import { findings } from './text/findings.ts';
import { head, headline } from './text/head.ts';
import { method } from './text/method.ts';
import { response } from './text/response.ts';
import { satisfaction } from './text/satisfaction.ts';
import { segments } from './text/segments.ts';
import { distribution, shares } from './text/shares.ts';
import { touchpoints } from './text/touchpoints.ts';
import { trend } from './text/trend.ts';
import { whatItTakes } from './text/whatItTakes.ts';
import { page } from './textLayout.ts';

/** The report for a terminal of 80 columns: every section of the analysis, in the order of the page. */
export function textReport(analysis: Analysis, words: Words): string {
	return page([
		head(analysis, words),
		headline(analysis, words),
		shares(analysis, words),
		distribution(analysis, words),
		benchmark(analysis, words),
		whatItTakes(analysis, words),
		...segments(analysis, words),
		trend(analysis, words),
		...satisfaction(analysis, words),
		touchpoints(analysis, words),
		...categories(analysis, words),
		crossTable(analysis, words),
		...comments(analysis, words),
		accounts(analysis, words),
		...response(analysis, words),
		findings(analysis, words),
		...method(analysis, words),
	]);
}
