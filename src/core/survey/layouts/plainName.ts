/** A header as it can be compared: white space (no-break spaces too) as single blanks, lower case. */
export function plainName(header: string): string {
	return header.replace(/\s+/g, ' ').trim().toLowerCase();
}
