import type { ShowReport } from '../protocol/page.ts';
import { createWords } from '../report/createWords.ts';
import { renderTop } from '../report/renderTop.tsx';

/** The top of a report as markup. Carries with it what draws that: to be loaded when there is something to draw. */
export function pageTop({ analysis, language }: ShowReport): string {
	return renderTop(analysis, createWords(language));
}
