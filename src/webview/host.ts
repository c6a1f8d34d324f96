import type { FromPage, PageState } from '../protocol/page.ts';

/** VS Code, as the page knows it. */
export interface Host {
	postMessage(message: FromPage): void;
	getState(): PageState | undefined;
	setState(state: PageState): void;
}
