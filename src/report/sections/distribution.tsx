import type { VNode } from 'preact';
import type { Analysis, AnalysisQuestion } from '../../core/model/analysis.ts';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import { AtWidths } from '../charts/chart.tsx';
import { DistributionBars, type PressRating } from '../charts/distributionBars.tsx';
import { distributionTitle } from '../sentences/distribution.ts';
import type { Words } from '../words.ts';
import { RatingTable } from './ratingTable.tsx';
import type { SectionProps } from './sectionProps.ts';

/** How many answered each rating. */
export function Distribution({ analysis, words, widths, actions }: SectionProps): VNode {
	const { distribution, question } = analysis;
	const title = distributionTitle(words, distribution);
	return (
		<>
			<h3 id="distribution-title">{title}</h3>
			<AtWidths
				widths={widths}
				draw={(width) => (
					<DistributionBars
						words={words}
						width={width}
						distribution={distribution}
						first={question.scale === '1-10' ? 1 : 0}
						title={title}
						press={pressOf(words, question, actions)}
					/>
				)}
			/>
		</>
	);
}

/** A bar filters by its rating. */
function pressOf(
	words: Words,
	question: AnalysisQuestion,
	actions: ReportActions | undefined,
): PressRating | undefined {
	return actions === undefined
		? undefined
		: {
				label: (rating, count) => words.text('distribution.press', { rating: String(rating), count }),
				isPressed: (rating) => actions.isFiltered(ratingFilter(question, rating)),
				toggle: (rating) => actions.toggleFilter(ratingFilter(question, rating)),
			};
}

/** Those who answered the question with a rating, decimals dropped. */
function ratingFilter({ index }: AnalysisQuestion, rating: number): Filter {
	return { kind: 'rating', column: index, from: rating, below: rating + 1 };
}

/** The bars as figures. */
export function DistributionTable({ words, analysis, actions }: DistributionTableProps): VNode {
	const { distribution, question, nps } = analysis;
	const rows = distribution.map((count, rating) => ({
		rating: String(rating),
		count,
		share: nps.base === 0 ? 0 : count / nps.base,
		figure: `distribution-${rating}`,
		title: words.text('records.ofRating', { rating: String(rating) }),
		filter: ratingFilter(question, rating),
	}));
	const caption = distributionTitle(words, distribution);
	return <RatingTable words={words} caption={caption} rows={rows} actions={actions} />;
}

export interface DistributionTableProps {
	readonly words: Words;
	readonly analysis: Analysis;
	readonly actions: ReportActions | undefined;
}
