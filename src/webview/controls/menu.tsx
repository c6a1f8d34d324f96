import { Component, createRef, type RenderableProps, type VNode } from 'preact';

export interface MenuProps {
	readonly id: string;
	/** What stands on the button that opens it. */
	readonly label: string;
	readonly onOpen?: () => void;
}

/** Between a menu and the edge of the window, in px. */
const margin = 16;

/** Controls that are one key press away. Closes with Escape and when the user goes elsewhere; one is open at a time. */
export class Menu extends Component<MenuProps> {
	readonly #element = createRef<HTMLDetailsElement>();

	readonly #closeOutside = (event: Event) => {
		const element = this.#element.current;
		if (element?.open && !event.composedPath().includes(element)) element.open = false;
	};

	override componentDidMount(): void {
		document.addEventListener('pointerdown', this.#closeOutside);
		document.addEventListener('focusin', this.#closeOutside);
	}

	override componentWillUnmount(): void {
		document.removeEventListener('pointerdown', this.#closeOutside);
		document.removeEventListener('focusin', this.#closeOutside);
	}

	render({ id, label, onOpen, children }: RenderableProps<MenuProps>): VNode {
		return (
			<details
				class="menu"
				ref={this.#element}
				onToggle={(event) => {
					if (!event.currentTarget.open) return;
					onOpen?.();
					keepInSight(event.currentTarget.lastElementChild);
				}}
				onKeyDown={(event) => {
					if (event.key !== 'Escape') return;
					event.currentTarget.open = false;
					document.getElementById(id)?.focus();
				}}
			>
				<summary id={id}>{label}</summary>
				<div class="sheet">{children}</div>
			</details>
		);
	}
}

/** Moves what would stand beyond the right edge of the window to the left. */
function keepInSight(sheet: Element | null): void {
	if (!(sheet instanceof HTMLElement)) return;
	sheet.style.removeProperty('left');
	const beyond = sheet.getBoundingClientRect().right - document.documentElement.clientWidth + margin;
	if (beyond > 0) sheet.style.left = `${-beyond}px`;
}

/** Closes a menu and gives the focus back to its button: afterwards, or the key that chose would press it again. */
export function closeMenu(id: string): void {
	setTimeout(() => {
		const button = document.getElementById(id);
		const menu = button?.closest('details');
		if (menu) menu.open = false;
		button?.focus();
	});
}
