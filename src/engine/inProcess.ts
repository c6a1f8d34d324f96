import { analyze } from '../core/analysis/analyze.ts';
import { selectedRecords } from '../core/analysis/selection/selectedRecords.ts';
import { compareSurveys } from '../core/analysis/waves/compareSurveys.ts';
import { benchmarkFigures } from '../core/benchmarks/figures.ts';
import { readBenchmarkFiles } from '../core/benchmarks/readBenchmarkFiles.ts';
import { heldStamp } from '../core/csv/heldSource.ts';
import type { SpanReader } from '../core/csv/readRecords.ts';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { Source, SourceReference } from '../core/model/source.ts';
import type { Survey, SurveySummary } from '../core/model/survey.ts';
import { openSurvey } from '../core/survey/openSurvey.ts';
import type { Engine, OpenSurvey, RequestOptions } from './engine.ts';
import { orAborted } from './orAborted.ts';
import { refusal } from './problemOf.ts';
import { risingByPercent } from './risingByPercent.ts';
import { SharedSurveys, type SurveyLease } from './sharedSurveys.ts';

/**
 * An engine that runs in the thread of its caller.
 * @param openSource opens what a reference stands for, where this engine runs; throws ProblemError where it cannot.
 * @param readersFor readers in other threads that help to read a source
 * @param surveys those that are open here
 */
export function createInProcessEngine(
	openSource: (reference: SourceReference) => Promise<Source>,
	readersFor: (reference: SourceReference, source: Source) => readonly SpanReader[] = () => [],
	surveys = new SharedSurveys(),
): Engine {
	const underWay = new Set<AbortController>();
	const leases = new WeakMap<OpenSurvey, { readonly lease: SurveyLease; readonly given: Source }>();
	let heldBytes = 0;
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

	function hold(survey: Survey, given: Source, lease: SurveyLease): OpenSurvey {
		let latest = new AbortController();
		const open: OpenSurvey = {
			summary: summaryOf(survey),
			async analyze(query, sections, options) {
				latest.abort(refusal({ code: 'cancelled' }));
				latest = new AbortController();
				return request(
					options,
					async (signal) => {
						await checkUnchanged(given);
						const opened = await lease.survey(signal);
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
			async records(query, offset, limit, options) {
				return request(options, async (signal) => selectedRecords(await lease.survey(signal), query, offset, limit));
			},
			async close() {
				lease.release();
				latest.abort(refusal({ code: 'cancelled' }));
			},
		};
		leases.set(open, { lease, given });
		return open;
	}

	/** The same for whoever opens the same state of a file under the same reading. Bytes in memory are their opener's own. */
	function keyOf(reference: SourceReference, { stamp }: Source, choices: ReadingChoices): string {
		if (reference.kind === 'file' && stamp !== heldStamp) return JSON.stringify([reference.path, stamp, choices]);
		heldBytes += 1;
		return `bytes ${heldBytes}`;
	}

	return {
		open: (reference, choices, options) =>
			request(options, async (signal) => {
				const given = await openSource(reference);
				const onProgress = risingByPercent((share) => signal.aborted || options?.onProgress?.(share));
				const lease = surveys.lease(keyOf(reference, given, choices), (reading, tell) =>
					openSurvey(given, choices, { signal: reading, others: readersFor(reference, given), onProgress: tell }),
				);
				try {
					return hold((await lease.survey(signal, onProgress)).survey, given, lease);
				} catch (error) {
					lease.release();
					throw error;
				}
			}),
		benchmarks: () => request(undefined, async () => benchmarkFigures),
		readBenchmarks: (files) =>
			request(undefined, () =>
				readBenchmarkFiles(files.map((file) => ({ name: nameOf(file), open: () => openSource(file) }))),
			),
		compare: (waves, options) =>
			request(options, async (signal) => {
				const held = waves.map(async ({ survey, query }) => {
					const { lease, given } = leases.get(survey) ?? {};
					if (lease === undefined || given === undefined) throw refusal({ code: 'cancelled' });
					await checkUnchanged(given);
					return { survey: (await lease.survey(signal)).survey, source: given, query };
				});
				return compareSurveys(await Promise.all(held));
			}),
		async dispose() {
			disposed = true;
			for (const controller of underWay) {
				controller.abort(refusal({ code: 'engine-stopped' }));
			}
		},
	};
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
