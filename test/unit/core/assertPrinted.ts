import assert from 'node:assert/strict';

/** Asserts that a value, rounded to as many decimals as `printed` shows, is what was printed. */
export function assertPrinted(actual: number, printed: string, message?: string): void {
	const decimals = printed.split('.')[1]?.length ?? 0;
	const distance = Math.abs(actual - Number(printed));
	assert.ok(distance <= 0.5 * 10 ** -decimals + 1e-9, `${message ?? ''} ${actual} is not ${printed}`);
}
