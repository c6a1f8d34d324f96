import type { VscodeTextfield } from '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { Component, type VNode } from 'preact';
import { element } from './element.ts';

export interface TextFieldProps {
	readonly id: string;
	readonly label: string;
	readonly type: 'number' | 'date';
	readonly value: string;
	readonly placeholder?: string;
	readonly min?: number;
	readonly onChange: (value: string) => void;
}

/** A number or a day to type: VS Code's own field. Told when the user is done with it, and left alone until then. */
export class TextField extends Component<TextFieldProps> {
	override shouldComponentUpdate(next: TextFieldProps): boolean {
		return JSON.stringify(next) !== JSON.stringify(this.props);
	}

	render({ id, label, type, value, placeholder, min }: TextFieldProps): VNode {
		return element('vscode-textfield', {
			id,
			label,
			type,
			value,
			placeholder,
			min,
			onChange: ({ currentTarget }: { currentTarget: EventTarget | null }) => {
				this.props.onChange((currentTarget as VscodeTextfield).value);
			},
		});
	}
}
