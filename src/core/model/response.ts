import type { ShareInterval } from './interval.ts';
import type { Segmentation } from './segments.ts';

/** How many answered, and who. */
export interface Response {
	/** Of those invited and reachable; null where the file does not hold the invited. */
	readonly rate: {
		readonly invited: number;
		readonly undeliverable: number;
		readonly respondents: number;
		readonly share: number;
		readonly interval: ShareInterval;
	} | null;
	/** Of the respondents who count, those who answered the recommendation question. */
	readonly item: {
		readonly respondents: number;
		readonly valid: number;
		readonly share: number;
		readonly interval: ShareInterval;
	};
	/** By mode, by the respondents' role, and new against returning, as far as the file holds it. */
	readonly who: readonly Segmentation[];
}
