import type { ColumnRole } from '../../model/reading.ts';
import type { SurveyColumn } from '../../model/survey.ts';
import { plainTitle } from './plainTitle.ts';

/** A column of which a layout knows only what is given here. */
export function column(known: Partial<SurveyColumn> & Pick<SurveyColumn, 'header'>): SurveyColumn {
	return {
		questionText: plainTitle(known.header),
		option: '',
		holds: 'answers',
		role: null,
		choice: { kind: 'single' },
		labels: null,
		shift: 0,
		...known,
	};
}

/** A column that the platform writes itself. */
export function ownColumn(header: string, role: ColumnRole | null, questionText = plainTitle(header)): SurveyColumn {
	return column({ header, questionText, holds: 'administration', role });
}
