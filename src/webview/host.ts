/** VS Code, as a page knows it. */
export interface Host<Message, State> {
	postMessage(message: Message): void;
	/** What a page in this panel kept last; undefined for the first one. */
	getState(): State | undefined;
	setState(state: State): void;
}
