import type { Analysis, AnalysisPart } from '../core/model/analysis.ts';
import type { AnalysisRest, FromWorker, ToWorker, WorkerResult } from '../protocol/worker.ts';
import type { Engine, OpenSurvey } from './engine.ts';
import { problemOf, refusal } from './problemOf.ts';

/**
 * Serves `engine` to another thread.
 * @param send posts an answer to that thread.
 * @returns takes each message from that thread.
 */
export function serveEngine(engine: Engine, send: (message: FromWorker) => void): (message: ToWorker) => void {
	const surveys = new Map<number, OpenSurvey>();
	const underWay = new Map<number, AbortController>();

	function surveyOf(number: number): OpenSurvey {
		const survey = surveys.get(number);
		if (survey === undefined) {
			throw refusal({ code: 'cancelled' });
		}
		return survey;
	}

	async function answer(message: Exclude<ToWorker, { kind: 'cancel' }>, signal: AbortSignal): Promise<WorkerResult> {
		switch (message.kind) {
			case 'open': {
				const onProgress = (share: number) => send({ kind: 'progress', id: message.id, share });
				const survey = await engine.open(message.source, message.choices, { signal, onProgress });
				surveys.set(message.id, survey);
				return { kind: 'opened', survey: message.id, summary: survey.summary };
			}
			case 'analyze': {
				const sent = new Set<string>();
				const onPart = (part: AnalysisPart) => {
					for (const key of Object.keys(part.value)) sent.add(key);
					send({ kind: 'part', id: message.id, part });
				};
				const { query, sections, ownFigures } = message;
				const analysis = await surveyOf(message.survey).analyze(query, sections, { signal, onPart, ownFigures });
				return { kind: 'analysis', rest: without(analysis, sent) };
			}
			case 'records': {
				const survey = surveyOf(message.survey);
				return {
					kind: 'records',
					page: await survey.records(message.query, message.offset, message.limit, { signal }),
				};
			}
			case 'close':
				await surveys.get(message.survey)?.close();
				surveys.delete(message.survey);
				return { kind: 'closed' };
			case 'benchmarks':
				return { kind: 'benchmarks', figures: await engine.benchmarks() };
			case 'compare': {
				const waves = message.waves.map(({ survey, query }) => ({ survey: surveyOf(survey), query }));
				return { kind: 'comparison', comparison: await engine.compare(waves, { signal }) };
			}
			case 'read-benchmarks':
				return { kind: 'benchmark-files', files: await engine.readBenchmarks(message.files) };
		}
	}

	return async (message) => {
		const { id } = message;
		if (message.kind === 'cancel') {
			underWay.get(id)?.abort();
			return;
		}
		const controller = new AbortController();
		underWay.set(id, controller);
		try {
			send({ kind: 'done', id, result: await answer(message, controller.signal) });
		} catch (error) {
			const problem = problemOf(error);
			send(problem === null ? { kind: 'failure', id, message: String(error) } : { kind: 'problem', id, problem });
		} finally {
			underWay.delete(id);
		}
	};
}

function without(analysis: Analysis, sent: ReadonlySet<string>): AnalysisRest {
	const entries = Object.entries(analysis).map(([key, value]) => [key, sent.has(key) ? null : value]);
	return Object.fromEntries(entries) as AnalysisRest;
}
