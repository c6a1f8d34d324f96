import { type StyleBlock, selectorsIn, styleBlocks, withoutComments } from './styleBlocks.ts';

/** The classes that a style sheet names. */
export function classesIn(css: string): ReadonlySet<string> {
	return new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

/**
 * A style sheet without what only its authors read, and without the rules for classes that a page does not have.
 * @param classes those of the page
 */
export function usedStyles(css: string, classes: ReadonlySet<string>): string {
	const plain = withoutComments(css).replace(/\s+/g, ' ');
	return usedRules(plain, classes)
		.replace(/ ?([{};,]) ?/g, '$1')
		.replaceAll(';}', '}')
		.trim();
}

function usedRules(css: string, classes: ReadonlySet<string>): string {
	return [...styleBlocks(css)].map((block) => usedBlock(block, classes)).join('');
}

function usedBlock({ head, body }: StyleBlock, classes: ReadonlySet<string>): string {
	if (/^@(?:media|supports)\b/.test(head)) {
		const inner = usedRules(body, classes);
		return inner === '' ? '' : `${head}{${inner}}`;
	}
	if (head.startsWith('@')) return `${head}{${body}}`;
	const selectors = selectorsIn(head).filter((selector) => canMatch(selector, classes));
	return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
}

/** Whether a page has the classes of a selector: all outside of parentheses, and of `:is()` those of one alternative. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
	const hasAll = (part: string): boolean => [...classesIn(part)].every((name) => classes.has(name));
	const alternatives = [...selector.matchAll(/:is\(([^()]*)\)/g)].map(([, list = '']) => list.split(','));
	return hasAll(selector.replace(/\([^()]*\)/g, '')) && alternatives.every((list) => list.some(hasAll));
}
