import type { VNode } from 'preact';
import { AtWidths } from '../charts/chart.tsx';
import { DistributionBars } from '../charts/distributionBars.tsx';
import { distributionTitle } from '../sentences/distribution.ts';
import type { Words } from '../words.ts';
import { RatingTable } from './ratingTable.tsx';
import type { SectionProps } from './sectionProps.ts';

/** How many answered each rating. */
export function Distribution({ analysis, words, widths }: SectionProps): VNode {
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
					/>
				)}
			/>
		</>
	);
}

/** The bars as figures. */
export function DistributionTable({ words, distribution, base }: DistributionTableProps): VNode {
	const rows = distribution.map((count, rating) => ({
		rating: String(rating),
		count,
		share: base === 0 ? 0 : count / base,
		figure: `distribution-${rating}`,
	}));
	return <RatingTable words={words} caption={distributionTitle(words, distribution)} rows={rows} />;
}

export interface DistributionTableProps {
	readonly words: Words;
	/** Answers by rating, 0..10. */
	readonly distribution: readonly number[];
	readonly base: number;
}
