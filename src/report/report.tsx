import type { ComponentChildren, VNode } from 'preact';
import { Accounts } from './sections/accounts.tsx';
import { Benchmark } from './sections/benchmark.tsx';
import { Categories } from './sections/categories.tsx';
import { Comments } from './sections/comments.tsx';
import { CrossTable } from './sections/crossTable.tsx';
import { Findings } from './sections/findings.tsx';
import { Header } from './sections/header.tsx';
import { Headline } from './sections/headline.tsx';
import { Response } from './sections/response.tsx';
import { Satisfaction } from './sections/satisfaction.tsx';
import type { SectionProps } from './sections/sectionProps.ts';
import { Segments } from './sections/segments.tsx';
import { Shares } from './sections/shares.tsx';
import { Sources } from './sections/sources.tsx';
import { Touchpoints } from './sections/touchpoints.tsx';
import { Trend } from './sections/trend.tsx';
import { WhatItTakes } from './sections/whatItTakes.tsx';

/** The whole report: one column, every title a finding. Without state: the same analysis gives the same page. */
export function Report({ controls, columnControls, closing, ...section }: ReportProps): VNode {
	const hasScore = section.analysis.nps.score !== null;
	return (
		<main class="report" lang={section.words.language}>
			<Header {...section} />
			{controls}
			<Headline {...section} />
			{hasScore ? (
				<>
					<Shares {...section} />
					<Benchmark {...section} />
					<WhatItTakes {...section} />
					<Segments {...section} />
					<Trend {...section} />
				</>
			) : null}
			<Satisfaction {...section} />
			<Touchpoints {...section} />
			<Categories {...section} />
			<CrossTable {...section} />
			<Comments {...section} />
			<Accounts {...section} />
			<Response {...section} />
			<Findings {...section} />
			<Sources {...section} controls={columnControls} />
			{closing}
		</main>
	);
}

export interface ReportProps extends SectionProps {
	/** What the user can choose; absent where nothing can be. */
	readonly controls?: ComponentChildren;
	/** With which the user changes what the columns were taken for. */
	readonly columnControls?: ComponentChildren;
	/** The end of a report that is sent on; absent where it is live. */
	readonly closing?: ComponentChildren;
}
