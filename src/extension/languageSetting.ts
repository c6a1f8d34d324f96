import { env, workspace } from 'vscode';
import type { Language } from '../core/model/language.ts';
import { chooseLanguage } from './chooseLanguage.ts';

export const languageSetting = 'surveyLens.language';

/** The language to speak of a survey whose questions are in `survey`. */
export function languageFor(survey: Language | null): Language {
	return chooseLanguage(workspace.getConfiguration().get(languageSetting), env.language, survey);
}
