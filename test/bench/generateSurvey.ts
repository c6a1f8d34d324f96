import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** The columns of the generated survey, in file order. */
export const columns = {
	id: 'id',
	time: 'Submitted',
	company: 'Company',
	sector: 'Sector',
	country: 'Country',
	manager: 'Account manager',
	recommendation: 'How likely are you to recommend us to a colleague? (0-10)',
	satisfaction: 'Satisfaction',
	sales: 'Sales',
	delivery: 'Delivery',
	product: 'Product',
	support: 'Support',
	invoicing: 'Invoicing',
	comment: 'Why did you give this score?',
} as const;

export const segments = [columns.company, columns.sector, columns.country, columns.manager] as const;
export const touchpoints = [
	columns.sales,
	columns.delivery,
	columns.product,
	columns.support,
	columns.invoicing,
] as const;

const sectors = ['ICT', 'Industry', 'Wholesale', 'Transport', 'Construction', 'Facility', 'Financial', 'Professional'];
const countries = ['NL', 'BE', 'DE', 'DK', 'SE', 'NO', 'FR', 'UK'];
const firstNames = ['Anna', 'Bas', 'Clara', 'Daan', 'Eva', 'Freja', 'Søren', 'Hanne'];
const lastNames = ['Jansen', 'Møller', 'Smit', 'Visser', 'Holm'];
const companyCount = 5000;
const words =
	'service quick slow friendly late always never invoice delivery portal engineer price quality call answer très bien ' +
	'helpful waiting weeks fine contract planning machines support team could better thanks for the with and but not';
/** What a comment has between two words, and how often: quotes are doubled as the format has it. */
const joints = [...new Array<string>(16).fill(' '), ', ', ' ""new"" ', '.\n', ' – '];
const firstTime = Date.UTC(2024, 0, 1);
const secondsOfTwoYears = 731 * 86_400;
const chunkLength = 1 << 20;

/**
 * Writes a survey of made-up answers to a file: about 100 MB a million records. The same number of records gives the
 * same bytes, wherever and whenever.
 */
export async function generateSurvey(file: string, records: number): Promise<void> {
	const random = randomFrom(20_260_501);
	const below = (count: number) => Math.floor(random() * count);
	const pick = (values: readonly string[]) => values[below(values.length)];
	const days = Array.from({ length: secondsOfTwoYears / 86_400 }, (_, day) =>
		new Date(firstTime + day * 86_400_000).toISOString().slice(0, 10),
	);
	const companies = Array.from({ length: companyCount }, (_, company) => `Company ${company + 1}`);
	const managers = firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`));
	const vocabulary = words.split(' ');
	const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
	const time = () => `${pick(days)} ${twoDigits[below(24)]}:${twoDigits[below(60)]}:${twoDigits[below(60)]}`;
	/** Leans to the upper end, as ratings do. */
	const rating = () => Math.floor(10.99 * Math.sqrt(random()));
	const comment = () => {
		let text = `"${pick(vocabulary)}`;
		for (let length = 2 + below(10); length > 0; length--) text += `${pick(joints)}${pick(vocabulary)}`;
		return `${text}"`;
	};
	const orBlank = (share: number, answer: () => number | string) => (random() < share ? '' : answer());

	const out = createWriteStream(file);
	let text = `${Object.values(columns).join(',')}\n`;
	for (let record = 1; record <= records; record++) {
		text += `${record},${time()},${pick(companies)},${pick(sectors)},${pick(countries)},${pick(managers)},`;
		text += `${orBlank(0.02, rating)},${orBlank(0.05, () => (1 + below(91) / 10).toFixed(1))},`;
		for (const _ of touchpoints) text += `${orBlank(0.1, rating)},`;
		text += `${orBlank(0.4, comment)}\n`;
		if (text.length < chunkLength) continue;
		if (!out.write(text)) await once(out, 'drain');
		text = '';
	}
	out.end(text);
	await finished(out);
}

/** Numbers on 0..1 that look random: mulberry32 of Tommy Ettinger. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
