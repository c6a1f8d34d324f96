import type { Uri } from 'vscode';
import type { BenchmarkFigure } from '../core/model/benchmark.ts';
import type { Language } from '../core/model/language.ts';
import type { BenchmarkChoice } from '../core/model/query.ts';
import type { Engine } from '../engine/engine.ts';
import type { BenchmarkSetting } from './benchmarkSetting.ts';
import type { OwnBenchmarks } from './ownBenchmarks.ts';
import { type Choice, type ChoiceGroup, choiceGroup, pickOne } from './pickOne.ts';
import { showProblem } from './showProblem.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';

/**
 * Lets the user choose the figure that surveys are held against, the user's own first. True where one was chosen.
 * @param survey whose workspace folder names the user's own files; undefined takes the first
 */
export async function chooseBenchmark(
	engine: Engine,
	benchmark: BenchmarkSetting,
	ownBenchmarks: OwnBenchmarks,
	survey: Uri | undefined,
	language: Language,
): Promise<boolean> {
	const speech = await speechIn(language);
	let figures: readonly BenchmarkFigure[];
	try {
		figures = [...(await ownBenchmarks.figuresFor(survey)), ...(await engine.benchmarks())];
	} catch (error) {
		await showProblem(error, language);
		return false;
	}
	const choices = [...generalChoices(speech), ...figureChoices(speech, figures)];
	const chosen = await pickOne(choices, speech.text('extension.chooseBenchmark'), benchmark.choice);
	if (chosen !== undefined) {
		await benchmark.choose(chosen, language);
	}
	return chosen !== undefined;
}

function generalChoices(speech: Speech): readonly Choice<BenchmarkChoice>[] {
	return [
		{
			label: speech.text('extension.automatic'),
			detail: speech.text('extension.automaticDetail'),
			value: 'auto',
		},
		{
			label: speech.text('extension.noBenchmark'),
			detail: speech.text('extension.noBenchmarkDetail'),
			value: 'none',
		},
	];
}

/** The figures under a heading for each origin. */
function figureChoices(
	speech: Speech,
	figures: readonly BenchmarkFigure[],
): readonly (Choice<BenchmarkChoice> | ChoiceGroup)[] {
	const byOrigin = new Map<string, Choice<BenchmarkChoice>[]>();
	for (const figure of figures) {
		const { origin, sector, value, year } = speech.figure(figure);
		const choices = byOrigin.get(origin) ?? [];
		choices.push({
			label: sector,
			description: `${value} · ${year}`,
			...(figure.title === null ? {} : { detail: figure.title }),
			value: figure.id,
		});
		byOrigin.set(origin, choices);
	}
	return [...byOrigin].flatMap(([origin, choices]) => [choiceGroup(origin), ...choices]);
}
