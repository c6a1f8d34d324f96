import type { Query } from '../../model/query.ts';
import type { Source } from '../../model/source.ts';
import type { Survey } from '../../model/survey.ts';
import { createContext } from '../createContext.ts';
import { type Headline, scoreSelection } from '../headline.ts';
import type { Selection } from '../selection/selection.ts';
import { datedAnswers } from '../time/datedAnswers.ts';

/** A survey to compare, and what is asked of it. */
export interface WaveSurvey {
	readonly survey: Survey;
	/** The file: its name. */
	readonly source: Source;
	readonly query: Query;
}

/** What the parts of a comparison are computed from, a wave each. */
export interface WaveContext {
	readonly name: string;
	readonly survey: Survey;
	readonly query: Query;
	readonly selection: Selection;
	readonly headline: Headline;
	/** Days from 2000-01-01 of the first and the last dated answer; null where none is dated. */
	readonly days: { readonly first: number; readonly last: number } | null;
}

/** @throws ProblemError as `createContext`. */
export function waveContext({ survey, source, query }: WaveSurvey): WaveContext {
	const { context, reading } = createContext(survey, source, { ...query, benchmark: 'none' }, []);
	const { selection } = context;
	const dated = datedAnswers(selection);
	return {
		name: source.name,
		survey,
		query: context.query,
		selection,
		headline: scoreSelection(reading, selection, query.level),
		days: dated && { first: dated.first, last: dated.last },
	};
}

/** Waves by the middle of their fieldwork, or as they stand where one has no dates. */
export function inOrderOfTime(waves: readonly WaveContext[]): {
	readonly order: 'date' | 'given';
	readonly waves: readonly WaveContext[];
} {
	const middles = new Map(waves.map((wave) => [wave, wave.days && wave.days.first + wave.days.last]));
	if ([...middles.values()].some((middle) => middle === null)) return { order: 'given', waves };
	const middleOf = (wave: WaveContext) => middles.get(wave) ?? 0;
	return { order: 'date', waves: waves.toSorted((one, other) => middleOf(one) - middleOf(other)) };
}
