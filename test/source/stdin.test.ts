import { describe, expect, test } from 'vitest';
import { readStdin, streamStdin } from '../../src/source/stdin.ts';

type Piece = string | readonly number[] | Error;

async function* inputOf(pieces: readonly Piece[]): AsyncGenerator<Uint8Array> {
	for (const piece of pieces) {
		if (piece instanceof Error) throw piece;
		yield Buffer.from(piece as string);
	}
}

/** What came of it each time it was worth while, between bars; failures by their reason. */
async function checkStream(pieces: readonly Piece[], expected: string, due: (bytes: number) => boolean = () => true) {
	const seen: string[] = [];
	for await (const { kind, ...rest } of streamStdin(inputOf(pieces), due))
		seen.push('text' in rest ? rest.text : `${kind}: ${rest.reason}`);
	expect(seen.join(' | ')).toBe(expected);
}

describe('a stream', () => {
	test('is shown as it grows, and whole at the end', async () => {
		await checkStream(['One', ' two', ' three'], 'One | One two | One two three | One two three');
	});
	test('is shown only when it is due', async () => {
		await checkStream(['One', ' two', ' three'], 'One two three', () => false);
		await checkStream(['One', ' two', ' three'], 'One two three | One two three', bytes => bytes > 10);
	});
	test('has no half characters in it while it grows', async () => {
		await checkStream([[0x61, 0xc3], [0xa9]], 'a | aé | aé');
		await checkStream([[0x61, 0xe2], [0x80], [0x9c]], 'a | a | a“ | a“');
		await checkStream(
			[
				[0x61, 0xf0, 0x9f],
				[0x8c, 0x8a],
			],
			'a | a🌊 | a🌊',
		);
	});
	test('keeps half a character at its end, where nothing follows', async () => {
		await checkStream([[0xc3, 0xa9, 0xc3]], 'é | é\uFFFD');
	});
	test('of another charset loses nothing in the end', async () => {
		await checkStream([[0x63, 0xe9], [0x64]], 'c | céd | céd');
	});
	test('that is empty, or white so far, is only a failure when it ends', async () => {
		await checkStream([], 'failure: empty');
		await checkStream(['', '\n'], 'failure: empty');
		await checkStream(['\n', 'One'], '\nOne | \nOne');
	});
	test('that is no text is a failure when it ends', async () => {
		await checkStream(['%PDF-', '1.4'], 'failure: not-text');
	});
	test('that breaks off is a failure', async () => {
		await checkStream(['One', new Error('gone')], 'One | failure: unreadable');
		await checkStream([Object.assign(new Error('no'), { code: 'EACCES' })], 'failure: no-access');
	});
});

test('read whole, it is its last state', async () => {
	expect(await readStdin(inputOf(['One', ' two']))).toMatchObject({
		kind: 'resource',
		text: 'One two',
		address: { kind: 'stdin' },
	});
	expect(await readStdin(inputOf([]))).toMatchObject({ kind: 'failure', reason: 'empty' });
});
