import { fileText } from './fileText.ts';

/** How a question is called: as the respondent read it, else by the header of its column. */
export function questionName({ text, column }: AskedQuestion, limit = 80): string {
	return fileText(text.trim() === '' ? column : text, limit);
}

export interface AskedQuestion {
	readonly text: string;
	readonly column: string;
}
