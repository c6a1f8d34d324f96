import { cellBits, cellBytes } from './clusterCells';
import { codeAt, out } from './codes';

/** Adds records to a table of a single group. @param beside the cell for what is not selected */
export function tallyClusters(
	records: u32,
	classes: usize,
	clusters: usize,
	clusterWidth: u32,
	table: usize,
	beside: u32,
): void {
	if (clusterWidth == 2) tallyEachCluster<u16>(records, classes, clusters, table, beside);
	else tallyEachCluster<u32>(records, classes, clusters, table, beside);
}

function tallyEachCluster<Cluster>(records: u32, classes: usize, clusters: usize, table: usize, beside: u32): void {
	for (let record: u32 = 0; record < records; record++) {
		const answer = u32(load<u8>(classes + record));
		const cell = (codeAt<Cluster>(clusters, record) << cellBits) + answer;
		addOne(table, select<u32>(beside, cell, answer == out));
	}
}

/**
 * Adds records to a table.
 * @param startOfCode the cell at which the group of each code begins
 * @param beside the cell for what is not selected
 */
export function tallyGroups(
	records: u32,
	classes: usize,
	clusters: usize,
	clusterWidth: u32,
	codes: usize,
	codeBytes: u32,
	startOfCode: usize,
	table: usize,
	beside: u32,
): void {
	if (clusterWidth == 2) {
		if (codeBytes == 1) tallyEachGroup<u16, u8>(records, classes, clusters, codes, startOfCode, table, beside);
		else tallyEachGroup<u16, u16>(records, classes, clusters, codes, startOfCode, table, beside);
	} else if (codeBytes == 1) tallyEachGroup<u32, u8>(records, classes, clusters, codes, startOfCode, table, beside);
	else tallyEachGroup<u32, u16>(records, classes, clusters, codes, startOfCode, table, beside);
}

function tallyEachGroup<Cluster, Code>(
	records: u32,
	classes: usize,
	clusters: usize,
	codes: usize,
	startOfCode: usize,
	table: usize,
	beside: u32,
): void {
	for (let record: u32 = 0; record < records; record++) {
		const answer = u32(load<u8>(classes + record));
		const start = load<u32>(startOfCode + (usize(codeAt<Code>(codes, record)) << 2));
		const cell = start + (codeAt<Cluster>(clusters, record) << cellBits) + answer;
		addOne(table, select<u32>(beside, cell, answer == out));
	}
}

@inline
function addOne(table: usize, cell: u32): void {
	const place = table + usize(cell) * cellBytes;
	store<u16>(place, load<u16>(place) + 1);
}
