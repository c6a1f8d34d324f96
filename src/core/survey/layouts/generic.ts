import { column } from './column.ts';
import type { LayoutMatch } from './layout.ts';
import { oneHeaderRow } from './oneHeaderRow.ts';

/** One header row that names the columns: any file that no platform is recognised in. */
export function recogniseGeneric(): LayoutMatch {
	return oneHeaderRow('generic', (headers) => headers.map((header) => column({ header })));
}
