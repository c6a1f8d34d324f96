import type { WaveComparison, WaveFinding, WaveMovement } from '../../model/waves.ts';
import { isoDay } from '../time/calendar.ts';
import { matchQuestions } from './matchQuestions.ts';
import { respondentAnswers, sharedRecords } from './sharedAcrossWaves.ts';
import { inOrderOfTime, type WaveContext, type WaveSurvey, waveContext } from './waveContext.ts';
import { waveRatings } from './waveRatings.ts';
import { type KnownWave, waveScores } from './waveScores.ts';
import { waveSegments } from './waveSegments.ts';
import { waveShares } from './waveShares.ts';

const fewAnswers = 30;

/**
 * Compares surveys that asked the same, wave by wave. Level and minimum base are those of the first query; each wave has
 * its own question, filters and weights.
 * @param surveys two or more
 * @throws RangeError for fewer; ProblemError as `createContext`.
 */
export function compareSurveys(surveys: readonly WaveSurvey[]): WaveComparison {
	const [first] = surveys;
	if (first === undefined || surveys.length < 2) {
		throw new RangeError(`Two surveys or more can be compared; found ${surveys.length}`);
	}
	const { level, minimumBase } = first.query;
	const { order, waves: ordered } = inOrderOfTime(
		surveys.map((survey) => waveContext({ ...survey, query: { ...survey.query, level, minimumBase } })),
	);
	const waves = knownWaves(ordered);
	const questions = matchQuestions(
		waves.map(({ survey, headline }) => ({ survey, question: headline.value.question.index })),
	);
	const scores = waveScores(waves, level);
	const { segments, findings: ofSegments } = waveSegments(waves, questions, { level, minimumBase });
	const { ratings, findings: ofRatings } = waveRatings(waves, questions, { level, minimumBase });
	const languages = new Set(waves.map(({ survey }) => survey.language));
	return {
		schemaVersion: 1,
		order,
		waves: waves.map(({ name, survey, query, days, headline, shared }, wave) => ({
			name,
			reading: survey.reading,
			query,
			fieldwork: days && { from: isoDay(days.first), to: isoDay(days.last) },
			question: headline.value.question,
			responses: headline.value.responses,
			nps: headline.value.nps,
			design: headline.value.design,
			shared: shared?.now.records.length ?? null,
			change: scores.changes[wave] ?? null,
		})),
		language: languages.size === 1 ? (waves[0]?.survey.language ?? null) : null,
		level,
		minimumBase,
		overall: scores.overall,
		shares: waveShares(waves, level),
		segments,
		ratings,
		moved: movements(segments, ratings),
		questions,
		findings: [...findingsOf(waves, order), ...ofRatings, ...ofSegments],
	};
}

function knownWaves(waves: readonly WaveContext[]): KnownWave[] {
	const known: KnownWave[] = [];
	for (const wave of waves) {
		const respondents = respondentAnswers(wave.selection);
		const shared = sharedRecords(respondents, known.at(-1)?.respondents ?? null);
		known.push({ ...wave, respondents, shared });
	}
	return known;
}

/** The last change of each segment and rating: those beyond chance first, by the size of their test. */
function movements(segments: WaveComparison['segments'], ratings: WaveComparison['ratings']): readonly WaveMovement[] {
	const moved: { readonly movement: WaveMovement; readonly size: number }[] = [];
	for (const { question, segments: labels } of segments) {
		for (const { label, changes } of labels) {
			const change = changes.at(-1);
			if (change) moved.push({ movement: { kind: 'segment', question, label, change }, size: Math.abs(change.z ?? 0) });
		}
	}
	for (const { question, changes } of ratings) {
		const change = changes.at(-1);
		if (change) moved.push({ movement: { kind: 'rating', question, change }, size: Math.abs(change.statistic) });
	}
	const isShown = ({ movement }: { readonly movement: WaveMovement }) => Number(movement.change.outcome !== 'none');
	return moved
		.sort((one, other) => isShown(other) - isShown(one) || other.size - one.size)
		.map(({ movement }) => movement);
}

function findingsOf(waves: readonly KnownWave[], order: WaveComparison['order']): WaveFinding[] {
	const findings: WaveFinding[] = [];
	const scales = new Set(waves.map(({ headline }) => headline.value.question.scale));
	if (scales.has('0-10') && scales.has('1-10')) findings.push({ code: 'wave-scales-differ', severity: 'warning' });
	waves.forEach((wave, position) => {
		const { days, headline, selection, shared } = wave;
		const before = waves[position - 1];
		if (order === 'given' && days === null) findings.push({ code: 'wave-undated', severity: 'note', wave: position });
		if (days && before?.days && order === 'date' && days.first <= before.days.last) {
			findings.push({ code: 'waves-overlap-in-time', severity: 'note', wave: position });
		}
		if (before && plain(headline.value.question.text) !== plain(before.headline.value.question.text)) {
			findings.push({ code: 'wave-question-differs', severity: 'warning', wave: position });
		}
		const { base } = selection.total.sample;
		if (base < fewAnswers)
			findings.push({ code: 'wave-few-answers', severity: 'warning', wave: position, count: base });
		const count = shared?.now.records.length ?? 0;
		if (count > 0) findings.push({ code: 'wave-shared', severity: 'note', wave: position, count });
	});
	return findings;
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
