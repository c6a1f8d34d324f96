import type { WaveComparison } from '../../core/model/waves.ts';
import type { Words } from '../words.ts';

/** What every export of a comparison is made from. The same gives the same file, byte for byte. */
export interface WaveExportProps {
	readonly comparison: WaveComparison;
	readonly words: Words;
	/** Of Survey Lens, as `0.1.0`. */
	readonly version: string;
}
