import { h, type VNode } from 'preact';

/** An element of VS Code's own look, by its tag: Preact knows only those of HTML. */
export function element(tag: `vscode-${string}`, props: Readonly<Record<string, unknown>>): VNode {
	return h(tag, props) as VNode;
}
