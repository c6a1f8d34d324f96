import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import process from 'node:process';
import type { Language } from '../core/model/language.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Candidate } from '../core/model/survey.ts';
import { createInProcessEngine } from '../engine/inProcess.ts';
import { openSource } from '../engine/node/openSource.ts';
import { spanReaders } from '../engine/node/spanReaders.ts';
import { problemOf } from '../engine/problemOf.ts';
import { reportSections } from '../engine/reportSections.ts';
import { createWords } from '../report/createWords.ts';
import { fileText } from '../report/fileText.ts';
import { offeredShifts, type Shift } from '../report/offeredShifts.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import type { Words } from '../report/words.ts';
import { benchmarkList } from './benchmarkList.ts';
import { askedFormat, type CommandLine, readCommandLine } from './commandLine.ts';
import { compareFiles, FileFailure } from './compareFiles.ts';
import { type ExitStatus, exitStatus, exitStatusOf } from './exitStatus.ts';
import { help } from './help.ts';
import { namedQuery } from './namedQuery.ts';
import { readOwnFigures } from './ownFigures.ts';
import { printable, printableJson } from './printable.ts';
import { render, renderComparison, version } from './render.ts';
import { withSlowProgress } from './slowProgress.ts';
import { UsageError } from './usageError.ts';

const spanWorker = new URL('spanWorker.js', import.meta.url);

/** The language of the survey as soon as it is known; what is said before is English. */
let surveyLanguage: Language | null = null;

async function run(commandLine: CommandLine): Promise<string> {
	const { action, language } = commandLine;
	const words = createWords(language ?? 'en');
	if (action === 'help') return help(words);
	if (action === 'version') return `${await version()}\n`;
	const engine = createInProcessEngine(openSource, spanReaders(spanWorker, availableParallelism() - 1));
	const ownFigures = await readOwnFigures(engine, commandLine.benchmarkFiles);
	if (action === 'list-benchmarks') {
		const figures = [...ownFigures, ...(await engine.benchmarks())];
		return commandLine.format === 'json' ? printableJson(figures) : benchmarkList(figures, words);
	}
	if (action === 'compare') {
		const comparison = await compareFiles(engine, commandLine, words);
		surveyLanguage = comparison.language;
		return renderComparison(comparison, commandLine, createWords(language ?? surveyLanguage ?? 'en'));
	}
	const [file = ''] = commandLine.files;
	const say = (share: number) =>
		words.text('terminal.reading', { name: printable(basename(file)), share: words.share(share) });
	const survey = await withSlowProgress(process.stderr, say, (onProgress) =>
		engine.open({ kind: 'file', path: resolve(file) }, commandLine.reading, { onProgress }),
	);
	surveyLanguage = survey.summary.language;
	const query = await namedQuery(survey, commandLine.query);
	const analysis = await survey.analyze(query, reportSections, { ownFigures });
	return render(analysis, commandLine, createWords(language ?? surveyLanguage ?? 'en'));
}

/** Tells what went wrong, on stderr for a person and on stdout for a program that asked for JSON. */
function report(thrown: unknown, args: readonly string[]): ExitStatus {
	const { file, cause: error } = thrown instanceof FileFailure ? thrown : { file: null, cause: thrown };
	const problem = problemOf(error);
	const words = createWords(languageFor(args) ?? surveyLanguage ?? 'en');
	let status: ExitStatus;
	let code: string;
	let message: string;
	if (problem !== null) {
		status = exitStatusOf(problem);
		code = problem.code;
		message = [problemSentence(words, problem), advice(problem, words)].filter((text) => text !== '').join('\n');
	} else if (error instanceof UsageError) {
		status = exitStatus.usage;
		code = 'usage';
		message = `${words.text(error.key, error.values)}\n${words.text('terminal.see-help')}`;
	} else {
		status = exitStatus.failure;
		code = 'failure';
		message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
	process.stderr.write(printable(`survey-lens: ${file === null ? '' : `${fileText(file)}: `}${message}\n`));
	if (askedFormat(args) === 'json')
		process.stdout.write(printableJson({ error: { code, message, candidates: candidatesOf(problem) } }));
	return status;
}

function languageFor(args: readonly string[]): Language | null {
	try {
		return readCommandLine(args).language;
	} catch {
		return null;
	}
}

function advice(problem: Problem, words: Words): string {
	const columns = candidatesOf(problem);
	const shifts = offeredShifts(problem);
	if (shifts.length > 0) return shifts.map((shift) => shiftAdvice(shift, words)).join('\n');
	if (problem.code !== 'question-needed') return '';
	return [
		words.text('terminal.choose-question'),
		...columns.map(({ column, index }) => `  --question "#${index + 1}"   ${column}`),
	].join('\n');
}

function shiftAdvice(shift: Shift, words: Words): string {
	if (shift === 0) return words.text('terminal.try-no-shift');
	const [from, to] = shift > 0 ? ['1–11', '0–10'] : ['0–9', '1–10'];
	return words.text('terminal.try-shift', { from, to, shift });
}

/** The columns that a problem names, as the JSON contract has them. */
function candidatesOf(problem: Problem | null): readonly Candidate[] {
	if (problem?.code === 'question-needed') return problem.candidates;
	return problem?.code === 'no-question' ? problem.rejected.map(({ column, index }) => ({ column, index })) : [];
}

async function main(args: readonly string[]): Promise<ExitStatus> {
	try {
		const commandLine = readCommandLine(args);
		const text = await run(commandLine);
		if (commandLine.output === null) process.stdout.write(printable(text));
		else await writeFile(commandLine.output, text);
		return exitStatus.done;
	} catch (error) {
		return report(error, args);
	}
}

process.exitCode = await main(process.argv.slice(2));
