import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Language } from '../core/model/language.ts';
import { createInProcessEngine } from '../engine/inProcess.ts';
import { openSource } from '../engine/node/openSource.ts';
import { spanReaders } from '../engine/node/spanReaders.ts';
import { reportSections } from '../engine/reportSections.ts';
import { createWords } from '../report/createWords.ts';
import { fileText } from '../report/fileText.ts';
import { benchmarkList } from './benchmarkList.ts';
import { askedFormat, askedLanguage, type CommandLine, readCommandLine } from './commandLine.ts';
import { compareFiles, FileFailure } from './compareFiles.ts';
import { type ExitStatus, exitStatus } from './exitStatus.ts';
import { failureOf } from './failure.ts';
import { help } from './help.ts';
import { namedQuery } from './namedQuery.ts';
import { openFile } from './openFile.ts';
import { readOwnFigures } from './ownFigures.ts';
import { printable, printableJson } from './printable.ts';
import { render, renderComparison, version } from './render.ts';
import { writeOutput } from './writeOutput.ts';

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
	const survey = await openFile(engine, file, commandLine.reading, words);
	surveyLanguage = survey.summary.language;
	const query = await namedQuery(survey, commandLine.query);
	const analysis = await survey.analyze(query, reportSections, { ownFigures });
	return render(analysis, commandLine, createWords(language ?? surveyLanguage ?? 'en'));
}

/** Tells what went wrong, on stderr for a person and on stdout for a program that asked for JSON. */
function report(thrown: unknown, args: readonly string[]): ExitStatus {
	const { file, cause } = thrown instanceof FileFailure ? thrown : { file: null, cause: thrown };
	const words = createWords(askedLanguage(args) ?? surveyLanguage ?? 'en');
	const { status, ...error } = failureOf(cause, words);
	process.stderr.write(printable(`survey-lens: ${file === null ? '' : `${fileText(file)}: `}${error.message}\n`));
	if (askedFormat(args) === 'json') process.stdout.write(printableJson({ error }));
	return status;
}

async function main(args: readonly string[]): Promise<ExitStatus> {
	try {
		const commandLine = readCommandLine(args);
		await writeOutput(await run(commandLine), commandLine.output);
		return exitStatus.done;
	} catch (error) {
		return report(error, args);
	}
}

process.exitCode = await main(process.argv.slice(2));
