import { addCluster, openMoments } from '../../stats/addCluster.ts';
import type { CrossMoments } from '../../stats/clusteredCorrelation.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { ClusterPairs, pairSumsOf } from './clusterPairs.ts';
import { type Clustering, orderOf } from './clusters.ts';
import { field, mostPairs, type TableSums, fieldCount as width } from './clusterTable.ts';
import type { RecordWeights } from './recordWeights.ts';
import { recordClass } from './selection.ts';

/** The selected answers of a table and the group of each. */
export interface GroupedRecords {
	/** Class of each record. */
	readonly byRecord: Uint8Array;
	/** Group of each record, `groupCount` where it is in none; null where all are in group 0. */
	readonly groups: Uint16Array | null;
	readonly groupCount: number;
	/** Null where each record counts once. */
	readonly weights: RecordWeights | null;
}

/** Sums over clusters by group, in memory that does not grow with the number of clusters times that of groups. */
export class ClusterSums {
	readonly #sums: Float64Array;
	readonly #open: OpenCluster;
	readonly #total = openMoments();
	/** The groups that are held against each other, from the first on. */
	readonly #pairedGroups: number;
	#pairs: ClusterPairs;

	/** @param inPairs whether the groups are also held against each other; else each against the rest at most */
	constructor(groupCount: number, inPairs = false) {
		this.#sums = new Float64Array((groupCount + 1) * width);
		this.#open = new OpenCluster(groupCount);
		this.#pairedGroups = inPairs ? groupCount : 0;
		this.#pairs = new ClusterPairs(new Float64Array(pairSumsOf(this.#pairedGroups)));
	}

	/** Adds all clusters of a table. */
	addTable({ groups, total }: TableSums, pairs: ClusterPairs | null = null): void {
		this.#sums.set(groups);
		Object.assign(this.#total, total);
		if (pairs) this.#pairs = pairs;
	}

	/** Adds all clusters of records. */
	addRecords(clustering: Clustering, records: GroupedRecords): void {
		if (clustering.count * (records.groupCount + 1) > mostPairs) this.#addInOrder(clustering, records);
		else this.#addCells(clustering, records);
	}

	get total(): ClusterMoments {
		return this.#total;
	}

	of(group: number): ClusterMoments {
		return {
			clusters: this.#at(group, 'clusters'),
			net: this.#at(group, 'net'),
			size: this.#at(group, 'size'),
			squaredNets: this.#at(group, 'squaredNets'),
			products: this.#at(group, 'products'),
			squaredSizes: this.#at(group, 'squaredSizes'),
		};
	}

	/** Of all answers that are not in the group. */
	ofRest(group: number): ClusterMoments {
		const own = this.of(group);
		const total = this.#total;
		return {
			clusters: total.clusters - this.#at(group, 'whole'),
			net: total.net - own.net,
			size: total.size - own.size,
			squaredNets: total.squaredNets - 2 * this.#at(group, 'netByTotalNet') + own.squaredNets,
			products: total.products - this.#at(group, 'netByTotalSize') - this.#at(group, 'sizeByTotalNet') + own.products,
			squaredSizes: total.squaredSizes - 2 * this.#at(group, 'sizeByTotalSize') + own.squaredSizes,
		};
	}

	/** Over the clusters that have answers in the group and in the rest, of the group's first. */
	crossOfRest(group: number): CrossMoments {
		const { squaredNets, products, squaredSizes } = this.of(group);
		return {
			nets: this.#at(group, 'netByTotalNet') - squaredNets,
			netBySize: this.#at(group, 'netByTotalSize') - products,
			sizeByNet: this.#at(group, 'sizeByTotalNet') - products,
			sizes: this.#at(group, 'sizeByTotalSize') - squaredSizes,
		};
	}

	/** Over the clusters that have answers in both groups, which have to be held against each other. */
	cross(group: number, other: number): CrossMoments {
		return this.#pairs.of(group, other);
	}

	#at(group: number, name: keyof typeof field): number {
		return this.#sums[group * width + field[name]] as number;
	}

	/** In tables of clusters by groups. */
	#addCells({ clusterOf, count }: Clustering, { byRecord, groups, groupCount, weights }: GroupedRecords): void {
		const rowWidth = groups === null ? 1 : groupCount + 1;
		const nets = new Float64Array(count * rowWidth);
		const sizes = new Float64Array(count * rowWidth);
		for (let record = 0; record < byRecord.length; record++) {
			const answer = byRecord[record] as number;
			if (answer >= recordClass.none) continue;
			const weight = weights === null ? 1 : (weights.ofCode[weights.codes[record] as number] as number);
			const place = (clusterOf[record] as number) * rowWidth + (groups === null ? 0 : (groups[record] as number));
			nets[place] = (nets[place] as number) + weight * (1 - answer);
			sizes[place] = (sizes[place] as number) + weight;
		}
		for (let start = 0; start < nets.length; start += rowWidth) {
			for (let group = 0; group < rowWidth; group++) {
				const size = sizes[start + group] as number;
				if (size > 0) this.#open.add(group, nets[start + group] as number, size);
			}
			this.#closeCluster();
		}
	}

	/** Record by record of each cluster. */
	#addInOrder(clustering: Clustering, { byRecord, groups, weights }: GroupedRecords): void {
		const { records, starts } = orderOf(clustering);
		for (let cluster = 0; cluster < clustering.count; cluster++) {
			const end = starts[cluster + 1] as number;
			for (let place = starts[cluster] as number; place < end; place++) {
				const record = records[place] as number;
				const answer = byRecord[record] as number;
				if (answer >= recordClass.none) continue;
				const weight = weights === null ? 1 : (weights.ofCode[weights.codes[record] as number] as number);
				this.#open.add(groups === null ? 0 : (groups[record] as number), weight * (1 - answer), weight);
			}
			this.#closeCluster();
		}
	}

	/** Adds what was gathered of a cluster to the sums. */
	#closeCluster(): void {
		const { touched, count, nets, sizes } = this.#open;
		if (count === 0) return;
		let totalNet = 0;
		let totalSize = 0;
		for (let at = 0; at < count; at++) {
			totalNet += nets[touched[at] as number] as number;
			totalSize += sizes[touched[at] as number] as number;
		}
		addCluster(this.#total, totalNet, totalSize);
		for (let at = 0; at < count; at++) {
			const group = touched[at] as number;
			const [net, size] = [nets[group] as number, sizes[group] as number];
			addToGroup(this.#sums, group * width, net, size, totalNet, totalSize, count);
			if (group < this.#pairedGroups) this.#addPairs(group, net, size, touched.subarray(0, at));
		}
		this.#open.clear();
	}

	#addPairs(group: number, net: number, size: number, before: Uint16Array): void {
		const { nets, sizes } = this.#open;
		for (const other of before) {
			if (other >= this.#pairedGroups) continue;
			const [netOfOther, sizeOfOther] = [nets[other] as number, sizes[other] as number];
			if (other < group) this.#pairs.add(group, net, size, other, netOfOther, sizeOfOther);
			else this.#pairs.add(other, netOfOther, sizeOfOther, group, net, size);
		}
	}
}

/**
 * Adds the part of a cluster that is in a group to the sums of the group.
 * @param place where they start
 * @param groups in which the cluster has answers
 */
function addToGroup(
	sums: Float64Array,
	place: number,
	net: number,
	size: number,
	totalNet: number,
	totalSize: number,
	groups: number,
): void {
	sums[place + field.clusters] = (sums[place + field.clusters] as number) + 1;
	if (groups === 1) sums[place + field.whole] = (sums[place + field.whole] as number) + 1;
	sums[place + field.net] = (sums[place + field.net] as number) + net;
	sums[place + field.size] = (sums[place + field.size] as number) + size;
	sums[place + field.squaredNets] = (sums[place + field.squaredNets] as number) + net * net;
	sums[place + field.products] = (sums[place + field.products] as number) + net * size;
	sums[place + field.squaredSizes] = (sums[place + field.squaredSizes] as number) + size * size;
	sums[place + field.netByTotalNet] = (sums[place + field.netByTotalNet] as number) + net * totalNet;
	sums[place + field.netByTotalSize] = (sums[place + field.netByTotalSize] as number) + net * totalSize;
	sums[place + field.sizeByTotalNet] = (sums[place + field.sizeByTotalNet] as number) + size * totalNet;
	sums[place + field.sizeByTotalSize] = (sums[place + field.sizeByTotalSize] as number) + size * totalSize;
}

/** The net and size in each group of the cluster that is being gathered. */
class OpenCluster {
	readonly nets: Float64Array;
	readonly sizes: Float64Array;
	/** The groups in which it has answers. */
	readonly touched: Uint16Array;
	count = 0;

	constructor(groupCount: number) {
		this.nets = new Float64Array(groupCount + 1);
		this.sizes = new Float64Array(groupCount + 1);
		this.touched = new Uint16Array(groupCount + 1);
	}

	add(group: number, net: number, size: number): void {
		if (this.sizes[group] === 0) this.touched[this.count++] = group;
		this.nets[group] = (this.nets[group] as number) + net;
		this.sizes[group] = (this.sizes[group] as number) + size;
	}

	clear(): void {
		for (let at = 0; at < this.count; at++) {
			const group = this.touched[at] as number;
			this.nets[group] = 0;
			this.sizes[group] = 0;
		}
		this.count = 0;
	}
}
