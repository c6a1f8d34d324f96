/** Classes of records stand in three bits. */
const classBits: u32 = 3;
/** The class of records that are not selected. */
export const out: u32 = 7;

/** Adds each record to the count of its code. */
export function countCodes(records: u32, codes: usize, codeBytes: u32, counts: usize): void {
	if (codeBytes == 1) countEach<u8>(records, codes, counts);
	else countEach<u16>(records, codes, counts);
}

function countEach<Code>(records: u32, codes: usize, counts: usize): void {
	for (let record: u32 = 0; record < records; record++) {
		addOne(counts + (usize(codeAt<Code>(codes, record)) << 2));
	}
}

/** Adds each record to the count of its code and class: eight counts a code. */
export function countByClass(records: u32, classes: usize, codes: usize, codeBytes: u32, counts: usize): void {
	if (codeBytes == 1) countEachClass<u8>(records, classes, codes, counts);
	else countEachClass<u16>(records, classes, codes, counts);
}

function countEachClass<Code>(records: u32, classes: usize, codes: usize, counts: usize): void {
	for (let record: u32 = 0; record < records; record++) {
		const place = (codeAt<Code>(codes, record) << classBits) + u32(load<u8>(classes + record));
		addOne(counts + (usize(place) << 2));
	}
}

/**
 * Adds each selected record to the count of its two codes: a row for each of the first, `width` counts wide.
 * @param beside the count that the others are added to, so that there is no jump for them
 */
export function countPairs(
	records: u32,
	classes: usize,
	rows: usize,
	rowBytes: u32,
	columns: usize,
	columnBytes: u32,
	width: u32,
	counts: usize,
	beside: u32,
): void {
	if (rowBytes == 1) {
		if (columnBytes == 1) countEachPair<u8, u8>(records, classes, rows, columns, width, counts, beside);
		else countEachPair<u8, u16>(records, classes, rows, columns, width, counts, beside);
	} else if (columnBytes == 1) countEachPair<u16, u8>(records, classes, rows, columns, width, counts, beside);
	else countEachPair<u16, u16>(records, classes, rows, columns, width, counts, beside);
}

function countEachPair<Row, Column>(
	records: u32,
	classes: usize,
	rows: usize,
	columns: usize,
	width: u32,
	counts: usize,
	beside: u32,
): void {
	for (let record: u32 = 0; record < records; record++) {
		const pair = codeAt<Row>(rows, record) * width + codeAt<Column>(columns, record);
		const place = select<u32>(beside, pair, u32(load<u8>(classes + record)) == out);
		addOne(counts + (usize(place) << 2));
	}
}

/**
 * Appends to the number of each record, of 16 bits, the place of its code, as a digit to a number whose digits have `size`
 * values.
 * @param placeOfCode of 16 bits each
 */
export function appendCodes(
	records: u32,
	codes: usize,
	codeBytes: u32,
	placeOfCode: usize,
	size: u32,
	numbers: usize,
): void {
	if (codeBytes == 1) appendEach<u8>(records, codes, placeOfCode, size, numbers);
	else appendEach<u16>(records, codes, placeOfCode, size, numbers);
}

function appendEach<Code>(records: u32, codes: usize, placeOfCode: usize, size: u32, numbers: usize): void {
	for (let record: u32 = 0; record < records; record++) {
		const number = numbers + (usize(record) << 1);
		const place = u32(load<u16>(placeOfCode + (usize(codeAt<Code>(codes, record)) << 1)));
		store<u16>(number, u16(u32(load<u16>(number)) * size + place));
	}
}

@inline
export function codeAt<Code>(codes: usize, record: u32): u32 {
	return u32(load<Code>(codes + usize(record) * sizeof<Code>()));
}

@inline
function addOne(count: usize): void {
	store<u32>(count, load<u32>(count) + 1);
}
