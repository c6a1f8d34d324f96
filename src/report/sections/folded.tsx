import { Component, type ComponentChildren, createContext, type VNode } from 'preact';

/** Does something once the page has nothing else to do. @returns what calls it off */
export type WhenIdle = (work: () => void) => () => void;

/** For a page that is drawn time and again; null on one that is drawn once. */
export const Idle = createContext<WhenIdle | null>(null);

/**
 * What is one key press away. Nobody waits for what is folded up: a page that is drawn time and again draws it when it is
 * idle, for it is found where the page is searched, and is there when it is opened.
 */
export class Folded extends Component<FoldedProps, FoldedState> {
	override state: FoldedState = { isOpen: false };

	render({ class: name, summary, children }: FoldedProps, { isOpen }: FoldedState): VNode {
		return (
			<details class={name} onToggle={({ currentTarget }) => this.setState({ isOpen: currentTarget.open })}>
				<summary>{summary}</summary>
				<Contents isSeen={isOpen}>{children}</Contents>
			</details>
		);
	}
}

export interface FoldedProps {
	readonly class?: string;
	/** What is seen of it, and opens it. */
	readonly summary: ComponentChildren;
	readonly children?: ComponentChildren;
}

interface FoldedState {
	readonly isOpen: boolean;
}

/** Drawn at once while it is seen, else later. */
class Contents extends Component<ContentsProps> {
	static override contextType = Idle;
	declare context: WhenIdle | null;
	#isDrawn = false;
	#callOff: (() => void) | undefined;

	override componentDidMount(): void {
		if (!this.#isDrawn) this.#drawLater();
	}

	override shouldComponentUpdate({ isSeen }: ContentsProps): boolean {
		if (isSeen || this.context === null) return true;
		this.#drawLater();
		return false;
	}

	override componentWillUnmount(): void {
		this.#callOff?.();
	}

	#drawLater(): void {
		this.#callOff ??= this.context?.(() => {
			this.#callOff = undefined;
			this.#isDrawn = true;
			this.forceUpdate();
		});
	}

	render({ isSeen, children }: ContentsProps): ComponentChildren {
		this.#isDrawn ||= isSeen || this.context === null;
		return this.#isDrawn ? children : null;
	}
}

interface ContentsProps {
	readonly isSeen: boolean;
	readonly children?: ComponentChildren;
}
