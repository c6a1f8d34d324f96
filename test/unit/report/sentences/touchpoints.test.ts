import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language.ts';
import type { Touchpoints } from '../../../../src/core/model/touchpoints.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import {
	byPriority,
	firstToImprove,
	touchpointsLead,
	touchpointsTitle,
} from '../../../../src/report/sentences/touchpoints.ts';
import { dutchTouchpoints, touchpoint } from '../../../fixtures/analyses/dutchTouchpoints.ts';

const { touchpoints } = dutchTouchpoints;

const titles: readonly (readonly [what: string, Touchpoints, Readonly<Record<Language, string>>])[] = [
	[
		'the touchpoint that matters and is rated below the others',
		dutchTouchpoints,
		{
			en: 'Improve first: Klachtafhandeling',
			nl: 'Eerst verbeteren: Klachtafhandeling',
			da: 'Forbedr først: Klachtafhandeling',
		},
	],
	[
		'that there is none',
		{ ...dutchTouchpoints, touchpoints: touchpoints.filter(({ field }) => field !== 'improve') },
		{
			en: 'No touchpoint that matters much is rated below the others',
			nl: 'Geen contactmoment dat er echt toe doet, krijgt een lager cijfer dan de rest',
			da: 'Intet kontaktpunkt med stor betydning vurderes lavere end de øvrige',
		},
	],
	[
		'that it cannot be told',
		{ ...dutchTouchpoints, touchpoints: touchpoints.map((each) => ({ ...each, field: null })), borders: null },
		{
			en: 'Too few ratings to say which touchpoint to improve first',
			nl: 'Te weinig cijfers om te zeggen welk contactmoment als eerste beter moet',
			da: 'For få vurderinger til at sige, hvilket kontaktpunkt der bør forbedres først',
		},
	],
	[
		'the mean of the only one',
		{ ...dutchTouchpoints, touchpoints: touchpoints.slice(0, 1), borders: null },
		{
			en: 'Servicedesk is rated 7.6 on average',
			nl: 'Servicedesk krijgt gemiddeld een 7,6',
			da: 'Servicedesk vurderes i gennemsnit til 7,6',
		},
	],
];

describe('the title of the touchpoints says', () => {
	for (const [what, figures, said] of titles) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`${what} (${language})`, () => {
				assert.equal(touchpointsTitle(createWords(language), figures), said[language]);
			});
		}
	}
});

describe('which touchpoint to improve first', () => {
	// The border of performance is 7.28: what falls short by 1.18 weighs 1.18 r.
	for (const [what, means, first] of [
		[
			'of two that fall short alike, the one that matters more',
			{ billing: [6.1, 0.6], support: [6.1, 0.55] },
			'billing',
		],
		['of two that matter alike, the one rated lower', { billing: [6.1, 0.6], support: [5, 0.6] }, 'support'],
		['not the one that hardly falls short', { billing: [7.2, 0.62], support: [6.1, 0.55] }, 'support'],
	] as const) {
		it(what, () => {
			const compared = Object.entries(means).map(([name, [mean, r]], index) =>
				touchpoint(index, name, mean, 100, r, 'improve'),
			);
			assert.equal(firstToImprove({ ...dutchTouchpoints, touchpoints: compared })?.text, first);
		});
	}
});

describe('touchpoints by priority', () => {
	it('stand field by field, those without one last', () => {
		const unrated = touchpoint(16, 'Portaal', 7, 12, 0.1, null, {
			importance: null,
			mean: { mean: null, base: 4, interval: null },
		});
		assert.deepEqual(
			byPriority({ ...dutchTouchpoints, touchpoints: [unrated, ...touchpoints] }).map(({ text }) => text),
			['Klachtafhandeling', 'Accountmanager', 'Servicedesk', 'Facturatie', 'Project', 'Portaal'],
		);
	});
});

describe('the lead of the touchpoints', () => {
	const words = createWords('en');

	it('says why', () => {
		assert.equal(
			touchpointsLead(words, dutchTouchpoints),
			'Rated 6.1 (95%: 5.8 to 6.4) by 88 respondents, below the average touchpoint (7.3), and goes together with the recommendation more closely than the average touchpoint (r = 0.66 against 0.51).',
		);
	});

	it('warns where an interval crosses a border', () => {
		// 20 ratings around 6.1: the interval of r, about 0.4 to 0.9, holds the border 0.508.
		const few = touchpoint(14, 'Klachtafhandeling', 6.1, 20, 0.66, 'improve');
		assert.match(touchpointsLead(words, { ...dutchTouchpoints, touchpoints: [few] }), /not certain/);
	});
});
