import type { ChoiceColumn, ChoiceQuestion } from './choiceQuestion.ts';

/**
 * A question with its `most` most frequent answers, in the order in which it had them; the others stand together among the
 * rare ones. Counted over all records, so that no filter changes which these are. Options in columns of their own stay as
 * they are: a respondent may have chosen several of the others.
 */
export function mostGiven(question: ChoiceQuestion, most: number): ChoiceQuestion {
	const { labels, rare, columns } = question;
	const [column] = columns;
	if (labels.length <= most || columns.length !== 1 || column === undefined) return question;
	const given = countGiven(column, labels.length);
	const kept = labels
		.map((_, answer) => answer)
		.sort((one, other) => (given[other] as number) - (given[one] as number))
		.slice(0, most)
		.sort((one, other) => one - other);
	const place = new Map(kept.map((answer, at) => [answer, at]));
	const placesOf = (answers: readonly number[]) => [...new Set(answers.map((answer) => place.get(answer) ?? most))];
	return {
		...question,
		labels: kept.map((answer) => labels[answer] ?? ''),
		rare: rare + labels.length - most,
		columns: [{ ...column, answersOf: column.answersOf.map(placesOf) }],
	};
}

function countGiven({ answersOf, counts }: ChoiceColumn, answerCount: number): Float64Array {
	const given = new Float64Array(answerCount + 1);
	answersOf.forEach((answers, code) => {
		for (const answer of answers) given[answer] = (given[answer] as number) + (counts?.[code] ?? 0);
	});
	return given;
}
