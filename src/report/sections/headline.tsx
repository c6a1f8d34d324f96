import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import { AtWidths } from '../charts/chart.tsx';
import { ScaleChart } from '../charts/scaleChart.tsx';
import { type MarkedFigures, RichText } from '../richText.tsx';
import { scoreDigits } from '../scoreDigits.ts';
import { boardSentence, intervalValues } from '../sentences/headline.ts';
import type { SectionProps } from './sectionProps.ts';

/** The score, what to think of it in one sentence, and where it lies on the scale. */
export function Headline({ analysis, words, widths }: SectionProps): VNode {
	const { score, interval } = analysis.nps;
	if (score === null || interval === null) {
		return (
			<section id="headline" class="headline" aria-labelledby="headline-title">
				<div class="board">
					<h2 id="headline-title" class="score empty">
						{words.text('headline.emptyScore')}
					</h2>
					<p class="sentence">
						<RichText parts={boardSentence(words, analysis)} />
					</p>
				</div>
				<Heed analysis={analysis} words={words} />
			</section>
		);
	}
	return (
		<section id="headline" class="headline" aria-labelledby="headline-title">
			<div class="board">
				<div>
					<h2 id="headline-title" class="score" data-figure="score" data-value={score}>
						{words.points(score, scoreDigits(interval))}
					</h2>
					<p class="interval">
						<RichText
							parts={words.rich('headline.interval', intervalValues(words, interval))}
							figures={{
								'figure-low': { name: 'interval-low', value: interval.low },
								'figure-high': { name: 'interval-high', value: interval.high },
							}}
						/>
					</p>
				</div>
				<p class="sentence">
					<RichText parts={boardSentence(words, analysis)} figures={benchmarkDifference(analysis)} />
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
			<Heed analysis={analysis} words={words} />
		</section>
	);
}

/** That there is something to know before the score is used, and where it stands. */
function Heed({ analysis: { findings }, words }: Pick<SectionProps, 'analysis' | 'words'>): VNode | null {
	const count = findings.filter(({ severity }) => severity === 'warning').length;
	return count === 0 ? null : (
		<p class="heed">
			<a href="#findings">{words.text('headline.heed', { count })}</a>
		</p>
	);
}

/** What the sentence says in bold is the difference, where there is one. */
function benchmarkDifference({ benchmark }: Analysis): MarkedFigures {
	return benchmark !== null && 'difference' in benchmark.verdict
		? { b: { name: 'benchmark-difference', value: benchmark.verdict.difference } }
		: {};
}
