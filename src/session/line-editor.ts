/** A line of text being typed: keys as in a shell (GNU Readline's, the few that people have in their fingers). */

import { graphemesOf } from '../text/graphemes.ts';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';

export interface EditedLine {
	readonly text: string;
	/** Offset in `text`, in UTF-16 code units, between two graphemes. */
	readonly cursor: number;
}

export const EMPTY_LINE: EditedLine = { text: '', cursor: 0 };

export const lineOf = (text: string): EditedLine => ({ text, cursor: text.length });

type Edit = (before: string, after: string) => readonly [before: string, after: string];

const lastOf = (text: string): string => [...graphemesOf(text)].at(-1) ?? '';
const firstOf = (text: string): string => {
	const [first = ''] = graphemesOf(text);
	return first;
};

const deleteBack: Edit = (before, after) => [before.slice(0, before.length - lastOf(before).length), after];
const deleteOn: Edit = (before, after) => [before, after.slice(firstOf(after).length)];
const toStart: Edit = (before, after) => ['', before + after];
const toEnd: Edit = (before, after) => [before + after, ''];

const back: Edit = (before, after) => {
	const last = lastOf(before);
	return [before.slice(0, before.length - last.length), last + after];
};

const on: Edit = (before, after) => {
	const first = firstOf(after);
	return [before + first, after.slice(first.length)];
};

/** Keys by name (keymap.ts). */
const EDITS: Readonly<Record<string, Edit>> = {
	backspace: deleteBack,
	'ctrl+h': deleteBack,
	delete: deleteOn,
	'ctrl+d': deleteOn,
	'ctrl+u': (_, after) => ['', after],
	'ctrl+k': before => [before, ''],
	'ctrl+w': (before, after) => [before.trimEnd().replace(/\S+$/, ''), after],
	left: back,
	'ctrl+b': back,
	right: on,
	'ctrl+f': on,
	home: toStart,
	'ctrl+a': toStart,
	end: toEnd,
	'ctrl+e': toEnd,
	space: (before, after) => [`${before} `, after],
};

/** The line after a key; the same one where the key says nothing to it. */
export function edited(line: EditedLine, key: string): EditedLine {
	const before = line.text.slice(0, line.cursor);
	const after = line.text.slice(line.cursor);
	const edit = EDITS[key];
	if (edit === undefined && !isText(key)) return line;
	const [left, right] = edit === undefined ? [before + key, after] : edit(before, after);
	return { text: left + right, cursor: left.length };
}

/** In UTF-16 code units: more than fits any line that is asked for here, little enough to look for at once. */
const LONGEST_PASTE = 1000;

/** What controls become elsewhere; nobody looks for it. */
const REPLACEMENT = '\uFFFD';

/** The line with foreign text at the cursor. It stays one line: a paste is not an Enter. */
export function inserted({ text, cursor }: EditedLine, foreign: string): EditedLine {
	const line = sanitizeLine(foreign.slice(0, LONGEST_PASTE)).replaceAll(REPLACEMENT, '');
	const left = text.slice(0, cursor) + line;
	return { text: left + text.slice(cursor), cursor: left.length };
}

/** Names of keys are longer than one character. What is pasted is foreign text too: controls are left out. */
const isText = (key: string): boolean => Array.from(key).length === 1 && sanitize(key) === key;
