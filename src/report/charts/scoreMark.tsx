import type { VNode } from 'preact';
import type { GroupScore } from '../../core/model/groupScore.ts';

/** A score on the scale from −100 to +100 with its interval, small enough for a row of a table, which holds the figure. */
export function ScoreMark({ score: { shown, nps } }: ScoreMarkProps): VNode | null {
	if (nps?.score == null) {
		return null;
	}
	const { score, interval } = nps;
	return (
		<svg class="score-mark" height="18" aria-hidden="true">
			<line class="axis" x1="0" x2="100%" y1="9" y2="9" />
			<line class="zero" x1="50%" x2="50%" y1="3" y2="15" />
			{interval === null ? null : (
				<line class="whisker" x1={placeOf(interval.low)} x2={placeOf(interval.high)} y1="9" y2="9" />
			)}
			<circle class={shown === 'few' ? 'score few' : 'score'} cx={placeOf(score)} cy="9" r="4" />
		</svg>
	);
}

export interface ScoreMarkProps {
	readonly score: GroupScore;
}

/** Points as a share of the width. */
function placeOf(points: number): string {
	return `${Math.round((points + 100) * 50) / 100}%`;
}
