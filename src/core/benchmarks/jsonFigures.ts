import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { BenchmarkMistake } from '../model/benchmarkMistake.ts';
import { groupsOfFields } from './figureFields.ts';
import { mistakeAt, type Place, type WrittenField, type WrittenFigure, type WrittenFigures } from './writtenFigure.ts';

/** Reads figures out of JSON, comments allowed: a list of them, or an object with that list under `figures`. */
export function jsonFigures(text: string): WrittenFigures {
	const placeOf = placesIn(text);
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	if (errors.length > 0) {
		const mistakes = errors.map(({ offset, length }) =>
			mistakeAt(placeOf(offset, length), '', text.slice(offset, offset + length), { code: 'syntax' }),
		);
		return { figures: [], mistakes };
	}
	const mistakes: BenchmarkMistake[] = [];
	const list = root?.type === 'object' ? listIn(root, placeOf, mistakes) : root;
	if (list?.type !== 'array') {
		const { offset, length } = list ?? { offset: 0, length: 0 };
		return { figures: [], mistakes: [...mistakes, mistakeAt(placeOf(offset, length), '', '', { code: 'no-figures' })] };
	}
	const figures: WrittenFigure[] = [];
	for (const node of list.children ?? []) {
		const place = placeOf(node.offset, node.length);
		if (node.type === 'object') {
			figures.push({ place, fields: new Map(fieldsOf(node, '', placeOf)) });
		} else {
			mistakes.push(mistakeAt(place, '', getNodeValue(node), { code: 'expected', expected: 'fields' }));
		}
	}
	return { figures, mistakes };
}

type PlaceOf = (offset: number, length: number) => Place;

/** The list of figures in an object, which may name its schema besides. */
function listIn(root: Node, placeOf: PlaceOf, mistakes: BenchmarkMistake[]): Node | undefined {
	let list: Node | undefined = root;
	for (const { key, keyNode, valueNode } of propertiesOf(root)) {
		if (key === 'figures') {
			list = valueNode;
		} else if (key !== '$schema') {
			const place = placeOf(keyNode.offset, keyNode.length);
			mistakes.push(mistakeAt(place, key, '', { code: 'unknown-field', nearest: null }));
		}
	}
	return list;
}

function* fieldsOf(node: Node, prefix: string, placeOf: PlaceOf): Generator<[string, WrittenField]> {
	for (const { key, valueNode } of propertiesOf(node)) {
		if (valueNode.type === 'null') continue;
		if (prefix === '' && groupsOfFields.includes(key) && valueNode.type === 'object') {
			yield* fieldsOf(valueNode, `${key}.`, placeOf);
		} else {
			const place = placeOf(valueNode.offset, valueNode.length);
			yield [prefix + key, { place, value: getNodeValue(valueNode) }];
		}
	}
}

interface Property {
	readonly key: string;
	readonly keyNode: Node;
	readonly valueNode: Node;
}

function propertiesOf(node: Node): Property[] {
	return (node.children ?? []).flatMap(({ children: [keyNode, valueNode] = [] }) =>
		keyNode && valueNode ? [{ key: String(keyNode.value), keyNode, valueNode }] : [],
	);
}

/** Where a stretch of the text starts; to the end of that line where it goes on behind it. */
function placesIn(text: string): PlaceOf {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
	return (offset, length) => {
		const after = starts.findIndex((start) => start > offset);
		const line = after < 0 ? starts.length : after;
		const start = starts[line - 1] ?? 0;
		const lineText = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
		return { line, span: [offset - start, Math.min(offset - start + length, lineText.length)] };
	};
}
