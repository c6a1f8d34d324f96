import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import type { ChoiceQuestion } from '../categories/choiceQuestion.ts';
import type { Clustering } from './clusters.ts';
import { recordClass, type Selection } from './selection.ts';

/** More cells than these are counted in several goes. */
const mostCells = 1 << 22;

/**
 * By position of each answer to a question, the sums over clusters that the design effect of its share needs: `net` is what
 * those of a cluster who gave it weigh, `size` what those weigh who answered the question.
 */
export function clusterShares(
	selection: Selection,
	{ clusterOf, count, largest }: Clustering,
	question: ChoiceQuestion,
): readonly ClusterMoments[] {
	// One column an answer, the rare ones in one, and one of all who answered.
	const width = question.labels.length + 2;
	const rows = Math.max(1, Math.min(count, Math.floor(mostCells / width)));
	const sums = new ShareSums(width - 1);
	const areCounts = selection.design.weights === null;
	for (let first = 0; first < count; first += rows) {
		const length = Math.min(rows, count - first) * width;
		// The smaller the table, the more of it stays at hand.
		const cells = areCounts && largest <= 0xffff ? new Uint16Array(length) : new Float64Array(length);
		fillCells({ cells, first, width }, selection, clusterOf, question);
		sums.add(cells);
	}
	return sums.moments();
}

/** What the records of some clusters answered: a row a cluster, from `first` on. */
interface ClusterRows {
	/** What those weigh who gave each answer; in the last of each row who answered at all. */
	readonly cells: Uint16Array | Float64Array;
	readonly first: number;
	readonly width: number;
}

/** Adds up the answers of the selected records of the clusters. */
function fillCells(
	rows: ClusterRows,
	{ survey, classes, design: { weights } }: Selection,
	clusterOf: Clustering['clusterOf'],
	{ columns, choice }: ChoiceQuestion,
): void {
	let position = 0;
	classes.forEach((byRecord, rowGroup) => {
		const given = columns.flatMap(({ index, answersOf }) => {
			const column = survey.table.groups[rowGroup]?.cells[index];
			return column?.kind === 'category' ? [{ codes: column.codes, answersOf }] : [];
		});
		const clusters = clusterOf.subarray(position, position + byRecord.length);
		const [only] = given;
		if (choice === 'single' && weights === null && only) {
			addSingleAnswers(rows, byRecord, clusters, only.codes, only.answersOf);
		} else {
			const weightAt = (record: number): number =>
				weights === null ? 1 : (weights.ofCode[weights.codes[position + record] as number] as number);
			addAnswers(rows, byRecord, clusters, given, weightAt);
		}
		position += byRecord.length;
	});
	if (choice === 'single' && weights === null) addUpAnswers(rows);
}

/** Whoever gives one answer has answered. */
function addUpAnswers({ cells, width }: ClusterRows): void {
	for (let row = 0; row < cells.length; row += width) {
		let answered = 0;
		for (let place = row; place < row + width - 1; place++) answered += cells[place] as number;
		cells[row + width - 1] = answered;
	}
}

/** Of records that count alike and hold one answer each. */
function addSingleAnswers(
	{ cells, first, width }: ClusterRows,
	byRecord: Uint8Array,
	clusters: Clustering['clusterOf'],
	codes: Uint8Array | Uint16Array,
	answersOf: readonly (readonly number[])[],
): void {
	// Blank cells count in the last place, where those who answered are added up behind: quicker than to leave them out.
	const placeOf = Uint16Array.from(answersOf, ([answer = width - 1]) => answer);
	const shift = first * width;
	const { out } = recordClass;
	for (let record = 0; record < byRecord.length; record++) {
		if (byRecord[record] === out) continue;
		const place = (clusters[record] as number) * width - shift + (placeOf[codes[record] as number] as number);
		if (place >= 0 && place < cells.length) cells[place] = (cells[place] as number) + 1;
	}
}

/** Of any records. */
function addAnswers(
	{ cells, first, width }: ClusterRows,
	byRecord: Uint8Array,
	clusters: Clustering['clusterOf'],
	given: readonly { readonly codes: ArrayLike<number>; readonly answersOf: readonly (readonly number[])[] }[],
	weightAt: (record: number) => number,
): void {
	for (let record = 0; record < byRecord.length; record++) {
		if (byRecord[record] === recordClass.out) continue;
		const row = ((clusters[record] as number) - first) * width;
		if (row < 0 || row >= cells.length) continue;
		const weight = weightAt(record);
		let hasAnswered = false;
		for (const { codes, answersOf } of given) {
			for (const answer of answersOf[codes[record] as number] as readonly number[]) {
				cells[row + answer] = (cells[row + answer] as number) + weight;
				hasAnswered = true;
			}
		}
		if (hasAnswered) cells[row + width - 1] = (cells[row + width - 1] as number) + weight;
	}
}

/** What is added up over clusters, answer by answer. */
class ShareSums {
	readonly #nets: Float64Array;
	readonly #squaredNets: Float64Array;
	readonly #products: Float64Array;
	#clusters = 0;
	#size = 0;
	#squaredSizes = 0;

	constructor(answerCount: number) {
		this.#nets = new Float64Array(answerCount);
		this.#squaredNets = new Float64Array(answerCount);
		this.#products = new Float64Array(answerCount);
	}

	/** @param cells a row a cluster: what those weigh who gave each answer, and who answered at all */
	add(cells: ClusterRows['cells']): void {
		const answerCount = this.#nets.length;
		for (let row = 0; row < cells.length; row += answerCount + 1) {
			const size = cells[row + answerCount] as number;
			if (size === 0) continue;
			this.#clusters++;
			this.#size += size;
			this.#squaredSizes += size * size;
			for (let answer = 0; answer < answerCount; answer++) {
				const net = cells[row + answer] as number;
				this.#nets[answer] = (this.#nets[answer] as number) + net;
				this.#squaredNets[answer] = (this.#squaredNets[answer] as number) + net * net;
				this.#products[answer] = (this.#products[answer] as number) + net * size;
			}
		}
	}

	moments(): readonly ClusterMoments[] {
		return Array.from(this.#nets, (net, answer) => ({
			clusters: this.#clusters,
			net,
			size: this.#size,
			squaredNets: this.#squaredNets[answer] as number,
			products: this.#products[answer] as number,
			squaredSizes: this.#squaredSizes,
		}));
	}
}
