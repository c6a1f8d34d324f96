import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { SurveyRecord } from '../../core/model/survey.ts';
import { fileText } from '../../report/fileText.ts';
import type { Words } from '../../report/words.ts';

/** A record a row: its rating, when it was given, what divides the respondents, and what was written. */
export function RecordTable({ words, analysis, records, onOpen }: RecordTableProps): VNode {
	const columns = columnsShown(analysis);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
		<section class="scroll" tabIndex={0} aria-labelledby="records-title">
			<table>
				<thead>
					<tr>
						<th scope="col">{words.text('records.line')}</th>
						<th scope="col">{words.text('records.rating')}</th>
						{columns.map(({ index, name }) => (
							<th key={index} scope="col">
								<bdi>{fileText(name, 40)}</bdi>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{records.map(({ index, line, cells }) => (
						<tr key={index} data-record={index}>
							<th scope="row">
								<button
									type="button"
									class="pick"
									aria-label={words.text('records.openSpoken', { line })}
									onClick={() => onOpen(index)}
								>
									{words.text('records.open', { line })}
								</button>
							</th>
							<td class="rating">{fileText(cells[analysis.question.index] ?? '', 30)}</td>
							{columns.map((column) => (
								<td key={column.index} class={column.isComment ? 'comment' : undefined}>
									<bdi>{fileText(cells[column.index] ?? '', column.isComment ? 400 : 60)}</bdi>
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

export interface RecordTableProps {
	readonly words: Words;
	readonly analysis: Analysis;
	readonly records: readonly SurveyRecord[];
	readonly onOpen: (record: number) => void;
}

interface RecordColumn {
	readonly index: number;
	readonly name: string;
	readonly isComment: boolean;
}

/** So many columns of segments stand beside a record. */
const mostSegments = 3;

/** Date, segments, comments. */
function columnsShown({ reading, segments }: Analysis): readonly RecordColumn[] {
	const ofRole = (role: string) => reading.roles.flatMap(({ value }, index) => (value === role ? [index] : []));
	const broken = [...new Set([...segments.map(({ index }) => index), ...ofRole('segment')])].slice(0, mostSegments);
	const comments = ofRole('comment');
	return [...new Set([...ofRole('date').slice(0, 1), ...broken, ...comments])].map((index) => ({
		index,
		name: reading.roles[index]?.column ?? '',
		isComment: comments.includes(index),
	}));
}
