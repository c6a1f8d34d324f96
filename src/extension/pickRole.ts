import type { ChosenRole, ColumnRole, ReadingChoices } from '../core/model/reading.ts';
import type { SurveySummary } from '../core/model/survey.ts';
import { columnRoles } from '../report/columnRoles.ts';
import { type Choice, pickOne } from './pickOne.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';

/** Stands for every column in the list of columns. */
const everything = -1;

/**
 * Lets the user pick a column and what it is for, or have it as it is recognised.
 * @param reading what was chosen before
 * @returns what is chosen now; undefined where the user thinks better of it
 */
export async function pickRole(
	speech: Speech,
	fileName: string,
	summary: SurveySummary,
	reading: ReadingChoices,
): Promise<ReadingChoices | undefined> {
	const index = await pickColumn(speech, fileName, summary, reading);
	if (index === undefined) {
		return undefined;
	}
	if (index === everything) {
		return { version: 1 };
	}
	const role = await pickColumnRole(speech, summary, index);
	if (role === undefined) {
		return undefined;
	}
	const { roles = [], ...rest } = reading;
	const others = roles.filter((chosen) => !isOf(chosen, summary, index));
	const chosen = role === 'as recognised' ? others : [...others, { column: headerOf(summary, index), index, role }];
	return chosen.length > 0 ? { ...rest, roles: chosen } : rest;
}

function pickColumn(
	speech: Speech,
	fileName: string,
	{ columns, reading: { roles } }: SurveySummary,
	chosen: ReadingChoices,
): Promise<number | undefined> {
	const choices = columns.map(({ header, questionText, option }, index): Choice<number> => {
		const number = speech.text('extension.columnNumber', { number: index + 1 });
		const detail = plainText([questionText, option].filter((part) => part !== '' && part !== header).join(' · '));
		return {
			label: plainText(header) || speech.text('extension.columnWithoutHeader'),
			description: [roleInWords(speech, roles[index]), number].join(' · '),
			...(detail === '' ? {} : { detail }),
			value: index,
		};
	});
	const { version: _, ...parts } = chosen;
	const forget: Choice<number> = {
		label: speech.text('extension.everythingAsRecognised'),
		detail: speech.text('extension.everythingAsRecognisedDetail'),
		value: everything,
	};
	const isChosen = Object.keys(parts).length > 0;
	const placeholder = plainText(speech.text('extension.chooseColumn', { name: fileName }));
	return pickOne(isChosen ? [forget, ...choices] : choices, placeholder);
}

function pickColumnRole(
	speech: Speech,
	summary: SurveySummary,
	index: number,
): Promise<ColumnRole | 'as recognised' | undefined> {
	const guess = summary.reading.roles[index];
	const isChosen = guess?.reason === 'chosen';
	const asRecognised: Choice<ColumnRole | 'as recognised'> = {
		label: speech.text('extension.asRecognised'),
		...(isChosen ? {} : { description: roleInWords(speech, guess) }),
		value: 'as recognised',
	};
	const roles = columnRoles.map((role) => ({
		label: speech.capital(speech.text(`role.${role}`)),
		description: speech.text(`roleUse.${role}`),
		value: role,
	}));
	const name = headerOf(summary, index) || speech.text('extension.columnNumber', { number: index + 1 });
	const placeholder = plainText(speech.text('extension.chooseRole', { column: name }));
	return pickOne([asRecognised, ...roles], placeholder, isChosen ? guess.value : 'as recognised');
}

function roleInWords(speech: Speech, guess: SurveySummary['reading']['roles'][number] | undefined): string {
	const { value, reason } = guess ?? { value: 'none', reason: 'nothing' };
	const role = speech.capital(speech.text(`role.${value}`));
	return reason === 'nothing' ? role : `${role} – ${speech.text(`roleReason.${reason}`)}`;
}

function headerOf({ columns }: SurveySummary, index: number): string {
	return columns[index]?.header ?? '';
}

/** Whether a role was chosen for column `index`. */
function isOf(chosen: ChosenRole, { columns }: SurveySummary, index: number): boolean {
	if (chosen.column !== columns[index]?.header) {
		return false;
	}
	return chosen.index === index || columns.filter(({ header }) => header === chosen.column).length === 1;
}
