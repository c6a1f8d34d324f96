/** What was measured inside the extension host. Times in milliseconds. */
export interface Measured {
	/** When a panel was asked for, in the order in which they appeared; `Date.now()`. */
	readonly asked: readonly { readonly panel: 'report' | 'empty'; readonly at: number }[];
	readonly idle: Delay;
	readonly reading: Delay;
	/** Time from the command on the large file to its panel. */
	readonly readingTime: number;
	readonly cancelled: readonly Cancelled[];
}

/** How late the event loop of the extension host comes to its timers, the 10 ms between them included. */
export interface Delay {
	readonly p99: number;
	readonly maximum: number;
}

/** From the moment at which the reading of the large file was cancelled. */
export interface Cancelled {
	/** Until whoever asked had their answer. */
	readonly answered: number;
	/** Until the engine had answered another request. */
	readonly free: number;
}

/** The surveys in the workspace, by their names. */
export const small = 'small.csv';
export const large = 'large.csv';
export const million = 'million.csv';

/** The file that tells the extension host that so many panels have become visible. */
export function seenFile(count: number): string {
	return `seen-${count}`;
}

/** Stands in front of the times at which a panel became visible and whole, in the console of the window. */
export const visible = 'survey-lens-bench: visible at ';
