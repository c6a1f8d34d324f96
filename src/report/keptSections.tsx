import { Component, type VNode } from 'preact';
import type { Analysis } from '../core/model/analysis.ts';
import { areSame } from './areSame.ts';
import type { SectionProps } from './sections/sectionProps.ts';

/** What every section may rest on beside its own part of the analysis. */
const shared = ['nps', 'distribution', 'design', 'benchmark', 'query', 'reading', 'question'] as const;

/**
 * Sections as they were drawn last, for a page that draws the same report time and again while its parts arrive. A section
 * is drawn anew when its own part is, and, once the answer is whole, when anything else is that it rests on.
 */
export class KeptSections {
	/** Whether the analysis is the whole answer to its query, and not one of which parts are still to come. */
	isWhole = true;
	readonly #kept = new Map<string, Kept>();

	/** The section as it was drawn before, where it would be the same; else drawn by `draw`. */
	of(id: string, own: readonly (keyof Analysis)[], props: SectionProps, draw: () => VNode | null): VNode | null {
		const { analysis, words, widths } = props;
		const ownParts = [words, ...widths, ...own.map((key) => analysis[key])];
		const sharedParts = shared.map((key) => analysis[key]);
		const kept = this.#kept.get(id);
		const isSame =
			kept !== undefined &&
			areSame(kept.ownParts, ownParts) &&
			(!this.isWhole || areSame(kept.sharedParts, sharedParts));
		const content = isSame ? kept.content : draw();
		if (!isSame) this.#kept.set(id, { ownParts, sharedParts, content });
		return content === null ? null : <Unchanged content={content} />;
	}
}

/**
 * Draws its content anew where that is another one. What is drawn twice as it stands would hold the tree that it was first
 * drawn in, with all its elements, and that the one before.
 */
class Unchanged extends Component<UnchangedProps> {
	override shouldComponentUpdate({ content }: UnchangedProps): boolean {
		return content !== this.props.content;
	}

	render({ content }: UnchangedProps): VNode {
		return content;
	}
}

interface UnchangedProps {
	readonly content: VNode;
}

interface Kept {
	readonly ownParts: readonly unknown[];
	readonly sharedParts: readonly unknown[];
	readonly content: VNode | null;
}
