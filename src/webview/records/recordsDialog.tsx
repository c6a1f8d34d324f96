import { Component, createRef, type VNode } from 'preact';
import type { Analysis } from '../../core/model/analysis.ts';
import type { Words } from '../../report/words.ts';
import { type RecordList, recordsAPage } from './recordList.ts';
import { RecordTable } from './recordTable.tsx';

export interface RecordsDialogProps {
	readonly words: Words;
	readonly analysis: Analysis;
	readonly list: RecordList;
	/** Another page, from the given record on. */
	readonly onTurn: (offset: number) => void;
	readonly onClose: () => void;
	readonly onOpen: (record: number) => void;
}

/** The records behind a figure. The focus goes in when it opens, and back to where it was when it closes. */
export class RecordsDialog extends Component<RecordsDialogProps> {
	readonly #element = createRef<HTMLDialogElement>();

	override componentDidUpdate(): void {
		const element = this.#element.current;
		const { isOpen } = this.props.list;
		if (isOpen && !element?.open) element?.showModal();
		if (!isOpen && element?.open) element.close();
	}

	render({ words, analysis, list, onTurn, onClose, onOpen }: RecordsDialogProps): VNode {
		return (
			<dialog
				class="records"
				ref={this.#element}
				aria-labelledby="records-title"
				onClose={() => {
					if (this.props.list.isOpen) onClose();
				}}
			>
				<header>
					<h2 id="records-title">{list.title}</h2>
					<button type="button" id="close-records" onClick={onClose}>
						{words.text('records.close')}
					</button>
				</header>
				{list.isOpen ? (
					<>
						<p class="total" role="status">
							{statusOf(words, analysis, list)}
						</p>
						{list.page === null || list.page.records.length === 0 ? null : (
							<RecordTable words={words} analysis={analysis} records={list.page.records} onOpen={onOpen} />
						)}
						<Turning words={words} list={list} onTurn={onTurn} />
					</>
				) : null}
			</dialog>
		);
	}
}

function statusOf(words: Words, { query }: Analysis, { page, offset }: RecordList): string {
	if (page === null) return words.text('records.loading');
	if (page.closed) return words.text('records.closed', { minimum: query.minimumBase });
	if (page.total === 0) return words.text('records.none');
	if (page.total <= recordsAPage) return words.text('records.total', { count: page.total });
	return words.text('records.range', {
		from: words.count(offset + 1),
		to: words.count(Math.min(offset + recordsAPage, page.total)),
		total: words.count(page.total),
	});
}

type TurningProps = Pick<RecordsDialogProps, 'words' | 'list' | 'onTurn'>;

function Turning({ words, list: { page, offset }, onTurn }: TurningProps): VNode | null {
	if (page === null || page.closed || page.total <= recordsAPage) return null;
	return (
		<footer class="controls">
			<button type="button" disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - recordsAPage))}>
				{words.text('records.previous')}
			</button>
			<button
				type="button"
				disabled={offset + recordsAPage >= page.total}
				onClick={() => onTurn(offset + recordsAPage)}
			>
				{words.text('records.next')}
			</button>
		</footer>
	);
}
