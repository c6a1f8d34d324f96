/**
 * A table of clusters by groups: cluster by cluster of a group, group by group, the number of promoters, passives,
 * detractors, and selected records without an answer that counts, in two bytes each; the class of a record is the place in
 * them. One more cell takes what is not selected.
 */
export const cellBits: u32 = 2;
export const cellBytes: usize = 2;
export const clusterBytes: usize = cellBytes << usize(cellBits);
/** Selects promoters, passives and detractors of a cluster. */
export const answers: u64 = 0x0000_ffff_ffff_ffff;

@inline
export function promotersIn(cells: u64): u32 {
	return u32(cells) & 0xffff;
}

@inline
export function passivesIn(cells: u64): u32 {
	return u32(cells) >> 16;
}

@inline
export function detractorsIn(cells: u64): u32 {
	return u32(cells >> 32) & 0xffff;
}

@inline
export function netOf(cells: u64): i32 {
	return i32(promotersIn(cells)) - i32(detractorsIn(cells));
}

@inline
export function sizeOf(cells: u64): u32 {
	return promotersIn(cells) + passivesIn(cells) + detractorsIn(cells);
}

@inline
export function recordsOf(cells: u64): u32 {
	return sizeOf(cells) + u32(cells >> 48);
}
