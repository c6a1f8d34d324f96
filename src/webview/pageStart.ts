import type { Host } from './host.ts';

/** What a page's script finds in place, as `pageStart`. */
export interface PageStart<Told, Message, State> {
	readonly host: Host<Message, State>;
	/** Has `listen` hear what the page was told so far, and then whatever it is told. */
	hear(listen: (told: Told) => void): void;
}

declare function acquireVsCodeApi(): Host<unknown, unknown>;

export const host = acquireVsCodeApi();
const heard: unknown[] = [];
let listener = (told: unknown): void => {
	heard.push(told);
};
const { nonce = '' } = document.currentScript ?? {};

window.addEventListener('message', ({ data }) => listener(data));

// A page was here before, and may have been told something else since than what this one came with.
if (host.getState() !== undefined) document.getElementById('root')?.replaceChildren();

// What the page came with is painted before anything else is done.
window.addEventListener('load', () => requestAnimationFrame(() => setTimeout(runScript)), { once: true });

export function hear(listen: (told: unknown) => void): void {
	listener = listen;
	for (const told of heard.splice(0)) listen(told);
}

function runScript(): void {
	const script = document.createElement('script');
	script.nonce = nonce;
	script.textContent = document.getElementById('script')?.textContent ?? '';
	document.body.append(script);
}
