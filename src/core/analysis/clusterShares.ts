import type { ClusterMoments } from '../stats/clusterMoments.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import type { Clustering } from './clusters.ts';
import { mostCells } from './packedClusters.ts';
import { recordClass, type Selection } from './selection.ts';

/**
 * By position of each answer to a question, the sums over clusters that the design effect of its share needs: `net` is what
 * those of a cluster who gave it weigh, `size` what those weigh who answered the question.
 */
export function clusterShares(
	selection: Selection,
	{ clusterOf, count }: Clustering,
	question: ChoiceQuestion,
): readonly ClusterMoments[] {
	// One column an answer, the rare ones in one, and one of all who answered.
	const width = question.labels.length + 2;
	const rows = Math.max(1, Math.min(count, Math.floor(mostCells / width)));
	const sums = new ShareSums(width - 1);
	for (let first = 0; first < count; first += rows) {
		const cells = new Float64Array(Math.min(rows, count - first) * width);
		fillCells(cells, first, width, selection, clusterOf, question);
		sums.add(cells);
	}
	return sums.moments();
}

/**
 * Adds up what the records of some clusters answered.
 * @param first of the clusters, as many as `cells` has rows of `width`
 */
function fillCells(
	cells: Float64Array,
	first: number,
	width: number,
	{ survey, classes, design: { weights } }: Selection,
	clusterOf: Clustering['clusterOf'],
	{ columns }: ChoiceQuestion,
): void {
	let position = 0;
	classes.forEach((byRecord, rowGroup) => {
		const given = columns.flatMap(({ index, answersOf }) => {
			const column = survey.table.groups[rowGroup]?.cells[index];
			return column?.kind === 'category' ? [{ codes: column.codes, answersOf }] : [];
		});
		for (let record = 0; record < byRecord.length; record++) {
			if (byRecord[record] === recordClass.out) continue;
			const row = ((clusterOf[position + record] as number) - first) * width;
			if (row < 0 || row >= cells.length) continue;
			const weight = weights === null ? 1 : (weights.ofCode[weights.codes[position + record] as number] as number);
			let hasAnswered = false;
			for (const { codes, answersOf } of given) {
				const answers = answersOf[codes[record] as number] as readonly number[];
				for (let at = 0; at < answers.length; at++) {
					const place = row + (answers[at] as number);
					cells[place] = (cells[place] as number) + weight;
					hasAnswered = true;
				}
			}
			if (hasAnswered) cells[row + width - 1] = (cells[row + width - 1] as number) + weight;
		}
		position += byRecord.length;
	});
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
	add(cells: Float64Array): void {
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
