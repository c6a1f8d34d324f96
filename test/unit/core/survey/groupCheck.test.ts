import assert from 'node:assert/strict';
import type { Cells, Table, TableColumn } from '../../../../src/core/model/table.ts';
import { readCell } from '../../../../src/core/survey/cellValue.ts';
import { checkGroups } from '../../../../src/core/survey/groupCheck.ts';
import type { Answer } from '../../../../src/core/survey/scale.ts';

/** A table of a column of ratings and one of classes, in row groups of three records. */
function tableOf(records: readonly (readonly string[])[]): Table {
	const dictionaries = [0, 1].map((column) => [...new Set(records.map((record) => record[column] ?? ''))]);
	const columns = dictionaries.map((dictionary): TableColumn => ({ kind: 'category', dictionary }));
	const starts = records.map((_, index) => index).filter((index) => index % 3 === 0);
	const groups = starts.map((start) => {
		const part = records.slice(start, start + 3);
		const cells = dictionaries.map((dictionary, column): Cells => {
			const codes = part.map((record) => dictionary.indexOf(record[column] ?? ''));
			return { kind: 'category', codes: Uint8Array.from(codes) };
		});
		return { base: 0, recordCount: part.length, recordOffsets: new Uint32Array(part.length), cells };
	});
	return { columns, groups, recordCount: records.length };
}

/** @param records such as `9 Promoter,7 Passive` */
function check(records: string) {
	const table = tableOf(records.split(',').map((record) => record.split(' ')));
	const column = table.columns[0];
	const answers = (column?.kind === 'category' ? column.dictionary : []).map((text): Answer => {
		const value = readCell(text);
		return value.kind === 'number' ? value.value : value.kind === 'blank' ? 'blank' : 'invalid';
	});
	return checkGroups(table, 0, answers, 1);
}

describe('checkGroups', () => {
	it('finds no disagreement in classes of any language', () => {
		const agreeing = [
			'9 Promoter,7 Passive,6 Detractor',
			'10 Promotors,8 Passieven,0 Criticaster',
			'9 Ambassadør,7 Passiv,3 KRITIKER',
			'9 Fortalere,8 Neutral,6.5 Critics',
		];
		for (const records of agreeing) assert.deepEqual(check(records), { compared: 3, disagreeing: 0 }, records);
	});

	it('takes 1 for detractors, 2 for passives and 3 for promoters, as Qualtrics writes them', () => {
		// Seen in public files: QID2_NPS_GROUP 2 beside a rating of 8, nps_company_rating_NPS_GROUP 1 beside 6.
		assert.deepEqual(check('8 2,6 1,9 3,10 1'), { compared: 4, disagreeing: 1 });
	});

	it('counts disagreements at both limits', () => {
		const records = '8 Promoter,9 Passive,7 Detractor,6 Passive,6 Detractor';
		assert.deepEqual(check(records), { compared: 5, disagreeing: 4 });
	});

	it('compares only records with a rating and a class', () => {
		assert.deepEqual(check(' Promoter,9 ,? Passive,9 Promoter'), { compared: 1, disagreeing: 0 });
	});

	it('does not judge a column of anything else', () => {
		assert.equal(check('9 Promoter,7 North'), null);
		assert.equal(check('9 4,7 3'), null);
		assert.equal(check('9 Arrangører'), null);
	});
});
