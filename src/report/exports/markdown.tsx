import type { ComponentChildren } from 'preact';
import { Report } from '../report.tsx';
import { allOf, elementsOf, hasClass, isElement, type ReportElement, type ReportNode, textOf } from './elements.ts';
import type { ExportProps } from './exportProps.ts';
import { peopleSentence, provenance } from './provenance.ts';
import { ProvenanceSection } from './provenanceSection.tsx';
import { chartWidth } from './reportCharts.tsx';
import { shownIn } from './withoutNames.ts';

/**
 * The whole report as Markdown: its titles, sentences and captions, and in place of each chart the table behind it. What
 * the file says stands there as text: neither markup, nor HTML, nor a link.
 */
export function renderMarkdown(props: ExportProps): string {
	const { words, identifying } = props;
	return markdownOf(
		<Report
			analysis={shownIn(props)}
			words={words}
			widths={[chartWidth]}
			identifying={identifying}
			closing={<ProvenanceSection words={words} facts={provenance(props)} people={peopleSentence(props)} />}
		/>,
	);
}

/** A page as Markdown. */
export function markdownOf(page: ComponentChildren): string {
	return `${elementsOf(page).flatMap(blocks).join('\n\n')}\n`;
}

/** The blocks of Markdown that an element becomes. */
function blocks(node: ReportNode): readonly string[] {
	if (!isElement(node)) return paragraph(escaped(node));
	const { tag, attributes, children } = node;
	if (attributes['hidden'] === true) return [];
	switch (tag) {
		case 'svg':
		case 'summary':
		case 'nav':
			return [];
		case 'h1':
		case 'h2':
		case 'h3':
			return [`${'#'.repeat(Number(tag.slice(1)))} ${lineText(children)}`];
		case 'p':
			return paragraph(hasClass(node, 'asked') ? `**${lineText(children)}**` : lineText(children));
		case 'table':
			return table(node);
		case 'ul':
			return [items(children, () => '-')];
		case 'ol':
			return [items(children, (index) => `${index + 1}.`)];
		case 'dt':
			return paragraph(`**${lineText(children)}**`);
		default:
			return children.flatMap(blocks);
	}
}

function paragraph(text: string): readonly string[] {
	const line = text.trim();
	return line === '' ? [] : [startEscaped(line)];
}

function items(children: readonly ReportNode[], marker: (index: number) => string): string {
	return children
		.filter(isElement)
		.map((item, index) => `${marker(index)} ${startEscaped(lineText(item.children))}`)
		.join('\n');
}

/** A table with its caption as a line above; Markdown tables have one row of heads. */
function table(element: ReportElement): readonly string[] {
	const caption = allOf(element, 'caption')[0];
	const [head, ...rows] = allOf(element, 'tr').map((row) =>
		row.children.filter(isElement).map((cell) => lineText(cell.children)),
	);
	if (head === undefined) return [];
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, index) => (index === 0 ? ':--' : '--:'));
	const name = caption === undefined ? '' : escaped(textOf(caption));
	return [...(name === '' ? [] : [`*${name}*`]), [head, rule, ...rows].map(line).join('\n')];
}

/** Elements within a line, set apart by spaces where the page sets them apart by its layout. */
function lineText(nodes: readonly ReportNode[]): string {
	return nodes
		.map(inline)
		.join('')
		.replace(/[ \t\r\n]+/g, ' ')
		.trim();
}

function inline(node: ReportNode): string {
	if (!isElement(node)) return escaped(node);
	if (node.attributes['hidden'] === true || node.tag === 'svg') return '';
	const text = node.children.map(inline).join('');
	if (node.tag === 'strong') return `**${text}**`;
	return isApart(node) ? ` ${text}` : text;
}

function isApart(element: ReportElement): boolean {
	return ['letter', 'letters', 'base', 'count', 'figure-score'].some((name) => hasClass(element, name));
}

/** Everything that Markdown, HTML in it, mathematics or addresses that become links are made of. */
function escaped(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~$]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi, '\\$&');
}

/** What would make a line a heading, a list or a rule. */
function startEscaped(line: string): string {
	return line.replace(/^[#+=-]/, '\\$&').replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}
