/** Where an address or another word longer than a row is best cut. */

import { graphemeEnd } from './graphemes.ts';
import { tableOf } from './table.ts';

/** After these, before anything else. */
const JOINTS = /[-/?&.=_#%:,;@+~|\\\u2010\u2013\u2014]/u;
const joint = tableOf(unit => (JOINTS.test(String.fromCharCode(unit)) ? 1 : 0));
const isJoint = (text: string, index: number): boolean => index < text.length && joint(text.charCodeAt(index)) === 1;

/** What a word ends with, up to as many marks as a sentence in brackets in quotation marks has. A row never begins with it. */
const CLOSING = /[\p{Pe}\p{Pf}.,;:!?…'"]{1,4}(?!\S)/uy;

function closes(text: string, index: number): boolean {
	CLOSING.lastIndex = index;
	return CLOSING.test(text);
}

/** The last such cut after `start` and not after `end`. Where there is none it is `end`, or before the letter that closing marks follow. */
export function lastJoint(text: string, start: number, end: number): number {
	for (let index = end; index > start; index--)
		if (
			isJoint(text, index - 1) &&
			!isJoint(text, index) &&
			!closes(text, index) &&
			graphemeEnd(text, index - 1) === index
		)
			return index;
	return closes(text, end) ? beforeClosed(text, start, end) : end;
}

function beforeClosed(text: string, start: number, end: number): number {
	let cut = end;
	for (let index = start; index < end; index = graphemeEnd(text, index))
		if (index > start && !closes(text, index)) cut = index;
	return cut;
}
