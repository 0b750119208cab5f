/** Where an address or another word longer than a row is best cut. */

import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';

const NONE = 0;
const JOINT = 1;
const HYPHEN = 2;

/** After these, before anything else. */
const JOINTS = /[-/?&.=_#%:,;@+~|\\\u2010\u2013\u2014]/u;
/** After these only where nothing else is near: a reader might take them for the page's own. */
const HYPHENS = /[-\u2010]/u;
const joint = tableOf(unit => {
	const character = String.fromCharCode(unit);
	return HYPHENS.test(character) ? HYPHEN : JOINTS.test(character) ? JOINT : NONE;
});
const isJoint = (text: string, index: number): boolean => index < text.length && joint(text.charCodeAt(index)) !== NONE;

/** What a word ends with, up to as many marks as a sentence in brackets in quotation marks has. A row never begins with it. */
const CLOSING = lazy(() => /[\p{Pe}\p{Pf}.,;:!?…'"]{1,4}(?!\S)/uy);

function closes(text: string, index: number): boolean {
	const closing = CLOSING();
	closing.lastIndex = index;
	return closing.test(text);
}

/** Of what fits a row: so much is looked through for another joint than a hyphen. */
const NEAR = 1 / 2;

/**
 * The last such cut after `start` and not after `end`, of what is cut before `whole`. Where there is none it is `end`, or before the
 * letter that closing marks follow, or that would stand alone.
 */
export function lastJoint(text: string, start: number, end: number, whole: number): number {
	let hyphen: number | undefined;
	for (let index = end; index > start; index--) {
		if (hyphen !== undefined && index < end - (end - start) * NEAR) break;
		const is =
			isJoint(text, index - 1) &&
			!isJoint(text, index) &&
			!closes(text, index) &&
			graphemeEnd(text, index - 1) === index;
		if (!is) continue;
		if (joint(text.charCodeAt(index - 1)) !== HYPHEN) return index;
		hyphen ??= index;
	}
	if (hyphen !== undefined) return hyphen;
	if (closes(text, end)) return beforeClosed(text, start, end);
	return end - start >= ROOMY && graphemeEnd(text, end) >= whole ? beforeLast(text, end) : end;
}

/** Characters; in shorter rows every cell counts. */
const ROOMY = 8;

/** One letter is no row: another goes with it. */
function beforeLast(text: string, end: number): number {
	const before = end - 1;
	return graphemeEnd(text, before) === end && graphemeEnd(text, before - 1) === before ? before : end;
}

function beforeClosed(text: string, start: number, end: number): number {
	let cut = end;
	for (let index = start; index < end; index = graphemeEnd(text, index))
		if (index > start && !closes(text, index)) cut = index;
	return cut;
}
