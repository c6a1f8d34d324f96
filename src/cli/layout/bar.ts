const longest = 30;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/**
 * A bar, to an eighth of a sign.
 * @param share on 0..1; what is more than nothing is seen
 */
export function bar(share: number, columns = longest): string {
	const length = share > 0 ? Math.max(1, Math.round(share * columns * 8)) : 0;
	return '█'.repeat(Math.floor(length / 8)) + eighths[length % 8];
}
