import type { ReportChart } from '../report/exports/reportCharts.tsx';
import { type Choice, pickOne } from './pickOne.ts';
import { plainText } from './plainText.ts';
import type { Speech } from './speech.ts';

export const exported = ['html', 'markdown', 'chart', 'charts', 'csv', 'json', 'followUp'] as const;
const chartFormats = ['png', 'png-transparent', 'svg', 'svg-transparent'] as const;

export type Exported = (typeof exported)[number];
export type ChartFormat = (typeof chartFormats)[number];

/** Lets the user choose what to export of the report of a file, or of several. */
export function pickWhat<What extends Exported = Exported>(
	speech: Speech,
	name: string,
	offered: readonly What[],
): Promise<What | undefined> {
	const choices = offered.map(
		(value): Choice<What> => ({
			label: speech.text(`exports.what.${value}`),
			detail: speech.text(`exports.what.${value}.detail`),
			value,
		}),
	);
	return pickOne(choices, plainText(speech.text('exports.pick', { name })));
}

export function pickChart(speech: Speech, charts: readonly ReportChart[]): Promise<ReportChart | undefined> {
	const choices = charts.map(
		(value): Choice<ReportChart> => ({ label: plainText(value.title), description: plainText(value.asked), value }),
	);
	return pickOne(choices, speech.text('exports.pickChart'));
}

export function pickFormat(speech: Speech): Promise<ChartFormat | undefined> {
	const choices = chartFormats.map(
		(value): Choice<ChartFormat> => ({ label: speech.text(`exports.format.${value}`), value }),
	);
	return pickOne(choices, speech.text('exports.pickFormat'));
}

/** Asks whether people may be recognised in what is exported. */
export function pickPeople(speech: Speech): Promise<boolean | undefined> {
	const choice = (key: 'leftOut' | 'named', value: boolean): Choice<boolean> => ({
		label: speech.text(`exports.pickPeople.${key}`),
		detail: speech.text(`exports.pickPeople.${key}.detail`),
		value,
	});
	return pickOne([choice('leftOut', false), choice('named', true)], speech.text('exports.pickPeople'));
}
