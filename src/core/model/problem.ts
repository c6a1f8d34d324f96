import type { BenchmarkMistake } from './benchmarkMistake.ts';
import type { Candidate, OtherScale, RejectedCandidate } from './survey.ts';

/** Why a file, a question or a choice is refused. A code with what was found; the words belong to the report. */
export type Problem =
	| { readonly code: 'source-missing'; readonly name: string }
	| { readonly code: 'source-unreadable'; readonly name: string; readonly detail: string }
	| { readonly code: 'source-changed'; readonly name: string }
	| { readonly code: 'file-empty'; readonly name: string }
	| { readonly code: 'file-binary'; readonly name: string; readonly offset: number }
	| { readonly code: 'no-records'; readonly name: string }
	| { readonly code: 'unclosed-quote'; readonly name: string; readonly line: number }
	/** So many records hold more cells than the header that cells may stand under the wrong header. */
	| {
			readonly code: 'shifted-columns';
			readonly name: string;
			readonly count: number;
			readonly records: number;
			readonly line: number;
	  }
	| { readonly code: 'no-question'; readonly rejected: readonly RejectedCandidate[]; readonly columns: number }
	| { readonly code: 'question-needed'; readonly candidates: readonly Candidate[] }
	| { readonly code: 'not-a-recommendation-scale'; readonly column: string; readonly looksLike: OtherScale }
	| { readonly code: 'no-such-column'; readonly column: string; readonly nearest: string | null }
	| { readonly code: 'ambiguous-column'; readonly column: string; readonly numbers: readonly number[] }
	/** A column that was to be filtered by holds texts too different to be kept. */
	| { readonly code: 'not-categories'; readonly column: string }
	/** A column whose ratings were to be filtered by holds none. */
	| { readonly code: 'not-ratings'; readonly column: string }
	/** More answers than there are people. */
	| { readonly code: 'population-too-small'; readonly population: number; readonly answers: number }
	| { readonly code: 'no-such-benchmark'; readonly id: string; readonly nearest: string | null }
	/** A user's own file of figures that has to be mended; `further` mistakes are not listed. */
	| {
			readonly code: 'benchmark-mistakes';
			readonly name: string;
			readonly mistakes: readonly BenchmarkMistake[];
			readonly further: number;
	  }
	| { readonly code: 'cancelled' }
	| { readonly code: 'engine-stopped' };

export type ProblemCode = Problem['code'];
