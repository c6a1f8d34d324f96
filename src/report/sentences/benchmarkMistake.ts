import type { BenchmarkMistake } from '../../core/model/benchmarkMistake.ts';
import { fileText } from '../fileText.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { Words } from '../words.ts';

/** Mistakes in a file of figures, a sentence each: where, what, and what to do. */
export function mistakeSentences(words: Words, mistakes: readonly BenchmarkMistake[], further: number): string[] {
	const sentences = mistakes.map((mistake) => {
		const { line, key } = mistake;
		const what = mistakeSentence(words, mistake);
		return key === ''
			? words.text('mistake.atLine', { line: words.count(line), what })
			: words.text('mistake.atField', { line: words.count(line), key: fileText(key), what });
	});
	return further === 0 ? sentences : [...sentences, words.text('mistake.further', { count: further })];
}

/** What is wrong at a place that is known, and what to do. */
export function mistakeSentence(words: Words, { key, found: text, reason }: BenchmarkMistake): string {
	const found = fileText(text);
	switch (reason.code) {
		case 'syntax':
		case 'open-quote':
		case 'no-figures':
		case 'missing':
		case 'json-only':
		case 'too-long':
			return words.text(`mistake.${reason.code}`);
		case 'unknown-field':
			return reason.nearest === null
				? words.text('mistake.unknown-field')
				: words.text('mistake.unknown-field-nearest', { nearest: reason.nearest });
		case 'other-kind':
			return words.text('mistake.other-kind', { kind: reason.kind });
		case 'expected':
			return words.text('mistake.expected', { found, expected: words.text(`fieldType.${reason.expected}`) });
		case 'not-one-of':
			return words.text('mistake.not-one-of', { found, allowed: reason.allowed.join(', ') });
		case 'impossible':
			return words.text('mistake.impossible', { found, rule: words.text(ruleOf(key)) });
		case 'id-taken':
			return reason.file === null
				? words.text('mistake.id-taken', { found })
				: words.text('mistake.id-taken-file', { found, file: fileText(reason.file) });
	}
}

/** What a field can be. */
function ruleOf(key: string): MessageKey {
	switch (key) {
		case 'id':
		case 'region':
		case 'edition':
		case 'fieldwork':
		case 'fieldworkInferred':
		case 'standardError':
		case 'shares':
		case 'quantile':
		case 'rank':
		case 'zones':
			return `fieldRule.${key}`;
		case 'satisfaction':
		case 'complaintHandling':
			return 'fieldRule.rating';
		case 'respondents':
		case 'organisations':
			return 'fieldRule.count';
		case 'value':
			return 'fieldRule.points';
		case 'low':
		case 'high':
			return 'fieldRule.range';
		default:
			return 'fieldRule.text';
	}
}
