import type { Survey } from '../../model/survey.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { plainWords } from '../../survey/wording.ts';
import { kept } from '../selection/kept.ts';
import { recordClass, type Selection } from '../selection/selection.ts';

/** What a file that holds everybody who was invited says of one of them. */
export const responseStatus = { unknown: 0, responded: 1, silent: 2, undeliverable: 3, notInvited: 4 } as const;

/** What platforms and people write for it in English, Dutch, Danish and Norwegian, in plain words. */
const written: Readonly<Record<Exclude<keyof typeof responseStatus, 'unknown'>, ReadonlySet<string>>> = {
	responded: new Set([
		...['complete', 'completed', 'finished', 'submitted', 'responded', 'answered', 'partial', 'partial complete'],
		...['partially complete', 'partially completed', 'some answers', 'response received'],
		...['voltooid', 'afgerond', 'beantwoord', 'gereageerd', 'ingevuld', 'volledig ingevuld', 'volledig'],
		...['gedeeltelijk', 'gedeeltelijk ingevuld', 'deels ingevuld', 'deels'],
		...['gennemført', 'besvaret', 'svaret', 'har svaret', 'fuldført', 'afsluttet', 'delvist', 'delvist besvaret'],
		...['delvist gennemført', 'nogen svar', 'nogle svar', 'noen svar', 'gjennomført'],
	]),
	silent: new Set([
		...['invited', 'invitation sent', 'sent', 'email sent', 'delivered', 'distributed', 'opened', 'email opened'],
		...['clicked', 'started', 'email started', 'survey started', 'in progress', 'not started', 'pending', 'reminded'],
		...['reminder sent', 'no response', 'not responded', 'did not respond', 'non response', 'nonresponse'],
		...['not answered', 'unanswered', 'not completed', 'refused', 'declined', 'opted out', 'unsubscribed'],
		...['uitgenodigd', 'verzonden', 'verstuurd', 'bezorgd', 'geopend', 'begonnen', 'niet begonnen', 'herinnerd'],
		...['niet gereageerd', 'geen respons', 'geen reactie', 'non respons', 'niet ingevuld', 'niet beantwoord'],
		...['geweigerd', 'afgemeld'],
		...['inviteret', 'sendt', 'udsendt', 'distribueret', 'distribuert', 'leveret', 'abnet', 'pabegyndt'],
		...['ikke pabegyndt', 'ikke besvaret', 'ikke svaret', 'har ikke svaret', 'ubesvaret', 'intet svar', 'rykket'],
		...['pamindet', 'afvist', 'afmeldt', 'frafaldet', 'frafalt'],
	]),
	undeliverable: new Set([
		...['bounced', 'bounce', 'hard bounce', 'soft bounce', 'email hard bounce', 'email soft bounce', 'undeliverable'],
		...['undelivered', 'not delivered', 'failed', 'email failed', 'invalid address'],
		...['onbestelbaar', 'niet bezorgd', 'niet afgeleverd', 'ongeldig adres', 'onjuist adres', 'geweigerd door server'],
		...['ikke leveret', 'kunne ikke leveres', 'fejlet', 'ugyldig adresse', 'returneret', 'ikke afleveret'],
	]),
	notInvited: new Set([
		'new',
		'not sent',
		'not invited',
		'nieuw',
		'niet verzonden',
		'ny',
		'ikke sendt',
		'ikke inviteret',
	]),
};

const mostStatuses = 20;
/** Of those who are said to be silent at most this part may have answered, else the column tells of something else. */
const mostAnswers = 0.1;

/** SurveyXact's variables of the overall status: 1 new, 2 distributed, 3 some answers, 4 completed, 5 dropped out. */
const surveyXactStatus = /^stato(?:verall)?_([1-5])$/;
const ofSurveyXact = [
	responseStatus.notInvited,
	responseStatus.silent,
	responseStatus.responded,
	responseStatus.responded,
	responseStatus.silent,
] as const;

/** A column, and the response status that each entry of its dictionary stands for. */
interface StatusColumn {
	readonly index: number;
	readonly ofCode: Uint8Array;
}

/**
 * The response status of each record, by position among all; null where the file does not hold those who stayed silent.
 * It is told by SurveyXact's own variables, else by a column that holds nothing but such words.
 */
export function responseStatuses(selection: Selection): Uint8Array | null {
	const { survey } = selection;
	const ofPlatform = surveyXactColumns(survey);
	const columns = survey.table.columns.flatMap((_, index) => statusColumn(survey, index) ?? []);
	for (const candidate of ofPlatform.length > 0 ? [ofPlatform] : columns.map((column) => [column])) {
		const statuses = statusOfRecords(survey, candidate);
		if (holdsInvited(statuses, selection)) return statuses;
	}
	return null;
}

function surveyXactColumns({ table, columns, reading }: Survey): readonly StatusColumn[] {
	if (reading.layout.value !== 'surveyxact') return [];
	return columns.flatMap(({ header }, index) => {
		const variable = surveyXactStatus.exec(header.trim());
		const column = table.columns[index];
		if (variable === null || column?.kind !== 'category') return [];
		const status = ofSurveyXact[Number(variable[1]) - 1] ?? responseStatus.unknown;
		const isChosen = (cell: string): boolean => /^(?:1|valgt|selected|chosen)$/i.test(cell.trim());
		return [{ index, ofCode: Uint8Array.from(column.dictionary, (cell) => (isChosen(cell) ? status : 0)) }];
	});
}

/** Null where the column holds something else than statuses, or none of somebody who stayed silent. */
const statusColumn = kept(({ table }: Survey, index: number): StatusColumn | null => {
	const column = table.columns[index];
	if (column?.kind !== 'category' || column.dictionary.length > mostStatuses) return null;
	const statuses = column.dictionary.map(statusIn);
	const isKnown = column.dictionary.every((cell, code) => (statuses[code] ?? 0) > 0 || isBlank(cell));
	const isComplete =
		statuses.includes(responseStatus.responded) &&
		(statuses.includes(responseStatus.silent) || statuses.includes(responseStatus.undeliverable));
	return isKnown && isComplete ? { index, ofCode: Uint8Array.from(statuses) } : null;
});

function statusIn(cell: string): number {
	const text = plainWords(cell);
	for (const [status, texts] of Object.entries(written)) {
		if (texts.has(text)) return responseStatus[status as keyof typeof written];
	}
	return responseStatus.unknown;
}

/** Where several columns speak of a record, that it responded counts before all else. */
function statusOfRecords({ table }: Survey, columns: readonly StatusColumn[]): Uint8Array {
	const statuses = new Uint8Array(table.recordCount);
	for (const { index, ofCode } of columns) {
		let first = 0;
		for (const { cells, recordCount } of table.groups) {
			const column = cells[index];
			for (let record = 0; column?.kind === 'category' && record < recordCount; record++) {
				const status = ofCode[column.codes[record] as number] as number;
				if (status === 0 || statuses[first + record] === responseStatus.responded) continue;
				statuses[first + record] = status;
			}
			first += recordCount;
		}
	}
	return statuses;
}

/** Whether records of people who stayed silent are there, and indeed hold no answers. */
function holdsInvited(statuses: Uint8Array, { survey, question }: Selection): boolean {
	const isAnswer = Uint8Array.from(question.answers, (answer) => (typeof answer === 'number' ? 1 : 0));
	let silent = 0;
	let answered = 0;
	let first = 0;
	for (const { cells, recordCount } of survey.table.groups) {
		const column = cells[question.index];
		for (let record = 0; column?.kind === 'category' && record < recordCount; record++) {
			const status = statuses[first + record] as number;
			if (status !== responseStatus.silent && status !== responseStatus.undeliverable) continue;
			silent++;
			answered += isAnswer[column.codes[record] as number] as number;
		}
		first += recordCount;
	}
	return silent > 0 && answered <= silent * mostAnswers;
}

/** Of a selected record: who answers has responded, whatever the file says. */
export function statusOf(statuses: Uint8Array, record: number, answer: number): number {
	return answer < recordClass.none ? responseStatus.responded : (statuses[record] as number);
}
