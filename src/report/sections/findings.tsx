import type { VNode } from 'preact';
import { findingSentence, findingsTitle, warningsFirst } from '../sentences/findings.ts';
import type { SectionProps } from './sectionProps.ts';

/** What the reader must know of the file, warnings first. */
export function Findings({ analysis, words }: SectionProps): VNode | null {
	const { findings } = analysis;
	if (findings.length === 0) {
		return null;
	}
	return (
		<section id="findings" aria-labelledby="findings-title">
			<h2 id="findings-title">{findingsTitle(words, findings)}</h2>
			<ul class="findings">
				{warningsFirst(findings).map((finding) => (
					<li key={finding.code} class={finding.severity} data-finding={finding.code}>
						{finding.severity === 'warning' ? (
							<span class="unseen">{`${words.text('findings.warning')}: `}</span>
						) : null}
						{findingSentence(words, finding)}
					</li>
				))}
			</ul>
		</section>
	);
}
