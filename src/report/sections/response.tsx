import type { VNode } from 'preact';
import { ShareBar } from '../charts/shareBar.tsx';
import { type ResponseRate, responseLead, responseRates, responseTitle } from '../sentences/response.ts';
import type { Words } from '../words.ts';
import { FigureTable } from './figureTable.tsx';
import { Foot } from './foot.tsx';
import type { SectionProps } from './sectionProps.ts';
import { SegmentationArticle } from './segments.tsx';

/** How many answered, and who. */
export function Response(props: SectionProps): VNode | null {
	const { analysis, words } = props;
	const { response, query } = analysis;
	if (response === null) {
		return null;
	}
	const title = responseTitle(words, response);
	const rates = responseRates(words, response);
	return (
		<section id="response" class="response" aria-labelledby="response-title">
			<h2 id="response-title">{title}</h2>
			<p class="lead">{responseLead(words, response)}</p>
			<table class="bars">
				<caption class="unseen">{title}</caption>
				<thead class="unseen">
					<tr>
						<th scope="col">{words.text('response.of')}</th>
						<th scope="col">{words.text('table.share')}</th>
					</tr>
				</thead>
				<tbody>
					{rates.map(({ key, name, share, interval }) => (
						<tr key={key}>
							<th scope="row">
								<span class="beside">
									<span class="name">{name}</span>
									<ShareBar words={words} share={share} low={interval.low} high={interval.high} />
								</span>
							</th>
							<td class="share">{words.share(share)}</td>
						</tr>
					))}
				</tbody>
			</table>
			<Foot words={words} caption={words.text('response.caption', { level: words.share(query.level, 1) })}>
				<RateTable words={words} title={title} rates={rates} />
			</Foot>
			{response.who.map((segmentation) => (
				<SegmentationArticle key={segmentation.by} {...props} segmentation={segmentation} />
			))}
		</section>
	);
}

interface RateTableProps {
	readonly words: Words;
	readonly title: string;
	readonly rates: readonly ResponseRate[];
}

function RateTable({ words, title, rates }: RateTableProps): VNode {
	return (
		<FigureTable
			caption={title}
			rows={rates}
			idOf={({ key }) => key}
			columns={[
				{ head: words.text('response.of'), cell: ({ key }) => words.text(`response.table.${key}`) },
				{ head: words.text('table.count'), cell: ({ count }) => words.count(count) },
				{ head: words.text('response.outOf'), cell: ({ of }) => words.count(of) },
				{
					head: words.text('table.share'),
					cell: ({ share }) => words.share(share, 1),
					figure: ({ key, share }) => ({ name: `response-${key}`, value: share }),
				},
				{
					head: words.text('table.interval'),
					cell: ({ interval: { low, high } }) =>
						words.text('interval', { low: words.share(low, 1), high: words.share(high, 1) }),
				},
			]}
		/>
	);
}
