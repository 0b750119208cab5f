import { expect, test } from 'vitest';
import { binaryKindOf } from '../../src/source/kind-of-bytes.ts';

function checkKind(bytes: readonly number[] | string, expected: string | undefined, charset = 'utf-8'): void {
	expect(binaryKindOf(Buffer.from(bytes as string), charset)).toBe(expected);
}

test('a known signature has a name', () => {
	checkKind('%PDF-1.7\n', 'a PDF document');
	checkKind([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'a PNG picture');
	checkKind([0xff, 0xd8, 0xff, 0xe0], 'a JPEG picture');
	checkKind('GIF89a\u0001\0', 'a GIF picture');
	checkKind('PK\u0003\u0004', 'a ZIP archive, or an office document or e-book, which are ZIP archives');
	checkKind([0x1f, 0x8b, 0x08], 'a gzip archive');
	checkKind([0x7f, 0x45, 0x4c, 0x46], 'a program');
	checkKind('SQLite format 3\0', 'a database');
	checkKind('RIFF\u0010\0\0\0WAVE', 'a picture, sound or video');
});

test('text that begins with the letters of a signature is text', () => {
	checkKind('SQLite keeps its promises', undefined);
	checkKind('RIFF: an obituary', undefined);
	checkKind('GIF87a and GIF89a compared', undefined);
	checkKind('BZhang wrote this', undefined);
});

test('a NUL early on is a binary file, unless the charset has NULs', () => {
	checkKind('abc\0def', 'a binary file');
	checkKind('a\0b\0', undefined, 'utf-16le');
});

test('nothing and a part of a signature are text', () => {
	checkKind('', undefined);
	checkKind('%PD', undefined);
});
