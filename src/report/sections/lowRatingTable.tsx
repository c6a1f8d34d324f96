import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { Touchpoint, Touchpoints } from '../../core/model/touchpoints.ts';
import type { ReportActions } from '../actions.ts';
import { classesUpwards } from '../answerClasses.ts';
import { questionName } from '../questionName.ts';
import { byPriority } from '../sentences/touchpoints.ts';
import type { Words } from '../words.ts';
import { answeredFilters } from './answeredFilters.ts';
import { type FigureColumn, FigureTable } from './figureTable.tsx';
import { FilterButton } from './filterButton.tsx';
import { RecordsButton } from './recordsButton.tsx';

/** Who rated each touchpoint in the lower half of its scale, by what they answered to the recommendation question. */
export function LowRatingTable({ words, touchpoints, actions }: LowRatingTableProps): VNode {
	const belowOf = ({ low }: Touchpoint) => words.decimal(low.below, 1);
	const titleOf = (touchpoint: Touchpoint) =>
		words.text('filter.ratingBelow', { column: questionName(touchpoint, 160), below: belowOf(touchpoint) });
	return (
		<FigureTable
			caption={words.text('touchpoints.low')}
			rows={byPriority(touchpoints)}
			idOf={({ index }) => index}
			columns={[
				{
					head: words.text('touchpoints.touchpoint'),
					cell: (touchpoint) => (
						<FilterButton actions={lowCount(touchpoint) === 0 ? undefined : actions} filter={lowFilter(touchpoint)}>
							<bdi>{questionName(touchpoint, 160)}</bdi>
						</FilterButton>
					),
				},
				{ head: words.text('touchpoints.low.below'), cell: belowOf },
				{
					head: words.text('table.count'),
					cell: (touchpoint) => (
						<RecordsButton
							actions={actions}
							words={words}
							title={titleOf(touchpoint)}
							count={lowCount(touchpoint)}
							filters={[lowFilter(touchpoint), ...answeredFilters]}
						/>
					),
				},
				...classesUpwards.map((group): FigureColumn<Touchpoint> => {
					const name = words.text(`shares.${group}`);
					return {
						head: name,
						cell: (touchpoint) => (
							<RecordsButton
								actions={actions}
								words={words}
								title={`${titleOf(touchpoint)} · ${name}`}
								count={touchpoint.low[group]}
								filters={[lowFilter(touchpoint), { kind: 'class', class: group }]}
							/>
						),
						figure: ({ index, low }) => ({ name: `low-${index}-${group}`, value: low[group] }),
					};
				}),
			]}
		/>
	);
}

export interface LowRatingTableProps {
	readonly words: Words;
	readonly touchpoints: Touchpoints;
	readonly actions: ReportActions | undefined;
}

/** No rating is lower than 0. */
export function lowFilter({ index, low }: Touchpoint): Filter {
	return { kind: 'rating', column: index, from: 0, below: low.below };
}

export function lowCount({ low }: Touchpoint): number {
	return low.promoters + low.passives + low.detractors;
}
