import assert from 'node:assert/strict';
import { endOfWordScale, readWordRatings } from '../../../../src/core/survey/wordRatings.ts';

/** Cells parted by bars, and the step of each counted by hand on the scale as tools and handbooks print it; `-` for none. */
const read: readonly (readonly [what: string, cells: string, high: number, ratings: string])[] = [
	[
		'five steps of satisfaction',
		'Very satisfied|Satisfied|Neither satisfied nor dissatisfied|Dissatisfied|Very dissatisfied',
		5,
		'5 4 3 2 1',
	],
	['steps that nobody gave, and a blank', 'Very satisfied||Neither satisfied nor dissatisfied', 5, '5 - 3'],
	['the somewhat of SurveyMonkey', 'Somewhat satisfied|Somewhat dissatisfied|Very satisfied', 5, '4 2 5'],
	[
		'seven steps',
		'Extremely satisfied|Moderately satisfied|Slightly satisfied|Neither satisfied nor dissatisfied|Slightly dissatisfied|Moderately dissatisfied|Extremely dissatisfied',
		7,
		'7 6 5 4 3 2 1',
	],
	['seven steps, for five have no room', 'Very satisfied|Satisfied|Somewhat satisfied|Dissatisfied', 7, '7 6 5 2'],
	['no negative half', 'Extremely satisfied|Very satisfied|Somewhat satisfied|Not at all satisfied', 5, '5 4 3 1'],
	['Dutch satisfaction', 'Zeer tevreden|Tevreden|Neutraal|Ontevreden|Zeer ontevreden', 5, '5 4 3 2 1'],
	['Dutch, with words for no answer', 'tevreden|Weet niet|n.v.t.|zeer ontevreden|Geen oordeel', 5, '4 - - 1 -'],
	['Danish satisfaction', 'Meget tilfreds|Tilfreds|Hverken/eller|Utilfreds|Meget utilfreds|Ved ikke', 5, '5 4 3 2 1 -'],
	['English agreement', 'Strongly agree|Agree|Neutral|Disagree|Strongly disagree', 5, '5 4 3 2 1'],
	['Dutch agreement', 'Helemaal mee eens|Mee eens|Niet eens / niet oneens|Mee oneens', 5, '5 4 3 2'],
	['Danish agreement', 'Helt enig|Overvejende enig|Hverken enig eller uenig|Helt uenig', 5, '5 4 3 1'],
	['English quality', 'Excellent|Very good|Good|Fair|Poor', 5, '5 4 3 2 1'],
	['English quality with a middle', 'Very good|Good|Average|Poor|Very poor', 5, '5 4 3 2 1'],
	['Dutch quality', 'Uitstekend|Goed|Voldoende|Matig|Slecht', 5, '5 4 3 2 1'],
	['Danish quality', 'Meget god|God|Middel|Dårlig|Meget dårlig', 5, '5 4 3 2 1'],
	['English likelihood', 'Very likely|Likely|Neither likely nor unlikely|Unlikely|Very unlikely', 5, '5 4 3 2 1'],
	['Dutch likelihood', 'Zeker wel|Waarschijnlijk wel|Misschien|Waarschijnlijk niet|Zeker niet', 5, '5 4 3 2 1'],
	['Danish likelihood', 'Meget sandsynligt|Sandsynligt|Måske|Usandsynligt', 5, '5 4 3 2'],
	['spellings of one step', 'very satisfied| Very Satisfied |VERY SATISFIED|Dissatisfied', 5, '5 5 5 2'],
];

const unread: readonly (readonly [why: string, cells: string])[] = [
	['an unknown word', 'Very satisfied|Satisfied|Delighted'],
	['two languages', 'Very satisfied|Tevreden'],
	['two questions', 'Very satisfied|Strongly agree'],
	['one step alone', 'Satisfied|'],
	['two opposites, which may be all that was offered', 'Good|Bad'],
	['two opposites of satisfaction', 'Satisfied|Dissatisfied'],
	['two wordings of one step', 'Very satisfied|Completely satisfied|Dissatisfied'],
	['4 and 5 with a negative half, 3 and 4 without', 'Very satisfied|Somewhat satisfied'],
	['4 and 3 of one scale, 5 and 4 of another', 'Good|Fair'],
	['numbers', '1|2|3'],
	['nothing', ''],
];

describe('readWordRatings', () => {
	for (const [what, cells, high, ratings] of read) {
		it(`${what}: ${ratings} of ${high}`, () => {
			const found = readWordRatings(cells.split('|'));
			assert.deepEqual([found?.high, found?.ratings.map((rating) => rating ?? '-').join(' ')], [high, ratings]);
		});
	}
	for (const [why, cells] of unread) {
		it(`does not guess: ${why}`, () => assert.equal(readWordRatings(cells.split('|')), null));
	}
});

describe('endOfWordScale', () => {
	const ends: readonly (readonly [label: string, end: 'low' | 'high' | null])[] = [
		['Zeer tevreden', 'high'],
		['Meget utilfreds', 'low'],
		['Not at all satisfied', 'low'],
		['Neutral', null],
		['Anything else', null],
	];
	for (const [label, end] of ends) it(`${label}: ${end ?? 'none'}`, () => assert.equal(endOfWordScale(label), end));
});
