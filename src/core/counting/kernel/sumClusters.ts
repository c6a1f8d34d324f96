import {
	answers,
	clusterBytes,
	detractorsIn,
	netOf,
	passivesIn,
	promotersIn,
	recordsOf,
	sizeOf,
} from './clusterCells';
import { addMoments, startMoments, storeMoments } from './moments';

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
 * Sums over the clusters of a group: their moments, then how many have all their answers in the group, and net and size each
 * times the net and the size in all groups; eleven numbers of 64 bits.
 * @param totals as `totalClusters` leaves them
 */
export function sumGroup(group: usize, clusters: u32, totals: usize, sums: usize): void {
	let whole: u32 = 0;
	let netByTotalNet: i64 = 0;
	let netByTotalSize: i64 = 0;
	let sizeByTotalNet: i64 = 0;
	let sizeByTotalSize: i64 = 0;
	startMoments();
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const cells = load<u64>(group + usize(cluster) * clusterBytes) & answers;
		if (cells == 0) continue;
		const place = totals + usize(cluster) * 12;
		const net = i64(netOf(cells));
		const size = i64(sizeOf(cells));
		const totalNet = i64(load<i32>(place));
		const totalSize = i64(load<u32>(place, 4));
		addMoments(net, size);
		whole += u32(load<u32>(place, 8) == 1);
		netByTotalNet += net * totalNet;
		netByTotalSize += net * totalSize;
		sizeByTotalNet += size * totalNet;
		sizeByTotalSize += size * totalSize;
	}
	storeMoments(sums);
	store<f64>(sums, f64(whole), 48);
	store<f64>(sums, f64(netByTotalNet), 56);
	store<f64>(sums, f64(netByTotalSize), 64);
	store<f64>(sums, f64(sizeByTotalNet), 72);
	store<f64>(sums, f64(sizeByTotalSize), 80);
}

/** The moments of what clusters have in all groups. */
export function sumTotals(totals: usize, clusters: u32, sums: usize): void {
	startMoments();
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const place = totals + usize(cluster) * 12;
		const net = i64(load<i32>(place));
		const size = i64(load<u32>(place, 4));
		addMoments(net, size);
	}
	storeMoments(sums);
}

/** Adds to each group those before it. @param length bytes of a group. No cell holds more than a cluster has records. */
export function cumulate(table: usize, length: u32, groups: u32): void {
	const end = table + usize(length) * usize(groups);
	for (let place = table + length; place < end; place += 2) {
		store<u16>(place, load<u16>(place) + load<u16>(place - length));
	}
}

/**
 * The moments of the clusters of neighbouring groups taken together, from a cumulated table.
 * @param before the group before the first of them; 0 for none
 */
export function sumWindow(last: usize, before: usize, clusters: u32, sums: usize): void {
	startMoments();
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const shift = usize(cluster) * clusterBytes;
		// No cell is smaller than the same one before: nothing is borrowed from its neighbour.
		const cells = (load<u64>(last + shift) - (before == 0 ? 0 : load<u64>(before + shift))) & answers;
		if (cells == 0) continue;
		const net = i64(netOf(cells));
		const size = i64(sizeOf(cells));
		addMoments(net, size);
	}
	storeMoments(sums);
}

/** Adds to the records of each cluster, of 32 bits, those that it has in a group, whatever they answered. */
export function addSizes(group: usize, clusters: u32, sizes: usize): void {
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const place = sizes + (usize(cluster) << 2);
		store<u32>(place, load<u32>(place) + recordsOf(load<u64>(group + usize(cluster) * clusterBytes)));
	}
}

/** The moments where the net is the records of a cluster in a group, the size those in any. */
export function sumShare(group: usize, clusters: u32, sizesOf: usize, sums: usize): void {
	startMoments();
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const size = i64(load<u32>(sizesOf + (usize(cluster) << 2)));
		const net = i64(recordsOf(load<u64>(group + usize(cluster) * clusterBytes)));
		addMoments(net, size);
	}
	storeMoments(sums);
}
