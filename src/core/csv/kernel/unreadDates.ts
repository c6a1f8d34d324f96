import { block, grownBlock } from './memory';

/** Four numbers of 32 bits: column, record in the group, start and end of the cell. */
const entrySize: usize = 16;

let capacity: u32 = 0;

/** Cells of date columns that are neither blank nor ISO dates, for the caller to read. */
export let unreadDates: usize = 0;
export let unreadDateCount: u32 = 0;

export function addUnreadDate(column: u32, record: u32, cell: usize): void {
	if (unreadDateCount === capacity) {
		capacity = max<u32>(64, capacity * 2);
		const used = unreadDateCount * entrySize;
		unreadDates = used === 0 ? block(capacity * entrySize) : grownBlock(unreadDates, used, capacity * entrySize);
	}
	const entry = unreadDates + unreadDateCount * entrySize;
	store<u32>(entry, column);
	store<u32>(entry, record, 4);
	store<u64>(entry, load<u64>(cell), 8);
	unreadDateCount++;
}

export function forgetUnreadDates(): void {
	unreadDateCount = 0;
}
