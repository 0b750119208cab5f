/** Runs of inlines as they enter the article, whatever the markup they come from. */

import type { Break, Inline, Paragraph, Text } from '../article/article.ts';
import { textOfInline, textOfInlines } from '../article/text.ts';
import { sanitize } from '../text/sanitize.ts';

export const BREAK: Break = { kind: 'break' };

/** A leaf of foreign text, with its white space as it came: `tidy` needs to see it. */
export const textOf = (raw: string): Text => ({ kind: 'text', text: sanitize(raw) });

/** Wraps a run that holds something; an element around nothing is nothing. */
export const wrapped = (kind: 'emphasis' | 'strong' | 'strike', inlines: readonly Inline[]): readonly Inline[] =>
	inlines.length === 0 ? [] : [{ kind, inlines }];

export const paragraphOf = (inlines: readonly Inline[]): Paragraph => ({ kind: 'paragraph', inlines });

/** White space that markup does not mean. Not U+00A0 and U+3000, which are there to be seen. */
const SPACES = /[ \t\n]+/g;
const ENDS_WITH_SPACE = /[ \t\n]$/;
const LEADING = /^[ \t\n]+/;

/** Scripts written without spaces, and their punctuation: a line end between two of these stands for nothing. */
const UNSPACED =
	'[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF01-\\uFF65]';
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const LINE_END = /\n/g;

/**
 * White space as CSS collapses it, across the borders of inlines: one space for each stretch, none at the ends or around breaks,
 * nothing for a line end between characters of a script without spaces. Neighbouring texts become one; what is left empty goes, breaks
 * at the ends too.
 */
export function tidy(inlines: readonly Inline[]): readonly Inline[] {
	const forwards = withoutSpaceAfterSpace(inlines, { spaceBefore: true });
	const backwards = withoutSpaceAtEnd(forwards, { atEnd: true });
	return withoutOuterBreaks(merged(joinedLines(backwards, textOfInlines(backwards))));
}

const isText = (inline: Inline): inline is Text => inline.kind === 'text';

/** Inlines again, with the children of each changed first. */
function withChildren(inline: Inline, change: (children: readonly Inline[]) => readonly Inline[]): Inline {
	return 'inlines' in inline ? { ...inline, inlines: change(inline.inlines) } : inline;
}

function withoutSpaceAfterSpace(inlines: readonly Inline[], run: { spaceBefore: boolean }): readonly Inline[] {
	return inlines.map(inline => {
		if (isText(inline)) {
			const collapsed = inline.text.replace(SPACES, stretch => (stretch.includes('\n') ? '\n' : ' '));
			const text = run.spaceBefore ? collapsed.replace(LEADING, '') : collapsed;
			if (text !== '') run.spaceBefore = ENDS_WITH_SPACE.test(text);
			return { ...inline, text };
		}
		if ('inlines' in inline) return withChildren(inline, children => withoutSpaceAfterSpace(children, run));
		run.spaceBefore = inline.kind === 'break';
		return inline;
	});
}

function withoutSpaceAtEnd(inlines: readonly Inline[], run: { atEnd: boolean }): readonly Inline[] {
	const changed: Inline[] = [];
	for (const inline of inlines.toReversed()) {
		if (isText(inline)) {
			// One character is enough: the pass before left no two.
			const text = run.atEnd && ENDS_WITH_SPACE.test(inline.text) ? inline.text.slice(0, -1) : inline.text;
			if (text !== '') run.atEnd = false;
			changed.push({ ...inline, text });
		} else if ('inlines' in inline) {
			changed.push(withChildren(inline, children => withoutSpaceAtEnd(children, run)));
		} else {
			run.atEnd = inline.kind === 'break';
			changed.push(inline);
		}
	}
	return changed.reverse();
}

/** Line ends become spaces, or nothing. `whole` is the text of the run, `offset` how much of it lies before these inlines. */
function joinedLines(inlines: readonly Inline[], whole: string, offset = 0): readonly Inline[] {
	if (!whole.includes('\n')) return inlines;
	let start = offset;
	return inlines.map(inline => {
		const from = start;
		start += textOfInline(inline).length;
		return isText(inline)
			? { ...inline, text: inline.text.replace(LINE_END, (_, at: number) => joint(whole, from + at)) }
			: withChildren(inline, children => joinedLines(children, whole, from));
	});
}

/** What stands for the line end at an offset. Two code units reach any character. */
const joint = (whole: string, at: number): '' | ' ' =>
	UNSPACED_END.test(whole.slice(Math.max(0, at - 2), at)) && UNSPACED_START.test(whole.slice(at + 1, at + 3))
		? ''
		: ' ';

function merged(inlines: readonly Inline[]): readonly Inline[] {
	const result: Inline[] = [];
	for (const inline of inlines) {
		const child = withChildren(inline, merged);
		if ('inlines' in child ? child.inlines.length === 0 : isText(child) && child.text === '') continue;
		const before = result.at(-1);
		if (before !== undefined && isText(before) && isText(child)) {
			result[result.length - 1] = { kind: 'text', text: before.text + child.text };
		} else {
			result.push(child);
		}
	}
	return result;
}

function withoutOuterBreaks(inlines: readonly Inline[]): readonly Inline[] {
	const start = inlines.findIndex(inline => inline.kind !== 'break');
	if (start === -1) return [];
	return inlines.slice(start, inlines.findLastIndex(inline => inline.kind !== 'break') + 1);
}

/** Cuts a run where two breaks stand in a row: that is how old pages and mail end a paragraph. */
export function paragraphsOf(inlines: readonly Inline[]): readonly Paragraph[] {
	const runs: Inline[][] = [[]];
	for (const [index, inline] of inlines.entries()) {
		const doubled =
			inline.kind === 'break' && (inlines[index + 1]?.kind === 'break' || inlines[index - 1]?.kind === 'break');
		if (doubled) {
			if (runs.at(-1)?.length !== 0) runs.push([]);
		} else {
			runs.at(-1)?.push(inline);
		}
	}
	return runs.filter(run => run.length > 0).map(paragraphOf);
}
