import type { Segmentation } from '../core/model/segments.ts';
import { fileText } from './fileText.ts';
import type { Words } from './words.ts';

/** What a segment is called: as the file has it; new and returning respondents in words of ours. */
export function segmentName(words: Words, by: Segmentation['by'], label: string, limit = 80): string {
	if (by === 'returning') {
		return words.text(label === 'returning' ? 'segments.returning' : 'segments.new');
	}
	return fileText(label, limit);
}
