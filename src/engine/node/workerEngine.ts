import { Worker } from 'node:worker_threads';
import type { AnalysisPart } from '../../core/model/analysis.ts';
import type { BenchmarkFigure } from '../../core/model/benchmark.ts';
import type { FromWorker, ToWorker, WorkerResult } from '../../protocol/worker.ts';
import type { AnalyzeOptions, Engine, OpenOptions, OpenSurvey } from '../engine.ts';
import { refusal } from '../problemOf.ts';

/**
 * An engine in a thread of its own, started by the first request. When the thread dies, whatever it was asked and
 * whatever it held is answered with `engine-stopped`, and the next `open` starts another.
 * @param workerFile the bundle of `worker.ts`.
 */
export function createWorkerEngine(workerFile: string | URL): Engine {
	let thread: EngineThread | undefined;
	let disposed = false;
	/** The published ones, once they are known: they stay the same, and each answer is shown with them. */
	let figures: readonly BenchmarkFigure[] | undefined;
	const numbers = new WeakMap<OpenSurvey, HeldNumber>();

	function liveThread(): EngineThread {
		if (disposed) {
			throw refusal({ code: 'engine-stopped' });
		}
		if (thread === undefined || thread.ended) {
			thread = new EngineThread(workerFile);
		}
		return thread;
	}

	return {
		async open(source, choices, options) {
			const home = liveThread();
			const opened = await home.ask((id) => ({ kind: 'open', id, source, choices }), 'opened', options);
			const survey = surveyIn(home, opened);
			numbers.set(survey, { home, survey: opened.survey });
			return survey;
		},
		async benchmarks() {
			const home = liveThread();
			figures ??= (await home.ask((id) => ({ kind: 'benchmarks', id }), 'benchmarks')).figures;
			return figures;
		},
		async readBenchmarks(files) {
			return (await liveThread().ask((id) => ({ kind: 'read-benchmarks', id, files }), 'benchmark-files')).files;
		},
		async compare(requests, options) {
			const home = liveThread();
			const waves = requests.map(({ survey, query }) => {
				const held = numbers.get(survey);
				// Whatever a thread held is gone with it.
				if (held?.home !== home) throw refusal({ code: 'engine-stopped' });
				return { survey: held.survey, query };
			});
			return (await home.ask((id) => ({ kind: 'compare', id, waves }), 'comparison', options)).comparison;
		},
		async dispose() {
			disposed = true;
			await thread?.end();
		},
	};
}

function surveyIn(home: EngineThread, { survey, summary }: Result<'opened'>): OpenSurvey {
	let latest = new AbortController();
	return {
		summary,
		async analyze(query, sections, { signal, onPart, ownFigures = [] } = {}) {
			// Superseded on this side too: the older query may be answered before the thread hears of the newer one.
			latest.abort();
			latest = new AbortController();
			const eitherSignal = signal === undefined ? latest.signal : AbortSignal.any([latest.signal, signal]);
			const ask = (id: number): ToWorker => ({ kind: 'analyze', id, survey, query, sections, ownFigures });
			const parts: AnalysisPart[] = [];
			const hear = (part: AnalysisPart) => {
				parts.push(part);
				onPart?.(part);
			};
			const { rest } = await home.ask(ask, 'analysis', { signal: eitherSignal, onPart: hear });
			return Object.assign({}, rest, ...parts.map(({ value }) => value));
		},
		records: async (query, offset, limit, options) =>
			(await home.ask((id) => ({ kind: 'records', id, survey, query, offset, limit }), 'records', options)).page,
		async close() {
			if (!home.ended) {
				await home.ask((id) => ({ kind: 'close', id, survey }), 'closed');
			}
		},
	};
}

/** Where a survey is held, and by which number. */
interface HeldNumber {
	readonly home: EngineThread;
	readonly survey: number;
}

type Result<K extends WorkerResult['kind']> = Extract<WorkerResult, { kind: K }>;

interface Pending {
	readonly resolve: (result: WorkerResult) => void;
	readonly reject: (error: Error) => void;
	readonly hear: Hearing;
}

/** Who hears what is said on the way to an answer. */
type Hearing = Pick<OpenOptions & AnalyzeOptions, 'onProgress' | 'onPart'>;

/** One life of the worker thread, and the requests that wait for its answers. */
class EngineThread {
	ended = false;
	readonly #worker: Worker;
	readonly #pending = new Map<number, Pending>();
	#lastId = 0;

	constructor(workerFile: string | URL) {
		this.#worker = new Worker(workerFile);
		this.#worker.on('message', (message: FromWorker) => this.#receive(message));
		this.#worker.on('error', () => this.#stop());
		this.#worker.on('exit', () => this.#stop());
	}

	/** Asks and waits for an answer of the given kind. */
	async ask<K extends WorkerResult['kind']>(
		message: (id: number) => ToWorker,
		kind: K,
		{ signal, ...hear }: OpenOptions & AnalyzeOptions = {},
	): Promise<Result<K>> {
		if (this.ended) {
			throw refusal({ code: 'engine-stopped' });
		}
		if (signal?.aborted) {
			throw refusal({ code: 'cancelled' });
		}
		this.#lastId += 1;
		const id = this.#lastId;
		const cancel = () => {
			this.#pending.get(id)?.reject(refusal({ code: 'cancelled' }));
			this.#pending.delete(id);
			this.#send({ kind: 'cancel', id });
		};
		try {
			const result = await new Promise<WorkerResult>((resolve, reject) => {
				this.#pending.set(id, { resolve, reject, hear });
				signal?.addEventListener('abort', cancel, { once: true });
				this.#send(message(id));
			});
			if (!isKind(result, kind)) {
				throw new Error(`asked for ${kind}, answered ${result.kind}`);
			}
			return result;
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	}

	async end(): Promise<void> {
		this.#stop();
		await this.#worker.terminate();
	}

	#send(message: ToWorker): void {
		this.#worker.postMessage(message);
	}

	#receive(message: FromWorker): void {
		const pending = this.#pending.get(message.id);
		switch (message.kind) {
			case 'progress':
				pending?.hear.onProgress?.(message.share);
				return;
			case 'part':
				pending?.hear.onPart?.(message.part);
				return;
			case 'done':
				if (pending !== undefined) {
					pending.resolve(message.result);
				} else if (message.result.kind === 'opened') {
					// Cancelled when it was already open: nobody else would close it.
					this.#lastId += 1;
					this.#send({ kind: 'close', id: this.#lastId, survey: message.result.survey });
				}
				break;
			case 'problem':
				pending?.reject(refusal(message.problem));
				break;
			case 'failure':
				pending?.reject(new Error(message.message));
				break;
		}
		this.#pending.delete(message.id);
	}

	#stop(): void {
		this.ended = true;
		for (const { reject } of this.#pending.values()) {
			reject(refusal({ code: 'engine-stopped' }));
		}
		this.#pending.clear();
	}
}

function isKind<K extends WorkerResult['kind']>(result: WorkerResult, kind: K): result is Result<K> {
	return result.kind === kind;
}
