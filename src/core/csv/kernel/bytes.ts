export const quote: u8 = 0x22;
export const lineFeed: u8 = 0x0a;
export const carriageReturn: u8 = 0x0d;

/** Bit by bit, which of 64 bytes are a delimiter, LF or CR. */
@inline
export function cellEndsAt(place: usize, delimiters: v128): u64 {
	return (
		cellEndsIn(v128.load(place), delimiters) |
		(cellEndsIn(v128.load(place, 16), delimiters) << 16) |
		(cellEndsIn(v128.load(place, 32), delimiters) << 32) |
		(cellEndsIn(v128.load(place, 48), delimiters) << 48)
	);
}

@inline
function cellEndsIn(bytes: v128, delimiters: v128): u64 {
	const lineEnds = v128.or(
		i8x16.eq(bytes, i8x16.splat(lineFeed)),
		i8x16.eq(bytes, i8x16.splat(carriageReturn)),
	);
	return u64(u32(i8x16.bitmask(v128.or(i8x16.eq(bytes, delimiters), lineEnds))));
}

/** The first place of a quote from `from` on and before `end`; `end` where there is none. */
export function nextQuote(from: usize, end: usize): usize {
	for (let place = from; place < end; place += 16) {
		const marks = i8x16.bitmask(i8x16.eq(v128.load(place), i8x16.splat(quote)));
		if (marks !== 0) return min(end, place + ctz(marks));
	}
	return end;
}

/** The first place of a byte beyond ASCII from `from` on and before `end`; `end` where there is none. */
export function nextHighByte(from: usize, end: usize): usize {
	for (let place = from; place < end; place += 16) {
		const marks = i8x16.bitmask(v128.load(place));
		if (marks !== 0) return min(end, place + ctz(marks));
	}
	return end;
}
