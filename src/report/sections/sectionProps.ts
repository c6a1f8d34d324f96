import type { Analysis } from '../../core/model/analysis.ts';
import type { Words } from '../words.ts';

/** What every section of the report is made from. */
export interface SectionProps {
	readonly analysis: Analysis;
	readonly words: Words;
	/** The widths in px at which charts are drawn. */
	readonly widths: readonly number[];
}
