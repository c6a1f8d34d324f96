import type { LayoutMatch } from './layout.ts';

/** One header row that names the columns: any file that no platform is recognised in. */
export function recogniseGeneric(): LayoutMatch {
	return {
		layout: 'generic',
		headerRows: 1,
		columns: ([names = []], width) =>
			Array.from({ length: width }, (_, index) => {
				const header = names[index] ?? '';
				return { header, questionText: header.trim(), option: '', holds: 'answers' };
			}),
	};
}
