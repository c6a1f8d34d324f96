import { scale, type WordScales } from './wordScale.ts';

export const englishScales: readonly WordScales[] = [
	{
		asks: 'satisfaction',
		scales: [
			scale(
				'very dissatisfied|extremely dissatisfied|completely dissatisfied|highly dissatisfied|very unsatisfied',
				'dissatisfied|somewhat dissatisfied|unsatisfied|somewhat unsatisfied',
				'neither satisfied nor dissatisfied|neither dissatisfied nor satisfied|neither satisfied nor unsatisfied|neutral|neither',
				'satisfied|somewhat satisfied',
				'very satisfied|extremely satisfied|completely satisfied|highly satisfied',
			),
			scale(
				'very dissatisfied|extremely dissatisfied|completely dissatisfied',
				'dissatisfied|moderately dissatisfied|mostly dissatisfied',
				'somewhat dissatisfied|slightly dissatisfied',
				'neither satisfied nor dissatisfied|neither dissatisfied nor satisfied|neutral|neither',
				'somewhat satisfied|slightly satisfied',
				'satisfied|moderately satisfied|mostly satisfied',
				'very satisfied|extremely satisfied|completely satisfied',
			),
		],
	},
	{
		asks: 'satisfaction',
		scales: [
			scale(
				'not at all satisfied',
				'not so satisfied|slightly satisfied|not very satisfied',
				'somewhat satisfied|moderately satisfied',
				'very satisfied',
				'extremely satisfied|completely satisfied',
			),
		],
	},
	{
		asks: 'quality',
		scales: [
			scale(
				'very poor|very bad|terrible',
				'poor|bad',
				'neither good nor poor|neither poor nor good|neither good nor bad|average|fair|acceptable|neutral|ok|okay',
				'good',
				'very good|excellent',
			),
			scale(
				'extremely poor|extremely bad|very poor|very bad',
				'poor|bad|moderately bad',
				'somewhat poor|somewhat bad|slightly poor|slightly bad',
				'neither good nor poor|neither good nor bad|average|fair|neutral',
				'somewhat good|slightly good',
				'good|moderately good',
				'very good|extremely good|excellent',
			),
		],
	},
	{
		asks: 'quality',
		scales: [scale('poor', 'fair', 'good', 'excellent'), scale('poor', 'fair', 'good', 'very good', 'excellent')],
	},
	{
		asks: 'agreement',
		scales: [
			scale(
				'strongly disagree|completely disagree|totally disagree',
				'disagree|somewhat disagree|tend to disagree',
				'neither agree nor disagree|neither disagree nor agree|neither|neutral|undecided',
				'agree|somewhat agree|tend to agree',
				'strongly agree|completely agree|totally agree',
			),
			scale(
				'strongly disagree|completely disagree',
				'disagree|mostly disagree',
				'somewhat disagree|slightly disagree',
				'neither agree nor disagree|neither disagree nor agree|neutral|undecided',
				'somewhat agree|slightly agree',
				'agree|mostly agree',
				'strongly agree|completely agree',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'very unlikely|extremely unlikely|highly unlikely',
				'unlikely|somewhat unlikely',
				'neither likely nor unlikely|neither unlikely nor likely|neutral|neither',
				'likely|somewhat likely',
				'very likely|extremely likely|highly likely',
			),
			scale(
				'very unlikely|extremely unlikely',
				'unlikely|moderately unlikely',
				'somewhat unlikely|slightly unlikely',
				'neither likely nor unlikely|neither unlikely nor likely|neutral',
				'somewhat likely|slightly likely',
				'likely|moderately likely',
				'very likely|extremely likely',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'not at all likely',
				'not so likely|slightly likely|not very likely',
				'somewhat likely|moderately likely',
				'very likely',
				'extremely likely|completely likely',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'definitely not|definitely will not|definitely would not',
				'probably not|probably will not|probably would not',
				'might or might not|may or may not|not sure|unsure|maybe',
				'probably|probably yes|probably will|probably would',
				'definitely|definitely yes|definitely will|definitely would',
			),
		],
	},
];
