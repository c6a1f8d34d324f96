import { inWorkspace } from './workspace.ts';

/** Days that are told apart, counted from the first of them; `none` is for all others. */
export interface DayRange {
	/** Days since 2000-01-01. */
	readonly first: number;
	/** The last of them begins before 2068, where seconds of 32 bits end. */
	readonly dayCount: number;
	readonly none: number;
}

/** The day of each time. @param seconds since 2000-01-01T00:00 */
export function daysOf(seconds: Int32Array, { first, dayCount, none }: DayRange): Uint16Array {
	return inWorkspace((space) => {
		const days = space.room(seconds.length * 2);
		space.kernel.daysOf(seconds.length, space.put(seconds), first, dayCount, none, days);
		return new Uint16Array(space.bytes(days, seconds.length * 2).slice().buffer);
	});
}
