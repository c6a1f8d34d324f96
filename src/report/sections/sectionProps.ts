import type { Analysis } from '../../core/model/analysis.ts';
import type { ReportActions } from '../actions.ts';
import type { Words } from '../words.ts';

/** What every section of the report is made from. */
export interface SectionProps {
	readonly analysis: Analysis;
	readonly words: Words;
	/** The widths in px at which charts are drawn. */
	readonly widths: readonly number[];
	/** Absent on a page that is only read. */
	readonly actions?: ReportActions | undefined;
	/**
	 * Whether a page that is only read says who said what: comments word for word, accounts by name; left out unless asked
	 * for. A live page says it.
	 */
	readonly identifying?: boolean | undefined;
}
