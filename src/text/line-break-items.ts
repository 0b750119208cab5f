/**
 * A text as a paragraph is broken from it: boxes with their widths, and after each the place where a line may end. Whatever breaks
 * lines, first fit or the best fit, goes over these.
 */

import { ZERO_WIDTH_JOINER } from './breaks.ts';
import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { AL, CLASSES, kindOf, SP } from './line-break-classes.ts';
import { Dictionary } from './line-break-dictionary.ts';
import { kindOfCodePoint } from './line-break-kinds.ts';
import {
	AHEAD,
	DICTIONARY,
	JOINT as IS_JOINT,
	LineBreakMachine,
	NO,
	START,
	STATE_BITS,
	VERDICT_BITS,
} from './line-break-machine.ts';
import { FIRST_MARK } from './western.ts';
import { widthBetween } from './width.ts';

/** What stands at the place after a box, where a row may end. */
export type Opportunity = number;
/** Spaces, which hang over the end of a row. */
export const SPACE = 0;
/** Nothing: between ideographs, after a zero-width space, in Thai. */
export const BETWEEN = 1;
/** Nothing, inside what a Western reader takes for a word: after a hyphen, a dash, a bar. */
export const JOINT = 2;
/** A hyphen is drawn where a row ends here. */
export const SOFT_HYPHEN = 3;
/** The line ends here: a line feed, or the end of the text. */
export const FORCED = 4;

const tailored = lazy(() => new LineBreakMachine(true).knowWestern());

const codeOf = (name: string): number => kindOf(CLASSES.indexOf(name), false);
const BLANK = codeOf('BS') >> 1;
const isBlank = (kind: number): boolean => kind === SP || kind >> 1 === BLANK;
const SHY = codeOf('SHY');
/** LF, BK, CR and NL are numbered in a row. */
const FIRST_END = codeOf('LF');
const LAST_END = codeOf('NL') + 1;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK_UNIT = 0x20;
const HYPHEN = 0x2d;
const ARROW_HEAD = 0x3e;
/** Of ASCII: the bit that tells small from capital is set, and what is less than `a` wraps round. */
const isLetter = (unit: number): boolean => ((unit | 0x20) - 0x61) >>> 0 < 26;
const isPrintable = (unit: number): boolean => unit >= BLANK_UNIT && unit < 0x7f;

const SCHEME_END = '://';
/** Characters of a box within which the scheme of an address ends; the longest in use has a dozen, and brackets may stand before it. */
const MAX_SCHEME = 24;

/**
 * `e-mail`, `->`: after a hyphen behind one letter, or within an arrow, no reader divides. In an address the hyphen would be taken for one
 * that the page has added.
 */
const isHeld = (text: string, start: number, index: number): boolean =>
	text.charCodeAt(index) === ARROW_HEAD ||
	(index === start + 2 && isLetter(text.charCodeAt(start))) ||
	text.slice(start, Math.min(index, start + MAX_SCHEME)).includes(SCHEME_END);

/** Whether the cluster at an offset is a space that may hang over the end of a row. */
export const isBlankAt = (text: string, index: number): boolean =>
	isBlank(kindOfCodePoint(text.charCodeAt(index))) && graphemeEnd(text, index) === index + 1;

/** Goes over a text item by item; its fields are those of the item read last. */
export class ItemReader {
	readonly text: string;
	/** The box: offsets, without the spaces after it, and cells. */
	start = 0;
	end = 0;
	width = 0;
	/** Cells of the spaces after it. */
	space = 0;
	/** Where the next box begins. */
	next = 0;
	place: Opportunity = FORCED;
	/** Of the machine, before what stands at `next`. */
	state: number = START;
	private readonly machine: LineBreakMachine = tailored();
	private dictionary: Dictionary | undefined;

	constructor(text: string) {
		this.text = text;
	}

	/** To where another item ended: its `next` and `state`. */
	seek(next: number, state: number): void {
		this.next = next;
		this.state = state;
	}

	/** False at the end of the text. */
	read(): boolean {
		const { text, machine } = this;
		const start = this.next;
		if (start >= text.length) return false;
		let state = this.state;
		let width = 0;
		/** Where the box ends as far as it is read, and its cells. */
		let inkEnd = start;
		let inkWidth = 0;
		let index = start;
		let place: Opportunity = FORCED;
		while (index < text.length) {
			const unit = text.charCodeAt(index);
			if (isLetter(unit) && (state === AL || (state === SP && index === start))) {
				// Between plain letters nothing happens; the last one may have a mark on it.
				let end = index + 1;
				while (isLetter(text.charCodeAt(end))) end++;
				const after = text.charCodeAt(end);
				if (after >= FIRST_MARK) end--;
				if (end > index) {
					width += end - index;
					index = end;
					inkEnd = end;
					inkWidth = width;
					state = AL;
					// And most of the time a space and another letter come next, which always is a place to break.
					if (after !== BLANK_UNIT || !isLetter(text.charCodeAt(end + 1))) continue;
					index++;
					width++;
					state = SP;
					place = SPACE;
					break;
				}
			}
			const isPair = (unit & 0xf800) === 0xd800;
			const codePoint = isPair ? (text.codePointAt(index) ?? unit) : unit;
			const kind = kindOfCodePoint(codePoint);
			if (kind >= FIRST_END && kind <= LAST_END) {
				index += unit === CARRIAGE_RETURN && text.charCodeAt(index + 1) === LINE_FEED ? 2 : 1;
				state = FIRST_END;
				break;
			}
			const step = machine.step(state, kind);
			const verdict = step & VERDICT_BITS;
			const next = codePoint > 0xffff ? index + 2 : index + 1;
			if (
				verdict !== NO &&
				index > start &&
				(verdict < AHEAD || this.decides(verdict, state, kind, index, next)) &&
				text.charCodeAt(index - 1) !== ZERO_WIDTH_JOINER &&
				!(text.charCodeAt(index - 1) === HYPHEN && isHeld(text, start, index))
			) {
				place = index > inkEnd ? SPACE : state === SHY ? SOFT_HYPHEN : step & IS_JOINT ? JOINT : BETWEEN;
				break;
			}
			state = step & STATE_BITS;
			if (isPrintable(unit) && !(text.charCodeAt(next) >= FIRST_MARK)) {
				width++;
				index = next;
				if (unit !== BLANK_UNIT) {
					inkEnd = next;
					inkWidth = width;
				}
				continue;
			}
			const end = graphemeEnd(text, index);
			width += widthBetween(text, index, end);
			const isInk = end > next || !isBlank(kind);
			for (index = next; index < end; ) {
				const inside = text.codePointAt(index) ?? 0;
				state = machine.step(state, kindOfCodePoint(inside)) & STATE_BITS;
				index += inside > 0xffff ? 2 : 1;
			}
			if (isInk) {
				inkEnd = index;
				inkWidth = width;
			}
		}
		this.start = start;
		this.end = inkEnd;
		this.width = inkWidth;
		this.space = width - inkWidth;
		this.next = index;
		this.place = place;
		this.state = state;
		return true;
	}

	private decides(verdict: number, state: number, kind: number, index: number, next: number): boolean {
		if (verdict !== DICTIONARY) return this.machine.ahead(state, kind, this.text, next);
		this.dictionary ??= new Dictionary(this.text);
		return this.dictionary.isBoundary(index);
	}
}
