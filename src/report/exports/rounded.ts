const geometry = /^(?:[xy][12]?|c[xy]|r|width|height|d|points|transform)$/;

/** The value of an attribute with the numbers in it to a hundredth of a pixel or percent, where it is geometry. */
export function rounded(name: string, value: unknown): unknown {
	if (!geometry.test(name) || (typeof value !== 'string' && typeof value !== 'number')) return value;
	return String(value).replace(/\d+\.\d{3,}(?:e-\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
