import type { VNode } from 'preact';
import type { CategoryQuestion } from '../core/model/analysis.ts';
import type { Query } from '../core/model/query.ts';
import type { FileState, FromPage, ShowLoading, Shown } from '../protocol/page.ts';
import type { ReportActions } from '../report/actions.ts';
import { fileText } from '../report/fileText.ts';
import type { KeptSections } from '../report/keptSections.tsx';
import { Report } from '../report/report.tsx';
import { Idle } from '../report/sections/folded.tsx';
import type { Words } from '../report/words.ts';
import { ColumnControls } from './controls/columnControls.tsx';
import { Controls } from './controls/controls.tsx';
import { FileBanner } from './fileBanner.tsx';
import type { RememberedChoice } from './pageModel.ts';
import type { RecordList } from './records/recordList.ts';
import { RecordsDialog } from './records/recordsDialog.tsx';
import { Refusal } from './refusal.tsx';
import { whenIdle } from './whenIdle.ts';

/** What the page shows. */
export function PageView(props: PageViewProps): VNode {
	const { words, shown, actions, tell } = props;
	const banner = <FileBanner words={words} state={props.file} onRefresh={() => tell({ kind: 'retry' })} />;
	switch (shown.kind) {
		case 'report':
			return (
				<>
					{banner}
					<Idle.Provider value={whenIdle}>
						<Report
							analysis={shown.analysis}
							words={words}
							widths={props.widths}
							actions={actions}
							kept={props.kept}
							isOpening={props.isOpening}
							controls={
								props.hasControls ? (
									<Controls {...props} analysis={shown.analysis} benchmarks={shown.benchmarks} />
								) : undefined
							}
							columnControls={
								<ColumnControls
									words={words}
									analysis={shown.analysis}
									onRole={() => tell({ kind: 'set-column-role' })}
									onAnswers={() => tell({ kind: 'choose-answers' })}
								/>
							}
						/>
					</Idle.Provider>
					<RecordsDialog
						words={words}
						analysis={shown.analysis}
						list={props.records}
						onTurn={props.onTurn}
						onClose={props.onCloseRecords}
						onOpen={(record) => actions.openRecord(record)}
					/>
				</>
			);
		case 'problem':
			return (
				<>
					{banner}
					<Refusal words={words} message={shown} undo={props.canUndo ? props.undo : undefined} tell={tell} />
				</>
			);
		case 'loading':
			return <Loading words={words} message={shown} />;
	}
}

export interface PageViewProps {
	readonly words: Words;
	readonly shown: Shown;
	readonly file: FileState;
	readonly widths: readonly number[];
	readonly actions: ReportActions;
	readonly kept: KeptSections;
	/** Whether the report is not yet there as a whole for the first time. */
	readonly isOpening: boolean;
	/** Whether the controls are loaded. */
	readonly hasControls: boolean;
	/** What there is to filter by; null until it is known. */
	readonly answers: readonly CategoryQuestion[] | null;
	readonly records: RecordList;
	readonly canUndo: boolean;
	/** Another page of the records, from the given one on. */
	readonly onTurn: (offset: number) => void;
	readonly onCloseRecords: () => void;
	readonly change: (change: (query: Query) => Query) => void;
	/** Chooses what is remembered beside the query. */
	readonly choose: (chosen: RememberedChoice) => void;
	readonly undo: () => void;
	readonly tell: (message: FromPage) => void;
}

/** Appears after a second (by its style): a file that is read faster never shows it. */
function Loading({ words, message }: { readonly words: Words; readonly message: ShowLoading }): VNode {
	return (
		<main class="report message loading" aria-busy="true">
			<p role="status">{words.text('report.loading', { name: fileText(message.name, 120) })}</p>
		</main>
	);
}
