import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Sector, Verdict } from '../../../../src/core/model/benchmark.ts';
import type { FindingCode } from '../../../../src/core/model/finding.ts';
import type { Language } from '../../../../src/core/model/language.ts';
import type { ProblemCode } from '../../../../src/core/model/problem.ts';
import type { GuessReason, Layout } from '../../../../src/core/model/reading.ts';
import type { OtherScale, RecommendationScale } from '../../../../src/core/model/survey.ts';
import { catalogues } from '../../../../src/report/messages/catalogue.ts';

const findings: Record<FindingCode, true> = {
	'read-from-editor': true,
	'other-code-page': true,
	'undecodable-bytes': true,
	'double-encoded': true,
	'broken-utf-16': true,
	'title-line': true,
	'excluded-by-status': true,
	'repeated-respondents': true,
	'respondents-unknown': true,
	'records-counted-once': true,
	'scale-shifted': true,
	'group-disagrees': true,
	'date-order-guessed': true,
	'unreadable-dates': true,
	'text-after-quote': true,
	'short-records': true,
	'long-records': true,
	'end-label': true,
	'invalid-answers': true,
	'decimal-answers': true,
	'no-zero-on-scale': true,
	'no-zero-given': true,
	'no-valid-answers': true,
	'few-answers': true,
	'no-answer-matches': true,
	'weightless-records': true,
	'segments-alike': true,
	'segments-too-many': true,
	'segments-left-out': true,
	'questions-left-out': true,
	'cross-impossible': true,
	'cross-cut': true,
	'cross-untested': true,
	'empty-comments': true,
	'accounts-not-told-apart': true,
	'unreadable-revenue': true,
	'revenue-differs': true,
	'period-lengthened': true,
	'dates-alike': true,
	'ratings-alike': true,
	'worded-ratings': true,
	'no-ratings': true,
	'touchpoints-collinear': true,
	'benchmark-old': true,
	'benchmark-other-region': true,
	'benchmark-unstated': true,
};

const problems: Record<ProblemCode, true> = {
	'source-missing': true,
	'source-unreadable': true,
	'source-changed': true,
	'file-empty': true,
	'file-binary': true,
	'no-records': true,
	'unclosed-quote': true,
	'shifted-columns': true,
	'no-question': true,
	'question-needed': true,
	'not-a-recommendation-scale': true,
	'no-such-column': true,
	'ambiguous-column': true,
	'no-such-benchmark': true,
	'not-categories': true,
	'not-ratings': true,
	'population-too-small': true,
	'benchmark-mistakes': true,
	cancelled: true,
	'engine-stopped': true,
};

const sectors: Record<Sector, true> = {
	all: true,
	industry: true,
	wholesale: true,
	transport: true,
	ict: true,
	waste: true,
	construction: true,
	facility: true,
	financial: true,
	professional: true,
	consulting: true,
	groceries: true,
	'consumer-payments': true,
	accountancy: true,
	manufacturing: true,
	'it-cloud': true,
	telecom: true,
	cars: true,
	internet: true,
	pensions: true,
};

/** Where each verdict's sentence stands in the catalogue, below `verdict.` and `benchmark.title.`. */
const verdicts: Record<Verdict['kind'], readonly string[]> = {
	tested: [
		...['higher', 'lower', 'none'].flatMap((outcome) => [`score.${outcome}`, `range.${outcome}`]),
		...['sign.other', 'sign.same', 'sign.none'],
	],
	within: ['within'],
	gap: ['gap'],
	side: ['side.above', 'side.below', 'side.level'],
	zone: ['zone', 'noZone'],
	none: ['nothing'],
};

const layouts: Record<Layout, true> = {
	qualtrics: true,
	'qualtrics-legacy': true,
	surveymonkey: true,
	'google-forms': true,
	'microsoft-forms': true,
	typeform: true,
	limesurvey: true,
	surveyxact: true,
	enalyzer: true,
	alchemer: true,
	generic: true,
};

const scales: Record<OtherScale | RecommendationScale, true> = {
	'0-10': true,
	'1-10': true,
	'0-10 or 1-10': true,
	'1-5': true,
	'1-7': true,
	'0-9': true,
	'1-11': true,
	'1-10 or 1-11': true,
	'0-100': true,
	'yes-no': true,
	text: true,
	numbers: true,
	empty: true,
};

const reasons: Record<GuessReason, true> = {
	chosen: true,
	'byte-order-mark': true,
	'zero-bytes': true,
	'valid-utf-8': true,
	'mostly-utf-8': true,
	'not-utf-8': true,
	'consistent-columns': true,
	'separator-line': true,
	'only-one': true,
	'recognised-headers': true,
	'nothing-recognised': true,
};

const needed = [
	...Object.keys(findings).map((code) => `findings.${code}`),
	...Object.keys(problems).map((code) => `problem.${code}`),
	...Object.keys(sectors).map((sector) => `sector.${sector}`),
	...Object.values(verdicts).flatMap((keys) => keys.flatMap((key) => [`verdict.${key}`, `benchmark.title.${key}`])),
	...Object.keys(layouts).map((layout) => `layout.${layout}`),
	...Object.keys(scales).map((scale) => `scale.${scale}`),
	...Object.keys(reasons).map((reason) => `reason.${reason}`),
];

const languages: readonly Language[] = ['en', 'nl', 'da'];

/** The keys that the code speaks: whole ones, and what stands around the values of templates that begin with a name. */
function spokenKeys(): { readonly whole: ReadonlySet<string>; readonly templates: readonly RegExp[] } {
	const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => readFileSync(join('src', file), 'utf8'))
		.join('\n');
	const templates = [...code.matchAll(/`(\w+\.(?:\w+\.)*)\$\{([^`}]*)\}([\w.]*)`/g)];
	return {
		whole: new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key)),
		templates: templates.map(([, before = '', value = '', after = '']) => {
			// A value may hold dots only where it is the end of a key by its type.
			return new RegExp(`^${before}${value.includes('Key(') ? '.+' : '[^.]+'}${after}$`);
		}),
	};
}

describe('message catalogues', () => {
	it('hold nothing that no code speaks', () => {
		const { whole, templates } = spokenKeys();
		assert.deepEqual(
			Object.keys(catalogues.en).filter((key) => !whole.has(key) && !templates.some((template) => template.test(key))),
			[],
		);
	});

	for (const language of languages) {
		const messages: Readonly<Record<string, string>> = catalogues[language];

		describe(language, () => {
			it('has a message for everything that the model can name', () => {
				assert.deepEqual(
					needed.filter((key) => !messages[key]?.trim()),
					[],
				);
			});

			it('has the keys of the English catalogue', () => {
				assert.deepEqual(Object.keys(messages).sort(), Object.keys(catalogues.en).sort());
			});

			it('fills the same placeholders and marks the same parts as the English one', () => {
				for (const [key, english] of Object.entries(catalogues.en)) {
					assert.deepEqual(namesIn(messages[key] ?? ''), namesIn(english), key);
				}
			});

			it('has no tag with the name of a placeholder: one would be taken for the other', () => {
				for (const [key, message] of Object.entries(messages)) {
					const names = namesIn(message);
					const tags = names.filter((name) => name.startsWith('<')).map((name) => name.slice(1, -1));
					assert.deepEqual(
						tags.filter((tag) => names.includes(tag)),
						[],
						key,
					);
				}
			});

			it('quotes as its readers do: ”so” in Danish, “so” in English and Dutch', () => {
				const opening = language === 'da' ? '”' : '“';
				for (const [key, message] of Object.entries(messages)) {
					const quoted = message.match(/[“”„"»«][^“”„"»«]*[“”„"»«]/g) ?? [];
					assert.ok(
						quoted.every((text) => text.startsWith(opening) && text.endsWith('”')),
						key,
					);
				}
			});

			it('never attaches a margin to a score', () => {
				for (const [key, message] of Object.entries(messages)) {
					assert.doesNotMatch(message, /\{(score|value|points)\}\s*±/, key);
				}
			});
		});
	}
});

/** The names of placeholders, and of tags in angle brackets, each once, sorted. */
function namesIn(message: string): readonly string[] {
	const names = new Set<string>();
	const visit = (elements: readonly MessageFormatElement[]) => {
		for (const element of elements) {
			switch (element.type) {
				case TYPE.literal:
				case TYPE.pound:
					break;
				case TYPE.tag:
					names.add(`<${element.value}>`);
					visit(element.children);
					break;
				case TYPE.plural:
				case TYPE.select:
					names.add(element.value);
					for (const option of Object.values(element.options)) {
						visit(option.value);
					}
					break;
				default:
					names.add(element.value);
			}
		}
	};
	visit(parse(message));
	return [...names].sort();
}
