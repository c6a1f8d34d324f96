import type { VNode } from 'preact';
import { fileText } from '../fileText.ts';
import { filterName } from '../filterName.ts';
import { daySpan } from '../periodName.ts';
import { RichText } from '../richText.tsx';
import type { SectionProps } from './sectionProps.ts';

/** What was asked, in which file, and how many answered. */
export function Header({ analysis, words }: SectionProps): VNode {
	const { source, question, responses, nps, query, trend } = analysis;
	return (
		<header>
			<p class="source">
				<bdi>{fileText(source.name, 120)}</bdi>
				{source.layout === 'generic' ? null : ` · ${words.text(`layout.${source.layout}`)}`}
				{source.fromEditor ? ` · ${words.text('header.fromEditor')}` : null}
			</p>
			<h1>
				<bdi>{words.text('quoted', { text: fileText(question.text, 400) })}</bdi>
			</h1>
			<p class="facts">
				<RichText
					parts={words.rich('header.answers', { base: nps.base, records: responses.records })}
					figures={{
						'figure-base': { name: 'base', value: nps.base },
						'figure-records': { name: 'records', value: responses.records },
					}}
				/>
				{trend === null ? null : ` · ${daySpan(words, trend.from, trend.to)}`}
				{(['blank', 'invalid', 'excluded'] as const).map((kind) => {
					const count = responses[kind];
					return (
						<span key={kind} hidden={count === 0}>
							{' · '}
							<span data-figure={kind} data-value={count}>
								{words.text(`header.${kind}`, { count })}
							</span>
						</span>
					);
				})}
				{query.filters.length === 0 ? null : (
					<span class="filtered">
						{' · '}
						{words.text('header.filtered', {
							filters: words.list(query.filters.map((filter) => filterName(words, analysis, filter))),
						})}
					</span>
				)}
			</p>
		</header>
	);
}
