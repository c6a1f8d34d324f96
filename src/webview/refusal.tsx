import type { VNode } from 'preact';
import type { Problem } from '../core/model/problem.ts';
import type { FromPage, ShowProblem } from '../protocol/page.ts';
import { fileText } from '../report/fileText.ts';
import type { MessageKey } from '../report/messages/catalogue.ts';
import { offeredShifts, type Shift } from '../report/offeredShifts.ts';
import { problemSentence } from '../report/sentences/problem.ts';
import type { Words } from '../report/words.ts';

/** Why there is no report, and what the user can do at once about it. */
export function Refusal({ words, message, undo, tell }: RefusalProps): VNode {
	const { problem } = message;
	return (
		<main class="report message" data-problem={problem.code}>
			<p class="source">
				<bdi>{fileText(message.name, 120)}</bdi>
			</p>
			<div role="alert">
				<h1>{problemSentence(words, problem)}</h1>
			</div>
			<div class="controls">
				{undo === undefined ? null : (
					<button type="button" id="undo" onClick={undo}>
						{words.text('controls.undo')}
					</button>
				)}
				{remediesFor(problem).map(([label, answer]) => (
					<button key={label} type="button" onClick={() => tell(answer)}>
						{words.text(label)}
					</button>
				))}
			</div>
		</main>
	);
}

export interface RefusalProps {
	readonly words: Words;
	readonly message: ShowProblem;
	/** Takes back the last change of what was asked, where there is one. */
	readonly undo: (() => void) | undefined;
	readonly tell: (answer: FromPage) => void;
}

type Remedy = readonly [label: MessageKey, answer: FromPage];

const shiftLabels: Readonly<Record<Shift, MessageKey>> = {
	'1': 'remedy.lower',
	'0': 'remedy.asWritten',
	'-1': 'remedy.raise',
};

/** The key of each remedy's label, and what the page then tells the host; what helps most comes first. */
function remediesFor(problem: Problem): readonly Remedy[] {
	const again: Remedy = ['report.retry', { kind: 'retry' }];
	const shifts = offeredShifts(problem).map((shift): Remedy => [shiftLabels[shift], { kind: 'shift-scale', shift }]);
	switch (problem.code) {
		case 'question-needed':
			return [['remedy.chooseQuestion', { kind: 'choose-question', question: null }], again];
		case 'no-such-benchmark':
			return [['remedy.chooseBenchmark', { kind: 'pick-benchmark' }], again];
		case 'no-question':
			return [...shifts, ['remedy.setColumnRole', { kind: 'set-column-role' }], again];
		default:
			return [...shifts, again];
	}
}
