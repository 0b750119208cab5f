import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';

/** The charset found, a bar and the text; `!` before it when bytes were damaged. */
function checkDecode(bytes: Uint8Array, expected: string): void {
	const { charset, text, damaged } = decode(bytes);
	expect(`${damaged ? '!' : ''}${charset}|${text}`).toBe(expected);
}

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
	Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('what the bytes themselves tell', () => {
	test('nothing at all is UTF-8', () => {
		checkDecode(bytesOf(), 'utf-8|');
	});
	test('a byte order mark, which is no part of the text', () => {
		checkDecode(bytesOf([0xef, 0xbb, 0xbf], 'tide'), 'utf-8|tide');
		checkDecode(bytesOf([0xff, 0xfe], [...Buffer.from('tide', 'utf16le')]), 'utf-16le|tide');
		checkDecode(bytesOf([0xfe, 0xff], [...utf16be('tide')]), 'utf-16be|tide');
	});
	test('a byte order mark over a declaration that says otherwise', () => {
		checkDecode(bytesOf([0xef, 0xbb, 0xbf], '<meta charset="koi8-r">ö'), 'utf-8|<meta charset="koi8-r">ö');
	});
	test('UTF-16 without a mark, by its NULs', () => {
		checkDecode(Buffer.from('The tide is high.', 'utf16le'), 'utf-16le|The tide is high.');
		checkDecode(utf16be('The tide is high.'), 'utf-16be|The tide is high.');
	});
	test('not UTF-16 with a byte too few', () => {
		checkDecode(bytesOf('x\0y'), 'utf-8|x\0y');
	});
	test('UTF-8 that is sound, whatever it declares', () => {
		checkDecode(bytesOf('“Ebb” – 潮 🌊'), 'utf-8|“Ebb” – 潮 🌊');
		checkDecode(bytesOf('<meta charset="iso-8859-1">É'), 'utf-8|<meta charset="iso-8859-1">É');
	});
});

describe('damaged UTF-8 stays UTF-8', () => {
	test('with a stray byte', () => {
		checkDecode(bytesOf('“Ebb” ', [0xff], ' and flow'), '!utf-8|“Ebb” \uFFFD and flow');
	});
	test('cut off in the middle of a character', () => {
		checkDecode(bytesOf('né à l’', [0xc3]), '!utf-8|né à l’\uFFFD');
		checkDecode(bytesOf('“Ebb', [0xe2, 0x80]), '!utf-8|“Ebb\uFFFD');
		checkDecode(bytesOf('é 🌊', [0xf0, 0x9f, 0x8c]), '!utf-8|é 🌊\uFFFD');
	});
	test('however far in its first character beyond ASCII stands', () => {
		const ascii = 'plain '.repeat(20_000);
		checkDecode(bytesOf(ascii, 'é', [0xff]), `!utf-8|${ascii}é\uFFFD`);
	});
	test('however many characters the sample cuts in two', () => {
		const text = 'é“’🌊'.repeat(8000);
		for (const shift of ['', '.', '..', '...', '....'])
			checkDecode(bytesOf(shift, text, [0xff]), `!utf-8|${shift}${text}\uFFFD`);
	});
});

/** “Погода” and “天気”, which are no UTF-8 in these. */
const KOI8_R = [0xf0, 0xcf, 0xc7, 0xcf, 0xc4, 0xc1];
const SHIFT_JIS = [0x93, 0x56, 0x8b, 0x43];
const EUC_JP = [0xc5, 0xb7, 0xb5, 0xa4];

describe('what the content declares', () => {
	test('in a meta element, in each of its spellings', () => {
		checkDecode(bytesOf('<meta charset="koi8-r">', KOI8_R), 'koi8-r|<meta charset="koi8-r">Погода');
		checkDecode(bytesOf('<META CHARSET=KOI8-R>', KOI8_R), 'koi8-r|<META CHARSET=KOI8-R>Погода');
		const content = `<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">`;
		checkDecode(bytesOf(content, SHIFT_JIS), `shift_jis|${content}天気`);
	});
	test('of a charset whose text is valid ASCII', () => {
		const jis = [0x1b, 0x24, 0x42, 0x45, 0x37, 0x35, 0x24, 0x1b, 0x28, 0x42];
		checkDecode(bytesOf('<meta charset="iso-2022-jp">', jis), 'iso-2022-jp|<meta charset="iso-2022-jp">天気');
		checkDecode(bytesOf('<meta charset="koi8-r">\u001B'), 'utf-8|<meta charset="koi8-r">\u001B');
	});
	test('in an XML declaration', () => {
		const declaration = `<?xml version="1.0" encoding='euc-jp'?>`;
		checkDecode(bytesOf(declaration, EUC_JP), `euc-jp|${declaration}天気`);
	});
	test('by any label of the standard', () => {
		checkDecode(bytesOf('<meta charset="latin1">', [0xe9]), 'windows-1252|<meta charset="latin1">é');
		checkDecode(bytesOf('<meta charset="x-sjis">', SHIFT_JIS), 'shift_jis|<meta charset="x-sjis">天気');
	});
	test('not by a label that nobody knows', () => {
		checkDecode(bytesOf('<meta charset="klingon-8">', [0xe9]), 'windows-1252|<meta charset="klingon-8">é');
	});
	test('not UTF-16, since the declaration was read as ASCII', () => {
		const declaration = '<meta charset="utf-16">';
		checkDecode(bytesOf(declaration, [0xff]), `!utf-8|${declaration}\uFFFD`);
	});
	test('not where prose speaks of it', () => {
		checkDecode(bytesOf('The charset=koi8-r of caf', [0xe9]), 'windows-1252|The charset=koi8-r of café');
	});
	test('not further down than browsers look', () => {
		const text = `${' '.repeat(1024)}<meta charset="koi8-r">`;
		checkDecode(bytesOf(text, [0xe9]), `windows-1252|${text}é`);
	});
});

describe('nothing tells', () => {
	test('windows-1252, which has the quotation marks that latin1 lacks', () => {
		checkDecode(bytesOf([0x93], 'Ebb', [0x94], ' caf', [0xe9]), 'windows-1252|“Ebb” café');
	});
});
