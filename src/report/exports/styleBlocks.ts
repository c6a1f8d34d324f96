/** A rule of a style sheet, or an at-rule with all that stands in it. */
export interface StyleBlock {
	/** What stands before the braces: selectors, or `@media` and its condition. */
	readonly head: string;
	readonly body: string;
}

/**
 * The outermost blocks of a style sheet, in its order.
 * @param css without comments
 */
export function* styleBlocks(css: string): Generator<StyleBlock> {
	let depth = 0;
	let start = 0;
	let opened = 0;
	for (let at = 0; at < css.length; at++) {
		if (css[at] === '{') {
			if (depth === 0) opened = at;
			depth++;
		} else if (css[at] === '}') {
			depth--;
			if (depth > 0) continue;
			yield { head: css.slice(start, opened).trim(), body: css.slice(opened + 1, at) };
			start = at + 1;
		}
	}
}

/** A style sheet without what only its authors read. */
export function withoutComments(css: string): string {
	return css.replace(/\/\*.*?\*\//gs, '');
}

/** The selectors of a list; commas within parentheses do not part them. */
export function selectorsIn(list: string): readonly string[] {
	return list.split(/,(?![^(]*\))/).map((each) => each.trim());
}
