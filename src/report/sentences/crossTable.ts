import type { Analysis } from '../../core/model/analysis.ts';
import type { CrossQuestion, CrossTable } from '../../core/model/crossTable.ts';
import type { Finding } from '../../core/model/finding.ts';
import { fileText } from '../fileText.ts';
import { questionName } from '../questionName.ts';
import type { Words } from '../words.ts';
import { noScoreSentence } from './groupScore.ts';
import { paragraph } from './paragraph.ts';

const columnsNamed = 3;

/**
 * The clearest difference between the columns: an answer that is more frequent in one of them than in the most others;
 * that none is shown, or, where columns were not tested, what is crossed.
 * @param findings say whether columns share respondents, and so were not tested
 */
export function crossTableTitle(words: Words, cross: CrossTable, findings: readonly Finding[]): string {
	const { rows, columns, letters, cells } = cross;
	if (!isTested(cross, findings)) {
		return words.text('cross.title.untested', { rows: questionName(rows, 60), columns: questionName(columns, 60) });
	}
	const clearest = clearestDifference(cross);
	if (clearest === null) {
		return words.text('cross.title.none', { rows: questionName(rows, 60), columns: questionName(columns, 60) });
	}
	const { row, column, lower } = clearest;
	const values = {
		row: answerName(words, rows, row),
		column: answerName(words, columns, column),
		share: words.share(cells[row]?.[column]?.share ?? 0),
	};
	return lower.length > columnsNamed
		? words.text('cross.title.many', { ...values, count: lower.length })
		: words.text('cross.title.higher', {
				...values,
				others: words.list(lower.map((letter) => answerName(words, columns, letters.indexOf(letter)))),
			});
}

/**
 * What the shares are of, how the columns were tested, and which of them have no score.
 * @param letters what letters of significance mean where they stand
 */
export function crossTableCaption(
	words: Words,
	cross: CrossTable,
	{ query, design, findings }: Pick<Analysis, 'query' | 'design' | 'findings'>,
	letters: 'cross.letters' | 'terminal.letters',
): string {
	return paragraph([
		words.text('cross.caption'),
		isTested(cross, findings)
			? words.text(letters, { level: words.share(query.level, 1), count: leastTested })
			: words.text('cross.untested'),
		isTested(cross, findings) && design.cluster ? words.text('cross.clusters', { by: design.cluster.by }) : null,
		noScoreSentence(words, cross.scores, query.minimumBase),
	]);
}

/** How an answer is called, in quotes; all that are too rare to be told one by one by what they are. */
export function answerName(words: Words, { labels, other }: CrossQuestion, index: number, limit = 40): string {
	return other && index === labels.length - 1
		? words.text('cross.other')
		: words.text('quoted', { text: fileText(labels[index] ?? '', limit) });
}

/** Whether columns were tested against each other: not where they share respondents, nor where fewer than two have enough. */
function isTested({ columns, bases }: CrossTable, findings: readonly Finding[]): boolean {
	const sharesRespondents = findings.some(
		(finding) => finding.code === 'cross-untested' && finding.column === columns.column,
	);
	return !sharesRespondents && bases.filter((base) => base >= leastTested).length > 1;
}

/** Columns with fewer answers are not tested against others. */
const leastTested = 30;

interface Difference {
	readonly row: number;
	readonly column: number;
	/** Letters of the columns that are lower, upper case alone. */
	readonly lower: readonly string[];
}

function clearestDifference({ cells, letters }: CrossTable): Difference | null {
	const shareAt = (row: number, column: number) => cells[row]?.[column]?.share ?? 0;
	/** How far the share lies above the mean of the lower ones. */
	const distance = ({ row, column, lower }: Difference) =>
		shareAt(row, column) - lower.reduce((sum, letter) => sum + shareAt(row, letters.indexOf(letter)), 0) / lower.length;
	const found = cells.flatMap((ofRow, row) =>
		ofRow.flatMap(({ higherThan }, column): Difference[] => {
			const lower = higherThan.split(' ').filter((letter) => letters.includes(letter));
			return lower.length === 0 ? [] : [{ row, column, lower }];
		}),
	);
	return (
		found.sort((one, other) => other.lower.length - one.lower.length || distance(other) - distance(one))[0] ?? null
	);
}
