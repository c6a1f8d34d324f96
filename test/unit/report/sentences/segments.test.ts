import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language.ts';
import type { Segment, Segmentation } from '../../../../src/core/model/segments.ts';
import { createWords } from '../../../../src/report/createWords.ts';
import {
	segmentationCaption,
	segmentationLead,
	segmentationTitle,
	segmentsTitle,
} from '../../../../src/report/sentences/segments.ts';
import { accountTeam } from '../../../fixtures/analyses/accountTeams.ts';
import { analysisOf } from '../../../fixtures/analyses/analysisOf.ts';
import { comparison, groupOf } from '../../../fixtures/analyses/groupScores.ts';
import { contracts, departments } from '../../../fixtures/analyses/manySegments.ts';

type Outcome = 'higher' | 'lower' | 'none' | null;

/** Segments by their label and how each stands against the rest; null has too few answers. */
function segmentation(outcomes: Readonly<Record<string, Outcome>>, rest: Partial<Segmentation> = {}): Segmentation {
	const segments = Object.entries(outcomes).map(
		([label, outcome]): Segment => ({
			...groupOf(outcome === null ? [3, 2, 1] : [40, 40, 20]),
			label,
			share: 0.25,
			contribution: null,
			againstRest: outcome === null ? null : comparison(outcome === 'lower' ? -20 : 20, outcome, 0.2),
		}),
	);
	return {
		column: 'Region',
		index: 2,
		text: 'Region',
		by: 'segment',
		unassigned: 0,
		across: null,
		reference: null,
		segments,
		tests: segments.length,
		...rest,
	};
}

const rows: readonly (readonly [Segmentation, Readonly<Record<Language, string>>])[] = [
	[
		segmentation({ North: 'none', East: 'lower', South: 'none' }),
		{
			en: 'East scores lower than the rest',
			nl: 'East scoort lager dan de rest',
			da: 'East scorer lavere end resten',
		},
	],
	[
		segmentation({ North: 'higher', East: 'none', South: 'higher' }),
		{
			en: 'North and South score higher than the rest',
			nl: 'North en South scoren hoger dan de rest',
			da: 'North og South scorer højere end resten',
		},
	],
	[
		segmentation({ North: 'higher', East: 'lower', South: 'none', West: 'lower' }),
		{
			en: 'North scores higher than the rest, East and West lower',
			nl: 'North scoort hoger dan de rest, East en West lager',
			da: 'North scorer højere end resten, East og West lavere',
		},
	],
	[
		segmentation({ A: 'lower', B: 'lower', C: 'lower', D: 'lower', E: 'higher' }),
		{
			en: 'E scores higher than the rest, 4 segments lower',
			nl: 'E scoort hoger dan de rest, 4 segmenten lager',
			da: 'E scorer højere end resten, 4 segmenter lavere',
		},
	],
	[
		segmentation({ '1': 'lower', '2': 'none', "I'm more confident now.": 'higher', North: 'higher' }),
		{
			en: "“I'm more confident now.” and North score higher than the rest, “1” lower",
			nl: "“I'm more confident now.” en North scoren hoger dan de rest, “1” lager",
			da: "”I'm more confident now.” og North scorer højere end resten, ”1” lavere",
		},
	],
	[
		segmentation({ Yearly: 'higher', Monthly: 'lower' }, { tests: 1 }),
		{
			en: 'Yearly scores higher than Monthly',
			nl: 'Yearly scoort hoger dan Monthly',
			da: 'Yearly scorer højere end Monthly',
		},
	],
	[
		segmentation({ new: 'lower', returning: 'higher' }, { tests: 1, by: 'returning' }),
		{
			en: 'Returning respondents score higher than new ones',
			nl: 'Terugkerende respondenten scoren hoger dan nieuwe',
			da: 'Tilbagevendende respondenter scorer højere end nye',
		},
	],
	[
		segmentation({ North: 'none', East: 'none', South: null }),
		{
			en: 'No demonstrable differences between the segments',
			nl: 'Geen aantoonbare verschillen tussen de segmenten',
			da: 'Ingen påviselige forskelle mellem segmenterne',
		},
	],
	[
		segmentation({ North: 'none', East: null }),
		{
			en: 'No demonstrable difference from the rest',
			nl: 'Geen aantoonbaar verschil met de rest',
			da: 'Ingen påviselig forskel fra resten',
		},
	],
	[
		segmentation({ North: null, East: null }),
		{
			en: 'Too few answers to compare segments',
			nl: 'Te weinig antwoorden om segmenten te vergelijken',
			da: 'For få svar til at sammenligne segmenter',
		},
	],
];

describe('the title of segments', () => {
	for (const [segments, titles] of rows) {
		for (const language of ['en', 'nl', 'da'] as const) {
			it(`${language}: ${titles[language]}`, () => {
				assert.equal(segmentationTitle(createWords(language), segments), titles[language]);
			});
		}
	}
});

describe('the title over the segments of several columns', () => {
	const words = createWords('en');
	const telling = segmentation({ North: 'none', East: 'lower' });
	const silent = segmentation({ North: 'none', East: 'none' });
	const few = segmentation({ North: null });
	for (const [segmentations, title] of [
		[[telling], 'East scores lower than the rest'],
		[[telling, silent], 'The score differs by “Region”'],
		[[telling, silent, telling], 'The score differs by “Region” and “Region”'],
		[[telling, telling, telling, telling, silent], 'The score differs by 4 of 5 characteristics'],
		[[silent, silent, few], 'No demonstrable differences by any of the 3 characteristics'],
		[[few, few], 'Too few answers to compare by any of the 2 characteristics'],
	] as const) {
		it(title, () => {
			assert.equal(segmentsTitle(words, segmentations), title);
		});
	}
});

describe('the lead of segments', () => {
	const words = createWords('en');
	for (const [what, segments, lead] of [
		[
			'says of the others that they cannot be told apart',
			departments,
			'The others cannot be told apart from the rest with these answers.',
		],
		[
			'says what it would take where nothing differs',
			contracts,
			'The largest distance to the rest is that of Jaarlijks, +5 points; it would take about 3,020 answers in each group to show it (power 80%).',
		],
		[
			'says where all together differ and none alone',
			segmentation({ A: 'none', B: 'none' }, { across: { statistic: 9.5, degreesOfFreedom: 3, p: 0.0235 } }),
			'Together they differ by more than chance explains (p = 0.024), but the answers do not show which one stands out.',
		],
		['is not there where nothing is scored', segmentation({ A: null }), null],
	] as const) {
		it(what, () => {
			assert.equal(segmentationLead(words, segments, 0.95), lead);
		});
	}
});

describe('the caption of a segmentation', () => {
	const words = createWords('en');
	const analysis = analysisOf([0, 0, 0, 0, 0, 0, 70, 0, 202, 0, 140], { center: 17, standardError: 3.4 });

	it('says of how many answers it is, how it was tested and sorted, in a page as in a terminal', () => {
		const said =
			'n = 412. Lines: 95% intervals. First tested together (p < 0.001), then each against all other answers, Holm-adjusted over 4. ' +
			'No score below 10 answers. Sorted by what each adds to the distance from the benchmark (+6).';
		assert.equal(segmentationCaption(words, analysis, accountTeam, 'segments.caption.more'), said);
		assert.equal(segmentationCaption(words, analysis, accountTeam, 'terminal.left'), said);
	});

	it('counts the segments that are not shown, and the answers that are in none', () => {
		const labels = Array.from({ length: 30 }, (_, label) => [`Shop ${label}`, 'none'] as const);
		const shops = segmentation(Object.fromEntries(labels), { unassigned: 7 });
		const caption = segmentationCaption(words, analysis, shops, 'segments.caption.more');
		assert.ok(caption.endsWith('7 answers belong to none. 6 more stand in the table.'), caption);
	});
});
