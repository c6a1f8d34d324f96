import { answers, clusterBytes, netOf, sizeOf } from './clusterCells';

/** Net and size of a group in the cluster at hand, and which group it is. */
const foundBytes: usize = 24;
/** Two sums of 64 bits, twice. */
const pairBytes: usize = 32;

/**
 * Adds up, for every two groups, over the clusters that have answers in both: the net in the later group by the net in the
 * earlier one, and by its size; its size by the net in the earlier one, and by its size. Each group with those before it,
 * group by group.
 * @param found room for a cluster's part in each group
 * @param sums zeros, four numbers of 64 bits a pair
 */
export function sumPairs(table: usize, groupBytes: u32, groups: u32, clusters: u32, found: usize, sums: usize): void {
	for (let cluster: u32 = 0; cluster < clusters; cluster++) {
		const first = table + usize(cluster) * clusterBytes;
		let end = found;
		for (let group: u32 = 0; group < groups; group++) {
			const cells = load<u64>(first + usize(group) * usize(groupBytes)) & answers;
			if (cells == 0) continue;
			const net = f64(netOf(cells));
			const size = f64(sizeOf(cells));
			addToPairs(found, end, net, size, sums + usize((group * (group - 1)) >> 1) * pairBytes);
			store<f64>(end, net);
			store<f64>(end, size, 8);
			store<u32>(end, group, 16);
			end += foundBytes;
		}
	}
}

/** @param pairs where those of the group with the groups before it stand */
@inline
function addToPairs(found: usize, end: usize, net: f64, size: f64, pairs: usize): void {
	const nets = f64x2.splat(net);
	const sizes = f64x2.splat(size);
	for (let before = found; before < end; before += foundBytes) {
		const place = pairs + usize(load<u32>(before, 16)) * pairBytes;
		const netAndSize = v128.load(before);
		v128.store(place, f64x2.add(v128.load(place), f64x2.mul(netAndSize, nets)));
		v128.store(place, f64x2.add(v128.load(place, 16), f64x2.mul(netAndSize, sizes)), 16);
	}
}
