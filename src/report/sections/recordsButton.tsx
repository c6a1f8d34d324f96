import type { VNode } from 'preact';
import type { Filter } from '../../core/model/query.ts';
import type { ReportActions } from '../actions.ts';
import type { Words } from '../words.ts';

/** A number of answers that shows them, where the page can; else the number alone. */
export function RecordsButton({ actions, words, title, count, filters, children }: RecordsButtonProps): VNode {
	const text = children ?? words.count(count);
	if (actions === undefined || count === 0 || !actions.canShowRecords(filters)) {
		return <>{text}</>;
	}
	const shows = words.text('records.show', { count });
	// Who speaks to the page says what stands on the button.
	const named = [title, shows].some((part) => part.includes(text)) ? title : `${title}, ${text}`;
	return (
		<button
			type="button"
			class="pick"
			aria-label={`${named}: ${shows}`}
			onClick={() => actions.showRecords(title, filters)}
		>
			{text}
		</button>
	);
}

export interface RecordsButtonProps {
	readonly actions: ReportActions | undefined;
	readonly words: Words;
	/** Whose answers they are. */
	readonly title: string;
	readonly count: number;
	/** What selects them. */
	readonly filters: readonly Filter[];
	/** What stands on the button; else the number. */
	readonly children?: string;
}
