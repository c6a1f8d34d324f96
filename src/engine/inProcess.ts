import { analyze } from '../core/analysis/analyze.ts';
import { benchmarkFigures } from '../core/benchmarks/figures.ts';
import { readBenchmarkFiles } from '../core/benchmarks/readBenchmarkFiles.ts';
import type { SpanReader } from '../core/csv/readRecords.ts';
import type { Source, SourceReference } from '../core/model/source.ts';
import type { Survey, SurveySummary } from '../core/model/survey.ts';
import { lookUpRecords } from '../core/survey/lookUpRecords.ts';
import { type OpenedSurvey, openSurvey } from '../core/survey/openSurvey.ts';
import type { Engine, OpenSurvey, RequestOptions } from './engine.ts';
import { orAborted } from './orAborted.ts';
import { refusal } from './problemOf.ts';
import { risingByPercent } from './risingByPercent.ts';

/**
 * An engine that runs in the thread of its caller.
 * @param openSource opens what a reference stands for, where this engine runs; throws ProblemError where it cannot.
 * @param readersFor readers in other threads that help to read a source
 */
export function createInProcessEngine(
	openSource: (reference: SourceReference) => Promise<Source>,
	readersFor: (reference: SourceReference, source: Source) => readonly SpanReader[] = () => [],
): Engine {
	const underWay = new Set<AbortController>();
	let disposed = false;

	/** Runs `work` until it is done, the caller gives up, `controller` aborts or the engine ends. */
	async function request<T>(
		options: RequestOptions | undefined,
		work: (signal: AbortSignal) => Promise<T>,
		controller = new AbortController(),
	): Promise<T> {
		if (disposed) {
			throw refusal({ code: 'engine-stopped' });
		}
		const caller = options?.signal;
		const cancel = () => controller.abort(refusal({ code: 'cancelled' }));
		if (caller?.aborted) {
			cancel();
		}
		caller?.addEventListener('abort', cancel, { once: true });
		underWay.add(controller);
		try {
			controller.signal.throwIfAborted();
			return await orAborted(controller.signal, work(controller.signal));
		} finally {
			underWay.delete(controller);
			caller?.removeEventListener('abort', cancel);
		}
	}

	function hold(survey: HeldSurvey): OpenSurvey {
		let held: HeldSurvey | null = survey;
		let latest = new AbortController();
		const stillHeld = () => {
			if (held === null) {
				throw refusal({ code: 'cancelled' });
			}
			return held;
		};
		return {
			summary: summaryOf(survey.opened.survey),
			async analyze(query, sections, options) {
				const { given, opened } = stillHeld();
				latest.abort(refusal({ code: 'cancelled' }));
				latest = new AbortController();
				return request(
					options,
					async (signal) => {
						await checkUnchanged(given);
						return analyze(opened.survey, given, query, {
							sections,
							figures: [...(options?.ownFigures ?? []), ...benchmarkFigures],
							texts: opened.source,
							signal,
							onPart: options?.onPart,
						});
					},
					latest,
				);
			},
			async records(_query, offset, limit, options) {
				const { opened } = stillHeld();
				return request(options, () => lookUpRecords(opened, offset, limit));
			},
			async close() {
				// Whoever still knows this survey does not keep its table.
				held = null;
				latest.abort(refusal({ code: 'cancelled' }));
			},
		};
	}

	return {
		open: (reference, choices, options) =>
			request(options, async (signal) => {
				const given = await openSource(reference);
				const onProgress = risingByPercent((share) => signal.aborted || options?.onProgress?.(share));
				const others = readersFor(reference, given);
				return hold({ given, opened: await openSurvey(given, choices, { signal, others, onProgress }) });
			}),
		benchmarks: () => request(undefined, async () => benchmarkFigures),
		readBenchmarks: (files) =>
			request(undefined, () =>
				readBenchmarkFiles(files.map((file) => ({ name: nameOf(file), open: () => openSource(file) }))),
			),
		async dispose() {
			disposed = true;
			for (const controller of underWay) {
				controller.abort(refusal({ code: 'engine-stopped' }));
			}
		},
	};
}

/** What the engine keeps of a survey until it is closed. */
interface HeldSurvey {
	readonly given: Source;
	readonly opened: OpenedSurvey;
}

function nameOf(reference: SourceReference): string {
	return reference.kind === 'bytes' ? reference.name : (reference.path.split(/[/\\]/).at(-1) ?? '');
}

/** @throws ProblemError `source-changed` or `source-missing`: every read checks the stamp, an empty one too. */
async function checkUnchanged(source: Source): Promise<void> {
	await source.read(0, 0);
}

function summaryOf(survey: Survey): SurveySummary {
	return {
		reading: survey.reading,
		columns: survey.columns,
		candidates: survey.candidates,
		rejected: survey.rejected,
		language: survey.language,
		recordCount: survey.table.recordCount,
	};
}
