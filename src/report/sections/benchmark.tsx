import type { VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { BenchmarkComparison } from '../../core/model/benchmark.ts';
import { BenchmarkChart } from '../charts/benchmarkChart.tsx';
import { type BenchmarkRow, benchmarkRows, sectorsWithoutScore } from '../charts/benchmarkRows.ts';
import { AtWidths } from '../charts/chart.tsx';
import { figureSource, figureValue } from '../figureName.ts';
import { fileText } from '../fileText.ts';
import { paragraph } from '../sentences/paragraph.ts';
import { verdictReservation, verdictTitle } from '../sentences/verdict.ts';
import type { Words } from '../words.ts';
import { FigureTable } from './figureTable.tsx';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';

/** How the score stands against published figures; an invitation to choose one where none is chosen. */
export function Benchmark({ analysis, words, widths }: SectionProps): VNode {
	const { benchmark, nps } = analysis;
	if (benchmark === null || nps.score === null || nps.interval === null) {
		return (
			<section id="benchmark" aria-labelledby="benchmark-title">
				<h2 id="benchmark-title">{words.text('benchmark.title.missing')}</h2>
				<p class="lead">{words.text('benchmark.missing')}</p>
			</section>
		);
	}
	const { verdict } = benchmark;
	const { score } = nps;
	const { low, high, level } = nps.interval;
	const title = verdictTitle(words, benchmark, nps.base);
	const rows = benchmarkRows(words, benchmark);
	const reservation = verdictReservation(words, benchmark, nps.base);
	const allSectors = allSectorsSentence(words, analysis);
	return (
		<section id="benchmark" aria-labelledby="benchmark-title">
			<h2 id="benchmark-title">
				<span data-figure="benchmark-outcome" data-value={verdict.kind === 'tested' ? verdict.outcome : verdict.kind}>
					{title}
				</span>
			</h2>
			<p class="lead">
				{paragraph([allSectors, reservation, words.text('benchmark.band', { level: words.share(level, 1) })])}
			</p>
			{rows.length === 0 ? null : (
				<AtWidths
					widths={widths}
					draw={(width) => (
						<BenchmarkChart
							words={words}
							width={width}
							rows={rows}
							score={score}
							low={low}
							high={high}
							title={words.text('benchmark.chartTitle', {
								score: words.points(score),
								publisher: fileText(benchmark.figure.publisher),
							})}
							description={words.text('benchmark.chartDescription', {
								rows: rows
									.map((row) => words.text('benchmark.chartRow', { sector: row.label, value: row.value }))
									.join('; '),
							})}
						/>
					)}
				/>
			)}
			<Foot words={words} caption={caption(words, benchmark, rows)}>
				<RowsTable words={words} benchmark={benchmark} rows={rows} title={title} />
			</Foot>
		</section>
	);
}

interface RowsTableProps {
	readonly words: Words;
	readonly benchmark: BenchmarkComparison;
	readonly rows: readonly BenchmarkRow[];
	readonly title: string;
}

function RowsTable({ words, benchmark: { verdict }, rows, title }: RowsTableProps): VNode {
	return (
		<FigureTable
			caption={title}
			rows={rows}
			idOf={({ id }) => id}
			columns={[
				{ head: words.text('table.sector'), cell: ({ label }) => label },
				{ head: words.text('table.year'), cell: ({ year }) => year },
				{ head: words.text('table.published'), cell: ({ value }) => value },
				{ head: words.text('table.best'), cell: ({ best }) => (best === null ? '' : words.points(best)) },
				{
					head: words.text('table.difference'),
					cell: ({ chosen }) => (chosen && 'difference' in verdict ? words.points(verdict.difference, 1) : ''),
				},
			]}
		/>
	);
}

/** Beside the verdict on one sector, how the score stands against the average of all, where the series has it. */
function allSectorsSentence(words: Words, { benchmark, nps }: Analysis): string | null {
	const all = benchmark?.peers.find((peer) => peer.figure.sector === 'all')?.figure;
	if (benchmark === null || nps.interval === null || all?.kind !== 'score' || benchmark.figure.sector === 'all') {
		return null;
	}
	const { low, high } = nps.interval;
	const outcome = all.value < low ? 'higher' : all.value > high ? 'lower' : 'none';
	return words.text(`benchmark.allSectors.${outcome}`, { value: figureValue(words, all) });
}

function caption(words: Words, benchmark: BenchmarkComparison, rows: readonly BenchmarkRow[]): string {
	const arrow = rows.map((row) => row.mark).find((mark) => mark.kind === 'arrow');
	const withoutScore = sectorsWithoutScore(words, benchmark);
	return paragraph([
		`${figureSource(words, benchmark.figure)}.`,
		rows.some((row) => row.year !== '') && words.text('benchmark.captionYear'),
		rows.some((row) => row.old) && words.text('benchmark.captionOld'),
		arrow !== undefined && words.text('benchmark.captionSign', { sign: arrow.sign }),
		rows.some((row) => row.best !== null || row.mark.kind === 'best') && words.text('benchmark.captionBest'),
		withoutScore.length > 0 && words.text('benchmark.captionShares', { sectors: words.list(withoutScore) }),
	]);
}
