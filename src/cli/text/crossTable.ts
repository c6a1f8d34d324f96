import type { Analysis } from '../../core/model/analysis.ts';
import type { CrossTable } from '../../core/model/crossTable.ts';
import { questionName } from '../../report/questionName.ts';
import { answerName, crossTableCaption, crossTableTitle } from '../../report/sentences/crossTable.ts';
import { groupScoreText } from '../../report/sentences/groupScore.ts';
import type { Words } from '../../report/words.ts';
import { columnsOf } from '../layout/textColumns.ts';
import { listed, namedRows, pageColumns, titled, wrapped } from '../layout/textLayout.ts';

const nameColumns = 28;

/** Two questions crossed. What the columns are stands above them, each under its letter. */
export function crossTable(analysis: Analysis, words: Words): string[] {
	const { cross, findings } = analysis;
	if (cross === null) return [];
	const { rows, columns, letters } = cross;
	const names = { rows: questionName(rows, 200), columns: questionName(columns, 200) };
	return [
		...titled(crossTableTitle(words, cross, findings)),
		...wrapped(words.text('cross.lead', names)),
		...letters.flatMap((letter, index) => listed(`  ${letter}`, answerName(words, columns, index, 120))),
		...partsOf(words, cross).flatMap((part) => ['', ...part]),
		...wrapped(crossTableCaption(words, cross, analysis, 'terminal.letters')),
	];
}

/** The table, in as many parts under each other as its columns need. */
function partsOf(words: Words, cross: CrossTable): readonly string[][] {
	const { rows, bases, letters, cells, scores } = cross;
	const table = [
		{ name: '', cells: letters },
		{ name: words.text('cross.base'), cells: bases.map((base) => words.count(base)) },
		...rows.labels.map((_, row) => ({
			name: answerName(words, rows, row, 120),
			cells: (cells[row] ?? []).map(({ share, higherThan }) =>
				`${share === null ? words.text('categories.noScore') : words.share(share)} ${higherThan}`.trim(),
			),
		})),
		{ name: words.text('categories.score'), cells: scores.map((score) => groupScoreText(words, score)) },
	];
	const widest = Math.max(...table.flatMap((row) => row.cells.map(columnsOf)));
	const inPart = Math.max(1, Math.floor((pageColumns - nameColumns) / (widest + 2)));
	return Array.from({ length: Math.ceil(letters.length / inPart) }, (_, part) =>
		namedRows(
			table.map(({ name, cells: ofRow }) => ({ name, cells: ofRow.slice(part * inPart, (part + 1) * inPart) })),
			letters.map(() => 'left'),
		),
	);
}
