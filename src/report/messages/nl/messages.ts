import accounts from './accounts.json' with { type: 'json' };
import benchmark from './benchmark.json' with { type: 'json' };
import benchmarkFiles from './benchmarkFiles.json' with { type: 'json' };
import categories from './categories.json' with { type: 'json' };
import comments from './comments.json' with { type: 'json' };
import contents from './contents.json' with { type: 'json' };
import controls from './controls.json' with { type: 'json' };
import cross from './cross.json' with { type: 'json' };
import exports from './exports.json' with { type: 'json' };
import extension from './extension.json' with { type: 'json' };
import findings from './findings.json' with { type: 'json' };
import headline from './headline.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import reading from './reading.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import response from './response.json' with { type: 'json' };
import satisfaction from './satisfaction.json' with { type: 'json' };
import segments from './segments.json' with { type: 'json' };
import shares from './shares.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import terminal from './terminal.json' with { type: 'json' };
import touchpoints from './touchpoints.json' with { type: 'json' };
import trend from './trend.json' with { type: 'json' };
import waves from './waves.json' with { type: 'json' };
import whatItTakes from './whatItTakes.json' with { type: 'json' };

/**
 * One file a section of the report; besides, what several of them say, how a file is read, problems, what can be chosen, the
 * extension and the terminal.
 */
export const nl = {
	...accounts,
	...benchmark,
	...benchmarkFiles,
	...categories,
	...comments,
	...contents,
	...controls,
	...cross,
	...exports,
	...extension,
	...findings,
	...headline,
	...problem,
	...reading,
	...report,
	...response,
	...satisfaction,
	...segments,
	...shares,
	...sources,
	...terminal,
	...touchpoints,
	...trend,
	...waves,
	...whatItTakes,
};
