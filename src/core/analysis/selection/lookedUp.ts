/**
 * What a table has for the code of each record: a loop, since `from` with a function takes twenty times as long.
 * @param table by code
 */
export function lookedUp(codes: Uint8Array | Uint16Array, table: Uint16Array): Uint16Array {
	const found = new Uint16Array(codes.length);
	for (let record = 0; record < found.length; record++) found[record] = table[codes[record] as number] as number;
	return found;
}
