import assert from 'node:assert/strict';
import { inlineStyles } from '../../../../src/report/exports/inlineStyles.ts';
import { readStyleSheet } from '../../../../src/report/exports/styleSheet.ts';

const css = `
/* colours */
:root { --sl-ink: #111; --sl-paper: #fff; }
@media screen { :root { --sl-ink: #eee; } .chart .plain { fill: red; } }
.chart .plain { fill: var(--sl-ink); stroke-width: 4px; }
.chart :is(.muted, .faint) { fill: gray; }
.chart .point.few { fill: var(--sl-paper); stroke: currentcolor; }
.chart .point { fill: currentcolor; }
.chart .lower { color: brown; }
.chart .plain:hover { fill: blue; }
.ratings-bars text { stroke: transparent; }
`;

function styled(classes: string, within = 'chart', group = ''): Readonly<Record<string, unknown>> {
	const text = { tag: 'text', attributes: { class: classes, x: 1.23456, 'aria-hidden': true }, children: [] };
	const inner = { tag: 'g', attributes: { class: group }, children: [text] };
	const svg = { tag: 'svg', attributes: { class: within }, children: [inner] };
	const drawing = inlineStyles(svg, readStyleSheet(css));
	const [outer] = drawing.children;
	assert.ok(typeof outer === 'object');
	const [found] = outer.children;
	assert.ok(typeof found === 'object');
	return found.attributes;
}

describe('inlineStyles', () => {
	it('takes colours on light paper, from rules that hold everywhere', () => {
		assert.deepEqual(styled('plain'), { x: '1.23', fill: '#111', 'stroke-width': '4' });
	});

	it('knows lists within :is()', () => {
		assert.deepEqual(styled('faint'), { x: '1.23', fill: 'gray' });
	});

	it('lets the rule with more classes win, wherever it stands', () => {
		assert.equal(styled('point few')['fill'], '#fff');
	});

	it('takes currentcolor from the nearest colour around', () => {
		assert.equal(styled('point', 'chart', 'lower')['fill'], 'brown');
	});

	it('heeds where a drawing stands, and draws nothing for transparent', () => {
		assert.deepEqual(styled('plain', 'ratings-bars'), { x: '1.23', stroke: 'none' });
	});
});
