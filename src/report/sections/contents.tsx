import type { VNode } from 'preact';
import type { Section } from '../../core/model/analysis.ts';
import type { Words } from '../words.ts';

/** A section of the page by its id: those of the analysis, and what explains them. */
export type PageSection = Section | 'shares' | 'findings' | 'sources';

/** Sections that the contents lead to: all but the headline, which stands at the top. */
export type ListedSection = Exclude<PageSection, 'headline'>;

/** Leads to the sections that are there: beside the column where there is room, else one key press away. */
export function Contents({ words, sections }: ContentsProps): VNode | null {
	if (sections.length < 2) {
		return null;
	}
	const links = (
		<ol>
			{sections.map((id) => (
				<li key={id}>
					<a href={`#${id}`}>{words.text(`contents.${id}`)}</a>
				</li>
			))}
		</ol>
	);
	return (
		<nav class="contents" aria-label={words.text('contents.title')}>
			<details>
				<summary>{words.text('contents.title')}</summary>
				{links}
			</details>
			<div class="aside">{links}</div>
		</nav>
	);
}

export interface ContentsProps {
	readonly words: Words;
	/** In the order in which they are read. */
	readonly sections: readonly ListedSection[];
}
