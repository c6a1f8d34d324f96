import assert from 'node:assert/strict';
import { readScale } from '../../../../src/core/survey/scale.ts';

/** The distinct cells of a column of answers, parted by spaces or given as a list. */
function column(answers: string | readonly string[]) {
	const cells = typeof answers === 'string' ? answers.split(' ') : answers;
	const dictionary = [...new Set(cells)];
	return { dictionary, counts: dictionary.map((entry) => cells.filter((cell) => cell === entry).length) };
}

const likely = 'How likely are you to recommend us?';

describe('readScale', () => {
	const scales: readonly [name: string, answers: string | readonly string[], text: string, scale: string][] = [
		['a zero was given', '0 5 7 9 10', likely, '0-10'],
		['no zero given and nothing said', '1 5 7 9 10', likely, '0-10 or 1-10'],
		['the text says 0 to 10', '3 7 9', `${likely} (0-10)`, '0-10'],
		['the text says 0 t/m 10', '3 7 9', 'Hoe waarschijnlijk, van 0 t/m 10?', '0-10'],
		['the text says 1 to 10', '3 7 9', `${likely} On a scale from 1 to 10`, '1-10'],
		['the text labels 10 and 1', '3 7 9', `${likely}10 - strongly agree, 1 - strongly disagree.`, '1-10'],
		['the answers label 0', ['0 - Slet ikke sandsynligt', '7', '9'], likely, '0-10'],
		['the answers label 1 and 10', ['1 = Helemaal niet', '7', '10 = Zeker'], likely, '1-10'],
		['a zero was given although the text says 1 to 10', '0 7 9', 'from 1 to 10', '0-10'],
		['decimals', '6.5 8.5 9 10', likely, '0-10 or 1-10'],
	];
	for (const [name, answers, text, scale] of scales) {
		it(`${scale}: ${name}`, () => {
			const reading = readScale(column(answers), [text]);
			assert.equal(reading.kind, 'recommendation');
			assert.equal(reading.kind === 'recommendation' && reading.scale, scale);
		});
	}

	const others: readonly [looksLike: string, answers: string | readonly string[]][] = [
		['1-5', '1 2 3 4 5 5 4'],
		['1-5', '2 4 5'],
		['1-7', '1 4 6 7 7'],
		['0-9', '0 1 2 3 4 5 6 7 8 9'],
		['1-11', '1 2 3 4 5 6 7 8 9 10 11'],
		['0-100', '0 55 70 85 100'],
		['numbers', '-40 12 900 10000'],
		['yes-no', ['Yes.', 'No.', 'Yes.', "I don't remember."]],
		['yes-no', '0 1 1 0 1'],
		['text', ['Very likely', 'Unlikely', 'Neutral', 'Likely']],
		['text', ['a long answer', 'another one', '7']],
	];
	for (const [looksLike, answers] of others) {
		it(`refuses ${JSON.stringify(answers)} as ${looksLike}`, () => {
			assert.deepEqual(readScale(column(answers), [likely]), { kind: 'other', looksLike });
		});
	}

	it('takes a bare end label for the end that stands nowhere as a number', () => {
		const reading = readScale(column(['Absolutely', '9', '3', 'Absolutely']), [likely]);
		assert.deepEqual(reading, {
			kind: 'recommendation',
			scale: '0-10 or 1-10',
			answers: [10, 9, 3],
			endLabels: [{ label: 'Absolutely', rating: 10, count: 2 }],
		});
	});

	it('takes both end labels of a scale from 0', () => {
		const reading = readScale(column(['Extremely likely', '9', '1', 'Not at all likely']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [10, 9, 1, 0]);
	});

	it('takes no label for an end that stands as a number too', () => {
		const reading = readScale(column(['Absolutely', '10', '9', '8']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, ['invalid', 10, 9, 8]);
	});

	it('takes agreement to start at 1', () => {
		const reading = readScale(column(['Strongly disagree', '2', '9', 'Strongly agree']), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [1, 2, 9, 10]);
	});

	it('takes 99 for no answer where the rest are ratings', () => {
		const reading = readScale(column('0 7 9 10 99'), [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [0, 7, 9, 10, 'blank']);
	});

	it('counts a stray value as invalid', () => {
		const cells = column(`${'9 '.repeat(40)}0 12 #ERROR!`);
		const reading = readScale(cells, [likely]);
		assert.deepEqual(reading.kind === 'recommendation' && reading.answers, [9, 0, 'invalid', 'invalid']);
	});

	it('accepts a column without any answer, for a report that says so', () => {
		assert.equal(readScale(column(['', 'NA']), [likely]).kind, 'recommendation');
	});
});
