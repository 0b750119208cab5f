/**
 * Bytes → text. In order: a byte order mark, UTF-16 by its NUL bytes, valid UTF-8, what the content declares of itself, and last
 * windows-1252, which decodes anything and is what undeclared 8-bit text mostly is. Labels are those of the WHATWG Encoding Standard;
 * the runtime's TextDecoder knows all of them, so no library is needed.
 */

import { isUtf8 } from 'node:buffer';

export interface Decoded {
	readonly text: string;
	readonly charset: string;
	/** Whether some bytes were no text in that charset and became U+FFFD. */
	readonly damaged: boolean;
}

/** HTML, “prescan a byte stream to determine its encoding”: declarations stand within the first 1024 bytes. */
const DECLARATION_BYTES = 1024;
const DECLARATIONS = [
	/<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
	/^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i,
];

/** Enough to see the pattern of UTF-16 in Latin text: every other byte is NUL. */
const NUL_SAMPLE_BYTES = 512;
const NUL_SHARE = 0.3;

const LAST_RESORT = 'windows-1252';

/** `charset` is what `charsetOf` says, for whoever knows it already: a long text is not looked through twice. */
export function decode(bytes: Uint8Array, charset: string = charsetOf(bytes)): Decoded {
	// `fatal` would throw away the rest: damaged text is still text.
	const text = new TextDecoder(charset).decode(bytes);
	// The sign of damage may also have been written on purpose.
	const damaged = text.includes('\uFFFD') && !(charset === 'utf-8' && isUtf8(bytes));
	return { text, charset, damaged };
}

/** The one charset of the web whose text is valid ASCII: its escapes (ISO/IEC 2022) tell it, where it is declared. */
const STATEFUL = 'iso-2022-jp';
const ESCAPE = 0x1b;

export function charsetOf(bytes: Uint8Array): string {
	if (bytes.includes(ESCAPE) && declared(bytes) === STATEFUL) return STATEFUL;
	return (
		byteOrderMark(bytes) ??
		nulPattern(bytes) ??
		(isUtf8(bytes) ? 'utf-8' : undefined) ??
		declared(bytes) ??
		damagedUtf8(bytes) ??
		LAST_RESORT
	);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function nulPattern(bytes: Uint8Array): string | undefined {
	if (bytes.length % 2 === 1) return undefined;
	const sample = bytes.subarray(0, NUL_SAMPLE_BYTES);
	let even = 0;
	let odd = 0;
	for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++;
	const enough = (sample.length / 2) * NUL_SHARE;
	if (odd > enough && even === 0) return 'utf-16le';
	return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

function declared(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARATION_BYTES)).toString(
		'latin1',
	);
	for (const declaration of DECLARATIONS) {
		const label = declaration.exec(head)?.[1];
		if (label === undefined) continue;
		try {
			const { encoding } = new TextDecoder(label);
			// Read as ASCII to get here, so it is no UTF-16 whatever it says (HTML, 13.2.3.2).
			return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
		} catch {
			// A label nobody knows declares nothing.
		}
	}
	return undefined;
}

/** Share of multi-byte sequences that must be sound for the rest to count as damage; text in East Asian charsets comes to 0.3 by chance. */
const SOUND_SHARE = 0.5;

/** Bytes looked at, from the first one that is not ASCII: charsets betray themselves within a few words. */
const UTF8_SAMPLE_BYTES = 65_536;

/** UTF-8 with a few broken bytes in it: cut off in a character, or spliced. Text in another charset has hardly a sound sequence. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
	const first = bytes.findIndex(byte => byte > 0x7f);
	const sample = bytes.subarray(first, first + UTF8_SAMPLE_BYTES);
	// As a stream: a character cut off by the end of the sample or of the text is not counted.
	const text = new TextDecoder('utf-8').decode(sample, { stream: true });
	let sound = 0;
	let broken = 0;
	for (const character of text) {
		if (character === '\uFFFD') broken++;
		else if (character > '\u007F') sound++;
	}
	return sound > 0 && sound / (sound + broken) >= SOUND_SHARE ? 'utf-8' : undefined;
}
