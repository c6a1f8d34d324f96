import type { VscodeSingleSelect } from '@vscode-elements/elements/dist/vscode-single-select/index.js';
import { Component, createRef, type VNode } from 'preact';
import type { Words } from '../../report/words.ts';
import { element } from './element.ts';
import { speakAs } from './speakAs.ts';

export interface SelectProps {
	readonly id: string;
	readonly words: Words;
	/** What is chosen, for those who do not see what stands beside it. */
	readonly label: string;
	readonly options: readonly SelectOption[];
	/** Empty where nothing is chosen. */
	readonly value: string;
	readonly onChange: (value: string) => void;
	/** Whether typing narrows the list. */
	readonly searchable?: boolean;
}

export interface SelectOption {
	readonly value: string;
	readonly label: string;
	/** Stands under the list while the option is the active one. */
	readonly description?: string;
}

/** One of several: VS Code's own list. It is only touched where what it offers or holds changes: that would close it. */
export class Select extends Component<SelectProps> {
	readonly #element = createRef<VscodeSingleSelect>();

	override shouldComponentUpdate(next: SelectProps): boolean {
		return JSON.stringify(next) !== JSON.stringify(this.props);
	}

	override componentDidMount(): void {
		this.#fill();
		if (this.#element.current !== null) void speakAs(this.#element.current, this.props.words);
	}

	override componentDidUpdate(): void {
		this.#fill();
	}

	#fill(): void {
		const { options, value } = this.props;
		const list = this.#element.current;
		if (list === null) return;
		list.options = options.map(({ description = '', ...option }) => {
			return { ...option, description, selected: option.value === value, disabled: false };
		});
		list.value = value;
	}

	render({ id, label, searchable = false }: SelectProps): VNode {
		return element('vscode-single-select', {
			id,
			label,
			ref: this.#element,
			combobox: searchable,
			filter: 'contains',
			onChange: () => {
				// Read when it happens: the properties of the latest drawing count.
				this.props.onChange(this.#element.current?.value ?? '');
			},
		});
	}
}
