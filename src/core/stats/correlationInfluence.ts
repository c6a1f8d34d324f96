import type { CoMoments } from './coMoments.ts';
import { correlation } from './correlation.ts';

/**
 * What each record adds to a correlation, linearised: u(x, y) = zx zy - r (zx² + zy²) / 2, zx and zy the standardised ratings.
 * Over all records it sums to 0, and the variance of its mean is that of r: the design effect on r is that on the mean of u.
 *
 * @param moments Of the two ratings.
 * @returns A function of both ratings; null where there is no correlation.
 * Source: Devlin, Gnanadesikan and Kettenring 1975, Robust Estimation and Outlier Detection with Correlation Coefficients,
 * Biometrika 62(3), 531-545.
 */
export function correlationInfluence(moments: CoMoments): ((x: number, y: number) => number) | null {
	const r = correlation(moments, 0, 1);
	if (r === null) return null;
	const { total, sums, products } = moments;
	const [meanOfX, meanOfY] = [Number(sums[0]) / total, Number(sums[1]) / total];
	const spreadOfX = Math.sqrt(Number(products[0]) / total - meanOfX ** 2);
	const spreadOfY = Math.sqrt(Number(products[3]) / total - meanOfY ** 2);
	return (x, y) => {
		const [zx, zy] = [(x - meanOfX) / spreadOfX, (y - meanOfY) / spreadOfY];
		return zx * zy - (r * (zx ** 2 + zy ** 2)) / 2;
	};
}
