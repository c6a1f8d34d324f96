import type { ComponentChildren, VNode } from 'preact';
import { Contents, type ListedSection } from './sections/contents.tsx';
import { Header } from './sections/header.tsx';
import { Headline } from './sections/headline.tsx';
import type { SectionProps } from './sections/sectionProps.ts';

/** The report down to its score; what follows stands in it as children. */
export function ReportTop({ controls, isOpening = false, listed, children, ...section }: ReportTopProps): VNode {
	const { words } = section;
	return (
		<main class="report" lang={words.language} aria-busy={isOpening || undefined}>
			<Header {...section} />
			{controls ?? (isOpening ? <div class="chosen awaited" /> : null)}
			<Contents words={words} sections={listed} />
			<Headline {...section} />
			{children}
		</main>
	);
}

export interface ReportTopProps extends SectionProps {
	/** What the user can choose; absent where nothing can be, or not yet. */
	readonly controls?: ComponentChildren;
	/** Whether more of it is to come. */
	readonly isOpening?: boolean;
	/** The sections that follow. */
	readonly listed: readonly ListedSection[];
	readonly children?: ComponentChildren;
}
