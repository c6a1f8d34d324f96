import type { VNode } from 'preact';
import type { MessageTag, TextPart } from './words.ts';

/** Shows a message in parts. A part that is a figure of the report carries its unrounded value. */
export function RichText({ parts, figures = {} }: RichTextProps): VNode {
	return (
		<>
			{parts.map(({ text, tag }) => {
				if (tag === null) {
					return text;
				}
				const Element = tag === 'b' ? 'strong' : 'span';
				const figure = figures[tag];
				return (
					<Element data-figure={figure?.name} data-value={figure?.value}>
						{text}
					</Element>
				);
			})}
		</>
	);
}

export interface RichTextProps {
	readonly parts: readonly TextPart[];
	/** What the figures that the message marks are called. */
	readonly figures?: MarkedFigures;
}

export type MarkedFigures = Readonly<Partial<Record<MessageTag, MarkedFigure>>>;

/** A figure that a reader of the page, human or machine, finds again by name. */
export interface MarkedFigure {
	readonly name: string;
	readonly value: number;
}
