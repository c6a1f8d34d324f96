import { type Uri, window } from 'vscode';
import type { ReadingChoices } from '../core/model/reading.ts';
import type { Candidate, SurveySummary } from '../core/model/survey.ts';
import { fileName } from './fileName.ts';
import { languageFor } from './languageSetting.ts';
import { pickAnswers } from './pickAnswers.ts';
import { pickQuestion } from './pickQuestion.ts';
import { pickRole } from './pickRole.ts';
import { plainText } from './plainText.ts';
import { type FileChoices, questionAmong, type RememberedChoices } from './rememberedChoices.ts';
import type { Speech } from './speech.ts';
import { speechIn } from './speechIn.ts';

/** What the user can change of how a file is read. */
export type ReadingChange = 'setColumnRole' | 'chooseAnswers';

/** What the user chooses for one file: remembered for it, and to count from the next reading on. */
export class SurveyChoices {
	readonly #uri: Uri;
	readonly #remembered: RememberedChoices;
	readonly #summary: () => Promise<SurveySummary>;

	/** @param summary of the survey as it is read now */
	constructor(uri: Uri, remembered: RememberedChoices, summary: () => Promise<SurveySummary>) {
		this.#uri = uri;
		this.#remembered = remembered;
		this.#summary = summary;
	}

	/** How the file is to be read. */
	get reading(): ReadingChoices {
		return this.#chosen.reading;
	}

	/** The question that is meant: the only one, or the one that the user chose; undefined where that is open. */
	questionOf({ candidates }: SurveySummary): Candidate | undefined {
		return candidates.length === 1 ? candidates[0] : questionAmong(candidates, this.#chosen);
	}

	/** Takes the recommendation question in a column, or lets the user choose one where that is null. True where chosen. */
	async chooseQuestion(column: number | null): Promise<boolean> {
		const summary = await this.#summary();
		const question =
			column === null
				? await pickQuestion(await speechOf(summary), fileName(this.#uri), summary, this.questionOf(summary))
				: summary.candidates.find(({ index }) => index === column);
		if (question === undefined) return false;
		await this.#remember({ question });
		return true;
	}

	/** Lets the user choose what a column is for. True where chosen. */
	async setColumnRole(): Promise<boolean> {
		const summary = await this.#summary();
		const reading = await pickRole(await speechOf(summary), fileName(this.#uri), summary, this.reading);
		if (reading === undefined) return false;
		await this.#remember({ reading });
		return true;
	}

	/** Lets the user choose which answers of a respondent count. True where chosen. */
	async chooseAnswers(): Promise<boolean> {
		const summary = await this.#summary();
		const speech = await speechOf(summary);
		if (!summary.reading.roles.some(({ value }) => value === 'respondent')) {
			const setRole = speech.text('remedy.setColumnRole');
			const chosen = await window.showInformationMessage(speech.text('extension.respondentsUnknown'), setRole);
			return chosen === setRole && this.setColumnRole();
		}
		const answers = await pickAnswers(speech, fileName(this.#uri), summary);
		if (answers === undefined) return false;
		await this.#remember({ reading: { ...this.reading, answers } });
		return true;
	}

	/** Remembers that the numbers of the file lie `shift` points above the ratings. */
	async shiftScale(shift: number): Promise<void> {
		await this.#remember({ reading: { ...this.reading, shift } });
	}

	/** Forgets what another version remembered in another way, and says so. */
	async forgetUnknown(speech: Speech): Promise<void> {
		if (await this.#remembered.discardUnknown(this.#uri.toString())) this.#say(speech, 'extension.choiceDiscarded');
	}

	/** Forgets what columns were chosen to be for, as the file has them no longer, and says so. */
	async forgetRoles(speech: Speech): Promise<void> {
		const { roles: _, ...reading } = this.reading;
		await this.#remember({ reading });
		this.#say(speech, 'extension.rolesForgotten');
	}

	get #chosen(): FileChoices {
		return this.#remembered.recall(this.#uri.toString());
	}

	#remember(chosen: Partial<FileChoices>): Promise<void> {
		return this.#remembered.remember(this.#uri.toString(), chosen);
	}

	#say(speech: Speech, what: 'extension.choiceDiscarded' | 'extension.rolesForgotten'): void {
		window.showInformationMessage(plainText(speech.text(what, { name: fileName(this.#uri) })));
	}
}

function speechOf({ language }: SurveySummary): Promise<Speech> {
	return speechIn(languageFor(language));
}
