import assert from 'node:assert/strict';
import { Fragment, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { compactPage, nodesOf, selfClosing } from '../../../../src/report/exports/compactPage.ts';
import { elementsOf } from '../../../../src/report/exports/elements.ts';
import { selectorsWithClasses, shortClasses, withClasses } from '../../../../src/report/exports/shortClasses.ts';
import { usedStyles } from '../../../../src/report/exports/usedStyles.ts';

function compacted(page: VNode, styled: readonly string[] = []): string {
	return selfClosing(renderToString(h(Fragment, null, nodesOf(compactPage(elementsOf(page), new Set(styled))))));
}

describe('a page in fewer letters', () => {
	for (const [what, page, html] of [
		['keeps only classes that a style names', <p class="lead left">x</p>, '<p class="lead">x</p>'],
		[
			'says once what most texts of a drawing have, and what others have at them',
			<svg aria-hidden="true">
				<text font-size={12} text-anchor="middle">
					a
				</text>
				<text font-size={12} text-anchor="middle">
					b
				</text>
				<text font-size={12} text-anchor="middle">
					c
				</text>
				<text font-size={13}>d</text>
			</svg>,
			'<svg font-size="12" text-anchor="middle" aria-hidden="true"><text>a</text><text>b</text><text>c</text><text font-size="13" text-anchor="start">d</text></svg>',
		],
		[
			'leaves texts alone of which some take their size from elsewhere',
			<svg aria-hidden="true">
				<text font-size={12}>a</text>
				<text font-size={12}>b</text>
				<text>c</text>
			</svg>,
			'<svg aria-hidden="true"><text font-size="12">a</text><text font-size="12">b</text><text>c</text></svg>',
		],
		[
			'has no group of nothing in common, and hundredths of a pixel',
			<svg aria-hidden="true">
				<g>
					<path d="M1.23456 2V30.5" />
				</g>
				<g class="lead">
					<circle r={2} />
				</g>
			</svg>,
			'<svg aria-hidden="true"><path d="M1.23 2V30.5"/><g class="lead"><circle r="2"/></g></svg>',
		],
		[
			'names a drawing after an earlier one of the same name',
			<div>
				<svg aria-labelledby="one">
					<title id="one">Score</title>
				</svg>
				<svg aria-labelledby="two">
					<title id="two">Score</title>
				</svg>
				<svg aria-labelledby="three">
					<title id="three">Trend</title>
				</svg>
			</div>,
			'<div><svg aria-labelledby="one"><title id="one">Score</title></svg><svg aria-labelledby="one"></svg><svg aria-labelledby="three"><title id="three">Trend</title></svg></div>',
		],
		['closes no element that HTML has open', <td>{'<path></path>'}</td>, '<td>&lt;path>&lt;/path></td>'],
	] as const) {
		it(what, () => assert.equal(compacted(page, ['lead']), html));
	}
});

describe('the styles of a page', () => {
	const classes = new Set(['lead', 'bars']);
	for (const [what, css, used] of [
		['without comments and spaces', '/* a */ .lead {\n\tcolor: red;\n}\n', '.lead{color: red}'],
		['of tags', 'table { margin: 0 }', 'table{margin: 0 }'],
		[
			'without those of other classes',
			'.lead { top: 0 } .menu { top: 1px } .bars .menu { top: 2px }',
			'.lead{top: 0 }',
		],
		['with the selectors of a list that can match', '.menu, .lead { top: 0 }', '.lead{top: 0 }'],
		[
			'with one of the alternatives',
			':is(.menu, .bars) td { top: 0 } :is(.menu, .sheet) td { top: 1px }',
			':is(.menu,.bars) td{top: 0 }',
		],
		['that leave out a class that is not there', '.lead:not(.menu) { top: 0 }', '.lead:not(.menu){top: 0 }'],
		[
			'within conditions, of which empty ones go',
			'@media print { .menu { top: 0 } } @media (max-width: 9px) { .lead { top: 0 } } @page { margin: 1cm }',
			'@media (max-width: 9px){.lead{top: 0 }}@page{margin: 1cm }',
		],
	] as const) {
		it(`are those ${what}`, () =>
			assert.equal(usedStyles(css, classes).replaceAll(' }', '}'), used.replaceAll(' }', '}')));
	}
});

describe('short classes', () => {
	const page = elementsOf(
		<div class="report">
			<p class="lead first">x</p>
			<p class="lead">.lead</p>
		</div>,
	);
	const names = shortClasses(page);

	it('are the shortest for what is there most, in page and styles alike', () => {
		assert.deepEqual(
			[...names],
			[
				['lead', 'a'],
				['report', 'b'],
				['first', 'c'],
			],
		);
		assert.equal(
			renderToString(h(Fragment, null, nodesOf(withClasses(page, names)))),
			'<div class="b"><p class="a c">x</p><p class="a">.lead</p></div>',
		);
		assert.equal(
			selectorsWithClasses('.report .lead:is(.first,td){inset:.5px;x:y.lead}.other{top:0}', names),
			'.b .a:is(.c,td){inset:.5px;x:y.lead}.other{top:0}',
		);
	});

	it('go on with two letters', () => {
		const many = elementsOf(<p class={Array.from({ length: 30 }, (_, index) => `name-${index}`).join(' ')} />);
		assert.deepEqual([...shortClasses(many).values()].slice(24, 28), ['y', 'z', 'aa', 'ab']);
	});
});
