import { type ComponentChildren, h } from 'preact';
import { allOf, classesOf, isElement, type ReportElement, type ReportNode, textOf } from './elements.ts';
import { rounded } from './rounded.ts';

/**
 * The elements of a page, looking and sounding the same in fewer letters: no class that no style names, geometry to a
 * hundredth, what most texts of a drawing share said once of the drawing, and a name or a description that several drawings
 * share in the first of them.
 * @param styled the classes that the style sheet of the page names
 */
export function compactPage(page: readonly ReportNode[], styled: ReadonlySet<string>): readonly ReportNode[] {
	const named = new Map<string, string>();
	const compact = (node: ReportNode): readonly ReportNode[] => {
		if (!isElement(node)) return [node];
		const { tag, children } = node;
		const attributes = withoutUnstyled(node.attributes, styled);
		if (tag !== 'svg') return [{ tag, attributes, children: children.flatMap(compact) }];
		return [compactDrawing(namedOnce({ tag, attributes, children }, named), styled)];
	};
	return page.flatMap(compact);
}

/** Elements as what renders them takes. */
export function nodesOf(page: readonly ReportNode[]): ComponentChildren {
	return page.map((node) => (isElement(node) ? h(node.tag, { ...node.attributes }, nodesOf(node.children)) : node));
}

/** Empty elements of drawings closed in their own tag, which HTML allows there. */
export function selfClosing(html: string): string {
	return html.replace(/<(path|line|rect|circle)\b([^<>]*)><\/\1>/g, '<$1$2/>');
}

function withoutUnstyled(attributes: ReportElement['attributes'], styled: ReadonlySet<string>) {
	const classes = classesOf(attributes).filter((name) => styled.has(name));
	return { ...attributes, class: classes.length === 0 ? undefined : classes.join(' ') };
}

function compactDrawing(drawing: ReportElement, styled: ReadonlySet<string>): ReportElement {
	const texts = allOf(drawing, 'text');
	const size = texts.every(({ attributes }) => attributes['font-size'] !== undefined)
		? mostUsed(texts, 'font-size')
		: null;
	const shared = { 'font-size': size, 'text-anchor': mostUsed(texts, 'text-anchor') };
	const said = Object.entries(shared).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
	return {
		...drawing,
		attributes: { ...Object.fromEntries(said), ...drawn(drawing.attributes) },
		children: inner(drawing),
	};

	function inner({ children }: ReportElement): readonly ReportNode[] {
		return children.flatMap((child): readonly ReportNode[] => {
			if (!isElement(child)) return [child];
			const attributes = drawn(withoutUnstyled(child.attributes, styled));
			const within = inner(child);
			// A group of nothing in common.
			if (child.tag === 'g' && Object.values(attributes).every((value) => value === undefined)) return within;
			return [
				{ tag: child.tag, attributes: child.tag === 'text' ? unshared(attributes) : attributes, children: within },
			];
		});
	}

	function unshared(attributes: ReportElement['attributes']): ReportElement['attributes'] {
		const own = said.map(([name, value]) => {
			const has = attributes[name] ?? initial[name];
			return [name, String(has) === value ? undefined : has] as const;
		});
		return { ...attributes, ...Object.fromEntries(own) };
	}
}

/** What a text has that says nothing of it. */
const initial: Readonly<Record<string, string>> = { 'text-anchor': 'start' };

function drawn(attributes: ReportElement['attributes']): ReportElement['attributes'] {
	return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, rounded(name, value)]));
}

/** The value that it takes the fewest letters to say once of all texts of a drawing; null where that is none. */
function mostUsed(texts: readonly ReportElement[], name: string): string | null {
	const values = texts.map(({ attributes }) => String(attributes[name] ?? initial[name]));
	const said = (value: string): number => name.length + value.length + 4;
	const lettersWith = (shared: string): number =>
		values.reduce((sum, value) => (value === shared ? sum : sum + said(value)), 0);
	const none = initial[name] === undefined ? Number.POSITIVE_INFINITY : lettersWith(initial[name]);
	const [best] = [...new Set(values)]
		.map((value) => ({ value, letters: said(value) + lettersWith(value) }))
		.sort((one, other) => one.letters - other.letters);
	return best === undefined || best.letters >= none ? null : best.value;
}

/** A drawing whose name and description are those of an earlier one, where they read the same. */
function namedOnce(drawing: ReportElement, known: Map<string, string>): ReportElement {
	let { attributes, children } = drawing;
	for (const [tag, reference] of [
		['title', 'aria-labelledby'],
		['desc', 'aria-describedby'],
	] as const) {
		const own = children.filter(isElement).find((child) => child.tag === tag);
		const id = own?.attributes['id'];
		if (own === undefined || typeof id !== 'string') continue;
		const text = `${tag} ${textOf(own)}`;
		const earlier = known.get(text);
		if (earlier === undefined) known.set(text, id);
		else {
			attributes = { ...attributes, [reference]: earlier };
			children = children.filter((child) => child !== own);
		}
	}
	return { ...drawing, attributes, children };
}
