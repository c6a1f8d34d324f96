import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { Accounts } from './sections/accounts.tsx';
import { Benchmark } from './sections/benchmark.tsx';
import { Categories } from './sections/categories.tsx';
import { Comments } from './sections/comments.tsx';
import { Contents, type ListedSection } from './sections/contents.tsx';
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
	const { words } = section;
	const sections = presentSections(section);
	return (
		<main class="report" lang={words.language}>
			<Header {...section} />
			{controls}
			<Contents words={words} sections={[...sections.map(({ id }) => id), 'sources']} />
			<Headline {...section} />
			{sections.map(({ id, content }) => (
				<Fragment key={id}>{content}</Fragment>
			))}
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

interface PlacedSection {
	readonly id: ListedSection;
	readonly content: VNode;
}

interface KnownSection {
	readonly id: ListedSection;
	/** Null where it has nothing to say. */
	readonly part: (props: SectionProps) => VNode | null;
	/** Whether it says nothing without a score. */
	readonly ofScore?: true;
}

/** In the order in which they are read. */
const knownSections: readonly KnownSection[] = [
	{ id: 'shares', part: Shares, ofScore: true },
	{ id: 'benchmark', part: Benchmark, ofScore: true },
	{ id: 'whatItTakes', part: WhatItTakes, ofScore: true },
	{ id: 'segments', part: Segments, ofScore: true },
	{ id: 'trend', part: Trend, ofScore: true },
	{ id: 'satisfaction', part: Satisfaction },
	{ id: 'touchpoints', part: Touchpoints },
	{ id: 'categories', part: Categories },
	{ id: 'cross', part: CrossTable },
	{ id: 'comments', part: Comments },
	{ id: 'accounts', part: Accounts },
	{ id: 'response', part: Response },
	{ id: 'findings', part: Findings },
];

/** The sections that have something to say: a section is asked before it is listed. */
function presentSections(section: SectionProps): readonly PlacedSection[] {
	const hasScore = section.analysis.nps.score !== null;
	return knownSections.flatMap(({ id, part, ofScore = false }) => {
		const content = ofScore && !hasScore ? null : part(section);
		return content === null ? [] : [{ id, content }];
	});
}
