import type { ClusterMoments } from '../stats/clusterMoments.ts';
import type { ClusterOrder } from './clusters.ts';
import type { RecordWeights } from './recordWeights.ts';
import { recordClass } from './selection.ts';

/** Fields of a group's sums over clusters. Small letters: of its own answers; `total`: of all answers of the cluster. */
const field = {
	clusters: 0,
	/** Clusters that have all their answers in the group. */
	whole: 1,
	net: 2,
	size: 3,
	squaredNets: 4,
	products: 5,
	squaredSizes: 6,
	netByTotalNet: 7,
	netByTotalSize: 8,
	sizeByTotalNet: 9,
	sizeByTotalSize: 10,
} as const;
const width = 11;

/** Sums over clusters by group, in memory that does not grow with the number of clusters. */
export class ClusterSums {
	readonly #sums: Float64Array;
	readonly #total: ClusterMoments;

	/**
	 * Goes through the records once, cluster by cluster.
	 * @param byRecord class of each record
	 * @param groups of each record, `groupCount` where it is in none; null where all are in group 0
	 * @param weights null where each counts once
	 */
	constructor(
		{ records, starts }: ClusterOrder,
		byRecord: Uint8Array,
		groups: Uint16Array | null,
		groupCount: number,
		weights: RecordWeights | null,
	) {
		const sums = new Float64Array((groupCount + 1) * width);
		const nets = new Float64Array(groupCount + 1);
		const sizes = new Float64Array(groupCount + 1);
		const touched = new Uint16Array(groupCount + 1);
		const total = { clusters: 0, net: 0, size: 0, squaredNets: 0, products: 0, squaredSizes: 0 };
		for (let cluster = 0; cluster + 1 < starts.length; cluster++) {
			let touchedCount = 0;
			const end = starts[cluster + 1] as number;
			for (let place = starts[cluster] as number; place < end; place++) {
				const record = records[place] as number;
				const answer = byRecord[record] as number;
				if (answer >= recordClass.none) continue;
				const weight = weights === null ? 1 : (weights.ofCode[weights.codes[record] as number] as number);
				const group = groups === null ? 0 : (groups[record] as number);
				if (sizes[group] === 0) touched[touchedCount++] = group;
				sizes[group] = (sizes[group] as number) + weight;
				nets[group] = (nets[group] as number) + weight * (1 - answer);
			}
			if (touchedCount === 0) continue;
			let net = 0;
			let size = 0;
			for (let at = 0; at < touchedCount; at++) {
				net += nets[touched[at] as number] as number;
				size += sizes[touched[at] as number] as number;
			}
			total.clusters++;
			total.net += net;
			total.size += size;
			total.squaredNets += net * net;
			total.products += net * size;
			total.squaredSizes += size * size;
			for (let at = 0; at < touchedCount; at++) {
				const group = touched[at] as number;
				addCluster(sums, group * width, nets[group] as number, sizes[group] as number, net, size, touchedCount === 1);
				nets[group] = 0;
				sizes[group] = 0;
			}
		}
		this.#sums = sums;
		this.#total = total;
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

	/** The covariance of the score of a group and that of the rest, which share clusters; in squared units of the coding. */
	covarianceWithRest(group: number): number {
		const { net, size, squaredNets, products, squaredSizes } = this.of(group);
		const rest = this.ofRest(group);
		const clusters = this.#total.clusters;
		if (clusters < 2 || size === 0 || rest.size === 0) return 0;
		const mean = net / size;
		const meanOfRest = rest.net / rest.size;
		const sum =
			this.#at(group, 'netByTotalNet') -
			squaredNets -
			meanOfRest * (this.#at(group, 'netByTotalSize') - products) -
			mean * (this.#at(group, 'sizeByTotalNet') - products) +
			mean * meanOfRest * (this.#at(group, 'sizeByTotalSize') - squaredSizes);
		return ((clusters / (clusters - 1)) * sum) / (size * rest.size);
	}

	#at(group: number, name: keyof typeof field): number {
		return this.#sums[group * width + field[name]] as number;
	}
}

function addCluster(
	sums: Float64Array,
	place: number,
	net: number,
	size: number,
	totalNet: number,
	totalSize: number,
	isWhole: boolean,
): void {
	const add = (offset: number, value: number) => {
		sums[place + offset] = (sums[place + offset] as number) + value;
	};
	add(field.clusters, 1);
	if (isWhole) add(field.whole, 1);
	add(field.net, net);
	add(field.size, size);
	add(field.squaredNets, net * net);
	add(field.products, net * size);
	add(field.squaredSizes, size * size);
	add(field.netByTotalNet, net * totalNet);
	add(field.netByTotalSize, net * totalSize);
	add(field.sizeByTotalNet, size * totalNet);
	add(field.sizeByTotalSize, size * totalSize);
}
