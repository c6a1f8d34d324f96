import type { Wave } from '../../core/model/waves.ts';
import { columnName, filters, type ProvenanceFact } from '../exports/provenance.ts';
import { fileText } from '../fileText.ts';
import { daySpan } from '../periodName.ts';
import type { Words } from '../words.ts';
import type { WaveExportProps } from './waveExportProps.ts';

/** The file of each wave, its dates and choices, then those of all: what it takes to come to the same figures again. */
export function waveProvenance({ comparison, words, version }: WaveExportProps): readonly ProvenanceFact[] {
	const { waves, order, level, minimumBase } = comparison;
	return [
		...waves.map((wave, position) => ({
			name: words.text('waves.wave', { number: position + 1, name: fileText(wave.name, 120) }),
			value: ofWave(words, wave).join(' · '),
		})),
		{ name: words.text('waves.method'), value: words.text(`waves.order.${order}`) },
		{ name: words.text('controls.level'), value: words.share(level, 1) },
		{ name: words.text('controls.minimumBase'), value: words.count(minimumBase) },
		{ name: words.text('exports.software'), value: `Survey Lens ${version}` },
	];
}

function ofWave(words: Words, wave: Wave): readonly string[] {
	const { responses, fieldwork, question, reading, query } = wave;
	const nameOf = (column: number) => columnName(wave, column) ?? `#${column + 1}`;
	const named = (name: string, value: string) => `${name}: ${value}`;
	return [
		words.text('records.total', { count: responses.records }),
		fieldwork === null
			? named(words.text('exports.dates'), words.text('exports.datesUnknown'))
			: daySpan(words, fieldwork.from, fieldwork.to),
		named(words.text('exports.question'), nameOf(question.index)),
		named(words.text('controls.filter'), filters(words, wave)),
		...(query.weight === null ? [] : [named(words.text('controls.weight'), nameOf(query.weight))]),
		...(query.population === null ? [] : [named(words.text('controls.population'), words.count(query.population))]),
		...(reading.answers === 'all'
			? []
			: [named(words.text('exports.answers'), words.text(`sources.answers.${reading.answers}`))]),
	];
}
