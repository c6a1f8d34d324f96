import type { Selection } from './selection.ts';

/** For each row group what each of its records weighs, or the answers that it stands for; null where each counts once. */
export function weightsByGroup({ survey, design }: Selection): readonly Float64Array[] | null {
	const { weights } = design;
	if (weights === null) return null;
	const { codes, ofCode } = weights;
	let first = 0;
	return survey.table.groups.map(({ recordCount }) => {
		const byRecord = new Float64Array(recordCount);
		for (let record = 0; record < recordCount; record++) {
			byRecord[record] = ofCode[codes[first + record] as number] as number;
		}
		first += recordCount;
		return byRecord;
	});
}
