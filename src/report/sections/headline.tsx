import type { VNode } from 'preact';
import type { ScoreInterval } from '../../core/model/interval.ts';
import { AtWidths } from '../charts/chart.tsx';
import { ScaleChart } from '../charts/scaleChart.tsx';
import { RichText } from '../richText.tsx';
import { verdictSentence } from '../verdictSentence.ts';
import type { TextPart } from '../words.ts';
import type { SectionProps } from './sectionProps.ts';

/** The score, what to think of it in one sentence, and where it lies on the scale. */
export function Headline({ analysis, words, widths }: SectionProps): VNode {
	const { score, interval } = analysis.nps;
	if (score === null || interval === null) {
		return (
			<section class="headline" aria-labelledby="headline-title">
				<div class="board">
					<h2 id="headline-title" class="score empty">
						{words.text('headline.emptyScore')}
					</h2>
					<p class="sentence">{words.text('headline.empty', { records: analysis.responses.records })}</p>
				</div>
			</section>
		);
	}
	return (
		<section class="headline" aria-labelledby="headline-title">
			<div class="board">
				<div>
					<h2 id="headline-title" class="score" data-figure="score" data-value={score}>
						{words.points(score)}
					</h2>
					<p class="interval">
						<RichText
							parts={words.rich('headline.interval', {
								level: words.share(interval.level, 1),
								low: words.points(interval.low),
								high: words.points(interval.high),
							})}
							figures={{
								low: { name: 'interval-low', value: interval.low },
								high: { name: 'interval-high', value: interval.high },
							}}
						/>
					</p>
				</div>
				<p class="sentence">
					<RichText parts={boardSentence({ analysis, words }, interval)} />
				</p>
			</div>
			<AtWidths
				widths={widths}
				draw={(width) => (
					<ScaleChart
						words={words}
						width={width}
						score={score}
						low={interval.low}
						high={interval.high}
						level={interval.level}
						figure={analysis.benchmark?.figure ?? null}
					/>
				)}
			/>
		</section>
	);
}

function boardSentence(
	{ analysis, words }: Pick<SectionProps, 'analysis' | 'words'>,
	{ level, low, high }: ScoreInterval,
): readonly TextPart[] {
	const { nps, benchmark, findings } = analysis;
	if (benchmark !== null && benchmark.verdict.kind !== 'none') {
		return verdictSentence(words, benchmark, nps.base);
	}
	const values = {
		base: nps.base,
		promoters: words.share(nps.promoters.share),
		detractors: words.share(nps.detractors.share),
		level: words.share(level, 1),
		low: words.points(low),
		high: words.points(high),
	};
	const few = findings.some((finding) => finding.code === 'few-answers');
	return words.rich(few ? 'headline.aloneFew' : 'headline.alone', values);
}
