import type { ComponentChildren, VNode } from 'preact';

/** A drawing in px with the sentence that says what it shows. */
export function Chart({ id, width, height, title, description, interactive, children }: ChartProps): VNode {
	return (
		<svg
			class="chart"
			width={width}
			height={height}
			viewBox={`0 0 ${width} ${height}`}
			role={interactive ? 'group' : 'img'}
			aria-labelledby={`${id}-title`}
			aria-describedby={description === undefined ? undefined : `${id}-desc`}
		>
			<title id={`${id}-title`}>{title}</title>
			{description === undefined ? null : <desc id={`${id}-desc`}>{description}</desc>}
			{children}
		</svg>
	);
}

export interface ChartProps {
	/** Unique in the page. */
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly description?: string;
	/** Whether it holds parts that can be pressed: what is one image has none. */
	readonly interactive?: boolean;
	readonly children: ComponentChildren;
}

/** The widths in px at which a page that cannot measure itself draws its charts; `media/report.css` shows the one that fits. */
export const pageWidths = [860, 600, 340];

/** Draws a chart once for each width in px: one on a page that measures itself, several on one that cannot. */
export function AtWidths({ widths, draw }: AtWidthsProps): VNode {
	return (
		<>
			{widths.map((width) => (
				<div
					key={widths.length === 1 ? 'only' : width}
					class={widths.length === 1 ? 'figure' : `figure figure-${width}`}
				>
					{draw(width)}
				</div>
			))}
		</>
	);
}

export interface AtWidthsProps {
	readonly widths: readonly number[];
	readonly draw: (width: number) => VNode;
}

/** Below this width in px, names stand above their lines. */
export const narrow = 560;

/** The smallest text in a chart, in px. */
export const smallText = 12;
export const plainText = 13;
