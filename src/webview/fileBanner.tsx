import type { VNode } from 'preact';
import type { FileState } from '../protocol/page.ts';
import type { Words } from '../report/words.ts';

/** Says, without haste, that the file is no longer what the report shows. Always there, so that it is heard when it speaks. */
export function FileBanner({ words, state, onRefresh }: FileBannerProps): VNode {
	return (
		<div class="banner" role="status" data-file={state}>
			{state === 'as-read' ? null : <p>{words.text(`file.${state}`)}</p>}
			{state === 'changed' ? (
				<button type="button" id="refresh" onClick={onRefresh}>
					{words.text('file.refresh')}
				</button>
			) : null}
		</div>
	);
}

export interface FileBannerProps {
	readonly words: Words;
	readonly state: FileState;
	readonly onRefresh: () => void;
}
