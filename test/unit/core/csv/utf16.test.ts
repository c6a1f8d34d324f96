import assert from 'node:assert/strict';
import fc from 'fast-check';
import { heldSource } from '../../../../src/core/csv/heldSource.ts';
import { ProblemError } from '../../../../src/core/csv/problemError.ts';
import { asUtf8, indexUtf16, sourceOffset } from '../../../../src/core/csv/utf16.ts';
import type { Source } from '../../../../src/core/model/source.ts';

function sourceOf(text: string, encoding: 'utf-16le' | 'utf-16be'): Source {
	const buffer = Buffer.from(text, 'utf16le');
	return heldSource('survey.csv', Uint8Array.from(encoding === 'utf-16le' ? buffer : buffer.swap16()), false);
}

describe('asUtf8', () => {
	it('gives any part of any text as TextEncoder writes it', async () => {
		// Surrogates alone and in pairs among signs of one to three bytes; TextEncoder writes U+FFFD for one alone.
		const unit = fc.oneof(
			fc.constantFrom('a', ';', '\n', 'é', '€', '\ufeff', '👍', '\ud83d', '\udc4d'),
			fc.string({ unit: 'binary' }),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(unit, { maxLength: 40 }),
				// So that blocks of 64 KiB end anywhere in the text.
				fc.integer({ min: 1, max: 4000 }),
				fc.constantFrom('utf-16le' as const, 'utf-16be' as const),
				fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 200_000 }))),
				async (units, times, encoding, reads) => {
					const text = units.join('').repeat(times);
					const source = sourceOf(text, encoding);
					const expected = new TextEncoder().encode(text);
					const index = await indexUtf16(source, encoding);
					const view = asUtf8(source, index);
					assert.equal(view.size, expected.length);
					for (const [at, length] of [[0, expected.length] as const, ...reads]) {
						const offset = Math.floor(at * expected.length);
						const part = await view.read(offset, length);
						assert.ok(Buffer.from(expected.subarray(offset, offset + length)).equals(part), `${offset} ${length}`);
					}
				},
			),
			{ numRuns: 150 },
		);
	}).timeout(120_000);

	it('never cuts a pair where a block of 64 KiB would end inside it', async () => {
		for (const before of [32_766, 32_767, 32_768]) {
			const text = `${'a'.repeat(before)}👍${'b'.repeat(40_000)}`;
			const source = sourceOf(text, 'utf-16le');
			const index = await indexUtf16(source, 'utf-16le');
			const view = asUtf8(source, index);
			assert.equal(index.unpaired, 0);
			assert.equal(Buffer.from(await view.read(before - 1, 6)).toString(), 'a👍b');
		}
	});

	it('goes through more than one read of a large source', async () => {
		const text = `id;toelichting\n${'1;Fijn geholpen, € 15 terug 👍\n'.repeat(60_000)}`;
		const source = sourceOf(text, 'utf-16be');
		const view = asUtf8(source, await indexUtf16(source, 'utf-16be'));
		assert.equal(Buffer.from(await view.read(0, view.size)).toString(), text);
	});

	it('counts halves of pairs', async () => {
		const index = await indexUtf16(sourceOf('a\ud83d;\udc4d', 'utf-16le'), 'utf-16le');
		assert.equal(index.unpaired, 2);
	});

	it('reads only the blocks that it needs', async () => {
		const source = sourceOf('a'.repeat(500_000), 'utf-16le');
		const index = await indexUtf16(source, 'utf-16le');
		const lengths: number[] = [];
		const watched: Source = {
			...source,
			read: (offset, length) => {
				lengths.push(length);
				return source.read(offset, length);
			},
		};
		await asUtf8(watched, index).read(300_000, 100);
		assert.deepEqual(lengths, [65_536]);
	});

	it('has nothing to read in an empty source and behind the end', async () => {
		const empty = sourceOf('', 'utf-16le');
		const view = asUtf8(empty, await indexUtf16(empty, 'utf-16le'));
		assert.equal(view.size, 0);
		assert.equal((await view.read(0, 10)).length, 0);
		const short = sourceOf('ab', 'utf-16le');
		assert.equal((await asUtf8(short, await indexUtf16(short, 'utf-16le')).read(2, 10)).length, 0);
	});

	it('refuses a source that ends before its size', async () => {
		const source: Source = { ...sourceOf('abc', 'utf-16le'), size: 100 };
		await assert.rejects(
			indexUtf16(source, 'utf-16le'),
			(error) => error instanceof ProblemError && error.problem.code === 'source-changed',
		);
	});

	it('stops when it is cancelled', async () => {
		const signal = AbortSignal.abort();
		await assert.rejects(
			indexUtf16(sourceOf('abc', 'utf-16le'), 'utf-16le', signal),
			(error) => error instanceof ProblemError && error.problem.code === 'cancelled',
		);
	});
});

describe('sourceOffset', () => {
	it('finds the place of a sign in the source', async () => {
		const text = `\ufeffé;€;👍;\ud83d;${'a'.repeat(40_000)}👍;${'é'.repeat(40_000)};b`;
		const source = sourceOf(text, 'utf-16be');
		const index = await indexUtf16(source, 'utf-16be');
		for (const at of [
			0,
			1,
			2,
			3,
			4,
			5,
			7,
			8,
			9,
			10,
			32_760,
			32_775,
			40_010,
			40_012,
			40_013,
			80_000,
			text.length - 1,
			text.length,
		]) {
			const offset = new TextEncoder().encode(text.slice(0, at)).length;
			assert.equal(await sourceOffset(source, index, offset), at * 2, `sign ${at}`);
		}
	});
});
