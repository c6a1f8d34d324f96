import type { ComponentChildren, VNode } from 'preact';

/** Figures behind a chart: a row a thing, which the first column names. */
export function FigureTable<Row>({ caption, rows, idOf, columns }: FigureTableProps<Row>): VNode {
	return (
		<table>
			<caption>{caption}</caption>
			<thead>
				<tr>
					{columns.map(({ head }) => (
						<th key={head} scope="col">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={idOf(row)}>
						{columns.map((column, place) => (
							<Cell key={column.head} row={row} column={column} isName={place === 0} />
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

export interface FigureTableProps<Row> {
	readonly caption: string;
	readonly rows: readonly Row[];
	/** What tells a row from the others. */
	readonly idOf: (row: Row) => string | number;
	readonly columns: readonly FigureColumn<Row>[];
}

export interface FigureColumn<Row> {
	readonly head: string;
	readonly cell: (row: Row) => ComponentChildren;
	/** The name under which the figure in the cell is found again, and its value, unrounded. */
	readonly figure?: (row: Row) => { readonly name: string; readonly value: number | null | undefined } | undefined;
}

interface CellProps<Row> {
	readonly row: Row;
	readonly column: FigureColumn<Row>;
	readonly isName: boolean;
}

function Cell<Row>({ row, column: { cell, figure }, isName }: CellProps<Row>): VNode {
	const marked = figure?.(row);
	return isName ? (
		<th scope="row">{cell(row)}</th>
	) : (
		<td data-figure={marked?.name} data-value={marked?.value ?? undefined}>
			{cell(row)}
		</td>
	);
}
