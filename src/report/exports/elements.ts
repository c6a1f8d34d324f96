import {
	Component,
	type ComponentChildren,
	type ComponentClass,
	type ComponentType,
	type FunctionComponent,
} from 'preact';

/** An element of the report as it stands in the page: components are no more. */
export interface ReportElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, unknown>>;
	readonly children: readonly ReportNode[];
}

export type ReportNode = ReportElement | string;

/** What components are made of, down to elements and texts; those with a state as they begin. */
export function elementsOf(children: ComponentChildren): readonly ReportNode[] {
	if (children === null || children === undefined || typeof children === 'boolean') return [];
	if (Array.isArray(children)) return children.flatMap(elementsOf);
	if (typeof children !== 'object' || !('type' in children)) return [String(children)];
	const { type, props } = children;
	if (typeof type === 'function') return elementsOf(drawn(type, props));
	const { children: inner, ...attributes } = props;
	return [{ tag: type, attributes, children: elementsOf(inner) }];
}

function drawn<Props extends object>(type: ComponentType<Props>, props: Props): ComponentChildren {
	if (!(type.prototype instanceof Component)) return (type as FunctionComponent<Props>)(props);
	const component = new (type as ComponentClass<Props>)(props, null);
	return component.render(props, component.state, component.context);
}

/** Whether a node is an element, and no text. */
export function isElement(node: ReportNode): node is ReportElement {
	return typeof node !== 'string';
}

/** The text of an element, on one line. */
export function textOf(node: ReportNode): string {
	return rawText(node)
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();
}

function rawText(node: ReportNode): string {
	return isElement(node) ? node.children.map(rawText).join('') : node;
}

/** Whether an element is of a class. */
export function hasClass({ attributes }: ReportElement, name: string): boolean {
	return classesOf(attributes).includes(name);
}

/** The classes of an element, in their order. */
export function classesOf({ class: names }: ReportElement['attributes']): readonly string[] {
	return typeof names === 'string' ? names.split(' ') : [];
}

/** All elements of a tag within a node, itself among them, in the order of the page. */
export function allOf(node: ReportNode, tag: string): readonly ReportElement[] {
	if (!isElement(node)) return [];
	const within = node.children.flatMap((child) => allOf(child, tag));
	return node.tag === tag ? [node, ...within] : within;
}
