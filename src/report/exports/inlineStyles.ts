import { classesOf, isElement, type ReportElement } from './elements.ts';
import { rounded } from './rounded.ts';
import type { Compound, StyleRule, StyleSheet } from './styleSheet.ts';

/** Properties that SVG knows as attributes too. */
const attributesOfSvg: ReadonlySet<string> = new Set([
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'paint-order',
	'font-weight',
	'font-style',
]);

/**
 * A drawing with its styles in the attributes of its elements, so that it looks the same wherever it is put; classes, and
 * what only a page can use, are gone.
 * @param colours of the custom properties, in place of those of the sheet
 */
export function inlineStyles(
	element: ReportElement,
	sheet: StyleSheet,
	colours: ReadonlyMap<string, string> = sheet.variables,
): ReportElement {
	return inlined(element, [], 'var(--sl-ink)');

	function inlined(node: ReportElement, outside: readonly ReportElement[], inherited: string): ReportElement {
		const path = [...outside, node];
		const declared = new Map(
			sheet.rules.filter((rule) => matches(rule, path)).flatMap(({ declarations }) => declarations),
		);
		const color = resolved(declared.get('color') ?? inherited);
		const styles = [...declared]
			.filter(([property, value]) => attributesOfSvg.has(property) && value !== 'inherit')
			.map(([property, value]) => [property, value === 'currentcolor' ? color : resolved(value)] as const);
		return {
			tag: node.tag,
			attributes: { ...drawn(node.attributes), ...Object.fromEntries(styles) },
			children: node.children.map((child) => (isElement(child) ? inlined(child, path, color) : child)),
		};
	}

	function resolved(value: string): string {
		const known = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? 'inherit');
		return known === 'transparent' ? 'none' : known.replace(/^([\d.]+)px$/, '$1');
	}
}

const ofPages = /^(?:class|key|role|tabIndex|hidden|aria-.*|data-.*|on[A-Z].*)$/;

function drawn(attributes: ReportElement['attributes']): ReportElement['attributes'] {
	return Object.fromEntries(
		Object.entries(attributes).flatMap(([name, value]) =>
			value === undefined || ofPages.test(name) ? [] : [[name, rounded(name, value)]],
		),
	);
}

function matches({ path: selector }: StyleRule, path: readonly ReportElement[]): boolean {
	let left = selector.length - 1;
	const last = path.at(-1);
	const wanted = selector[left];
	if (last === undefined || wanted === undefined || !isOf(last, wanted)) return false;
	left--;
	for (let at = path.length - 2; at >= 0 && left >= 0; at--) {
		const [element, outer] = [path[at], selector[left]];
		if (element !== undefined && outer !== undefined && isOf(element, outer)) left--;
	}
	return left < 0;
}

function isOf({ tag, attributes }: ReportElement, wanted: Compound): boolean {
	const classes = classesOf(attributes);
	return (wanted.tag === null || wanted.tag === tag) && wanted.classes.every((name) => classes.includes(name));
}
