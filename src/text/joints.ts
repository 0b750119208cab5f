/** Where an address or another word longer than a row is best cut. */

import { graphemeEnd } from './graphemes.ts';
import { tableOf } from './table.ts';

/** After these, before anything else. */
const JOINTS = /[-/?&.=_#%:,;@+~|\\\u2010\u2013\u2014]/u;
const joint = tableOf(unit => (JOINTS.test(String.fromCharCode(unit)) ? 1 : 0));
const isJoint = (text: string, index: number): boolean => index < text.length && joint(text.charCodeAt(index)) === 1;

/** The last such cut after `start` and not after `end`; `end` itself when there is none. */
export function lastJoint(text: string, start: number, end: number): number {
	for (let index = end; index > start; index--)
		if (isJoint(text, index - 1) && !isJoint(text, index) && graphemeEnd(text, index - 1) === index) return index;
	return end;
}
