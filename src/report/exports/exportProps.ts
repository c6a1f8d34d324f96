import type { Analysis } from '../../core/model/analysis.ts';
import type { Words } from '../words.ts';

/** What every export is made from. The same gives the same file, byte for byte. */
export interface ExportProps {
	readonly analysis: Analysis;
	readonly words: Words;
	/** Of Survey Lens, as `0.1.0`. */
	readonly version: string;
	/** Whether it may say who said what: comments word for word, accounts by name; left out unless asked for. */
	readonly identifying?: boolean | undefined;
}
