/**
 * The terminal graphics protocol of kitty (sw.kovidgoyal.net/kitty/graphics-protocol), with Unicode placeholders: an image is sent once
 * and shown wherever its placeholders stand, which are text: they scroll, and are erased, as text is.
 */

import type { ImageShape } from '../../layout/image.ts';
import { DIACRITICS } from './kitty-diacritics.ts';

const BEGIN = '\u001B_G';
const END = '\u001B\\';
/** Of base64, in one piece. */
const PIECE = 4096;

/** A PNG in base64 (f=100), not shown by itself (U=1), in pieces; the terminal does not answer (q=2). */
export function transmission(id: number, png: string, { columns, rows }: ImageShape): string {
	let sent = '';
	for (let at = 0; at < png.length; at += PIECE) {
		const more = at + PIECE < png.length ? 1 : 0;
		const keys = at === 0 ? `a=T,U=1,f=100,t=d,i=${id},c=${columns},r=${rows},q=2,` : 'q=2,';
		sent += `${BEGIN}${keys}m=${more};${png.slice(at, at + PIECE)}${END}`;
	}
	return sent;
}

/** With what it was sent with (d=I). */
export const deletion = (id: number): string => `${BEGIN}a=d,d=I,i=${id},q=2${END}`;

const PLACEHOLDER = '\u{10EEEE}';
const DEFAULT_FOREGROUND = '\u001B[39m';

/** The id is said in the colour; row and column by marks on the first one, from which the terminal counts on. */
export function placeholders(id: number, { columns, rows }: ImageShape): readonly string[] {
	const color = `\u001B[38;2;${(id >> 16) & 0xff};${(id >> 8) & 0xff};${id & 0xff}m`;
	return Array.from({ length: rows }, (_, row) => {
		const marks = `${DIACRITICS[row] ?? ''}${DIACRITICS[0] ?? ''}`;
		return `${color}${PLACEHOLDER}${marks}${PLACEHOLDER.repeat(columns - 1)}${DEFAULT_FOREGROUND}`;
	});
}

/** Of the lower 24 bits, which a colour can say, some of ours: what other programs have sent should stay. */
export const kittyId = (process: number, nth: number): number => ((process & 0xfff) << 12) | (nth & 0xfff) || 1;
