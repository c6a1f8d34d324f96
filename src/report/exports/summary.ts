import type { Analysis } from '../../core/model/analysis.ts';
import { fileText } from '../fileText.ts';
import { filterName } from '../filterName.ts';
import { daySpan } from '../periodName.ts';
import { boardSentence, scoreLine } from '../sentences/headline.ts';
import { satisfactionTitle } from '../sentences/satisfaction.ts';
import { segmentsTitle } from '../sentences/segments.ts';
import { scoreOfShares, sharesTitle } from '../sentences/shares.ts';
import { trendTitle } from '../sentences/trend.ts';
import { whatItTakesTitle } from '../sentences/whatItTakes.ts';
import type { Words } from '../words.ts';
import type { ExportProps } from './exportProps.ts';
import { shownIn } from './withoutNames.ts';

/** A report in five lines, for a mail. */
export interface Summary {
	readonly text: string;
	/** The same as an HTML fragment. */
	readonly html: string;
}

/** Score, verdict, shares, what else is found, and where it comes from: a line each. */
export function summary(props: ExportProps): Summary {
	const lines = summaryLines(props);
	return {
		text: `${lines.join('\n')}\n`,
		html: lines
			.map((line, index) => (index === 0 ? `<p><strong>${escaped(line)}</strong></p>` : `<p>${escaped(line)}</p>`))
			.join('\n'),
	};
}

function summaryLines(props: ExportProps): readonly string[] {
	const { words, version } = props;
	const analysis = shownIn(props);
	const verdict = boardSentence(words, analysis)
		.map(({ text }) => text)
		.join('');
	const { source, nps, responses } = analysis;
	const answers = words.text('header.answers', { base: nps.base, records: responses.records });
	const scored = nps.interval !== null;
	return [
		`${scoreLine(words, analysis) ?? words.text('headline.emptyScore')} · ${answers}`,
		verdict,
		...(scored ? [`${sentence(sharesTitle(words, nps))} ${scoreOfShares(words, nps)}`] : []),
		...(scored ? [furtherFindings(words, analysis)] : []),
		[fileText(source.name, 120), ...selectionOf(words, analysis), `Survey Lens ${version}`].join(' · '),
	];
}

/** What the sections say that there are, at most two. */
function furtherFindings(words: Words, analysis: Analysis): string {
	const { segments, trend, satisfaction, whatItTakes } = analysis;
	const bySegment = segments.filter(({ by }) => by === 'segment');
	const titles = [
		bySegment.length === 0 ? null : segmentsTitle(words, bySegment),
		trend === null || trend.periods.length === 0 ? null : trendTitle(words, trend),
		whatItTakes === null ? null : whatItTakesTitle(words, analysis, whatItTakes),
		satisfaction === null ? null : satisfactionTitle(words, satisfaction),
	];
	return titles
		.filter((title) => title !== null)
		.slice(0, 2)
		.map(sentence)
		.join(' ');
}

/** Of which answers: by their dates, and by the filters. */
function selectionOf(words: Words, analysis: Analysis): readonly string[] {
	const { trend, query } = analysis;
	const dates = trend === null ? [] : [daySpan(words, trend.from, trend.to)];
	return [...dates, ...query.filters.map((filter) => filterName(words, analysis, filter))];
}

function sentence(title: string): string {
	return /[.?!]$/.test(title) ? title : `${title}.`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
