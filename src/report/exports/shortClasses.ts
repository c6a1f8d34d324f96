import { classesOf, isElement, type ReportElement, type ReportNode } from './elements.ts';

/** A name of one or two letters for each class of a page, the shortest for those that it has most. */
export function shortClasses(page: readonly ReportNode[]): ReadonlyMap<string, string> {
	const counts = new Map<string, number>();
	const count = ({ attributes, children }: ReportElement): void => {
		for (const name of classesOf(attributes)) counts.set(name, (counts.get(name) ?? 0) + 1);
		children.filter(isElement).forEach(count);
	};
	page.filter(isElement).forEach(count);
	const names = [...counts].sort(([, one], [, other]) => other - one);
	return new Map(names.map(([name], place) => [name, letters(place)]));
}

/** The page under other names of its classes. */
export function withClasses(page: readonly ReportNode[], names: ReadonlyMap<string, string>): readonly ReportNode[] {
	return page.map((node) => {
		if (!isElement(node)) return node;
		const { tag, attributes, children } = node;
		const classes = classesOf(attributes).map((name) => names.get(name) ?? name);
		const named = classes.length === 0 ? attributes : { ...attributes, class: classes.join(' ') };
		return { tag, attributes: named, children: withClasses(children, names) };
	});
}

/** The selectors of a style sheet under other names of their classes. */
export function selectorsWithClasses(css: string, names: ReadonlyMap<string, string>): string {
	// What a brace opens behind is a selector; a declaration ends by one that closes.
	return css.replace(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi, (whole, name: string) => {
		const short = names.get(name);
		return short === undefined ? whole : `.${short}`;
	});
}

/** `a` to `z`, then `aa`, `ab` … */
function letters(place: number): string {
	const letter = String.fromCharCode(97 + (place % 26));
	return place < 26 ? letter : `${letters(Math.floor(place / 26) - 1)}${letter}`;
}
