import { clusteredCorrelation } from '../../stats/clusteredCorrelation.ts';
import type { ClusterMoments } from '../../stats/clusterMoments.ts';
import { type Clustering, orderOf } from '../selection/clusters.ts';
import { recordClass, type Selection } from '../selection/selection.ts';
import type { ChoiceQuestion } from './choiceQuestion.ts';
import { GivenAnswers } from './givenAnswers.ts';

/**
 * Sums over clusters of the cells of a cross table, among the selected records that answered both questions: in each cell of
 * a cluster what those weigh who gave both answers, in each column of it who gave that of the column.
 */
export class CrossClusters {
	readonly #rows: number;
	readonly #columns: number;
	/** By column, clusters with an answer, and what they weigh. */
	readonly #clusters: Float64Array;
	readonly #sizes: Float64Array;
	/** By row and column. */
	readonly #nets: Float64Array;
	/** By row and two columns, of the cells of one cell times the other, and times what its column weighs. */
	readonly #products: Float64Array;
	readonly #bySize: Float64Array;
	/** By two columns. */
	readonly #squaredSizes: Float64Array;

	constructor(selection: Selection, clustering: Clustering, rows: ChoiceQuestion, columns: ChoiceQuestion) {
		this.#rows = rows.labels.length + 1;
		this.#columns = columns.labels.length + 1;
		this.#clusters = new Float64Array(this.#columns);
		this.#sizes = new Float64Array(this.#columns);
		this.#nets = new Float64Array(this.#rows * this.#columns);
		this.#products = new Float64Array(this.#rows * this.#columns * this.#columns);
		this.#bySize = new Float64Array(this.#products.length);
		this.#squaredSizes = new Float64Array(this.#columns * this.#columns);
		this.#addAll(selection, clustering, rows, columns);
	}

	/** What the design effect of the share of a row among those of a column needs. */
	moments(row: number, column: number): ClusterMoments {
		const pair = (row * this.#columns + column) * this.#columns + column;
		return {
			clusters: this.#clusters[column] as number,
			net: this.#nets[row * this.#columns + column] as number,
			size: this.#sizes[column] as number,
			squaredNets: this.#products[pair] as number,
			products: this.#bySize[pair] as number,
			squaredSizes: this.#squaredSizes[column * this.#columns + column] as number,
		};
	}

	/** How the shares of a row in two columns go together, on -1..1, by linearisation: 0 where no cluster is in both. */
	correlation(row: number, column: number, other: number): number {
		const pair = (row * this.#columns + column) * this.#columns + other;
		const reverse = (row * this.#columns + other) * this.#columns + column;
		return clusteredCorrelation(this.moments(row, column), this.moments(row, other), {
			nets: this.#products[pair] as number,
			netBySize: this.#bySize[pair] as number,
			sizeByNet: this.#bySize[reverse] as number,
			sizes: this.#squaredSizes[column * this.#columns + other] as number,
		});
	}

	/** Record by record of each cluster. */
	#addAll(selection: Selection, clustering: Clustering, rows: ChoiceQuestion, columns: ChoiceQuestion): void {
		const { byRecord, classes, design } = selection;
		const { records, starts } = orderOf(clustering);
		const ofRows = classes.map((_, rowGroup) => new GivenAnswers(selection, rows, rowGroup));
		const ofColumns = classes.map((_, rowGroup) => new GivenAnswers(selection, columns, rowGroup));
		const { rowGroupOf, firstOf } = placesOfRecords(classes);
		const open = new OpenCells(this.#rows, this.#columns);
		for (let cluster = 0; cluster < clustering.count; cluster++) {
			const end = starts[cluster + 1] as number;
			for (let at = starts[cluster] as number; at < end; at++) {
				const record = records[at] as number;
				if (byRecord[record] === recordClass.out) continue;
				const rowGroup = rowGroupOf[record] as number;
				const place = record - (firstOf[rowGroup] as number);
				const row = ofRows[rowGroup]?.of(place) ?? [];
				const column = ofColumns[rowGroup]?.of(place) ?? [];
				if (row.length === 0) continue;
				const { weights } = design;
				open.add(row, column, weights === null ? 1 : (weights.ofCode[weights.codes[record] as number] as number));
			}
			this.#add(open);
			open.clear();
		}
	}

	#add({ sizes, cells, columns, touched }: OpenCells): void {
		for (const column of columns) {
			const size = sizes[column] as number;
			this.#clusters[column] = (this.#clusters[column] as number) + 1;
			this.#sizes[column] = (this.#sizes[column] as number) + size;
			for (const other of columns)
				add(this.#squaredSizes, column * this.#columns + other, size * (sizes[other] as number));
		}
		for (const cell of touched) {
			const net = cells[cell] as number;
			const row = cell - (cell % this.#columns);
			add(this.#nets, cell, net);
			for (const other of columns) {
				add(this.#products, cell * this.#columns + other, net * (cells[row + other] as number));
				add(this.#bySize, cell * this.#columns + other, net * (sizes[other] as number));
			}
		}
	}
}

/** The row group of each record, and the first record of each row group. */
function placesOfRecords(classes: Selection['classes']): {
	readonly rowGroupOf: Uint16Array;
	readonly firstOf: readonly number[];
} {
	const rowGroupOf = new Uint16Array(classes.reduce((sum, { length }) => sum + length, 0));
	let next = 0;
	const firstOf = classes.map(({ length }, rowGroup) => {
		const first = next;
		next += length;
		rowGroupOf.fill(rowGroup, first, next);
		return first;
	});
	return { rowGroupOf, firstOf };
}

function add(sums: Float64Array, place: number, amount: number): void {
	sums[place] = (sums[place] as number) + amount;
}

/** The cells of the cluster that is being gathered. */
class OpenCells {
	readonly sizes: Float64Array;
	/** Row by row. */
	readonly cells: Float64Array;
	/** The columns and the cells in which it has answers. */
	readonly columns: number[] = [];
	readonly touched: number[] = [];

	constructor(rowCount: number, columnCount: number) {
		this.sizes = new Float64Array(columnCount);
		this.cells = new Float64Array(rowCount * columnCount);
	}

	add(rows: readonly number[], columns: readonly number[], weight: number): void {
		for (const column of columns) {
			if (this.sizes[column] === 0) this.columns.push(column);
			this.sizes[column] = (this.sizes[column] as number) + weight;
			for (const row of rows) {
				const cell = row * this.sizes.length + column;
				if (this.cells[cell] === 0) this.touched.push(cell);
				this.cells[cell] = (this.cells[cell] as number) + weight;
			}
		}
	}

	clear(): void {
		for (const column of this.columns) this.sizes[column] = 0;
		for (const cell of this.touched) this.cells[cell] = 0;
		this.columns.length = 0;
		this.touched.length = 0;
	}
}
