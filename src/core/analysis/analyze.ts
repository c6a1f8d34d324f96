import type { Analysis, AnalysisPart, Section } from '../model/analysis.ts';
import type { BenchmarkFigure } from '../model/benchmark.ts';
import type { Finding } from '../model/finding.ts';
import type { Query } from '../model/query.ts';
import type { Source } from '../model/source.ts';
import type { Survey } from '../model/survey.ts';
import { scoreAccounts } from './accounts/accounts.ts';
import { compareWithBenchmark } from './benchmark.ts';
import { shareCategories } from './categories/categories.ts';
import { crossQuestions } from './categories/crossTable.ts';
import { readComments } from './comments/comments.ts';
import type { AnalysisContext, AnalyzeSection } from './context.ts';
import { createContext } from './createContext.ts';
import { scoreSelection } from './headline.ts';
import { describeResponse } from './response/response.ts';
import { compareSatisfaction } from './satisfaction/satisfaction.ts';
import { scoreSegments } from './segments/segments.ts';
import { rankTouchpoints } from './touchpoints/touchpoints.ts';
import { scoreOverTime } from './trend/trend.ts';
import { tellWhatItTakes } from './whatItTakes.ts';

/** A section beside the headline. */
type FurtherSection = Exclude<Section, 'headline'>;

/** In the order in which their findings stand. */
const furtherSections: { readonly [S in FurtherSection]: AnalyzeSection<S> } = {
	benchmark: compareWithBenchmark,
	whatItTakes: tellWhatItTakes,
	segments: scoreSegments,
	trend: scoreOverTime,
	satisfaction: compareSatisfaction,
	touchpoints: rankTouchpoints,
	categories: shareCategories,
	cross: crossQuestions,
	accounts: scoreAccounts,
	response: describeResponse,
	comments: readComments,
};

const orderOfSections = Object.keys(furtherSections) as FurtherSection[];

/** Milliseconds after which what has arrived meanwhile is let in, before the next section begins. */
const longestBreathless = 8;

/** What stands for the sections that were not asked for. */
const nothing = {
	benchmark: null,
	whatItTakes: null,
	segments: [],
	trend: null,
	satisfaction: null,
	touchpoints: null,
	categories: [],
	cross: null,
	comments: null,
	accounts: null,
	response: null,
} as const satisfies Partial<Analysis>;

export interface AnalyzeWork {
	/** What is wanted beside the headline, in the order in which it is to arrive; what is not is null or empty. */
	readonly sections: readonly Section[];
	/** All published figures, and the user's own before them. */
	readonly figures: readonly BenchmarkFigure[];
	/** Where texts are looked up: what the survey's offsets count in; the given source where absent. */
	readonly texts?: Source | undefined;
	/** Looked at between two sections. */
	readonly signal?: AbortSignal | undefined;
	/** Called with each section as soon as it is known. */
	readonly onPart?: ((part: AnalysisPart) => void) | undefined;
}

/**
 * Answers a query of a survey. The same survey, query and figures give the same analysis, wherever and whenever.
 * @throws ProblemError as `createContext`; the reason of `signal` where it is aborted.
 */
export async function analyze(survey: Survey, source: Source, query: Query, work: AnalyzeWork): Promise<Analysis> {
	const { figures, signal, onPart } = work;
	let lastBreath = performance.now();
	const { context, reading: question } = createContext(survey, work.texts ?? source, query, figures, signal);
	const headline = scoreSelection(question, context.selection, query.level);
	onPart?.({ section: 'headline', value: headline.value, findings: headline.findings });
	const parts = new Map<Section, AnalysisPart>();
	for (const section of new Set(work.sections)) {
		if (section === 'headline') continue;
		if (performance.now() - lastBreath > longestBreathless) {
			await otherMessages();
			lastBreath = performance.now();
		}
		signal?.throwIfAborted();
		const part = await computePart(section, context);
		parts.set(section, part);
		onPart?.(part);
	}
	const further = orderOfSections.flatMap((section) => parts.get(section) ?? []);
	const { reading } = survey;
	return {
		schemaVersion: 1,
		source: {
			name: source.name,
			bytes: source.size,
			records: survey.table.recordCount,
			encoding: reading.encoding.value,
			delimiter: reading.delimiter.value,
			layout: reading.layout.value,
			headerRows: reading.headerRows,
			fromEditor: source.fromEditor,
		},
		reading,
		query,
		language: survey.language,
		candidates: survey.candidates,
		...headline.value,
		...nothing,
		...Object.assign({}, ...further.map(({ value }) => value)),
		findings: [...findingsOfFile(survey, query), ...headline.findings, ...further.flatMap(({ findings }) => findings)],
	};
}

/** The section and what it computes belong together: one entry of `furtherSections`. */
async function computePart<S extends FurtherSection>(section: S, context: AnalysisContext): Promise<AnalysisPart> {
	const compute: AnalyzeSection<S> = furtherSections[section];
	return { section, ...(await compute(context)) } as AnalysisPart;
}

/** Lets in what has arrived meanwhile, such as a newer query: a section, once begun, runs to its end. */
function otherMessages(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** Without the one that a column of weights was not used, where it is. */
function findingsOfFile({ findings, columns }: Survey, { weight }: Query): readonly Finding[] {
	const used = weight === null ? null : columns[weight]?.header;
	return findings.filter((finding) => finding.code !== 'records-counted-once' || finding.column !== used);
}
