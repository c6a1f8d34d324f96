import type { GroupScore } from '../../model/groupScore.ts';
import type { Query } from '../../model/query.ts';
import type { WaveFinding, WaveQuestion, WaveSegmentation } from '../../model/waves.ts';
import { testDifference } from '../compareScores.ts';
import { groupScore, holdBack } from '../groupScore.ts';
import type { CountedSample } from '../selection/countedSample.ts';
import { GroupSums } from '../selection/groupSums.ts';
import { labelGroups } from '../selection/labelGroups.ts';
import type { RecordGroups } from '../selection/recordGroups.ts';
import { fromWaveToWave, scoreChanges } from './changes.ts';
import { sharedAcrossWaves } from './sharedAcrossWaves.ts';
import type { KnownWave } from './waveScores.ts';

const mostSegments = 50;

export interface SegmentsOfWaves {
	readonly segments: readonly WaveSegmentation[];
	readonly findings: readonly WaveFinding[];
}

/** The scores of the segments of a question that more than one wave asks, label by label; upper and lower case alike. */
export function waveSegments(
	waves: readonly KnownWave[],
	questions: readonly WaveQuestion[],
	query: Pick<Query, 'level' | 'minimumBase'>,
): SegmentsOfWaves {
	const findings: WaveFinding[] = [];
	const segments = questions.flatMap(({ role, columns, text }, question): WaveSegmentation[] => {
		if (role !== 'segment' || columns.filter((column) => column !== null).length < 2) return [];
		const groups = sameLabels(waves.map(({ survey }, wave) => groupsIn(survey, columns[wave]?.index)));
		if (groups.labels.length > mostSegments) {
			findings.push({ code: 'wave-segments-too-many', severity: 'note', text, count: groups.labels.length });
			return [];
		}
		return [segmentation(waves, groups, question, query)];
	});
	return { segments, findings };
}

function groupsIn(survey: KnownWave['survey'], index: number | undefined) {
	return index === undefined ? null : labelGroups(survey, index);
}

/** The labels of all waves as one list, and the groups of each wave in it. */
interface SameLabels {
	readonly labels: readonly string[];
	/** Null of a wave that does not ask. */
	readonly groups: readonly (RecordGroups | null)[];
}

function sameLabels(waves: readonly ReturnType<typeof groupsIn>[]): SameLabels {
	const labels = new Map<string, { readonly label: string; readonly place: number }>();
	// The latest wave says how a label is written, and in which order they stand.
	for (const wave of waves.toReversed()) {
		for (const label of wave?.labels ?? []) {
			const key = label.toLowerCase();
			if (!labels.has(key)) labels.set(key, { label, place: labels.size });
		}
	}
	const groups = waves.map((wave): RecordGroups | null => {
		if (wave === null) return null;
		const places = Uint16Array.from(wave.labels, (label) => labels.get(label.toLowerCase())?.place ?? labels.size);
		return { ...wave, count: labels.size, groupOfCode: wave.groupOfCode.map((group) => places[group] ?? labels.size) };
	});
	return { labels: [...labels.values()].map(({ label }) => label), groups };
}

function segmentation(
	waves: readonly KnownWave[],
	{ labels, groups }: SameLabels,
	question: number,
	query: Pick<Query, 'level' | 'minimumBase'>,
): WaveSegmentation {
	const scored = waves.map((wave, position) => scoreSegments(wave, groups[position] ?? null, query));
	const shared = fromWaveToWave(waves, (now, _, wave) =>
		sharedAcrossWaves(now.shared, { now: groups[wave] ?? null, before: groups[wave - 1] ?? null }, labels.length),
	);
	const tests = labels.map((_, segment) =>
		fromWaveToWave(scored, (now, before, wave) => {
			const [one, other] = [now?.[segment], before?.[segment]];
			if (!one?.score.nps || !other?.score.nps) return null;
			return testDifference(one.ofAnyone, other.ofAnyone, shared[wave]?.[segment] ?? null, query.level);
		}),
	);
	const changes = scoreChanges(tests, query.level);
	return {
		question,
		segments: labels.map((label, segment) => ({
			label,
			scores: scored.map((wave) => wave?.[segment]?.score ?? null),
			changes: changes[segment] ?? [],
		})),
		tests: tests.flat().filter((test) => test !== null).length,
	};
}

interface ScoredSegment {
	readonly score: GroupScore;
	/** What is held against another wave. */
	readonly ofAnyone: CountedSample;
}

/** Null of a wave that does not ask; of a segment that it does not hold, an entry is null. */
function scoreSegments(
	{ selection }: KnownWave,
	groups: RecordGroups | null,
	{ level, minimumBase }: Pick<Query, 'level' | 'minimumBase'>,
): readonly (ScoredSegment | null)[] | null {
	if (groups === null) return null;
	const { count } = groups;
	const sums = new GroupSums(selection, groups);
	// Those in no segment are a group too: the total and the others would tell it.
	const all = Array.from({ length: count + 1 }, (_, group) => groupScore(sums.sample(group), level, minimumBase));
	const scores = holdBack(all.slice(0, count), minimumBase, all[count]?.base);
	return Array.from({ length: count }, (_, segment) => {
		const [score, sample] = [scores[segment], sums.sample(segment, 'anyone')];
		return score === undefined || sample.base === 0 ? null : { score, ofAnyone: sample };
	});
}
