import type { Language } from '../../core/model/language.ts';
import daExtension from './da/extension.json' with { type: 'json' };
import daProblem from './da/problem.json' with { type: 'json' };
import daReport from './da/report.json' with { type: 'json' };
import daTerminal from './da/terminal.json' with { type: 'json' };
import enExtension from './en/extension.json' with { type: 'json' };
import enProblem from './en/problem.json' with { type: 'json' };
import enReport from './en/report.json' with { type: 'json' };
import enTerminal from './en/terminal.json' with { type: 'json' };
import nlExtension from './nl/extension.json' with { type: 'json' };
import nlProblem from './nl/problem.json' with { type: 'json' };
import nlReport from './nl/report.json' with { type: 'json' };
import nlTerminal from './nl/terminal.json' with { type: 'json' };

const en = { ...enReport, ...enProblem, ...enExtension, ...enTerminal };

/** Every message has a key of the English catalogue; a test compares keys and placeholders of the others with it. */
export type MessageKey = keyof typeof en;

/** The messages of each language in ICU MessageFormat. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
	en,
	nl: { ...nlReport, ...nlProblem, ...nlExtension, ...nlTerminal },
	da: { ...daReport, ...daProblem, ...daExtension, ...daTerminal },
};
