import { UsageError } from './usageError.ts';

/** @throws UsageError where `value` is none of those allowed. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((candidate) => candidate === value);
	if (found === undefined) {
		throw new UsageError('terminal.not-one-of', { option, value, allowed: allowed.join(', ') });
	}
	return found;
}
