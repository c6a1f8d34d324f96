import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Case, Counted, Timed } from './counted.ts';

/** What one run of a case took, in a process of its own. */
export interface Measurement extends Timed {
	/** From the case's start, its code loaded, to its answer. */
	readonly milliseconds: number;
	/** Of all threads, for the same stretch. */
	readonly cpuMilliseconds: number;
	/** The most memory that the process held, that of Node itself included. */
	readonly peakBytes: number;
	readonly counted: Counted;
}

const [name, file = ''] = process.argv.slice(2);
const { run }: { readonly run: Case } = await import(new URL(`${name}.js`, import.meta.url).href);
const cpu = process.cpuUsage();
const start = performance.now();
const { changes, sections, ...counted } = await run(file);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const measurement: Measurement = {
	milliseconds,
	cpuMilliseconds: (user + system) / 1000,
	peakBytes: process.resourceUsage().maxRSS * 1024,
	counted,
	...(changes === undefined ? {} : { changes }),
	...(sections === undefined ? {} : { sections }),
};
process.stdout.write(JSON.stringify(measurement));
