/** A day has 2⁷ · 675 seconds. Times that many of a whole number below 2²⁵ is, in its upper bits, that number divided by 675. */
const reciprocal: u64 = ((1 << 40) + 674) / 675;

/**
 * The day of each time, counted from one.
 * @param seconds of 32 bits
 * @param dayCount how many days there are from the first on; what lies outside of them is `none`
 * @param days of 16 bits
 */
export function daysOf(records: u32, seconds: usize, first: i32, dayCount: u32, none: u32, days: usize): void {
	const start = first * 86_400;
	for (let record: u32 = 0; record < records; record++) {
		// Times before the first day become great ones, of days beyond the last.
		const sinceStart = u32(load<i32>(seconds + (usize(record) << 2)) - start);
		const day = u32((u64(sinceStart >> 7) * reciprocal) >> 40);
		store<u16>(days + (usize(record) << 1), u16(select<u32>(day, none, day < dayCount)));
	}
}
