import type { ComponentChildren } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';

/** A name that filters by what it names, where the page can; else the name alone. */
export function FilterButton({ actions, filter, children }: FilterButtonProps): ComponentChildren {
	return actions === undefined ? (
		children
	) : (
		<button
			type="button"
			class="pick"
			aria-pressed={actions.isFiltered(filter)}
			onClick={() => actions.toggleFilter(filter)}
		>
			{children}
		</button>
	);
}

export interface FilterButtonProps {
	readonly actions: ReportActions | undefined;
	readonly filter: Filter;
	readonly children: ComponentChildren;
}
