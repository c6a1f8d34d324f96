/** `14:03`, `14:03:22.123`, `2:03:22 p.m.`, `14.03`: hour, minute, second and half of the day. */
const time = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?: ?([ap])\.? ?m\b\.?)?/i;
/** What may stand behind a time and is dropped: `Z`, `+01:00`, `UTC`, `EET`, `GMT+0200 (CEST)`, `Europe/Amsterdam`, `uur`. */
const zone =
	/^(?: ?(?:z|(?:[A-Z]{2,5})?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{3,5}|[A-Z_]+\/[A-Z_/]+|uur|h))?(?: ?\([^()]{1,40}\))?$/i;
const lead = /^(?:t|,? (?:(?:at|om|kl\.?) )?)/i;

/**
 * Seconds since midnight of what stands behind a date: nothing, or a time by the clock on the wall, whatever zone it
 * names. Null where it is something else, or no such time exists.
 */
export function secondsOfDay(behindDate: string): number | null {
	if (behindDate === '') return 0;
	const text = behindDate.replace(lead, '');
	const match = time.exec(text);
	if (text.length === behindDate.length || match === null || !zone.test(text.slice(match[0].length))) return null;
	const hour = hourOfDay(Number(match[1]), match[4]?.toLowerCase());
	const minute = Number(match[2]);
	const second = Number(match[3] ?? 0);
	if (hour === null || minute > 59 || second > 60) return null;
	return hour * 3600 + minute * 60 + second;
}

/** Hour on 0..23; that of a 12-hour clock with its half of the day, `14:03 PM` and `0:15 AM` as what they can only mean. */
function hourOfDay(hour: number, half: string | undefined): number | null {
	if (hour > 23) return null;
	if (half === 'a') return hour > 12 ? null : hour % 12;
	if (half === 'p') return hour === 0 ? null : hour < 12 ? hour + 12 : hour;
	return hour;
}
