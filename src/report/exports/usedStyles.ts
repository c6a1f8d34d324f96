/** The classes that a style sheet names. */
export function classesIn(css: string): ReadonlySet<string> {
	return new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

/**
 * A style sheet without what only its authors read, and without the rules for classes that a page does not have.
 * @param classes those of the page
 */
export function usedStyles(css: string, classes: ReadonlySet<string>): string {
	const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
	return usedRules(plain, classes)
		.replace(/ ?([{};,]) ?/g, '$1')
		.replaceAll(';}', '}')
		.trim();
}

function usedRules(css: string, classes: ReadonlySet<string>): string {
	let used = '';
	let start = 0;
	for (let opens = css.indexOf('{'); opens >= 0; opens = css.indexOf('{', start)) {
		const closes = endOfBlock(css, opens);
		const head = css.slice(start, opens).trim();
		const body = css.slice(opens + 1, closes);
		start = closes + 1;
		if (/^@(?:media|supports)\b/.test(head)) {
			const inner = usedRules(body, classes);
			if (inner !== '') used += `${head}{${inner}}`;
		} else if (head.startsWith('@')) {
			used += `${head}{${body}}`;
		} else {
			const selectors = head.split(/,(?![^(]*\))/).filter((selector) => canMatch(selector, classes));
			if (selectors.length > 0) used += `${selectors.join(',')}{${body}}`;
		}
	}
	return used;
}

function endOfBlock(css: string, opens: number): number {
	let depth = 0;
	for (let at = opens; at < css.length; at++) {
		if (css[at] === '{') depth++;
		else if (css[at] === '}' && --depth === 0) return at;
	}
	return css.length;
}

/** Whether a page has the classes of a selector: all outside of parentheses, and of `:is()` those of one alternative. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
	const hasAll = (part: string): boolean => [...classesIn(part)].every((name) => classes.has(name));
	const alternatives = [...selector.matchAll(/:is\(([^()]*)\)/g)].map(([, list = '']) => list.split(','));
	return hasAll(selector.replace(/\([^()]*\)/g, '')) && alternatives.every((list) => list.some(hasAll));
}
