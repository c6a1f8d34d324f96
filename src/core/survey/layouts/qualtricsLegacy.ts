import type { LayoutHead, LayoutMatch } from './layout.ts';
import { qualtricsColumns } from './qualtrics.ts';

/** What the second row says below `V1`, `V2`. */
const firstNames = ['ResponseID', 'ResponseSet'];

/**
 * Qualtrics before 2017: `V1` to `V10` for the platform's own columns and what they are in the second row, where the
 * questions have their text; records end with a delimiter.
 */
export function recogniseQualtricsLegacy({ records }: LayoutHead): LayoutMatch | null {
	const [names = [], texts = []] = records;
	if (names[0]?.trim() !== 'V1' || names[1]?.trim() !== 'V2') return null;
	if (firstNames.some((name, index) => texts[index]?.trim() !== name)) return null;
	const answers = records.slice(2);
	return {
		layout: 'qualtrics-legacy',
		headerRows: 2,
		dateOrder: null,
		siblings: [],
		columns: ([headers = [], meanings = []], width) => {
			const named = headers.map((header, index) => (/^V\d+$/.test(header) ? (meanings[index] ?? header) : header));
			return qualtricsColumns([named, meanings], width, answers, '-').map((read, index) => ({
				...read,
				header: headers[index] ?? '',
			}));
		},
	};
}
