import type { ComponentChildren, VNode } from 'preact';
import { fileText } from '../fileText.ts';
import { assumptionSentences, filterSentence, methodSentences } from '../sentences/method.ts';
import { benchmarkSentences, columnSentences, fileSentences } from '../sentences/sources.ts';
import type { SectionProps } from './sectionProps.ts';

export interface SourcesProps extends SectionProps {
	/** With which the user changes what the columns were taken for. */
	readonly controls?: ComponentChildren;
}

/** Base, method, benchmark and reading: all that is needed to come to the same figures. */
export function Sources({ analysis, words, controls }: SourcesProps): VNode {
	const { nps, benchmark, responses, question, source } = analysis;
	const filters = filterSentence(words, analysis);
	const assumed = assumptionSentences(words, analysis);
	const title =
		benchmark === null
			? words.text('sources.title.alone', { base: nps.base, name: fileText(source.name) })
			: words.text('sources.title.with', { base: nps.base, publisher: fileText(benchmark.figure.publisher) });
	return (
		<section id="sources" aria-labelledby="sources-title">
			<h2 id="sources-title">{title}</h2>
			<dl class="sources">
				<dt>{words.text('sources.base')}</dt>
				<dd>
					<p>
						{words.text('sources.baseText', {
							base: nps.base,
							records: responses.records,
							blank: words.count(responses.blank),
							invalid: words.count(responses.invalid),
							excluded: words.count(responses.excluded),
							scale: words.text(`scale.${question.scale}`),
						})}
					</p>
					{filters === null ? null : <p>{filters}</p>}
				</dd>
				<dt>{words.text('sources.method')}</dt>
				<dd>{methodSentences(words, analysis).map(paragraph)}</dd>
				{assumed.length === 0 ? null : (
					<>
						<dt>{words.text('sources.assumed')}</dt>
						<dd>{assumed.map(paragraph)}</dd>
					</>
				)}
				{benchmark === null ? null : (
					<>
						<dt>{words.text('sources.benchmark')}</dt>
						<dd>{benchmarkSentences(words, benchmark).map(paragraph)}</dd>
					</>
				)}
				<dt>{words.text('sources.file')}</dt>
				<dd>{fileSentences(words, analysis).map(paragraph)}</dd>
				<dt>{words.text('sources.columns')}</dt>
				<dd>
					{columnSentences(words, analysis).map(paragraph)}
					{controls}
				</dd>
			</dl>
		</section>
	);
}

function paragraph(text: string): VNode {
	return <p key={text}>{text}</p>;
}
