import type { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { VNode } from 'preact';
import { element } from './element.ts';

/** A number or a day to type: VS Code's own field. Told when the user is done with it. */
export function TextField({ id, label, type, value, placeholder, min, max, onChange }: TextFieldProps): VNode {
	return element('vscode-textfield', {
		id,
		label,
		type,
		value,
		placeholder,
		min,
		max,
		onChange: ({ currentTarget }: { currentTarget: EventTarget | null }) => {
			onChange((currentTarget as VscodeTextfield).value);
		},
	});
}

export interface TextFieldProps {
	readonly id: string;
	readonly label: string;
	readonly type: 'number' | 'date';
	readonly value: string;
	readonly placeholder?: string;
	readonly min?: string | number;
	readonly max?: string | number;
	readonly onChange: (value: string) => void;
}
