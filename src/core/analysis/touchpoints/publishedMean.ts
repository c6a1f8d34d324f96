import { yearOf } from '../../benchmarks/age.ts';
import type { BenchmarkFigure } from '../../model/benchmark.ts';
import type { PublishedMean } from '../../model/touchpoints.ts';
import { plainWords } from '../../survey/wording.ts';
import type { RatingColumn } from '../ratings/ratingColumn.ts';

/** How the handling of complaints is called in English, Dutch and Danish, in plain words. */
const complaintHandling =
	/\bcomplaints? (handling|management|resolution|procedure)\b|\b(handling|resolution|resolving) (of )?(\w+ )?complaints?\b|\bklacht(en)? ?(af)?(handeling|behandeling|procedure)\b|\b(af|be)handeling van (\w+ )?klacht(en)?\b|\bklage(r)? ?(behandling|handtering)\b|\b(be)?(handling|handtering) af (\w+ )?klage(r)?\b/;

/**
 * The published mean of a touchpoint, on a scale of ten: that of the figure that the survey is held against, else the
 * newest of the same series, of its sector before all sectors. A survey that is held against nothing has none.
 * @param figure that the survey is held against
 */
export function publishedMean(
	column: RatingColumn,
	figure: BenchmarkFigure | null,
	figures: readonly BenchmarkFigure[],
): PublishedMean | null {
	const asks = [column.column, column.text].some((text) => complaintHandling.test(plainWords(text)));
	if (figure === null || column.scale.high !== 10 || !asks) return null;
	const newestFirst = figures
		.filter(({ series }) => series === figure.series)
		.sort((one, other) => (yearOf(other) ?? 0) - (yearOf(one) ?? 0));
	const source = [
		figure,
		...newestFirst.filter(({ sector }) => sector === figure.sector),
		...newestFirst.filter(({ sector }) => sector === 'all'),
	].find((each) => each.complaintHandling !== null);
	const published = source?.complaintHandling;
	return source && published ? { figure: source.id, mean: published.mean, best: published.best } : null;
}
