import type { Analysis } from '../../core/model/analysis.ts';
import { scoreDigits } from '../scoreDigits.ts';
import type { TextPart, Words } from '../words.ts';
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
		level: words.share(interval.level, 1),
		low: words.points(interval.low, scoreDigits(interval)),
		high: words.points(interval.high, scoreDigits(interval)),
	});
}
