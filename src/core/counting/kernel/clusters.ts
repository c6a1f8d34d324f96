import { codeAt } from './codes';

/**
 * A table of clusters by groups: cluster by cluster of a group, group by group, the number of promoters, passives,
 * detractors, and selected records without an answer that counts, in two bytes each; the class of a record is the place in
 * them. One more cell takes what is not selected.
 */
const cellBits: u32 = 2;
const cellBytes: usize = 2;
const clusterBytes: usize = cellBytes << usize(cellBits);
/** Selects promoters, passives and detractors of a cluster. */
const answers: u64 = 0x0000_ffff_ffff_ffff;
const out: u32 = 7;

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

/**
 * Adds a group to what each cluster has in all groups: its net, its size, and in how many groups it has answers, of 32 bits
 * each.
 * @param classes where the promoters, passives and detractors of the group are written, of 32 bits
 */
export function totalClusters(group: usize, clusters: u32, totals: usize, classes: usize): void {
	let promoters: u32 = 0;
	let passives: u32 = 0;
	let detractors: u32 = 0;
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const cells = load<u64>(group + usize(cluster) * clusterBytes) & answers;
		if (cells == 0) continue;
		const place = totals + usize(cluster) * 12;
		promoters += promotersIn(cells);
		passives += passivesIn(cells);
		detractors += detractorsIn(cells);
		store<i32>(place, load<i32>(place) + netOf(cells));
		store<u32>(place, load<u32>(place, 4) + sizeOf(cells), 4);
		store<u32>(place, load<u32>(place, 8) + 1, 8);
	}
	store<u32>(classes, promoters);
	store<u32>(classes, passives, 4);
	store<u32>(classes, detractors, 8);
}

/**
 * Sums over the clusters of a group: their number, those with all their answers in the group, net, size, net², net · size,
 * size², and net and size each times the net and the size in all groups; eleven numbers of 64 bits.
 * @param totals as `totalClusters` leaves them
 */
export function sumGroup(group: usize, clusters: u32, totals: usize, sums: usize): void {
	let count: u32 = 0;
	let whole: u32 = 0;
	let nets: i64 = 0;
	let sizes: i64 = 0;
	let squaredNets: i64 = 0;
	let products: i64 = 0;
	let squaredSizes: i64 = 0;
	let netByTotalNet: i64 = 0;
	let netByTotalSize: i64 = 0;
	let sizeByTotalNet: i64 = 0;
	let sizeByTotalSize: i64 = 0;
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const cells = load<u64>(group + usize(cluster) * clusterBytes) & answers;
		if (cells == 0) continue;
		const place = totals + usize(cluster) * 12;
		const net = i64(netOf(cells));
		const size = i64(sizeOf(cells));
		const totalNet = i64(load<i32>(place));
		const totalSize = i64(load<u32>(place, 4));
		count++;
		whole += u32(load<u32>(place, 8) == 1);
		nets += net;
		sizes += size;
		squaredNets += net * net;
		products += net * size;
		squaredSizes += size * size;
		netByTotalNet += net * totalNet;
		netByTotalSize += net * totalSize;
		sizeByTotalNet += size * totalNet;
		sizeByTotalSize += size * totalSize;
	}
	store<f64>(sums, f64(count));
	store<f64>(sums, f64(whole), 8);
	store<f64>(sums, f64(nets), 16);
	store<f64>(sums, f64(sizes), 24);
	store<f64>(sums, f64(squaredNets), 32);
	store<f64>(sums, f64(products), 40);
	store<f64>(sums, f64(squaredSizes), 48);
	store<f64>(sums, f64(netByTotalNet), 56);
	store<f64>(sums, f64(netByTotalSize), 64);
	store<f64>(sums, f64(sizeByTotalNet), 72);
	store<f64>(sums, f64(sizeByTotalSize), 80);
}

/** The sums that `sumWindow` has, over what clusters have in all groups. */
export function sumTotals(totals: usize, clusters: u32, sums: usize): void {
	let count: u32 = 0;
	let nets: i64 = 0;
	let sizes: i64 = 0;
	let squaredNets: i64 = 0;
	let products: i64 = 0;
	let squaredSizes: i64 = 0;
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const place = totals + usize(cluster) * 12;
		const net = i64(load<i32>(place));
		const size = i64(load<u32>(place, 4));
		count += u32(size > 0);
		nets += net;
		sizes += size;
		squaredNets += net * net;
		products += net * size;
		squaredSizes += size * size;
	}
	storeMoments(sums, count, nets, sizes, squaredNets, products, squaredSizes);
}

/** Adds to each group those before it. @param length bytes of a group. No cell holds more than a cluster has records. */
export function cumulate(table: usize, length: u32, groups: u32): void {
	const end = table + usize(length) * usize(groups);
	for (let place = table + length; place < end; place += 2) {
		store<u16>(place, load<u16>(place) + load<u16>(place - length));
	}
}

/**
 * Sums over the clusters of neighbouring groups taken together, from a cumulated table: their number, net, size, net²,
 * net · size and size², six numbers of 64 bits.
 * @param before the group before the first of them; 0 for none
 */
export function sumWindow(last: usize, before: usize, clusters: u32, sums: usize): void {
	let count: u32 = 0;
	let nets: i64 = 0;
	let sizes: i64 = 0;
	let squaredNets: i64 = 0;
	let products: i64 = 0;
	let squaredSizes: i64 = 0;
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const shift = usize(cluster) * clusterBytes;
		// No cell is smaller than the same one before: nothing is borrowed from its neighbour.
		const cells = (load<u64>(last + shift) - (before == 0 ? 0 : load<u64>(before + shift))) & answers;
		if (cells == 0) continue;
		const net = i64(netOf(cells));
		const size = i64(sizeOf(cells));
		count++;
		nets += net;
		sizes += size;
		squaredNets += net * net;
		products += net * size;
		squaredSizes += size * size;
	}
	storeMoments(sums, count, nets, sizes, squaredNets, products, squaredSizes);
}

/** Adds to the records of each cluster, of 32 bits, those that it has in a group, whatever they answered. */
export function addSizes(group: usize, clusters: u32, sizes: usize): void {
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const place = sizes + (usize(cluster) << 2);
		store<u32>(place, load<u32>(place) + recordsOf(load<u64>(group + usize(cluster) * clusterBytes)));
	}
}

/** The same sums as those of `sumWindow`, where the net is the records of a cluster in a group, the size those in any. */
export function sumShare(group: usize, clusters: u32, sizesOf: usize, sums: usize): void {
	let count: u32 = 0;
	let nets: i64 = 0;
	let sizes: i64 = 0;
	let squaredNets: i64 = 0;
	let products: i64 = 0;
	let squaredSizes: i64 = 0;
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const size = i64(load<u32>(sizesOf + (usize(cluster) << 2)));
		const net = i64(recordsOf(load<u64>(group + usize(cluster) * clusterBytes)));
		count += u32(size > 0);
		nets += net;
		sizes += size;
		squaredNets += net * net;
		products += net * size;
		squaredSizes += size * size;
	}
	storeMoments(sums, count, nets, sizes, squaredNets, products, squaredSizes);
}

function storeMoments(
	sums: usize,
	count: u32,
	nets: i64,
	sizes: i64,
	squaredNets: i64,
	products: i64,
	squaredSizes: i64,
): void {
	store<f64>(sums, f64(count));
	store<f64>(sums, f64(nets), 8);
	store<f64>(sums, f64(sizes), 16);
	store<f64>(sums, f64(squaredNets), 24);
	store<f64>(sums, f64(products), 32);
	store<f64>(sums, f64(squaredSizes), 40);
}

@inline
function promotersIn(cells: u64): u32 {
	return u32(cells) & 0xffff;
}

@inline
function passivesIn(cells: u64): u32 {
	return u32(cells) >> 16;
}

@inline
function detractorsIn(cells: u64): u32 {
	return u32(cells >> 32) & 0xffff;
}

@inline
function netOf(cells: u64): i32 {
	return i32(promotersIn(cells)) - i32(detractorsIn(cells));
}

@inline
function sizeOf(cells: u64): u32 {
	return promotersIn(cells) + passivesIn(cells) + detractorsIn(cells);
}

@inline
function recordsOf(cells: u64): u32 {
	return sizeOf(cells) + u32(cells >> 48);
}
