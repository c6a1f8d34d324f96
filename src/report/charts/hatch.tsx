import type { VNode } from 'preact';

/** The hatching of detractors, so that they are told apart without colour. */
export function Hatch({ id }: { readonly id: string }): VNode {
	return (
		<defs>
			<pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
				<rect class="detractors" width="6" height="6" />
				<rect class="hatch" width="1.6" height="6" />
			</pattern>
		</defs>
	);
}
