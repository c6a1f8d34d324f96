const directionControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text out of a file, fit to stand in a sentence of ours: on one line, at most `limit` characters, and without power
 * over the direction of what stands around it.
 */
export function fileText(text: string, limit = 80): string {
	const line = text
		.slice(0, limit * 4)
		.replace(directionControls, '')
		.replace(/\s+/g, ' ')
		.trim();
	const characters = Array.from(line);
	const short = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
	return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}
