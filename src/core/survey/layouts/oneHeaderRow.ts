import type { DateOrder, Layout } from '../../model/reading.ts';
import type { SurveyColumn } from '../../model/survey.ts';
import type { LayoutMatch } from './layout.ts';

/**
 * A layout of one header row, and no file beside it.
 * @param columnsOf what the headers, as many as the file has columns, say of each of them
 */
export function oneHeaderRow(
	layout: Layout,
	columnsOf: (headers: readonly string[]) => readonly SurveyColumn[],
	dateOrder: DateOrder | null = null,
): LayoutMatch {
	return {
		layout,
		headerRows: 1,
		dateOrder,
		siblings: [],
		columns: ([names = []], width) => columnsOf(Array.from({ length: width }, (_, index) => names[index] ?? '')),
	};
}
