const secondsADay: f64 = 86_400;

/**
 * The day of each time, counted from one.
 * @param seconds of 32 bits
 * @param dayCount how many days there are from the first on; what lies outside of them is `none`
 * @param days of 16 bits
 */
export function daysOf(records: u32, seconds: usize, first: i32, dayCount: u32, none: u32, days: usize): void {
	for (let record: u32 = 0; record < records; record++) {
		const day = i32(Math.floor(f64(load<i32>(seconds + (usize(record) << 2))) / secondsADay)) - first;
		store<u16>(days + (usize(record) << 1), u16(select<u32>(u32(day), none, u32(day) < dayCount)));
	}
}
