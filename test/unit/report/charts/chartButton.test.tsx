import assert from 'node:assert/strict';
import { ChartButton } from '../../../../src/report/charts/chartButton.tsx';

interface Pressable {
	onClick(): void;
	onKeyDown(event: { key: string; preventDefault(): void }): void;
}

describe('a part of a chart that can be pressed', () => {
	let pressed = 0;
	let prevented = 0;
	const button = (
		ChartButton({
			label: 'North',
			isPressed: false,
			onPress: () => {
				pressed += 1;
			},
			x: 0,
			y: 0,
			width: 10,
			height: 10,
		}) as unknown as { props: Pressable }
	).props; // Preact does not say what a vnode's props are.
	const key = (name: string) => {
		button.onKeyDown({
			key: name,
			preventDefault: () => {
				prevented += 1;
			},
		});
	};

	for (const [what, press, times, scrolls] of [
		['a click', () => button.onClick(), 1, true],
		['Enter', () => key('Enter'), 1, false],
		['the space bar, which then does not scroll', () => key(' '), 1, false],
		['Tab and letters not', () => [...['Tab', 'a', 'Escape']].forEach(key), 0, true],
	] as const) {
		it(`by ${what}`, () => {
			pressed = 0;
			prevented = 0;
			press();
			assert.deepEqual([pressed, prevented > 0], [times, !scrolls]);
		});
	}
});
