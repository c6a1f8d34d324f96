import assert from 'node:assert/strict';
import { recogniseSurveyMonkey } from '../../../../../src/core/survey/layouts/surveymonkey.ts';

describe('recogniseSurveyMonkey', () => {
	const headers = [
		['Respondent ID', 'Would you recommend us?', '', 'Which products?', ''],
		['', 'Response', 'Please say why:', 'Laptop', 'Phone'],
	];

	it('reads two header rows', () => {
		const match = recogniseSurveyMonkey([...headers, ['1', '9', 'good', 'Laptop', '']]);
		assert.equal(match?.headerRows, 2);
		assert.deepEqual(match?.columns(headers, 5), [
			{ header: 'Respondent ID', questionText: 'Respondent ID', option: '', holds: 'administration' },
			{ header: 'Would you recommend us?', questionText: 'Would you recommend us?', option: '', holds: 'answers' },
			{ header: '', questionText: 'Would you recommend us?', option: 'Please say why:', holds: 'answers' },
			{ header: 'Which products?', questionText: 'Which products?', option: 'Laptop', holds: 'answers' },
			{ header: '', questionText: 'Which products?', option: 'Phone', holds: 'answers' },
		]);
	});

	it('tells free text from answers', () => {
		const match = recogniseSurveyMonkey([
			['What else?', 'Which team?'],
			['Open-Ended Response', 'Response'],
		]);
		const columns = match?.columns(
			[
				['What else?', 'Which team?'],
				['Open-Ended Response', 'Response'],
			],
			2,
		);
		assert.deepEqual(
			columns?.map(({ holds }) => holds),
			['text', 'answers'],
		);
	});

	it('leaves files with one header row to others', () => {
		assert.equal(
			recogniseSurveyMonkey([
				['id', 'nps'],
				['1', '9'],
			]),
			null,
		);
		assert.equal(recogniseSurveyMonkey([['id', 'nps']]), null);
	});
});
