/** Sentences in a row, without those for which there is nothing to say. */
export function paragraph(sentences: readonly (string | null | false)[]): string {
	return sentences.filter(Boolean).join(' ');
}
