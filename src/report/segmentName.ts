import type { Segmentation } from '../core/model/segments.ts';
import { fileText } from './fileText.ts';
import { questionName } from './questionName.ts';
import type { Words } from './words.ts';

/** What a segment is called: as the file has it; new and returning respondents in words of ours. */
export function segmentName(words: Words, by: Segmentation['by'], label: string, limit = 80): string {
	if (by === 'returning') {
		return words.text(label === 'returning' ? 'segments.returning' : 'segments.new');
	}
	return fileText(label, limit);
}

/** What the segments are categories of: the question as it was asked, or that they are new and returning respondents. */
export function segmentationName(words: Words, segmentation: Segmentation, limit = 80): string {
	return segmentation.by === 'returning' ? words.text('response.newAndReturning') : questionName(segmentation, limit);
}
