import type { Survey } from '../../model/survey.ts';
import type { Table } from '../../model/table.ts';
import { isBlank } from '../../survey/cellValue.ts';
import { distinctCells, everyRecord } from '../../survey/distinctCells.ts';
import { type RespondentKeys, respondentKeys } from '../../survey/repeatedRespondents.ts';
import { kept } from './kept.ts';

/** Records whose answers are alike, because they are of one account or of one respondent. */
export interface Clusters {
	readonly column: string;
	readonly index: number;
	readonly by: 'account' | 'respondent';
	readonly clustering: Clustering;
}

/** The records of a table in clusters, which are numbered by first appearance. */
export interface Clustering {
	/** Number of each record's cluster; length `recordCount` of the table. */
	readonly clusterOf: Uint16Array | Uint32Array;
	readonly count: number;
	/** Records of the largest cluster. */
	readonly largest: number;
}

/** The records of a clustering, those of a cluster one behind the other. */
export interface ClusterOrder {
	/** Positions of records; ascending within a cluster. */
	readonly records: Uint32Array;
	/** Where each cluster starts in `records`; one more, where the last ends. */
	readonly starts: Uint32Array;
}

/**
 * What may tell clusters apart, that of accounts first. Respondents are looked at only where the reading found some who
 * answered several times, and all their answers count.
 */
export function possibleClusters(survey: Survey): Clusters[] {
	const isRepeated = survey.findings.some(
		(finding) => finding.code === 'repeated-respondents' && finding.counted === 'all',
	);
	return (['account', 'respondent'] as const).flatMap((by) => {
		const index = survey.reading.roles.findIndex(({ value }) => value === by);
		if (index < 0 || (by === 'respondent' && !isRepeated)) return [];
		const clustering = (by === 'account' ? accountsIn : respondentsIn)(survey.table, index);
		return clustering === null ? [] : [{ column: survey.columns[index]?.header ?? '', index, by, clustering }];
	});
}

const accountsIn = kept((table: Table, index: number): Clustering | null => {
	const column = table.columns[index];
	if (column?.kind !== 'category') return respondentsIn(table, index);
	const names = new Map<string, number>();
	const accountOfCode = Uint32Array.from(column.dictionary, (cell) => {
		const name = cell.trim();
		if (isBlank(name)) return 0;
		const account = names.get(name) ?? names.size + 1;
		names.set(name, account);
		return account;
	});
	const sizes = new Uint32Array(names.size + 1);
	const counts = distinctCells(table, index, everyRecord)?.counts ?? [];
	accountOfCode.forEach((account, code) => {
		sizes[account] = (sizes[account] as number) + (counts[code] ?? 0);
	});
	const unnamed = sizes[0] as number;
	// Entries of a dictionary that no record holds name no account.
	const count = unnamed + sizes.reduce((accounts, size, account) => accounts + (account > 0 && size > 0 ? 1 : 0), 0);
	if (count === table.recordCount) return null;
	const clusterOf = count <= 0xffff ? new Uint16Array(table.recordCount) : new Uint32Array(table.recordCount);
	// The cluster of each account + 1; 0 of one that has not appeared yet, and always of a blank cell.
	const clusterOfAccount = new Uint32Array(names.size + 1);
	let known = 0;
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const group = cells[index];
		const part = clusterOf.subarray(first, first + recordCount);
		if (group?.kind === 'category') known = numberAccounts(group.codes, accountOfCode, clusterOfAccount, part, known);
		first += recordCount;
	}
	const largest = sizes.subarray(1).reduce((most, size) => Math.max(most, size), Math.min(unnamed, 1));
	return { clusterOf, count, largest };
});

/** Numbers clusters by first appearance, from `count` on. @returns how many there are then */
function numberAccounts(
	codes: Uint8Array | Uint16Array,
	accountOfCode: Uint32Array,
	clusterOfAccount: Uint32Array,
	clusterOf: Uint16Array | Uint32Array,
	count: number,
): number {
	let next = count;
	for (let record = 0; record < clusterOf.length; record++) {
		const account = accountOfCode[codes[record] as number] as number;
		let cluster = clusterOfAccount[account] as number;
		if (cluster === 0) {
			cluster = ++next;
			if (account > 0) clusterOfAccount[account] = cluster;
		}
		clusterOf[record] = cluster - 1;
	}
	return next;
}

/** The records of each respondent by the column that names them; null where all records are of different ones. */
export const respondentsIn = kept((table: Table, index: number): Clustering | null => {
	const keys = respondentKeys(table, index);
	if (keys === null) return null;
	const { clusterOf, count } = numbered(keys);
	return clustering(clusterOf, count);
});

/** Null where every record is a cluster of its own. */
function clustering(clusterOf: Uint32Array, count: number): Clustering | null {
	if (count === clusterOf.length) return null;
	const sizes = new Uint32Array(count);
	let largest = 0;
	for (let record = 0; record < clusterOf.length; record++) {
		const cluster = clusterOf[record] as number;
		const size = (sizes[cluster] as number) + 1;
		sizes[cluster] = size;
		if (size > largest) largest = size;
	}
	return { clusterOf: count <= 0xffff ? new Uint16Array(clusterOf) : clusterOf, count, largest };
}

/**
 * The number of each record's cluster, by first appearance: open addressing over the keys. Records of the same key are a
 * cluster; those without one are clusters of their own.
 */
function numbered({ low, high }: RespondentKeys): { clusterOf: Uint32Array; count: number } {
	const clusterOf = new Uint32Array(low.length);
	// The first record of a key + 1, 0 where free.
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(low.length, 8) * 2)));
	const mask = slots.length - 1;
	let count = 0;
	for (let record = 0; record < low.length; record++) {
		const isNobody = low[record] === 0 && high[record] === 0;
		let slot = Math.imul((low[record] as number) ^ (high[record] as number), 0x9e3779b1) & mask;
		let known = isNobody ? 0 : (slots[slot] as number);
		while (known !== 0 && (low[known - 1] !== low[record] || high[known - 1] !== high[record])) {
			slot = (slot + 1) & mask;
			known = slots[slot] as number;
		}
		if (known === 0) {
			clusterOf[record] = count++;
			if (!isNobody) slots[slot] = record + 1;
		} else {
			clusterOf[record] = clusterOf[known - 1] as number;
		}
	}
	return { clusterOf, count };
}

const keptOrders = new WeakMap<Clustering, ClusterOrder>();

/** Kept as long as the clustering is. */
export function orderOf(clustering: Clustering): ClusterOrder {
	const known = keptOrders.get(clustering);
	if (known !== undefined) return known;
	const { clusterOf, count } = clustering;
	const starts = new Uint32Array(count + 1);
	for (const cluster of clusterOf) starts[cluster + 1] = (starts[cluster + 1] as number) + 1;
	for (let cluster = 0; cluster < count; cluster++) {
		starts[cluster + 1] = (starts[cluster + 1] as number) + (starts[cluster] as number);
	}
	const records = new Uint32Array(clusterOf.length);
	const free = starts.slice();
	clusterOf.forEach((cluster, record) => {
		const place = free[cluster] as number;
		records[place] = record;
		free[cluster] = place + 1;
	});
	const order = { records, starts };
	keptOrders.set(clustering, order);
	return order;
}
