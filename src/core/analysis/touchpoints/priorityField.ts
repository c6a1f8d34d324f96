import type { PriorityField, Touchpoint, Touchpoints } from '../../model/touchpoints.ts';
import { isSameScale, type RatingScale } from '../ratings/ratingScale.ts';

/** What of a touchpoint its place on the priority map depends on. */
export type MappedTouchpoint = Pick<Touchpoint, 'scale' | 'mean' | 'importance'>;

type Borders = NonNullable<Touchpoints['borders']>;

/**
 * Where the fields of the priority map meet: the means of performance and of importance over the touchpoints that are
 * rated on the scale of most, each touchpoint as heavy as any other. Null with fewer than two.
 */
export function priorityBorders(touchpoints: readonly MappedTouchpoint[]): Borders | null {
	const scale = usualScale(touchpoints);
	const placed = touchpoints.flatMap((touchpoint) => {
		const place = placeOf(touchpoint, scale);
		return place === null ? [] : [place];
	});
	if (placed.length < 2) return null;
	const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		performance: meanOf(placed.map(({ performance }) => performance)),
		importance: meanOf(placed.map(({ importance }) => importance)),
	};
}

/** The field of each touchpoint: what lies on a border counts as above it. Null where it has no place on the map. */
export function priorityFields(
	touchpoints: readonly MappedTouchpoint[],
	borders: Borders | null,
): readonly (PriorityField | null)[] {
	const scale = usualScale(touchpoints);
	return touchpoints.map((touchpoint) => {
		const place = placeOf(touchpoint, scale);
		if (place === null || borders === null) return null;
		const isGood = place.performance >= borders.performance;
		if (place.importance >= borders.importance) return isGood ? 'build-on' : 'improve';
		return isGood ? 'maintain' : 'watch';
	});
}

function placeOf({ scale, mean, importance }: MappedTouchpoint, usual: RatingScale | null): Borders | null {
	if (usual === null || !isSameScale(scale, usual) || mean.mean === null || importance === null) return null;
	return { performance: mean.mean, importance: importance.r };
}

/** The scale of most touchpoints; of two with as many, the one that comes first. */
function usualScale(touchpoints: readonly MappedTouchpoint[]): RatingScale | null {
	const countOf = (scale: RatingScale): number =>
		touchpoints.filter((touchpoint) => isSameScale(touchpoint.scale, scale)).length;
	return touchpoints.reduce<RatingScale | null>(
		(usual, { scale }) => (usual === null || countOf(scale) > countOf(usual) ? scale : usual),
		null,
	);
}
