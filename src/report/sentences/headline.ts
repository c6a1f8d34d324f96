import type { Analysis } from '../../core/model/analysis.ts';
import type { ScoreInterval } from '../../core/model/interval.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { MessageValues, TextPart, Words } from '../words.ts';
import { verdictSentence } from './verdict.ts';

/** The one sentence that stands beside the score: the verdict; without a benchmark, what the answers themselves allow. */
export function boardSentence(words: Words, { nps, benchmark, findings, responses }: Analysis): readonly TextPart[] {
	const { base, promoters, detractors, interval } = nps;
	if (interval === null) {
		return words.rich('headline.empty', { records: responses.records });
	}
	if (benchmark !== null && benchmark.verdict.kind !== 'none') {
		return verdictSentence(words, benchmark, base);
	}
	const few = findings.some((finding) => finding.code === 'few-answers');
	return words.rich(few ? 'headline.aloneFew' : 'headline.alone', {
		base,
		promoters: words.share(promoters.share),
		detractors: words.share(detractors.share),
		...intervalValues(words, interval),
	});
}

/** The level and the ends of an interval, as messages take them. */
export function intervalValues(words: Words, interval: ScoreInterval): MessageValues {
	const digits = scoreDigits(interval);
	return {
		level: words.share(interval.level, 1),
		low: words.points(interval.low, digits),
		high: words.points(interval.high, digits),
	};
}

/** The score with its interval on one line; null where there is none. */
export function scoreLine(words: Words, { nps: { score, interval } }: Analysis): string | null {
	if (score === null || interval === null) {
		return null;
	}
	const certainty = words.text('headline.interval', intervalValues(words, interval));
	return `NPS ${words.points(score, scoreDigits(interval))} (${certainty})`;
}
