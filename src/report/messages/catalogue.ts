import type { Language } from '../../core/model/language.ts';
import daAccounts from './da/accounts.json' with { type: 'json' };
import daBenchmarkFiles from './da/benchmarkFiles.json' with { type: 'json' };
import daComments from './da/comments.json' with { type: 'json' };
import daContents from './da/contents.json' with { type: 'json' };
import daControls from './da/controls.json' with { type: 'json' };
import daCross from './da/cross.json' with { type: 'json' };
import daExports from './da/exports.json' with { type: 'json' };
import daExtension from './da/extension.json' with { type: 'json' };
import daMethod from './da/method.json' with { type: 'json' };
import daProblem from './da/problem.json' with { type: 'json' };
import daReport from './da/report.json' with { type: 'json' };
import daResponse from './da/response.json' with { type: 'json' };
import daSatisfaction from './da/satisfaction.json' with { type: 'json' };
import daSegments from './da/segments.json' with { type: 'json' };
import daTerminal from './da/terminal.json' with { type: 'json' };
import daTouchpoints from './da/touchpoints.json' with { type: 'json' };
import daTrend from './da/trend.json' with { type: 'json' };
import daWaves from './da/waves.json' with { type: 'json' };
import daWhatItTakes from './da/whatItTakes.json' with { type: 'json' };
import enAccounts from './en/accounts.json' with { type: 'json' };
import enBenchmarkFiles from './en/benchmarkFiles.json' with { type: 'json' };
import enComments from './en/comments.json' with { type: 'json' };
import enContents from './en/contents.json' with { type: 'json' };
import enControls from './en/controls.json' with { type: 'json' };
import enCross from './en/cross.json' with { type: 'json' };
import enExports from './en/exports.json' with { type: 'json' };
import enExtension from './en/extension.json' with { type: 'json' };
import enMethod from './en/method.json' with { type: 'json' };
import enProblem from './en/problem.json' with { type: 'json' };
import enReport from './en/report.json' with { type: 'json' };
import enResponse from './en/response.json' with { type: 'json' };
import enSatisfaction from './en/satisfaction.json' with { type: 'json' };
import enSegments from './en/segments.json' with { type: 'json' };
import enTerminal from './en/terminal.json' with { type: 'json' };
import enTouchpoints from './en/touchpoints.json' with { type: 'json' };
import enTrend from './en/trend.json' with { type: 'json' };
import enWaves from './en/waves.json' with { type: 'json' };
import enWhatItTakes from './en/whatItTakes.json' with { type: 'json' };
import nlAccounts from './nl/accounts.json' with { type: 'json' };
import nlBenchmarkFiles from './nl/benchmarkFiles.json' with { type: 'json' };
import nlComments from './nl/comments.json' with { type: 'json' };
import nlContents from './nl/contents.json' with { type: 'json' };
import nlControls from './nl/controls.json' with { type: 'json' };
import nlCross from './nl/cross.json' with { type: 'json' };
import nlExports from './nl/exports.json' with { type: 'json' };
import nlExtension from './nl/extension.json' with { type: 'json' };
import nlMethod from './nl/method.json' with { type: 'json' };
import nlProblem from './nl/problem.json' with { type: 'json' };
import nlReport from './nl/report.json' with { type: 'json' };
import nlResponse from './nl/response.json' with { type: 'json' };
import nlSatisfaction from './nl/satisfaction.json' with { type: 'json' };
import nlSegments from './nl/segments.json' with { type: 'json' };
import nlTerminal from './nl/terminal.json' with { type: 'json' };
import nlTouchpoints from './nl/touchpoints.json' with { type: 'json' };
import nlTrend from './nl/trend.json' with { type: 'json' };
import nlWaves from './nl/waves.json' with { type: 'json' };
import nlWhatItTakes from './nl/whatItTakes.json' with { type: 'json' };

/** One file a section of the report, and one each for problems, the extension and the terminal. */
const en = {
	...enReport,
	...enWhatItTakes,
	...enSegments,
	...enTrend,
	...enSatisfaction,
	...enTouchpoints,
	...enCross,
	...enComments,
	...enAccounts,
	...enResponse,
	...enContents,
	...enControls,
	...enExports,
	...enBenchmarkFiles,
	...enWaves,
	...enMethod,
	...enProblem,
	...enExtension,
	...enTerminal,
};

/** Every message has a key of the English catalogue; a test compares keys and placeholders of the others with it. */
export type MessageKey = keyof typeof en;

export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(en, key);
}

/** The messages of each language in ICU MessageFormat. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
	en,
	nl: {
		...nlReport,
		...nlWhatItTakes,
		...nlSegments,
		...nlTrend,
		...nlSatisfaction,
		...nlTouchpoints,
		...nlCross,
		...nlComments,
		...nlAccounts,
		...nlResponse,
		...nlContents,
		...nlControls,
		...nlExports,
		...nlBenchmarkFiles,
		...nlWaves,
		...nlMethod,
		...nlProblem,
		...nlExtension,
		...nlTerminal,
	},
	da: {
		...daReport,
		...daWhatItTakes,
		...daSegments,
		...daTrend,
		...daSatisfaction,
		...daTouchpoints,
		...daCross,
		...daComments,
		...daAccounts,
		...daResponse,
		...daContents,
		...daControls,
		...daExports,
		...daBenchmarkFiles,
		...daWaves,
		...daMethod,
		...daProblem,
		...daExtension,
		...daTerminal,
	},
};
