import assert from 'node:assert/strict';
import type { Period } from '../../../../src/core/model/query.ts';
import type { Trend } from '../../../../src/core/model/trend.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import { trendLead, trendTitle } from '../../../../src/report/sentences/trend.ts';
import { sixQuarters } from '../../../fixtures/analyses/accountTeams.ts';
import { comparison, groupOf } from '../../../fixtures/analyses/groupScores.ts';
import { fourteenMonths } from '../../../fixtures/analyses/unevenMonths.ts';

function changed(difference: number, outcome: 'higher' | 'lower' | 'none', period: Period = 'quarter'): Trend {
	return { ...sixQuarters, period, change: { ...comparison(difference, outcome, 0.2), period: 'b', before: 'a' } };
}

const alone = { ...sixQuarters, periods: sixQuarters.periods.slice(0, 1), change: null };
const unscored = { ...sixQuarters, periods: sixQuarters.periods.map((each) => ({ ...each, ...groupOf([1, 1, 1]) })) };

const rows = [
	[
		changed(6.6, 'none'),
		[
			'Up 7 points on the quarter before, within what chance allows',
			'7 punten hoger dan het kwartaal ervoor, wat toeval kan zijn',
			'7 point højere end kvartalet før, hvilket kan være tilfældigt',
		],
	],
	[
		changed(-12.2, 'lower', 'month'),
		[
			'Down 12 points on the month before, more than chance explains',
			'12 punten lager dan de maand ervoor, meer dan toeval verklaart',
			'12 point lavere end måneden før, mere end tilfældigheder kan forklare',
		],
	],
	[
		changed(1, 'higher', 'year'),
		[
			'Up 1 point on the year before, more than chance explains',
			'1 punt hoger dan het jaar ervoor, meer dan toeval verklaart',
			'1 point højere end året før, mere end tilfældigheder kan forklare',
		],
	],
	[
		changed(-0.3, 'none', 'week'),
		[
			'Less than a point down on the week before, within what chance allows',
			'Minder dan een punt lager dan de week ervoor, wat toeval kan zijn',
			'Under et point lavere end ugen før, hvilket kan være tilfældigt',
		],
	],
	[changed(0, 'none', 'day'), ['No change on the day before', 'Gelijk aan de dag ervoor', 'Uændret fra dagen før']],
	[
		alone,
		[
			'All answers are of one quarter: nothing to compare with yet',
			'Alle antwoorden zijn uit één kwartaal: er is nog niets om mee te vergelijken',
			'Alle svar er fra ét kvartal: der er endnu intet at sammenligne med',
		],
	],
	[
		{ ...sixQuarters, change: null },
		[
			'Not enough answers in the last two quarters to tell a change',
			'Te weinig antwoorden in de laatste twee kwartalen om een verandering aan te tonen',
			'For få svar i de seneste to kvartaler til at påvise en ændring',
		],
	],
	[
		{ ...unscored, change: null },
		[
			'Too few answers in any quarter to show a trend',
			'Geen enkel kwartaal telt genoeg antwoorden voor een trend',
			'Intet kvartal har svar nok til at vise en udvikling',
		],
	],
] as const;

describe('the title of the trend', () => {
	for (const [trend, titles] of rows) {
		(['en', 'nl', 'da'] as const).forEach((language, index) => {
			it(`${language}: ${titles[index]}`, () => {
				assert.equal(trendTitle(createWords(language), trend), titles[index]);
			});
		});
	}
});

describe('the lead of the trend', () => {
	it('gives both scores, the change that chance does not explain, and what is unfinished', () => {
		assert.equal(
			trendLead(createWords('nl'), fourteenMonths, 0.95),
			'November 2025 +25 (n = 55), tegen oktober 2025 +35 (n = 82). De werkelijke verandering ligt tussen −22 en +2 punten (95% betrouwbaarheid). Meer dan toeval verklaart: −14 in augustus 2025. December 2025 loopt nog: antwoorden tot en met 11 december 2025.',
		);
	});

	it('is empty where nothing can be compared', () => {
		assert.equal(trendLead(createWords('en'), alone, 0.95), '');
	});
});
