import { column } from './column.ts';
import type { LayoutMatch } from './layout.ts';

/** One header row that names the columns: any file that no platform is recognised in. */
export function recogniseGeneric(): LayoutMatch {
	return {
		layout: 'generic',
		headerRows: 1,
		dateOrder: null,
		siblings: [],
		columns: ([names = []], width) =>
			Array.from({ length: width }, (_, index) => column({ header: names[index] ?? '' })),
	};
}
