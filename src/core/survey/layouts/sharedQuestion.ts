/** The question that several columns share, and what the header of each adds to it. */
export interface SharedQuestion {
	readonly question: string;
	/** One entry a text; empty where a text is the question itself. */
	readonly options: readonly string[];
}

/**
 * Parts the header texts of one question's columns, written `question - option`.
 * @param mark what stands between question and option
 * @returns null where the texts share no question
 */
export function sharedQuestion(texts: readonly string[], mark: string): SharedQuestion | null {
	const common = commonStart(texts);
	const question = texts.includes(common) ? common : common.slice(0, Math.max(common.lastIndexOf(mark), 0));
	if (question.trim() === '') return null;
	const options = texts.map((text) => {
		const rest = text.slice(question.length);
		return (rest.startsWith(mark) ? rest.slice(mark.length) : rest).trim();
	});
	return { question: question.trim(), options };
}

function commonStart(texts: readonly string[]): string {
	const [first = '', ...others] = texts;
	let length = first.length;
	for (const other of others) {
		let same = 0;
		while (same < length && other[same] === first[same]) same++;
		length = same;
	}
	return first.slice(0, length);
}
