import type { Uri } from 'vscode';
import type { WaveComparison } from '../core/model/waves.ts';
import type { Engine, OpenSurvey, WaveRequest } from '../engine/engine.ts';
import { orAborted } from '../engine/orAborted.ts';
import { plainQuery } from '../engine/plainQuery.ts';
import { refusal } from '../engine/problemOf.ts';
import { fileName } from './fileName.ts';
import { languageFor } from './languageSetting.ts';
import { pickQuestion } from './pickQuestion.ts';
import { plainText } from './plainText.ts';
import { questionAmong, type RememberedChoices } from './rememberedChoices.ts';
import { speechIn } from './speechIn.ts';
import { surveySource } from './surveySource.ts';
import { withSlowProgress } from './withSlowProgress.ts';

/** What a comparison stopped at. */
export interface ComparisonFailure {
	/** Name of the file. */
	readonly name: string;
	readonly error: unknown;
}

/**
 * Reads surveys as they are now, under the choices that are remembered for each, and compares them.
 * @returns the comparison, or the first file that is refused
 */
export async function compareSurveyFiles(
	uris: readonly Uri[],
	engine: Engine,
	choices: RememberedChoices,
): Promise<WaveComparison | ComparisonFailure> {
	const opened: OpenSurvey[] = [];
	try {
		const waves: WaveRequest[] = [];
		for (const uri of uris) {
			try {
				const survey = await openSurvey(uri, engine, choices);
				opened.push(survey);
				const query = { ...plainQuery, benchmark: 'none', question: await questionOf(survey, uri, choices) };
				// Refused here, the file can be named.
				await survey.analyze(query, ['headline']);
				waves.push({ survey, query });
			} catch (error) {
				return { name: fileName(uri), error };
			}
		}
		return await engine.compare(waves);
	} catch (error) {
		return { name: uris.map(fileName).join(', '), error };
	} finally {
		await Promise.all(opened.map((survey) => survey.close()));
	}
}

async function openSurvey(uri: Uri, engine: Engine, choices: RememberedChoices): Promise<OpenSurvey> {
	const speech = await speechIn(languageFor(null));
	const title = plainText(speech.text('extension.reading', { name: fileName(uri) }));
	return withSlowProgress(title, speech.share, async (signal, onProgress) => {
		const source = await orAborted(signal, surveySource(uri));
		return engine.open(source, choices.recall(uri.toString()).reading, { signal, onProgress });
	});
}

/** The question that is meant: the only one, the one chosen for the file before, or the one that the user picks now. */
async function questionOf({ summary }: OpenSurvey, uri: Uri, choices: RememberedChoices): Promise<number | null> {
	if (summary.candidates.length <= 1) {
		return null;
	}
	const key = uri.toString();
	const known = questionAmong(summary.candidates, choices.recall(key));
	if (known !== undefined) {
		return known.index;
	}
	const speech = await speechIn(languageFor(summary.language));
	const chosen = await pickQuestion(speech, fileName(uri), summary, undefined);
	if (chosen === undefined) {
		throw refusal({ code: 'cancelled' });
	}
	await choices.remember(key, { question: chosen });
	return chosen.index;
}
