import { scale, type WordScales } from './wordScale.ts';

export const danishScales: readonly WordScales[] = [
	{
		asks: 'satisfaction',
		scales: [
			scale(
				'meget utilfreds|yderst utilfreds|særdeles utilfreds|slet ikke tilfreds',
				'utilfreds|overvejende utilfreds|delvist utilfreds|ret utilfreds|lidt utilfreds',
				'hverken tilfreds eller utilfreds|hverken utilfreds eller tilfreds|hverken eller|neutral',
				'tilfreds|overvejende tilfreds|delvist tilfreds|ret tilfreds|lidt tilfreds',
				'meget tilfreds|yderst tilfreds|særdeles tilfreds',
			),
			scale(
				'meget utilfreds|yderst utilfreds|særdeles utilfreds',
				'utilfreds|overvejende utilfreds',
				'lidt utilfreds|delvist utilfreds|noget utilfreds',
				'hverken tilfreds eller utilfreds|hverken utilfreds eller tilfreds|hverken eller|neutral',
				'lidt tilfreds|delvist tilfreds|noget tilfreds',
				'tilfreds|overvejende tilfreds',
				'meget tilfreds|yderst tilfreds|særdeles tilfreds',
			),
		],
	},
	{
		asks: 'quality',
		scales: [
			scale(
				'meget dårlig|meget dårligt|særdeles dårlig|særdeles dårligt',
				'dårlig|dårligt',
				'hverken god eller dårlig|hverken godt eller dårligt|hverken dårlig eller god|hverken dårligt eller godt|hverken eller|middel|nogenlunde|acceptabel|acceptabelt|neutral|neutralt',
				'god|godt',
				'meget god|meget godt|særdeles god|særdeles godt|fremragende',
			),
		],
	},
	{
		asks: 'agreement',
		scales: [
			scale(
				'helt uenig|meget uenig|fuldstændig uenig|fuldt ud uenig',
				'uenig|delvist uenig|delvis uenig|overvejende uenig',
				'hverken enig eller uenig|hverken uenig eller enig|hverken eller|neutral',
				'enig|delvist enig|delvis enig|overvejende enig',
				'helt enig|meget enig|fuldstændig enig|fuldt ud enig',
			),
			scale(
				'helt uenig|meget uenig|fuldstændig uenig',
				'uenig|overvejende uenig',
				'lidt uenig|delvist uenig|delvis uenig',
				'hverken enig eller uenig|hverken uenig eller enig|hverken eller|neutral',
				'lidt enig|delvist enig|delvis enig',
				'enig|overvejende enig',
				'helt enig|meget enig|fuldstændig enig',
			),
		],
	},
	{
		asks: 'likelihood',
		scales: [
			scale(
				'meget usandsynligt|meget usandsynlig|yderst usandsynligt|højst usandsynligt',
				'usandsynligt|usandsynlig|ret usandsynligt',
				'hverken sandsynligt eller usandsynligt|hverken sandsynlig eller usandsynlig|hverken usandsynligt eller sandsynligt|hverken eller|måske|neutral',
				'sandsynligt|sandsynlig|ret sandsynligt',
				'meget sandsynligt|meget sandsynlig|yderst sandsynligt|højst sandsynligt',
			),
		],
	},
];
