import type { SurveyColumn } from '../../model/survey.ts';

/** A column of which a layout knows only what is given here. */
export function column(known: Partial<SurveyColumn> & Pick<SurveyColumn, 'header'>): SurveyColumn {
	return {
		questionText: known.header.trim(),
		option: '',
		holds: 'answers',
		role: null,
		choice: { kind: 'single' },
		labels: null,
		shift: 0,
		...known,
	};
}
