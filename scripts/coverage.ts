import { coverage, populations, size } from './coverage/enumerate.ts';

const level = 0.95;

console.log(`Coverage of the ${100 * level} % interval: the share of surveys whose interval holds the true score`);
console.log('promoters  detractors    answers  adjusted     Wald');
for (const population of populations) {
	for (const base of [10, 30, 100, 1000]) {
		const { adjusted, wald } = coverage(base, population, level);
		printRow(population, String(base), adjusted, wald);
	}
}

console.log('\nSize of the test of two groups: the share of pairs without a difference in which it finds one');
console.log('promoters  detractors    answers  adjusted     Wald');
for (const population of populations) {
	for (const bases of [
		[10, 10],
		[30, 30],
		[10, 80],
		[100, 100],
	] as const) {
		const { adjusted, wald } = size(bases, population, level);
		printRow(population, bases.join(' / '), adjusted, wald);
	}
}

function printRow(population: (typeof populations)[number], answers: string, adjusted: number, wald: number): void {
	const shares = [percent(population.promoters, 0).padStart(9), percent(population.detractors, 0).padStart(10)];
	console.log(
		[...shares, answers.padStart(9), percent(adjusted, 2).padStart(8), percent(wald, 2).padStart(7)].join('  '),
	);
}

function percent(share: number, decimals: number): string {
	return `${(100 * share).toFixed(decimals)} %`;
}
