import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const mostColours = 256;

/** Pixels in rows from the top, each a colour `0xrrggbb`. */
interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint32Array;
}

/**
 * The same picture as a PNG of at most 256 colours, about a third of the size: what a screen shows of text and charts has
 * few, and each that is missing is replaced by the nearest.
 * @param png of 8 bits a channel, not interlaced and opaque, as browsers take pictures of themselves
 * @throws where it is another kind of PNG
 */
export function palettePng(png: Buffer): Buffer {
	const { width, height, pixels } = decode(png);
	const { palette, indexOf } = paletteOf(pixels);
	const rows = Buffer.alloc((width + 1) * height);
	pixels.forEach((colour, at) => {
		rows[at + Math.floor(at / width) + 1] = indexOf.get(colour) ?? 0;
	});
	return Buffer.concat([
		signature,
		chunk('IHDR', headerOf(width, height)),
		chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
		chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The colours used most, and for every colour of the picture the place of the nearest of them. */
function paletteOf(pixels: Uint32Array): { palette: readonly number[]; indexOf: ReadonlyMap<number, number> } {
	const uses = new Map<number, number>();
	for (const colour of pixels) {
		uses.set(colour, (uses.get(colour) ?? 0) + 1);
	}
	const colours = [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b).map(([colour]) => colour);
	const palette = colours.slice(0, mostColours);
	return { palette, indexOf: new Map(colours.map((colour) => [colour, nearest(palette, colour)])) };
}

function nearest(palette: readonly number[], colour: number): number {
	const distances = palette.map((other) => distance(other, colour));
	return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
	const [of, from] = [channelsOf(a), channelsOf(b)];
	return of.reduce((sum, channel, index) => sum + (channel - (from[index] ?? 0)) ** 2, 0);
}

function channelsOf(colour: number): readonly number[] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function decode(png: Buffer): Picture {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const [depth, kind, , , interlaced] = png.subarray(24, 29);
	const bytes = kind === 2 ? 3 : 4;
	if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) {
		throw new Error('Only PNGs of 8 bits a channel that are not interlaced can be read.');
	}
	const rows = unfilter(inflateSync(Buffer.concat(imageData(png))), width * bytes, bytes);
	const pixels = Uint32Array.from({ length: width * height }, (_, at) => rows.readUIntBE(at * bytes, 3));
	return { width, height, pixels };
}

function imageData(png: Buffer): readonly Buffer[] {
	const parts: Buffer[] = [];
	for (let at = signature.length; at < png.length; ) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
			parts.push(png.subarray(at + 8, at + 8 + length));
		}
		at += length + 12;
	}
	return parts;
}

/** Takes back what each row tells of its difference from the byte before, the row above, or both. */
function unfilter(filtered: Buffer, length: number, step: number): Buffer {
	const rows = Buffer.alloc((filtered.length / (length + 1)) * length);
	for (let at = 0; at < rows.length; at += 1) {
		const [row, column] = [Math.floor(at / length), at % length];
		const left = column < step ? 0 : (rows[at - step] ?? 0);
		const above = row === 0 ? 0 : (rows[at - length] ?? 0);
		const aboveLeft = row === 0 || column < step ? 0 : (rows[at - length - step] ?? 0);
		const told = filtered[row * (length + 1) + 1 + column] ?? 0;
		rows[at] = told + expected(filtered[row * (length + 1)], left, above, aboveLeft);
	}
	return rows;
}

/** What a filter of PNG expects of a byte. W3C, PNG Specification, section 9. */
function expected(filter: number | undefined, left: number, above: number, aboveLeft: number): number {
	switch (filter) {
		case 1:
			return left;
		case 2:
			return above;
		case 3:
			return Math.floor((left + above) / 2);
		case 4:
			return paeth(left, above, aboveLeft);
		default:
			return 0;
	}
}

function paeth(left: number, above: number, aboveLeft: number): number {
	const estimate = left + above - aboveLeft;
	const fromLeft = Math.abs(estimate - left);
	const fromAbove = Math.abs(estimate - above);
	const fromBoth = Math.abs(estimate - aboveLeft);
	if (fromLeft <= fromAbove && fromLeft <= fromBoth) return left;
	return fromAbove <= fromBoth ? above : aboveLeft;
}

/** Eight bits a pixel, each a place in the palette. */
function headerOf(width: number, height: number): Buffer {
	const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	return header;
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}

/** What ends a chunk, after its name and data. W3C, PNG Specification, annex D. */
function crc32(bytes: Buffer): number {
	let rest = ~0;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit += 1) {
			rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
		}
	}
	return ~rest >>> 0;
}
