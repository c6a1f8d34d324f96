import type { VNode } from 'preact';

/**
 * A part of a chart that can be pressed, by pointer and by keyboard: it lies over what it is called after, in a chart that
 * is `interactive`.
 */
export function ChartButton({ label, isPressed, onPress, x, y, width, height, tooltip }: ChartButtonProps): VNode {
	return (
		// biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
		<g
			class={isPressed ? 'press is-pressed' : 'press'}
			role="button"
			// As SVG spells it: Preact writes attributes of SVG as they stand.
			tabindex={0}
			aria-label={label}
			aria-pressed={isPressed}
			onClick={onPress}
			onKeyDown={(event) => {
				if (event.key === 'Enter' || event.key === ' ') {
					event.preventDefault();
					onPress();
				}
			}}
		>
			{tooltip === undefined ? null : <title>{tooltip}</title>}
			<rect class="press-area" x={x} y={y} width={width} height={height} rx={2} />
		</g>
	);
}

export interface ChartButtonProps {
	readonly label: string;
	readonly isPressed: boolean;
	readonly onPress: () => void;
	/** Where it can be pressed, in px; across also in percent, as `25%`. */
	readonly x: number | string;
	readonly y: number;
	readonly width: number | string;
	readonly height: number;
	readonly tooltip?: string;
}
