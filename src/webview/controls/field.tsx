import type { ComponentChildren, VNode } from 'preact';

/** A control with its name above it. The control tells its name by itself to those who do not see this one. */
export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
	return (
		<div class="field">
			<span aria-hidden="true">{label}</span>
			{children}
		</div>
	);
}
