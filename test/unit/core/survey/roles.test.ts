import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ChosenRole, ColumnRole, RoleReason } from '../../../../src/core/model/reading.ts';
import { csvOf, opened } from './opened.ts';

const records = 44;
const recommendation = 'How likely is it that you would recommend us?';

/** Cells of each kind, as many as make the kind plain among 44 records. */
const cells = {
	ratings: ['7', '8', '9', '10', '6', '3'],
	fiveRatings: ['1', '2', '3', '4', '5'],
	blankRatings: ['7', '8', '', '10', '99', 'n.v.t.', '3', '9'],
	decimals: ['0.8', '1.25', '1.1', '0.95', '1.4'],
	codes: ['1', '2', '3'],
	manyNumbers: Array.from({ length: records }, (_, index) => String(5000 + 37 * index)),
	words: ['North', 'South', 'East'],
	amounts: Array.from({ length: records }, (_, index) => `€ ${1 + (index % 9)}.${100 + 7 * index},50`),
	amountClasses: ['< € 1.000', '€ 1.000 – 5.000', '> € 5.000'],
	texts: Array.from({ length: records }, (_, index) => `Somebody wrote this about visit ${index}`),
	rareTexts: Array.from({ length: records }, (_, index) => (index % 11 === 0 ? `Good visit ${index}` : '')),
	dates: Array.from({ length: records }, (_, index) => `2026-0${1 + (index % 9)}-1${index % 10}`),
	unixSeconds: Array.from({ length: records }, (_, index) => String(1_700_000_000 + 86_400 * index)),
	mails: Array.from({ length: records }, (_, index) => `p${index}@example.org`),
	names: Array.from({ length: records }, (_, index) => `Company ${index % 20}`),
	satisfiedWords: ['Very satisfied', 'Satisfied', 'Neither satisfied nor dissatisfied', 'Dissatisfied'],
	tevredenheid: ['Zeer tevreden', 'Tevreden', 'Ontevreden', 'Weet niet'],
	tilfredshed: ['Meget tilfreds', 'Tilfreds', 'Hverken/eller', 'Ved ikke'],
	agreement: ['Strongly agree', 'Agree', 'Neutral', 'Disagree'],
	endsAndNumbers: ['Very satisfied', '4', '3', '2', 'Very dissatisfied'],
	longAnswers: ['I', 'They', 'We'].map(
		(who) => `${who} needed a partner who knows the trade and can start within two weeks, anywhere.`,
	),
	classes: ['1', '2', '3', '4', '5', '6'],
	same: ['2026'],
	none: [''],
} as const;

type Cells = keyof typeof cells;

async function rolesOf(
	columns: readonly (readonly [name: string, kind: Cells])[],
	roles: readonly ChosenRole[] = [],
): Promise<Record<string, ColumnRole>> {
	const text = csvOf(
		{ ...Object.fromEntries(columns.map(([name, kind]) => [name, cells[kind]])), [recommendation]: cells.ratings },
		records,
	);
	const { reading } = await opened(text, { roles });
	return Object.fromEntries(reading.roles.map(({ column, value }) => [column, value]));
}

describe('the role of a column', () => {
	const lone: readonly [name: string, kind: Cells, role: ColumnRole][] = [
		['NPS Category', 'words', 'recommendation-group'],
		['nps_group', 'codes', 'recommendation-group'],
		['Overall satisfaction', 'ratings', 'satisfaction'],
		['Satisfaction', 'fiveRatings', 'satisfaction'],
		['CSAT', 'ratings', 'satisfaction'],
		['Klanttevredenheid', 'ratings', 'satisfaction'],
		['Hoe tevreden bent u over ons?', 'blankRatings', 'satisfaction'],
		['Tilfredshed', 'ratings', 'satisfaction'],
		['Hvor tilfreds er du samlet set?', 'ratings', 'satisfaction'],
		['Satisfaction', 'words', 'segment'],
		['How satisfied are you with us?', 'satisfiedWords', 'satisfaction'],
		['Hoe tevreden bent u over onze dienstverlening?', 'tevredenheid', 'satisfaction'],
		['Hvor tilfreds er du med os?', 'tilfredshed', 'satisfaction'],
		['I am satisfied with the service', 'agreement', 'satisfaction'],
		['CSAT', 'endsAndNumbers', 'satisfaction'],
		['Our help desk', 'satisfiedWords', 'touchpoint'],
		['The service meets my needs', 'agreement', 'segment'],
		['Service desk', 'ratings', 'touchpoint'],
		['Bereikbaarheid', 'blankRatings', 'touchpoint'],
		['Fakturering', 'ratings', 'touchpoint'],
		['Years as a customer', 'ratings', 'segment'],
		['Leeftijdsklasse', 'classes', 'segment'],
		['Aldersgruppe', 'classes', 'segment'],
		['Region', 'classes', 'segment'],
		['Opleiding', 'classes', 'segment'],
		['Customer type', 'classes', 'segment'],
		['Team spirit', 'classes', 'touchpoint'],
		['Rapportcijfer', 'ratings', 'satisfaction'],
		['Totaaloordeel', 'ratings', 'satisfaction'],
		['Samlet vurdering', 'ratings', 'satisfaction'],
		['Overall rating', 'ratings', 'satisfaction'],
		['Debiteurnummer', 'manyNumbers', 'account'],
		['CVR-nummer', 'manyNumbers', 'account'],
		['wgt', 'decimals', 'weight'],
		['Indsamlingsform', 'words', 'mode'],
		['Functieniveau', 'words', 'respondent-role'],
		['Beslisser', 'words', 'respondent-role'],
		['Meting', 'words', 'segment'],
		['Contract', 'words', 'segment'],
		['Aantal contracten', 'ratings', 'segment'],
		['Annual revenue', 'manyNumbers', 'revenue'],
		['Turnover 2025 (GBP)', 'amounts', 'revenue'],
		['Omzet', 'amounts', 'revenue'],
		['Klantomzet vorig jaar', 'manyNumbers', 'revenue'],
		['Omsætning (DKK)', 'amounts', 'revenue'],
		['Årsomsætning', 'manyNumbers', 'revenue'],
		['Omzet', 'amountClasses', 'segment'],
		['Staff turnover in your team', 'ratings', 'touchpoint'],
		['Comments', 'texts', 'comment'],
		['Pourquoi ?', 'texts', 'comment'],
		['explication', 'texts', 'comment'],
		['Begründung', 'texts', 'comment'],
		['What is the main reason for your score?', 'rareTexts', 'comment'],
		['Toelichting', 'texts', 'comment'],
		['Welke verbeterpunten ziet u?', 'rareTexts', 'comment'],
		['Which statement reflects your reason best?', 'rareTexts', 'none'],
		['Welke uitspraak geeft uw reden het best weer?', 'rareTexts', 'none'],
		['Waarom geeft u dit cijfer?', 'rareTexts', 'comment'],
		['Kommentar', 'texts', 'comment'],
		['Hvorfor giver du denne score?', 'texts', 'comment'],
		['Reason for contact', 'words', 'segment'],
		['Which reason comes closest to why you chose us?', 'longAnswers', 'segment'],
		['Date', 'dates', 'date'],
		['Ingevuld op', 'dates', 'date'],
		['Svardato', 'dates', 'date'],
		['created_at', 'unixSeconds', 'date'],
		['moment', 'dates', 'date'],
		['invoice', 'unixSeconds', 'none'],
		['Geboortedatum', 'dates', 'none'],
		['Contract end date', 'dates', 'none'],
		['Fødselsdato', 'dates', 'none'],
		['Respondent ID', 'manyNumbers', 'respondent'],
		['Respondentnummer', 'manyNumbers', 'respondent'],
		['person_email', 'mails', 'respondent'],
		['E-mailadres', 'mails', 'respondent'],
		['Deltager-id', 'manyNumbers', 'respondent'],
		['Respondent type', 'words', 'segment'],
		['Svar-id', 'manyNumbers', 'none'],
		['Company', 'names', 'account'],
		['Klant', 'names', 'account'],
		['Klantnummer', 'manyNumbers', 'account'],
		['Kundenavn', 'names', 'account'],
		['Virksomhed', 'names', 'account'],
		['Weight', 'decimals', 'weight'],
		['weging', 'decimals', 'weight'],
		['vægt', 'decimals', 'weight'],
		['Weight', 'words', 'segment'],
		['Count', 'manyNumbers', 'count'],
		['Aantal', 'codes', 'count'],
		['Antal svar', 'manyNumbers', 'count'],
		['Channel', 'words', 'mode'],
		['Kanaal', 'words', 'mode'],
		['Kanal', 'words', 'mode'],
		['Survey mode', 'words', 'mode'],
		['Job title', 'words', 'respondent-role'],
		['Functie', 'words', 'respondent-role'],
		['Stilling', 'words', 'respondent-role'],
		['Region', 'words', 'segment'],
		['Team', 'codes', 'segment'],
		['Wave', 'same', 'none'],
		['Notes of the agent', 'texts', 'none'],
		['Amount', 'manyNumbers', 'none'],
		['Remarks', 'none', 'none'],
	];
	for (const [name, kind, role] of lone) {
		it(`${name}, with ${kind}: ${role}`, async () => assert.equal((await rolesOf([[name, kind]]))[name], role));
	}

	const together: readonly [what: string, columns: [string, Cells][], roles: ColumnRole[]][] = [
		[
			'the overall satisfaction is the satisfaction, that with something a touchpoint',
			[
				['Satisfaction with support', 'ratings'],
				['Overall satisfaction', 'ratings'],
			],
			['touchpoint', 'satisfaction'],
		],
		[
			'the answer came in when the survey was completed',
			[
				['Start date', 'dates'],
				['Date completed', 'dates'],
				['Order date', 'dates'],
			],
			['none', 'date', 'none'],
		],
		[
			'a name tells a date better than its cells do',
			[
				['moment', 'dates'],
				['Datum', 'dates'],
			],
			['none', 'date'],
		],
		[
			'of two columns that name the customer the first is the account',
			[
				['Klant', 'names'],
				['Organisatie', 'words'],
			],
			['account', 'segment'],
		],
	];
	for (const [what, columns, roles] of together) {
		it(what, async () => {
			const found = await rolesOf(columns);
			assert.deepEqual(
				columns.map(([name]) => found[name]),
				roles,
			);
		});
	}

	it('is comment for the text behind the question, not for one before it', async () => {
		const texts = { Feedback: cells.texts, [recommendation]: cells.ratings, Why: cells.texts };
		const { reading } = await opened(csvOf(texts, records));
		assert.deepEqual(
			reading.roles.map(({ value }) => value),
			['none', 'recommendation', 'comment'],
		);
	});

	it('is as the user says, whatever its name', async () => {
		const chosen: ChosenRole[] = [
			{ column: 'Region', role: 'account' },
			{ column: 'Company', role: 'none' },
		];
		const found = await rolesOf(
			[
				['Region', 'words'],
				['Company', 'names'],
			],
			chosen,
		);
		assert.deepEqual([found['Region'], found['Company']], ['account', 'none']);
	});

	it('passes from the recognised column to the chosen one, and from an earlier choice to a later', async () => {
		const columns: [string, Cells][] = [
			['Company', 'names'],
			['Region', 'words'],
			['Team', 'codes'],
		];
		const first = await rolesOf(columns, [{ column: 'Region', role: 'account' }]);
		assert.deepEqual([first['Company'], first['Region'], first['Team']], ['segment', 'account', 'segment']);
		const second = await rolesOf(columns, [
			{ column: 'Region', role: 'account' },
			{ column: 'Team', role: 'account' },
		]);
		assert.deepEqual([second['Company'], second['Region'], second['Team']], ['segment', 'segment', 'account']);
	});
});

describe('a question that the user says is the recommendation question', () => {
	const text = csvOf({ Q7: cells.ratings, [recommendation]: cells.ratings, Team: cells.words }, records);

	it('is the only candidate', async () => {
		const { candidates } = await opened(text, { roles: [{ column: 'Q7', role: 'recommendation' }] });
		assert.deepEqual(candidates, [{ column: 'Q7', index: 0 }]);
	});

	it('is refused where its answers are not on the scale', async () => {
		const survey = await opened(text, { roles: [{ column: 'Team', role: 'recommendation' }] });
		assert.deepEqual(survey.candidates, []);
		assert.deepEqual(survey.rejected, [{ column: 'Team', index: 2, looksLike: 'text' }]);
	});

	it('is none where the user says that it is something else', async () => {
		const survey = await opened(text, { roles: [{ column: recommendation, role: 'touchpoint' }] });
		assert.deepEqual(survey.candidates, []);
		assert.deepEqual(survey.rejected, []);
	});
});

describe('the roles of the samples', () => {
	const samples: readonly [file: string, roles: readonly (readonly [column: string, ColumnRole, RoleReason])[]][] = [
		[
			'klanttevredenheid-ict.csv',
			[
				['Respondentnummer', 'respondent', 'wording'],
				['Datum', 'date', 'wording'],
				['Meting', 'segment', 'values'],
				['Klant', 'account', 'wording'],
				['Branche', 'segment', 'values'],
				['Accountteam', 'segment', 'values'],
				['Functie', 'respondent-role', 'wording'],
				['Contract', 'segment', 'values'],
				['Tevredenheid', 'satisfaction', 'wording'],
				[
					'Hoe waarschijnlijk is het dat u ons aanbeveelt aan een collega of zakelijke relatie?',
					'recommendation',
					'wording-and-values',
				],
				['Toelichting', 'comment', 'wording'],
				['Servicedesk', 'touchpoint', 'values'],
				['Accountmanager', 'touchpoint', 'values'],
				['Project', 'touchpoint', 'values'],
				['Klachtafhandeling', 'touchpoint', 'values'],
				['Facturatie', 'touchpoint', 'values'],
			],
		],
		[
			'kundeundersoegelse-finans.csv',
			[
				['Svar-id', 'none', 'nothing'],
				['Dato', 'date', 'wording'],
				['Region', 'segment', 'values'],
				['Kundetype', 'segment', 'values'],
				['Rådgiver', 'segment', 'values'],
				['Kanal', 'mode', 'wording'],
				['Tilfredshed', 'satisfaction', 'wording'],
				[
					'Hvor sandsynligt er det, at du vil anbefale os til en kollega eller forretningsforbindelse?',
					'recommendation',
					'wording-and-values',
				],
				['Kommentar', 'comment', 'wording'],
			],
		],
	];
	for (const [file, roles] of samples) {
		it(file, async () => {
			const bytes = readFileSync(`samples/${file}`);
			const { reading } = await opened(bytes.toString(file.startsWith('klant') ? 'latin1' : 'utf8'));
			assert.deepEqual(
				reading.roles.map(({ column, value, reason }) => [column, value, reason]),
				roles,
			);
		});
	}

	it('SurveyMonkey: what the platform writes, and the comment beside the question', async () => {
		const { reading } = await opened(readFileSync('samples/customer-survey-surveymonkey.csv', 'utf8'));
		const told = reading.roles.flatMap(({ value }, index) =>
			value === 'none' || value === 'segment' ? [] : [[index, value]],
		);
		assert.deepEqual(told, [
			[0, 'respondent'],
			[3, 'date'],
			[17, 'satisfaction'],
			[18, 'recommendation'],
			[19, 'comment'],
		]);
	});
});
