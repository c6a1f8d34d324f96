import { Fragment, type VNode } from 'preact';
import type { Words } from '../words.ts';
import type { ProvenanceFact } from './provenance.ts';

/** The end of an exported report: what it takes to come to the same figures again, and what is left out. */
export function ProvenanceSection({ words, facts, people }: ProvenanceSectionProps): VNode {
	return (
		<section class="provenance" aria-labelledby="provenance-title">
			<h2 id="provenance-title">{words.text('exports.title')}</h2>
			<dl class="sources">
				{facts.map(({ name, value }) => (
					<Fragment key={name}>
						<dt>{name}</dt>
						<dd>
							<p>{value}</p>
						</dd>
					</Fragment>
				))}
			</dl>
			{people === null ? null : <p class="caption">{people}</p>}
		</section>
	);
}

export interface ProvenanceSectionProps {
	readonly words: Words;
	readonly facts: readonly ProvenanceFact[];
	/** That people are left out, or stand in it; null where nobody can be recognised. */
	readonly people: string | null;
}
