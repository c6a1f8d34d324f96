import { classOf } from '../../../src/core/analysis/selection/selection.ts';
import { markCodes } from '../../../src/core/counting/markCodes.ts';
import { readRecords } from '../../../src/core/csv/readRecords.ts';
import type { ColumnPlan } from '../../../src/core/csv/span.ts';
import { decodeTable } from '../../../src/core/survey/decodeTable.ts';
import { distinctCells } from '../../../src/core/survey/distinctCells.ts';
import { readTop, texts } from '../../../src/core/survey/readTop.ts';
import { readScale } from '../../../src/core/survey/scale.ts';
import { openFileSource } from '../../../src/engine/node/fileSource.ts';
import type { Case } from '../counted.ts';
import { columns } from '../generateSurvey.ts';
import { scoreByCell } from './scoreBy.ts';
import { readersFor } from './surveyLens.ts';

const kept: readonly string[] = [columns.sector, columns.recommendation];
const everyRecord = { count: 0, byGroup: null };

/** The score by one segment, as the parsers beside it count it: of the other columns nothing is kept. */
export const run: Case = async (file) => {
	const source = await openFileSource(file);
	const others = readersFor(file, source);
	const top = await readTop(source, { version: 1 }, undefined);
	const [headers = []] = texts(top.headers, top.encoding);
	const plans = headers.map((header): ColumnPlan => (kept.includes(header) ? 'category' : 'text'));
	const layout = {
		start: top.start,
		delimiter: top.dialect.delimiter.value.charCodeAt(0),
		plans,
		dates: [],
		firstRecords: top.data.map(({ cells }) => cells),
	} as const;
	const bytes = await readRecords(source, layout, { others });
	const table = decodeTable(bytes, top.layout.columns([headers], top.width, new Map()), top.encoding);
	const index = headers.indexOf(columns.recommendation);
	const cells = distinctCells(table, index, everyRecord);
	const scale = cells && readScale(cells, [columns.recommendation]);
	if (scale?.kind !== 'recommendation') throw new Error('no recommendation question');
	const sector = headers.indexOf(columns.sector);
	const asked = table.groups.flatMap(({ cells, recordCount }) => {
		const answers = cells[index];
		return answers?.kind === 'category' ? [{ codes: answers.codes, classes: new Uint8Array(recordCount) }] : [];
	});
	markCodes(asked, Uint8Array.from(scale.answers, classOf));
	const classes = asked.map((ofGroup) => ofGroup.classes);
	return { records: table.recordCount, segments: { [columns.sector]: scoreByCell(table, sector, classes) } };
};
