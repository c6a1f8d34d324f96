import { env, workspace } from 'vscode';
import type { Language } from '../core/model/language.ts';
import type { BenchmarkChoice } from '../core/model/query.ts';
import { chooseLanguage } from './language.ts';

export const benchmarkSetting = 'surveyLens.benchmark';
export const languageSetting = 'surveyLens.language';

/** The language to speak of a survey whose questions are in `survey`. */
export function languageFor(survey: Language | null): Language {
	return chooseLanguage(workspace.getConfiguration().get(languageSetting), env.language, survey);
}

/** The benchmark that the user chose, `auto` where none was. */
export function benchmarkChoice(): BenchmarkChoice {
	const choice = workspace.getConfiguration().get(benchmarkSetting);
	return typeof choice === 'string' && choice !== '' ? choice : 'auto';
}
