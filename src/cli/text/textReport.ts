import type { Analysis } from '../../core/model/analysis.ts';
import type { Words } from '../../report/words.ts';
import { page } from '../layout/textLayout.ts';
import { accounts } from './accounts.ts';
import { benchmark } from './benchmark.ts';
import { categories } from './categories.ts';
import { comments } from './comments.ts';
import { crossTable } from './crossTable.ts';
import { findings } from './findings.ts';
import { head, headline } from './head.ts';
import { method } from './method.ts';
import { response } from './response.ts';
import { satisfaction } from './satisfaction.ts';
import { segments } from './segments.ts';
import { distribution, shares } from './shares.ts';
import { touchpoints } from './touchpoints.ts';
import { trend } from './trend.ts';
import { whatItTakes } from './whatItTakes.ts';

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
