import { type ComponentChildren, h } from 'preact';
import { elementsOf, isElement, type ReportNode } from './elements.ts';

const geometry = /^(?:[xy][12]?|c[xy]|r|width|height|d|points|transform)$/;

/** The same page with the geometry of its drawings to a hundredth of a pixel or percent: nobody sees more, and it is shorter. */
export function roundedDrawings(content: ComponentChildren): ComponentChildren {
	return elementsOf(content).map((node) => rebuilt(node, false));
}

function rebuilt(node: ReportNode, drawn: boolean): ComponentChildren {
	if (!isElement(node)) return node;
	const { tag, attributes, children } = node;
	const isDrawing = drawn || tag === 'svg';
	const kept = isDrawing
		? Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, rounded(name, value)]))
		: { ...attributes };
	return h(
		tag,
		kept,
		children.map((child) => rebuilt(child, isDrawing)),
	);
}

/** The value of an attribute with the numbers in it rounded, where it is geometry. */
export function rounded(name: string, value: unknown): unknown {
	if (!geometry.test(name) || (typeof value !== 'string' && typeof value !== 'number')) return value;
	return String(value).replace(/\d+\.\d{3,}(?:e-\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
