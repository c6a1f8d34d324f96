import type { BenchmarkFigure, RuleZone } from '../core/model/benchmark.ts';
import { fileText } from './fileText.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Words } from './words.ts';

const namedRegions: Readonly<Record<string, MessageKey>> = {
	NL: 'region.NL',
	DK: 'region.DK',
	US: 'region.US',
	CA: 'region.CA',
	global: 'region.global',
};

/** The name of a sector; of one that only a user's own file knows, as it stands there. */
export function sectorName(words: Words, sector: string): string {
	const key = `sector.${sector}`;
	return words.knows(key) ? words.text(key) : fileText(sector);
}

/** The country or countries of a figure; null where its source does not say. */
export function regionName(words: Words, region: readonly string[] | null): string | null {
	return region === null ? null : words.list(region.map((code) => regionOf(words, code)));
}

function regionOf(words: Words, code: string): string {
	const key = namedRegions[code];
	return key === undefined ? fileText(code) : words.text(key);
}

/** What a figure is of, as it stands in a sentence: `ICT and telecom (the Netherlands)`. */
export function figureName(words: Words, figure: BenchmarkFigure): string {
	const where =
		regionName(words, figure.region) ?? (figure.market === null ? null : words.text(`market.short.${figure.market}`));
	const sector = sectorName(words, figure.sector);
	return where === null ? sector : words.text('figure.name', { sector, where });
}

/** What was published: `+6`, `+30 to +45`, `negative`. A published decimal is kept. */
export function figureValue(words: Words, figure: BenchmarkFigure): string {
	switch (figure.kind) {
		case 'score':
			return words.points(figure.value, 1);
		case 'range':
			return words.interval(figure.low, figure.high);
		case 'sign':
			return words.text(`figure.${figure.sign}`);
		case 'top':
			return words.text('figure.top', { value: words.points(figure.value, 1) });
		case 'share':
			return words.text('figure.noScore');
		case 'quantile':
			return words.text('figure.quantile', {
				share: words.share(figure.quantile),
				value: words.points(figure.value, 1),
			});
		case 'rank':
			return words.text('figure.rank', {
				value: words.points(figure.value, 1),
				rank: figure.rank,
				of: figure.of,
			});
		case 'rule':
			return figure.zones
				.map((zone) =>
					words.text('figure.rule', { from: zoneLimit(words, zone), zone: words.text(`zone.${zone.zone}`) }),
				)
				.join('; ');
	}
}

/** When a figure was measured, as far as its source says. */
export function figureYear(words: Words, figure: BenchmarkFigure): string {
	if (figure.fieldwork !== null) {
		const key = figure.fieldworkInferred ? 'figure.inferred' : 'figure.measured';
		return words.text(key, { year: String(figure.fieldwork) });
	}
	return figure.edition === null
		? words.text('figure.undated')
		: words.text('figure.edition', { year: String(figure.edition) });
}

/** Where a zone of a rule of thumb begins. */
export function zoneLimit(words: Words, { from, inclusive }: RuleZone): string {
	return words.text(inclusive ? 'figure.from' : 'figure.above', { from: words.points(from) });
}

/** Who published a figure, and in what. */
export function figureSource(words: Words, { publisher, title }: BenchmarkFigure): string {
	return title === null
		? fileText(publisher)
		: words.text('figure.source', { publisher: fileText(publisher), title: fileText(title, 160) });
}
