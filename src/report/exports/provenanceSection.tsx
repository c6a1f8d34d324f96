import { Fragment, type VNode } from 'preact';
import type { ExportProps } from './exportProps.ts';
import { peopleSentence, provenance } from './provenance.ts';

/** The end of an exported report: what it takes to come to the same figures again, and what is left out. */
export function ProvenanceSection(props: ExportProps): VNode {
	const { words } = props;
	const people = peopleSentence(props);
	return (
		<section class="provenance" aria-labelledby="provenance-title">
			<h2 id="provenance-title">{words.text('exports.title')}</h2>
			<dl class="sources">
				{provenance(props).map(({ name, value }) => (
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
