import type { VscodeCheckbox } from '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import type { VNode } from 'preact';
import { element } from './element.ts';

/** On or off: VS Code's own box. */
export function Checkbox({ label, checked, onChange }: CheckboxProps): VNode {
	return element('vscode-checkbox', {
		label,
		checked,
		onChange: ({ currentTarget }: { currentTarget: EventTarget | null }) => {
			onChange((currentTarget as VscodeCheckbox).checked);
		},
	});
}

export interface CheckboxProps {
	readonly label: string;
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
}
