/**
 * The loops over all records of a table. Whatever they work on is put into memory and taken out of it by
 * `workspace.ts` beside this folder; `kernel.ts` there says what the exports are to TypeScript.
 *
 * Columns of codes are one or two bytes wide, as `codeBytes` says.
 */
export { appendCodes, countByClass, countCodes, countPairs } from './codes';
export { daysOf } from './days';
export { markCodes } from './marks';
export { addRatings } from './ratings';
export { addSizes, cumulate, sumGroup, sumShare, sumTotals, sumWindow, totalClusters } from './sumClusters';
export { sumPairs } from './sumPairs';
export { tallyClusters, tallyGroups } from './tallyClusters';

/** Where memory begins to be free. */
export function firstFree(): usize {
	return __heap_base;
}
