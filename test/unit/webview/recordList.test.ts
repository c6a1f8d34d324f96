import assert from 'node:assert/strict';
import { plainQuery } from '../../../src/engine/plainQuery.ts';
import { emptyList, turned, withRecords } from '../../../src/webview/records/recordList.ts';

const page = { total: 120, closed: false, records: [] };
const asked = { ...emptyList, isOpen: true, query: plainQuery, request: 2 };

describe('the records behind a figure', () => {
	it('are those of the latest request', () => {
		assert.equal(withRecords(asked, 1, page), asked);
		assert.equal(withRecords(asked, 2, page).page, page);
	});

	it('stay while another page of them is looked up', () => {
		const further = turned(withRecords(asked, 2, page), 50);
		assert.deepEqual([further.offset, further.page], [50, page]);
	});
});
