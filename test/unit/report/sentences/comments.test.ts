import assert from 'node:assert/strict';
import type { Comments } from '../../../../src/core/model/comments.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import type { AnswerClass } from '../../../../src/core/model/query.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { commentsLead, commentsTitle } from '../../../../src/report/sentences/comments.ts';
import { npsOf } from '../../../fixtures/analyses/groupScores.ts';

type Written = Partial<
	Record<AnswerClass, { readonly count: number; readonly words: readonly (readonly [string, number])[] }>
>;

function written(by: Written, withoutRating = 0): Comments {
	const classes = (['promoters', 'passives', 'detractors'] as const).map((name) => ({
		class: name,
		count: by[name]?.count ?? 0,
		newest: [],
		longest: [],
		words: (by[name]?.words ?? []).map(([word, comments]) => ({ word, comments, examples: [] })),
	}));
	const count = classes.reduce((sum, each) => sum + each.count, withoutRating);
	return { columns: [], count, classes, passivesAtRisk: [], stopWords: [] };
}

const invoices: Written = {
	detractors: {
		count: 49,
		words: [
			['factuur', 14],
			['wachten', 9],
		],
	},
};
const promotersOnly: Written = {
	detractors: { count: 1, words: [] },
	promoters: {
		count: 8,
		words: [
			['team', 3],
			['advies', 3],
		],
	},
};
const threeTied: Written = {
	passives: {
		count: 30,
		words: [
			['prijs', 4],
			['tempo', 4],
			['bellen', 4],
		],
	},
};

describe('commentsTitle', () => {
	const cases: readonly [what: string, comments: Comments, titles: Readonly<Record<Language, string>>][] = [
		[
			'what detractors mention most',
			written(invoices),
			{
				en: 'Detractors mention “factuur” most: in 14 of 49 comments',
				nl: 'Detractors noemen “factuur” het vaakst: in 14 van de 49 toelichtingen',
				da: 'Kritikerne nævner oftest ”factuur”: i 14 af 49 kommentarer',
			},
		],
		[
			'promoters where nobody else has a word in common, and two words that tie',
			written(promotersOnly),
			{
				en: 'Promoters mention “team” and “advies” most: in 3 of 8 comments',
				nl: 'Promoters noemen “team” en “advies” het vaakst: in 3 van de 8 toelichtingen',
				da: 'Ambassadørerne nævner oftest ”team” og ”advies”: i 3 af 8 kommentarer',
			},
		],
		[
			'that nothing stands out',
			written(threeTied),
			{
				en: 'Passives mention nothing more often than the rest: 3 words share the first place, in 4 of 30 comments each',
				nl: 'Bij passives springt geen onderwerp eruit: 3 woorden komen het vaakst voor, elk in 4 van de 30 toelichtingen',
				da: 'Hos de passive skiller intet emne sig ud: 3 ord nævnes lige ofte, hvert i 4 af 30 kommentarer',
			},
		],
		[
			'how many wrote where no word comes back',
			written({ detractors: { count: 2, words: [] } }),
			{
				en: '2 respondents wrote something, each in their own words',
				nl: '2 respondenten gaven een toelichting, elk in eigen woorden',
				da: '2 respondenter skrev en kommentar, hver med sine egne ord',
			},
		],
		[
			'a single comment',
			written({}, 1),
			{
				en: 'One respondent wrote something',
				nl: 'Eén respondent gaf een toelichting',
				da: 'Én respondent skrev en kommentar',
			},
		],
	];
	for (const [what, comments, titles] of cases) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`says ${what}, in ${language}`, () =>
				assert.equal(commentsTitle(createWords(language), comments), titles[language]));
		}
	}
});

describe('commentsLead', () => {
	const words = createWords('en');
	const comments = written({ detractors: { count: 35, words: [] }, promoters: { count: 14, words: [] } }, 3);

	it('says which part of each class wrote: 35 of 70, 14 of 140', () =>
		assert.equal(
			commentsLead(words, comments, npsOf([140, 202, 70]), false),
			'52 respondents wrote a comment. That is 50% of the detractors and 10% of the promoters.',
		));

	it('says only how many where answers are weighted', () =>
		assert.equal(commentsLead(words, comments, npsOf([140, 202, 70]), true), '52 respondents wrote a comment.'));
});
