import { count } from './limits.ts';
import type { BenchResult, Limit } from './result.ts';

/** The result of a bench as a table for the terminal. */
export function tableOf({ machine, sizes, limits }: BenchResult): string {
	const lines = [`${machine.processor}, ${machine.cores} cores, Node ${machine.node}; medians`];
	for (const { records, bytes, cases } of sizes) {
		lines.push('', `${count(records)} records, ${(bytes / 1e6).toFixed(0)} MB`);
		lines.push(row('', 'time', 'processor', 'memory', 'MB/s'));
		for (const { what, milliseconds, cpuMilliseconds, peakBytes, sections } of cases) {
			lines.push(
				row(
					what,
					`${milliseconds.toFixed(0)} ms`,
					`${cpuMilliseconds.toFixed(0)} ms`,
					`${(peakBytes / 1e6).toFixed(0)} MB`,
					(bytes / 1000 / milliseconds).toFixed(0),
				),
			);
			for (const [section, time] of Object.entries(sections ?? {}))
				lines.push(row(`  ${section}`, `${time.toFixed(1)} ms`));
		}
	}
	if (limits.length > 0) lines.push('', row('Survey Lens', '', 'at most', 'aim'));
	for (const limit of limits) {
		const mark = limit.value <= limit.atMost ? '' : 'over';
		lines.push(
			row(limit.what, figure(limit, limit.value), figure(limit, limit.atMost), figure(limit, limit.aim), mark),
		);
	}
	return lines.join('\n');
}

function row(first: string, ...others: readonly string[]): string {
	return [first.padEnd(54), ...others.map((text) => text.padStart(11))].join('').trimEnd();
}

function figure({ unit }: Limit, value: number | null): string {
	if (value === null) return '';
	return unit === 'times' ? value.toFixed(3) : `${value.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`;
}
