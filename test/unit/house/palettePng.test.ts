import assert from 'node:assert/strict';
import { deflateSync, inflateSync } from 'node:zlib';
import { palettePng } from '../../../scripts/palettePng.ts';

/** A PNG of three pixels a row, as RGB; the bytes of a row stand behind the number of its filter. */
function pngOf(rows: readonly (readonly number[])[]): Buffer {
	const chunk = (name: string, data: Buffer) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
	};
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', Buffer.from([0, 0, 0, 3, 0, 0, rows.length >> 8, rows.length & 255, 8, 2, 0, 0, 0])),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The data of a chunk, found by its name. */
function chunkOf(png: Buffer, name: string): Buffer {
	const at = png.indexOf(name, 0, 'latin1');
	return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

const [red, teal] = [
	[200, 16, 0],
	[0, 100, 90],
] as const;

describe('a picture of few colours', () => {
	/** Teal, red, red: written as it stands, and as each filter of the PNG Specification (section 9) tells it. */
	const plain = [0, ...teal, ...red, ...red];
	const filters: readonly (readonly [filter: string, row: readonly number[]])[] = [
		['none', plain],
		['the byte before', [1, 0, 100, 90, 200, 172, 166, 0, 0, 0]],
		['the byte above', [2, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
		['the average', [3, 0, 50, 45, 100, 214, 211, 0, 0, 0]],
		['Paeth', [4, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
	];
	for (const [filter, row] of filters) {
		it(`becomes places in a palette, the colour used most first; filter: ${filter}`, () => {
			const png = palettePng(pngOf([plain, row]));
			assert.deepEqual([...chunkOf(png, 'PLTE')], [...red, ...teal]);
			assert.deepEqual([...inflateSync(chunkOf(png, 'IDAT'))], [0, 1, 0, 0, 0, 1, 0, 0]);
		});
	}

	it('says so in its header, and ends as every PNG does', () => {
		const png = palettePng(pngOf([plain]));
		assert.deepEqual([...chunkOf(png, 'IHDR')], [0, 0, 0, 3, 0, 0, 0, 1, 8, 3, 0, 0, 0]);
		// The last chunk of every PNG, its checksum included (PNG Specification, section 11.2.5).
		assert.equal(png.subarray(-12).toString('hex'), '0000000049454e44ae426082');
	});
});

describe('a picture of more than 256 colours', () => {
	it('keeps those used most, and shows the others by the nearest', () => {
		const rows = Array.from({ length: 256 }, (_, shade) => [0, ...[shade, 0, 0], ...[shade, 0, 0], ...[0, shade, 0]]);
		const png = palettePng(pngOf(rows));
		const palette = chunkOf(png, 'PLTE');
		assert.equal(palette.length, 3 * 256);
		const pixels = inflateSync(chunkOf(png, 'IDAT'));
		const last = pixels[255 * 4 + 1] ?? 0;
		assert.deepEqual([...palette.subarray(3 * last, 3 * last + 3)], [255, 0, 0]);
	});

	it('of another kind is refused', () => {
		const png = pngOf([[0, ...red, ...red, ...red]]);
		png[24] = 16;
		assert.throws(() => palettePng(png), /8 bits/);
	});
});
