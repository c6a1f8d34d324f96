const directionControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Signs without width that join nothing; those that do (U+200C, U+200D) belong to scripts and to emoji. */
const invisible = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/g;
/** More marks on one letter than any script has would run into the lines above and below. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text out of a file, fit to stand in a sentence of ours: on one line, at most `limit` characters, and without power
 * over the direction of what stands around it. Of a text that nobody would see, the code of its first sign.
 */
export function fileText(text: string, limit = 80): string {
	const line = text
		.slice(0, limit * 4)
		.replace(directionControls, '')
		.replace(invisible, '')
		.replace(heapedMarks, '$1')
		.replace(/\s+/g, ' ')
		.trim();
	const [sign] = text.trim();
	if (line === '' && sign !== undefined) {
		return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	}
	const characters = Array.from(line);
	const short = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
	return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}
