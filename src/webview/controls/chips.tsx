import type { VNode } from 'preact';
import { filterName } from '../../report/filterName.ts';
import { toggleFilter } from '../queryChanges.ts';
import type { ControlsProps } from './controlsProps.ts';

/** Which answers count: a chip for each filter, that removes it; and the way back. */
export function Chips({ words, analysis, canUndo, change, undo }: ControlsProps): VNode {
	const { filters } = analysis.query;
	return (
		<div class="chips">
			{filters.length === 0 ? <span class="chip">{words.text('controls.allAnswers')}</span> : null}
			{filters.map((filter) => {
				const name = filterName(words, analysis, filter);
				return (
					<button
						key={JSON.stringify(filter)}
						type="button"
						class="chip"
						aria-label={words.text('controls.removeFilter', { filter: name })}
						onClick={() => change((query) => toggleFilter(query, filter))}
					>
						<bdi>{name}</bdi>
					</button>
				);
			})}
			{filters.length > 1 ? (
				<button
					type="button"
					class="plain"
					id="clear-filters"
					onClick={() => change((query) => ({ ...query, filters: [] }))}
				>
					{words.text('controls.clearFilters')}
				</button>
			) : null}
			{canUndo ? (
				<button type="button" class="plain" id="undo" onClick={undo} aria-keyshortcuts="Control+Z Meta+Z">
					{words.text('controls.undo')}
				</button>
			) : null}
		</div>
	);
}
