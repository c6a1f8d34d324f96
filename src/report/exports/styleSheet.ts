import { selectorsIn, styleBlocks, withoutComments } from './styleBlocks.ts';

/** The rules of a style sheet that drawings can be given without it. */
export interface StyleSheet {
	readonly rules: readonly StyleRule[];
	/** Values of the custom properties of its first `:root`: the colours on light paper. */
	readonly variables: ReadonlyMap<string, string>;
}

export interface StyleRule {
	/** Elements from the outside in, each by its tag and classes. */
	readonly path: readonly Compound[];
	readonly declarations: readonly (readonly [property: string, value: string])[];
}

export interface Compound {
	readonly tag: string | null;
	readonly classes: readonly string[];
}

/**
 * Reads the rules that hold everywhere: none in `@media`, and none whose selectors are more than tags, classes, `:is()` and
 * descent, such as those for the pointer.
 */
export function readStyleSheet(css: string): StyleSheet {
	const variables = new Map<string, string>();
	const rules: StyleRule[] = [];
	for (const { head, body } of styleBlocks(withoutComments(css))) {
		if (head.startsWith('@')) continue;
		const declarations = declarationsOf(body);
		if (head === ':root' && variables.size === 0) {
			for (const [property, value] of declarations) variables.set(property, value);
		}
		for (const each of selectorsIn(head).flatMap(alternatives)) {
			const path = pathOf(each);
			if (path !== null) rules.push({ path, declarations });
		}
	}
	return { rules: rules.toSorted((one, other) => weight(one) - weight(other)), variables };
}

function declarationsOf(body: string): readonly (readonly [property: string, value: string])[] {
	return body.split(';').flatMap((each) => {
		const [property = '', ...value] = each.split(':');
		return value.length === 0 ? [] : [[property.trim(), value.join(':').trim()] as const];
	});
}

/** A selector with `:is()` as all that it stands for. */
function alternatives(selector: string): readonly string[] {
	const found = /:is\(([^()]*)\)/.exec(selector);
	if (found === null) return [selector];
	const [whole, list = ''] = found;
	return selectorsIn(list).flatMap((each) => alternatives(selector.replace(whole, each)));
}

const compound = /^([a-z]\w*)?((?:\.[\w-]+)*)$/;

function pathOf(selector: string): readonly Compound[] | null {
	const path = selector.split(/\s+/).map((each) => {
		const match = compound.exec(each);
		return match === null ? null : { tag: match[1] ?? null, classes: (match[2] ?? '').split('.').filter(Boolean) };
	});
	return path.every((each) => each !== null) ? path : null;
}

/** By which rules that contradict each other rank: classes before tags; equal ones stay in their order. */
function weight({ path }: StyleRule): number {
	return path.reduce((sum, { tag, classes }) => sum + 100 * classes.length + (tag === null ? 0 : 1), 0);
}
