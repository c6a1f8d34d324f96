import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { LineIndex } from '../../../../src/core/csv/lineIndex.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

function indexOf(text: string): LineIndex {
	return new LineIndex(heldSource('survey.csv', new TextEncoder().encode(text), false));
}

/** The line of a place as an editor splits lines. */
function lineInEditor(text: string, offset: number): number {
	return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

describe('LineIndex', () => {
	for (const [name, end] of [
		['LF', '\n'],
		['CR', '\r'],
		['CRLF', '\r\n'],
	] as const) {
		it(`counts lines that end in ${name}`, async () => {
			const lines = indexOf(`a${end}b${end}${end}c`);
			const step = end.length + 1;
			assert.deepEqual(
				[await lines.lineAt(0), await lines.lineAt(step), await lines.lineAt(2 * step + end.length)],
				[1, 2, 4],
			);
		});

		it(`counts ${name} in megabytes, whatever is asked for first`, async () => {
			// Lines of 26 letters and their end: every border of what is read falls into another place of a line.
			const lines = indexOf(`${letters}${end}`.repeat(400_000));
			const length = letters.length + end.length;
			for (const line of [399_999, 0, 1, 200_000, 399_998, 12_345, 12_346, 12_347, 65_536 / 4]) {
				assert.equal(await lines.lineAt(line * length), line + 1);
				assert.equal(await lines.lineAt(line * length + letters.length), line + 1);
			}
		});
	}

	it('takes CR and LF for one line end on either side of every place where reading stops', async () => {
		for (const border of [1 << 16, 1 << 22]) {
			for (const before of [0, 1, 2]) {
				const text = `${'x'.repeat(border - before)}\r\ny\r\n${'z'.repeat(1 << 17)}`;
				const lines = indexOf(text);
				assert.equal(await lines.lineAt(border - before + 2), 2);
				assert.equal(await lines.lineAt(text.length - 1), 3);
			}
		}
	});

	it('counts as an editor does, line ends mixed, places in any order', async () => {
		const text = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', 'a', '"', ','), maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(text, fc.array(fc.nat()), async (content, places) => {
				const lines = indexOf(content);
				for (const place of places) {
					const offset = place % (content.length + 1);
					// Between CR and LF no record starts, and no editor has a place.
					if (content[offset - 1] === '\r' && content[offset] === '\n') continue;
					assert.equal(await lines.lineAt(offset), lineInEditor(content, offset));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('counts no byte twice on the way to the end', async () => {
		const source = heldSource('survey.csv', new TextEncoder().encode('0123456\n'.repeat(1 << 20)), false);
		let read = 0;
		const lines = new LineIndex({
			...source,
			read(offset, length) {
				read += length;
				return source.read(offset, length);
			},
		});
		for (let record = 0; record < 1 << 20; record += 1 << 10) await lines.lineAt(record * 8);
		// Each stretch starts one byte before its end of the last one.
		assert.ok(read < source.size * 1.01, `${read} of ${source.size} bytes`);
	});
});
