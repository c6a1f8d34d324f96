import { codeAt } from './codes';

/** Sets in the class of each record the bits that a table has for its code. */
export function markCodes(records: u32, codes: usize, codeBytes: u32, bitsOfCode: usize, classes: usize): void {
	if (codeBytes == 1) markEach<u8>(records, codes, bitsOfCode, classes);
	else markEach<u16>(records, codes, bitsOfCode, classes);
}

function markEach<Code>(records: u32, codes: usize, bitsOfCode: usize, classes: usize): void {
	for (let record: u32 = 0; record < records; record++) {
		const place = classes + record;
		store<u8>(place, load<u8>(place) | load<u8>(bitsOfCode + codeAt<Code>(codes, record)));
	}
}
