import type { Locator } from 'playwright-core';

/** Texts of one chart that touch each other or are smaller than 11 pixels, each described. */
export function touchingTexts(body: Locator): Promise<string[]> {
	return body.evaluate((body) =>
		[...body.querySelectorAll('svg')].flatMap((chart) => {
			const texts = [...chart.querySelectorAll('text')].map((text) => ({
				says: text.textContent,
				size: Number.parseFloat(getComputedStyle(text).fontSize),
				box: text.getBoundingClientRect(),
			}));
			const touching = texts.flatMap(({ says, box }, index) =>
				texts
					.slice(index + 1)
					.filter(
						({ box: other }) =>
							Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
							Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
					)
					.map((other) => `${says} touches ${other.says}`),
			);
			return [...touching, ...texts.filter(({ size }) => size < 11).map(({ says, size }) => `${says} is ${size} px`)];
		}),
	);
}

/** Texts of a page that can be seen in part only: cut by what holds them, or reaching out of their chart; each described. */
export function cutTexts(body: Locator): Promise<string[]> {
	return body.evaluate((body) => {
		const cut = [...body.querySelectorAll<HTMLElement>('main *')].filter((element) => {
			const { overflowX, clip, clipPath } = getComputedStyle(element);
			const hides = overflowX === 'hidden' || overflowX === 'clip';
			return hides && clip === 'auto' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
		});
		const outside = [...body.querySelectorAll('svg')].flatMap((chart) => {
			const { left, right, top, bottom } = chart.getBoundingClientRect();
			return [...chart.querySelectorAll('text')].filter((text) => {
				const box = text.getBoundingClientRect();
				return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
			});
		});
		return [...cut, ...outside].map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent}`);
	});
}
