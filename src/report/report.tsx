import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { Analysis } from '../core/model/analysis.ts';
import type { KeptSections } from './keptSections.tsx';
import { ReportTop } from './reportTop.tsx';
import { Accounts } from './sections/accounts.tsx';
import { Benchmark } from './sections/benchmark.tsx';
import { Categories } from './sections/categories.tsx';
import { Comments } from './sections/comments.tsx';
import type { ListedSection } from './sections/contents.tsx';
import { CrossTable } from './sections/crossTable.tsx';
import { Findings } from './sections/findings.tsx';
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
export function Report(props: ReportProps): VNode {
	const { controls, columnControls, closing, kept, isOpening, ...section } = props;
	const sources = () => <Sources {...section} controls={columnControls} />;
	const sections = presentSections(section, kept);
	return (
		<ReportTop
			{...section}
			controls={controls}
			isOpening={isOpening ?? false}
			listed={[...sections.map(({ id }) => id), 'sources']}
		>
			{sections.map(({ id, content }) => (
				<Fragment key={id}>{content}</Fragment>
			))}
			{kept === undefined ? sources() : kept.of('sources', ['findings', 'source', 'responses'], section, sources)}
			{closing}
		</ReportTop>
	);
}

export interface ReportProps extends SectionProps {
	/** What the user can choose; absent where nothing can be, or not yet. */
	readonly controls?: ComponentChildren;
	/** Sections as they were drawn before; absent where a report is drawn once. */
	readonly kept?: KeptSections | undefined;
	/** Whether more of it is to come. */
	readonly isOpening?: boolean;
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
	/** The part of the analysis that it shows. */
	readonly of: readonly (keyof Analysis)[];
	/** Whether it says nothing without a score. */
	readonly ofScore?: true;
}

/** In the order in which they are read. */
const knownSections: readonly KnownSection[] = [
	{ id: 'shares', of: ['nps', 'distribution'], part: Shares, ofScore: true },
	{ id: 'benchmark', of: ['benchmark'], part: Benchmark, ofScore: true },
	{ id: 'whatItTakes', of: ['whatItTakes'], part: WhatItTakes, ofScore: true },
	{ id: 'segments', of: ['segments'], part: Segments, ofScore: true },
	{ id: 'trend', of: ['trend'], part: Trend, ofScore: true },
	{ id: 'satisfaction', of: ['satisfaction'], part: Satisfaction },
	{ id: 'touchpoints', of: ['touchpoints'], part: Touchpoints },
	{ id: 'categories', of: ['categories'], part: Categories },
	{ id: 'cross', of: ['cross', 'findings'], part: CrossTable },
	{ id: 'comments', of: ['comments'], part: Comments },
	{ id: 'accounts', of: ['accounts'], part: Accounts },
	{ id: 'response', of: ['response'], part: Response },
	{ id: 'findings', of: ['findings'], part: Findings },
];

/** The sections that have something to say: a section is asked before it is listed. */
function presentSections(section: SectionProps, kept: KeptSections | undefined): readonly PlacedSection[] {
	const hasScore = section.analysis.nps.score !== null;
	return knownSections.flatMap(({ id, of, part, ofScore = false }) => {
		const draw = () => (ofScore && !hasScore ? null : part(section));
		const content = kept === undefined ? draw() : kept.of(id, of, section, draw);
		return content === null ? [] : [{ id, content }];
	});
}
