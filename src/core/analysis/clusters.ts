import type { Survey } from '../model/survey.ts';
import type { Table } from '../model/table.ts';
import { isBlank } from '../survey/cellValue.ts';
import { type RespondentKeys, respondentKeys } from '../survey/repeatedRespondents.ts';
import { kept } from './kept.ts';

/** Records whose answers are alike, because they are of one account or of one respondent. */
export interface Clusters {
	readonly column: string;
	readonly index: number;
	readonly by: 'account' | 'respondent';
	readonly order: ClusterOrder;
}

/** The records of a table, those of a cluster one behind the other. */
export interface ClusterOrder {
	/** Positions of records; ascending within a cluster. */
	readonly records: Uint32Array;
	/** Where each cluster starts in `records`, by first appearance; one more, where the last ends. */
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
		const order = by === 'account' ? orderOfAccounts(survey.table, index) : orderOfRespondents(survey.table, index);
		return order === null ? [] : [{ column: survey.columns[index]?.header ?? '', index, by, order }];
	});
}

const orderOfAccounts = kept((table: Table, index: number): ClusterOrder | null => {
	const column = table.columns[index];
	if (column?.kind !== 'category') return orderOfRespondents(table, index);
	const names = new Map<string, number>();
	const accountOfCode = Uint32Array.from(column.dictionary, (cell) => {
		const name = cell.trim();
		if (isBlank(name)) return 0;
		const account = names.get(name) ?? names.size + 1;
		names.set(name, account);
		return account;
	});
	const low = new Uint32Array(table.recordCount);
	let first = 0;
	for (const { cells, recordCount } of table.groups) {
		const group = cells[index];
		for (let record = 0; group?.kind === 'category' && record < recordCount; record++) {
			low[first + record] = accountOfCode[group.codes[record] as number] as number;
		}
		first += recordCount;
	}
	return orderByKey({ low, high: new Uint32Array(table.recordCount) });
});

const orderOfRespondents = kept((table: Table, index: number): ClusterOrder | null => {
	const keys = respondentKeys(table, index);
	return keys === null ? null : orderByKey(keys);
});

/** Records of the same key together; those without a key are clusters of their own. Null where all are. */
function orderByKey(keys: RespondentKeys): ClusterOrder | null {
	const { clusterOf, count } = numbered(keys);
	if (count === clusterOf.length) return null;
	const starts = new Uint32Array(count + 1);
	for (let record = 0; record < clusterOf.length; record++) {
		const next = (clusterOf[record] as number) + 1;
		starts[next] = (starts[next] as number) + 1;
	}
	for (let cluster = 0; cluster < count; cluster++) {
		starts[cluster + 1] = (starts[cluster + 1] as number) + (starts[cluster] as number);
	}
	const records = new Uint32Array(clusterOf.length);
	const free = starts.slice();
	for (let record = 0; record < clusterOf.length; record++) {
		const cluster = clusterOf[record] as number;
		const place = free[cluster] as number;
		records[place] = record;
		free[cluster] = place + 1;
	}
	return { records, starts };
}

/** The number of each record's cluster, by first appearance: open addressing over the keys. */
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
