import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { nodeModule } from '../../scripts/build.ts';
import { compileKernels } from '../../scripts/kernels.ts';
import { root } from '../../scripts/paths.ts';
import { sameCounts } from './counted.ts';
import { generateSurvey } from './generateSurvey.ts';
import { limitsOf } from './limits.ts';
import type { Measurement } from './measure.ts';
import type { BenchResult, CaseResult, SizeResult } from './result.ts';
import { tableOf } from './tableOf.ts';

interface CaseFile {
	/** Of the file, without extension. */
	readonly name: string;
	readonly folder: 'cases' | 'peers';
	readonly what: string;
}

const cases: readonly CaseFile[] = [
	{ name: 'surveyLens', folder: 'cases', what: 'Survey Lens: four segments, months, five means' },
	{ name: 'duckdbTable', folder: 'peers', what: 'DuckDB: a table of the same columns, the same queries' },
	{ name: 'duckdbGroupingSets', folder: 'peers', what: 'DuckDB: one GROUPING SETS query over read_csv' },
	{ name: 'oneSegment', folder: 'cases', what: 'Survey Lens: the score by one segment' },
	{ name: 'csvParse', folder: 'peers', what: 'csv-parse: the score by one segment' },
	{ name: 'papaParse', folder: 'peers', what: 'PapaParse: the score by one segment' },
	{ name: 'lineEnds', folder: 'cases', what: 'bare read: line ends' },
	{ name: 'changedQuery', folder: 'cases', what: 'Survey Lens: 78 changed queries of the loaded table' },
	{ name: 'analysis', folder: 'cases', what: 'Survey Lens: all sections but comments of the loaded table' },
];

/** Above this many records, all cases are run only where they are asked for. */
const recordsForAll = 1_000_000;
const bytesARecord = 130;
const here = import.meta.dirname;
const built = join(here, 'dist');

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		cases: { type: 'string' },
		records: { type: 'string', default: '1000000,10000000' },
		runs: { type: 'string', default: '5' },
		folder: { type: 'string', default: join(tmpdir(), 'survey-lens-bench') },
		keep: { type: 'boolean', default: false },
	},
});
const chosen = options.cases?.split(',');
const names = cases.map(({ name }) => name);
const unknown = chosen?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) {
	console.error(`--cases takes ${names.join(', ')}; not ${unknown.join(', ')}.`);
	process.exit(2);
}

await buildCases();
const sizes: SizeResult[] = [];
for (const records of options.records.split(',').map(Number)) sizes.push(await measureSize(records));
const result: BenchResult = {
	machine: { processor: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
	sizes,
	limits: limitsOf(sizes),
};
console.log(options.json ? JSON.stringify(result, null, 2) : tableOf(result));

/** Bundles every case as the product is bundled, and the thread that Survey Lens reads with beside them. */
async function buildCases(): Promise<void> {
	await compileKernels();
	await build({
		...nodeModule,
		bundle: true,
		minify: true,
		entryPoints: [
			...cases.map(({ name, folder }) => join(here, folder, `${name}.ts`)),
			join(here, 'measure.ts'),
			join(root, 'src/engine/node/spanWorker.ts'),
		],
		entryNames: '[name]',
		outdir: built,
		external: ['@duckdb/node-api'],
		logLevel: 'warning',
	});
}

async function measureSize(records: number): Promise<SizeResult> {
	const file = await surveyOf(records);
	const wanted = cases.filter(
		({ name }) => chosen?.includes(name) ?? (records <= recordsForAll || name === 'surveyLens'),
	);
	const measured = wanted.map((file) => ({ ...file, measurements: [] as Measurement[] }));
	// The cases take turns, so that what else the machine does falls on all of them.
	for (let run = 1; run <= Number(options.runs); run++) {
		for (const { name, measurements } of measured) {
			process.stderr.write(`${records} records, run ${run}: ${name}\n`);
			measurements.push(await measure(name, file));
		}
	}
	sameCounts(measured.flatMap(({ name, measurements }) => measurements.map(({ counted }) => ({ name, counted }))));
	const { size: bytes } = statSync(file);
	if (!options.keep) rmSync(file);
	return {
		records,
		bytes,
		cases: measured.map(({ name, what, measurements }) => ({ name, what, ...summaryOf(measurements) })),
	};
}

/** A file with that many records, made where there is none. @throws where the disk has no room for it. */
async function surveyOf(records: number): Promise<string> {
	mkdirSync(options.folder, { recursive: true });
	const file = join(options.folder, `survey-${records}.csv`);
	if (existsSync(file)) return file;
	const { bavail, bsize } = statfsSync(options.folder);
	if (bavail * bsize < records * bytesARecord) throw new Error(`${options.folder} has no room for ${records} records`);
	process.stderr.write(`${records} records: generating ${file}\n`);
	await generateSurvey(`${file}.part`, records);
	renameSync(`${file}.part`, file);
	return file;
}

/** Runs a case once, in a process of its own. */
function measure(name: string, file: string): Promise<Measurement> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [join(built, 'measure.js'), name, file], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let output = '';
		child.stdout.on('data', (text) => {
			output += text;
		});
		child.on('error', reject);
		child.on('close', (status) => {
			if (status === 0) resolve(JSON.parse(output));
			else reject(new Error(`${name} ended with status ${status}`));
		});
	});
}

function summaryOf(measurements: readonly Measurement[]): Omit<CaseResult, 'name' | 'what'> {
	const median = (value: (measurement: Measurement) => number) => quantile(measurements.map(value), 0.5);
	const changes = measurements.flatMap((measurement) => measurement.changes ?? []);
	return {
		milliseconds: median(({ milliseconds }) => milliseconds),
		cpuMilliseconds: median(({ cpuMilliseconds }) => cpuMilliseconds),
		peakBytes: median(({ peakBytes }) => peakBytes),
		runs: measurements.map(({ milliseconds }) => milliseconds),
		changedQueryP95: changes.length === 0 ? null : quantile(changes, 0.95),
		sections: sectionsOf(measurements),
	};
}

/** Median of each section over the runs; null where the case tells of none. */
function sectionsOf(measurements: readonly Measurement[]): CaseResult['sections'] {
	const [first] = measurements;
	if (first?.sections === undefined) return null;
	const medianOf = (section: string) =>
		quantile(
			measurements.map(({ sections }) => sections?.[section] ?? 0),
			0.5,
		);
	return Object.fromEntries(Object.keys(first.sections).map((section) => [section, medianOf(section)]));
}

/** The smallest value that a share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
