import type { Problem } from '../../core/model/problem.ts';
import type { Candidate } from '../../core/model/survey.ts';
import { fileText } from '../fileText.ts';
import type { Words } from '../words.ts';
import { mistakeSentences } from './benchmarkMistake.ts';

/** Why something was refused, in one or two sentences: what was found, and what to do. */
export function problemSentence(words: Words, problem: Problem): string {
	switch (problem.code) {
		case 'source-missing':
		case 'source-changed':
		case 'file-empty':
		case 'no-records':
			return words.text(`problem.${problem.code}`, { name: fileText(problem.name) });
		case 'source-unreadable':
			return words.text('problem.source-unreadable', {
				name: fileText(problem.name),
				detail: fileText(problem.detail, 200).replace(/\.$/, ''),
			});
		case 'file-binary':
			// At its start a file says what it is, or holds a zero that no text begins with.
			return problem.offset === 0
				? words.text('problem.file-other-format', { name: fileText(problem.name) })
				: words.text('problem.file-binary', { name: fileText(problem.name), offset: words.count(problem.offset) });
		case 'shifted-columns':
			return words.text('problem.shifted-columns', {
				name: fileText(problem.name),
				count: problem.count,
				records: problem.records,
				line: words.count(problem.line),
			});
		case 'unclosed-quote':
			return words.text('problem.unclosed-quote', { name: fileText(problem.name), line: words.count(problem.line) });
		case 'no-question':
			return problem.rejected.length === 0
				? words.text('problem.no-question', { columns: problem.columns })
				: words.text('problem.no-question-rejected', {
						rejected: problem.rejected
							.map((column) =>
								words.text('problem.rejected', {
									column: columnName(words, column),
									scale: words.text(`scale.${column.looksLike}`),
								}),
							)
							.join('; '),
					});
		case 'question-needed':
			return words.text('problem.question-needed', {
				count: problem.candidates.length,
				columns: words.list(problem.candidates.map((candidate) => columnName(words, candidate))),
			});
		case 'not-a-recommendation-scale':
			return words.text('problem.not-a-recommendation-scale', {
				column: words.text('quoted', { text: fileText(problem.column) }),
				scale: words.text(`scale.${problem.looksLike}`),
			});
		case 'no-such-column':
			return problem.nearest === null
				? words.text('problem.no-such-column', { column: fileText(problem.column) })
				: words.text('problem.no-such-column-nearest', {
						column: fileText(problem.column),
						nearest: fileText(problem.nearest),
					});
		case 'ambiguous-column':
			return words.text('problem.ambiguous-column', {
				column: fileText(problem.column),
				numbers: words.list(problem.numbers.map((number) => `#${number}`)),
			});
		case 'not-categories':
		case 'not-ratings':
			return words.text(`problem.${problem.code}`, { column: fileText(problem.column) });
		case 'population-too-small':
			return words.text('problem.population-too-small', {
				population: words.count(problem.population),
				answers: problem.answers,
			});
		case 'no-such-benchmark':
			return problem.nearest === null
				? words.text('problem.no-such-benchmark', { id: fileText(problem.id) })
				: words.text('problem.no-such-benchmark-nearest', {
						id: fileText(problem.id),
						nearest: fileText(problem.nearest),
					});
		case 'benchmark-mistakes': {
			const count = problem.mistakes.length + problem.further;
			const intro = words.text('problem.benchmark-mistakes', { name: fileText(problem.name), count });
			return [intro, ...mistakeSentences(words, problem.mistakes, problem.further)].join('\n');
		}
		case 'cancelled':
		case 'engine-stopped':
			return words.text(`problem.${problem.code}`);
	}
}

function columnName(words: Words, { column, index }: Candidate): string {
	return column.trim() === ''
		? words.text('problem.columnWithoutHeader', { number: index + 1 })
		: words.text('problem.column', { column: fileText(column), number: index + 1 });
}
