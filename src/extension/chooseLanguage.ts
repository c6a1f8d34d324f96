import type { Language } from '../core/model/language.ts';

/**
 * The language to speak: the one set, else the one VS Code speaks where that is Dutch or Danish, else the survey's, else
 * English. VS Code itself has no Dutch or Danish, so that its English says little about its reader.
 * @param setting the setting `surveyLens.language`.
 * @param display VS Code's own language as a BCP 47 tag.
 * @param survey the language of the questions; null where it is not known.
 */
export function chooseLanguage(setting: unknown, display: string, survey: Language | null): Language {
	if (isLanguage(setting)) {
		return setting;
	}
	const primary = display.toLowerCase().split('-')[0];
	if (primary === 'nl' || primary === 'da') {
		return primary;
	}
	return survey ?? 'en';
}

function isLanguage(value: unknown): value is Language {
	return value === 'en' || value === 'nl' || value === 'da';
}
