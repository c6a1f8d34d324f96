import type { Analysis } from '../../core/model/analysis.ts';
import type { ExportProps } from './exportProps.ts';
import { isIdentifying, shownIn } from './withoutNames.ts';

/** An analysis as it is sent on. */
interface ExportedAnalysis extends Analysis {
	readonly exported: {
		readonly software: 'Survey Lens';
		readonly version: string;
		/** Keys that are empty since people can be recognised by what stands in them. */
		readonly leftOut: readonly string[];
	};
}

/** The analysis as JSON, with the contract that `survey-lens --format json` has. */
export function figuresJson(props: ExportProps): string {
	const { analysis, version, identifying } = props;
	const isLeftOut = !identifying && isIdentifying(analysis);
	const { accounts, ...shown } = shownIn(props);
	const exported: ExportedAnalysis = {
		...shown,
		comments: identifying ? shown.comments : null,
		accounts: accounts === null || identifying ? accounts : { ...accounts, withDetractors: [] },
		exported: { software: 'Survey Lens', version, leftOut: isLeftOut ? ['comments', 'accounts.withDetractors'] : [] },
	};
	return `${JSON.stringify(exported, null, 2)}\n`;
}
