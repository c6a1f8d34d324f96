import { type Uri, window } from 'vscode';
import type { AnalysisPart, CategoryQuestion, Section } from '../core/model/analysis.ts';
import type { Query } from '../core/model/query.ts';
import type { RecordPage, SurveySummary } from '../core/model/survey.ts';
import type { Engine, OpenSurvey } from '../engine/engine.ts';
import { orAborted } from '../engine/orAborted.ts';
import { plainQuery } from '../engine/plainQuery.ts';
import { problemOf, refusal } from '../engine/problemOf.ts';
import { reportSections } from '../engine/reportSections.ts';
import type { ShowReport } from '../protocol/page.ts';
import { areSame } from '../report/areSame.ts';
import type { AnswerParts } from './answerParts.ts';
import type { BenchmarkSetting } from './benchmarkSetting.ts';
import { fileName } from './fileName.ts';
import { type FileStamp, stampOf } from './fileStamp.ts';
import { languageFor } from './languageSetting.ts';
import type { OwnBenchmarks } from './ownBenchmarks.ts';
import { plainText } from './plainText.ts';
import type { RememberedChoices } from './rememberedChoices.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';
import { SurveyChoices } from './surveyChoices.ts';
import { surveySource } from './surveySource.ts';
import { withSlowProgress } from './withSlowProgress.ts';

/** Who hears of a report before it is whole. */
export interface Opening {
	/** Is given what stands at its top; the rest waits for it. */
	readonly onTop: (report: ShowReport) => Promise<void>;
	readonly parts: AnswerParts;
}

const topSections: readonly Section[] = ['headline', 'benchmark'];

/** The report of one file: its survey, held open in the engine, under the choices that are remembered. */
export class SurveyReport {
	readonly uri: Uri;
	readonly name: string;
	readonly choices: SurveyChoices;
	readonly #engine: Engine;
	readonly #benchmark: BenchmarkSetting;
	readonly #ownBenchmarks: OwnBenchmarks;
	#survey: OpenSurvey | undefined;
	/** What is asked of the survey, but for question and benchmark, which are remembered. */
	#asked: Query = plainQuery;
	/** The headers of the columns that `#asked` means; null where it means none. */
	#askedOf: readonly string[] | null = null;
	/** Of the file as it was read, or as it was refused. */
	#stamp: FileStamp | undefined;
	/** Ends what is under way once the report is closed. */
	readonly #closing = new AbortController();

	constructor(
		uri: Uri,
		engine: Engine,
		remembered: RememberedChoices,
		benchmark: BenchmarkSetting,
		ownBenchmarks: OwnBenchmarks,
	) {
		this.uri = uri;
		this.name = fileName(uri);
		this.choices = new SurveyChoices(uri, remembered, async () => (this.#survey ?? (await this.#open())).summary);
		this.#engine = engine;
		this.#benchmark = benchmark;
		this.#ownBenchmarks = ownBenchmarks;
	}

	/** The language of the questions, once they are read. */
	get language(): SurveySummary['language'] {
		return this.#survey?.summary.language ?? null;
	}

	/** The headers of its columns, once they are read. */
	get columns(): readonly string[] {
		return this.#survey === undefined ? [] : headersOf(this.#survey.summary);
	}

	/**
	 * Reads the file as it is now, and answers.
	 * @param asking whether the user may be asked which question is meant; if not, `question-needed` is thrown.
	 * @param opening hears the top of the report before the rest of it
	 * @throws ProblemError
	 */
	async read(asking: 'ask' | 'do not ask', opening?: Opening): Promise<ShowReport> {
		const { summary } = await this.#open();
		const several = summary.candidates.length > 1;
		if (
			asking === 'ask' &&
			several &&
			this.choices.questionOf(summary) === undefined &&
			!(await this.choices.chooseQuestion(null))
		) {
			throw refusal({ code: 'cancelled' });
		}
		if (opening === undefined) return this.#answer();
		await opening.onTop({ ...(await this.#answer(topSections)), isWhole: false });
		return this.#answerIn(opening.parts);
	}

	/**
	 * Answers under the choices as they are now; reads the file again where it has changed or the engine has lost it.
	 * @throws ProblemError
	 */
	update(): Promise<ShowReport> {
		return this.#orReadAgain(() => this.#answer());
	}

	/**
	 * Answers another query, as `update` does; question and benchmark stay as they are remembered.
	 * @param parts of the answer as they come
	 * @param onFirst is called once the first parts are known; the rest waits for it
	 * @throws ProblemError; `cancelled` where a newer one comes in between
	 */
	async ask(query: Query, parts: AnswerParts, onFirst: () => Promise<void>): Promise<ShowReport> {
		const { summary } = this.#survey ?? (await this.#open());
		this.#asked = query;
		this.#askedOf = headersOf(summary);
		return this.#orReadAgain(async () => {
			await this.#answer(parts.first, (part) => parts.add(part));
			await onFirst();
			return this.#answerIn(parts);
		});
	}

	/** Takes up what was asked before the window was reloaded, of a file with these headers. */
	resume(query: Query, columns: readonly string[]): void {
		this.#asked = query;
		this.#askedOf = columns;
	}

	/** Records that a query of the page selects. @throws ProblemError */
	async records(query: Query, offset: number, limit: number): Promise<RecordPage> {
		const survey = this.#survey ?? (await this.#open());
		return survey.records(
			{ ...query, question: this.choices.questionOf(survey.summary)?.index ?? null },
			offset,
			limit,
		);
	}

	/**
	 * The answers that there are to filter by: of all records that count. Asked of the survey as another user of it, whose
	 * queries do not supersede those of the report.
	 * @throws ProblemError
	 */
	async answers(): Promise<readonly CategoryQuestion[]> {
		const survey = await this.#engine.open(await surveySource(this.uri), this.choices.reading);
		try {
			const question = this.choices.questionOf(survey.summary)?.index ?? null;
			const { categories } = await survey.analyze({ ...plainQuery, benchmark: 'none', question }, ['categories']);
			return categories;
		} finally {
			await survey.close();
		}
	}

	/** Whether the file is as it was read, another one by now, or gone. */
	async fileState(): Promise<'as-read' | 'changed' | 'gone'> {
		const now = await stampOf(this.uri);
		return now === null ? 'gone' : this.#stamp === undefined || now === this.#stamp ? 'as-read' : 'changed';
	}

	async close(): Promise<void> {
		this.#closing.abort(refusal({ code: 'cancelled' }));
		await this.#survey?.close();
	}

	async #open(): Promise<OpenSurvey> {
		const speech = await speechIn(languageFor(this.language));
		await this.choices.forgetUnknown(speech);
		const survey = await this.#readFile(speech).catch(async (error) => {
			if (!isLostColumn(error)) {
				throw error;
			}
			await this.choices.forgetRoles(speech);
			return this.#readFile(speech);
		});
		if (this.#closing.signal.aborted) {
			await survey.close();
			throw refusal({ code: 'cancelled' });
		}
		const previous = this.#survey;
		this.#survey = survey;
		await previous?.close();
		if (this.#askedOf !== null && !areSame(this.#askedOf, headersOf(survey.summary))) {
			this.#asked = plainQuery;
			this.#askedOf = null;
			window.showInformationMessage(plainText(speech.text('extension.queryForgotten', { name: this.name })));
		}
		return survey;
	}

	#readFile(speech: Speech): Promise<OpenSurvey> {
		const title = plainText(speech.text('extension.reading', { name: this.name }));
		return withSlowProgress(title, speech.share, async (given, onProgress) => {
			const signal = AbortSignal.any([given, this.#closing.signal]);
			const stamped = stampOf(this.uri).then((stamp) => {
				this.#stamp = stamp ?? undefined;
			});
			// A file that the engine reads by itself need not wait: every analysis sees to it that it is still as it was read.
			if (this.uri.scheme !== 'file') await orAborted(signal, stamped);
			const source = await orAborted(signal, surveySource(this.uri));
			try {
				return await this.#engine.open(source, this.choices.reading, { signal, onProgress });
			} finally {
				await stamped;
			}
		});
	}

	async #orReadAgain(answer: () => Promise<ShowReport>): Promise<ShowReport> {
		try {
			return await answer();
		} catch (error) {
			const code = problemOf(error)?.code;
			if (code === 'source-changed' || code === 'engine-stopped') {
				return this.read('do not ask');
			}
			throw error;
		}
	}

	#answerIn(parts: AnswerParts): Promise<ShowReport> {
		return this.#answer(parts.sections, (part) => parts.add(part));
	}

	async #answer(
		sections: readonly Section[] = reportSections,
		onPart?: (part: AnalysisPart) => void,
	): Promise<ShowReport> {
		const survey = this.#survey ?? (await this.#open());
		const question = this.choices.questionOf(survey.summary)?.index ?? null;
		const ownFigures = await this.#ownBenchmarks.figuresFor(this.uri);
		const query = { ...this.#asked, question, benchmark: this.#benchmark.choice };
		const options = { ownFigures, ...(onPart && { onPart }) };
		const [analysis, published] = await Promise.all([
			survey.analyze(query, sections, options),
			this.#engine.benchmarks(),
		]);
		const benchmarks = [...ownFigures, ...published];
		return { kind: 'report', ask: 0, isWhole: true, language: languageFor(analysis.language), analysis, benchmarks };
	}
}

function headersOf({ columns }: SurveySummary): readonly string[] {
	return columns.map(({ header }) => header);
}

/** Whether a column that was given a role is no longer there. */
function isLostColumn(error: unknown): boolean {
	const code = problemOf(error)?.code;
	return code === 'no-such-column' || code === 'ambiguous-column';
}
