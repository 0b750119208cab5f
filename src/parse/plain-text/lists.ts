/** List items: which lines begin one, which belong to it, and how items nest. */

import type { Block, Delimiter, List, ListItem, Numbering } from '../../article/article.ts';
import { lazy } from '../../text/lazy.ts';
import { indentOf } from './columns.ts';
import { LETTER_MARK, LIST_MARK } from './list-mark.ts';
import { joinLines, paragraphOf } from './prose.ts';
import { isMeantEnd, type Shape } from './shape.ts';

/** Marks that mean nothing but a list, even alone. Dashes and stars also open dialogue and notes. */
const BULLETS_ONLY = /^[•◦▪‣●○■]$/;

/** Deeper items stay on this level: indents of real lists end long before. */
const MAX_DEPTH = 16;
/** Marks that stand this close in columns are of one level: figures are aligned right, people slip. */
const SAME_INDENT = 1;
/** The text of an item stands at least this far in: a mark and a space. */
const ITEM_INDENT = 2;
/** Beyond this share of items that ask or exclaim, dashes mark the turns of a dialogue. */
const DIALOGUE_SHARE = 1 / 4;
const ASKS_OR_EXCLAIMS = /[?!…]["”»]?\s*$/;
/** A clause that says who speaks: “? said he”, “, dit-il”, “. – Да”. */
const REPORTS = lazy(
	() =>
		/[?!…]["”»]?\s(?:[–—-]\s)?\p{Ll}|[,?!…]\s\p{L}+-(?:t-)?(?:il|elle|on|je)\b|[\p{L},.]\s[–—]\s?\p{Ll}.*\.\s[–—]\s?\p{Lu}/u,
);

export interface Item {
	readonly indent: number;
	/** The mark as typed; of a numbered item, only what is around its number. */
	readonly style: string;
	/** What its number may stand for: `i` is one and the ninth letter. None for bullets. */
	readonly numbers: readonly number[];
	/** Its number as typed, where that is of letters. */
	readonly letters: string;
	/** The lines as typed, with the mark. */
	readonly raw: string[];
	/** The lines without the mark. */
	readonly lines: string[];
	/** Further paragraphs: stretches indented as far as the item's text. */
	readonly more: (readonly string[])[];
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(letters: string): number {
	const digits = [...letters].map(letter => ROMAN_DIGITS[letter] ?? 0);
	return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

function numbersOf(ordinal: string): readonly number[] {
	if (/^\d/.test(ordinal)) return [Number(ordinal)];
	const letters = ordinal.toLowerCase();
	const roman = /^[ivxl]+$/.test(letters) ? [romanNumber(letters)] : [];
	const letter = letters.length === 1 ? [letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1] : [];
	return [...roman, ...letter];
}

function itemOf(line: string): Item | undefined {
	const match = LIST_MARK.exec(line) ?? LETTER_MARK.exec(line);
	if (!match) return undefined;
	const { bullet, enclosed, closed, dotted, lettered, comma } = match.groups ?? {};
	const ordinal = enclosed ?? closed ?? dotted ?? lettered ?? comma;
	return {
		indent: indentOf(line),
		style: bullet ?? (enclosed ? '()' : closed ? ')' : comma ? '、' : '.'),
		letters: ordinal === undefined || /\d/.test(ordinal) ? '' : ordinal,
		numbers: ordinal === undefined ? [] : numbersOf(ordinal),
		raw: [line],
		lines: [line.slice(match[0].length)],
		more: [],
	};
}

const isFirst = (item: Item): boolean => item.numbers.length === 0 || item.numbers.includes(1);

const isNextOf = (item: Item, before: Item): boolean =>
	item.style === before.style &&
	isInLetters(item) === isInLetters(before) &&
	(item.numbers.length === 0 || item.numbers.some(number => before.numbers.includes(number - 1)));

const isInLetters = ({ letters }: Item): boolean => letters !== '';

/** Makes `item` the last of its level; deeper levels are closed. */
function enter(levels: Item[], item: Item): number {
	while ((levels.at(-1)?.indent ?? -1) > item.indent + SAME_INDENT) levels.pop();
	const last = levels.at(-1);
	const nests = last !== undefined && item.indent > last.indent + SAME_INDENT && levels.length < MAX_DEPTH;
	if (last !== undefined && !nests) levels.pop();
	levels.push(item);
	return levels.length;
}

/** Whether a marked line goes on with a list: as the next of its level, or the first of a deeper one. */
function follows(items: readonly Item[], item: Item): boolean {
	const level = items.findLast(open => open.indent <= item.indent + SAME_INDENT);
	if (level === undefined) return false;
	return item.indent > level.indent + SAME_INDENT ? isFirst(item) : isNextOf(item, level);
}

/** Whether a list goes on in the next stretch. */
export function continuesList(items: readonly Item[], next: readonly Item[]): boolean {
	const [first] = next;
	return first !== undefined && follows(items, first);
}

/** The items from line `start` on, and the line after them; undefined when no list begins there. */
export function takeItems(
	lines: readonly string[],
	start: number,
	shape: Shape,
): { items: Item[]; end: number } | undefined {
	const first = itemOf(lines[start] ?? '');
	if (!first) return undefined;
	const items = [first];
	let end = start + 1;
	for (; end < lines.length; end++) {
		const line = lines[end] ?? '';
		const item = itemOf(line);
		const open = items.at(-1) ?? first;
		if (item && follows(items, item)) {
			items.push(item);
		} else if (isContinuation(line, lines[end - 1] ?? '', open, shape)) {
			open.raw.push(line);
			open.lines.push(line);
		} else break;
	}
	// Whoever is called “A. Smith” is in the midst of a paragraph.
	const isAlone = items.length === 1 && start === 0 && end === lines.length;
	if (!isAlone && opensWithName(items)) return undefined;
	return opensMidway(lines, start, items, shape) ? { items, end } : undefined;
}

const isContinuation = (line: string, before: string, item: Item, shape: Shape): boolean =>
	indentOf(line) > item.indent || (shape.width > 0 && !isMeantEnd(before, line, shape.width));

/** Inside a paragraph, a wrapped line may begin with a dash or a number by chance: there it takes more to be a list. */
function opensMidway(lines: readonly string[], start: number, items: readonly Item[], shape: Shape): boolean {
	const before = lines[start - 1];
	const [first, second] = items;
	if (before === undefined || first === undefined) return true;
	if (!isFirst(first)) return false;
	return second !== undefined || (/[:：]$/.test(before) && (shape.width === 0 || first.indent > 0));
}

/** Whether a stretch goes on with the last item: it is indented as far as the item's text, and the body is not. */
export function belongsToItem(items: readonly Item[], lines: readonly string[], margin: number): boolean {
	const last = items.at(-1);
	const indent = Math.max(last?.indent ?? 0, margin) + ITEM_INDENT;
	return last !== undefined && lines.every(line => indentOf(line) >= indent);
}

/** One item alone is a list only by an unmistakable mark; dashes before questions and exclamations are a dialogue. */
export function isList(items: readonly Item[]): boolean {
	const [first] = items;
	if (first === undefined) return false;
	if (isInitial(first)) return isFirst(first) && items.length >= (mayBeNames(items) ? LEAST_LETTERED : 2);
	if (items.length === 1) return BULLETS_ONLY.test(first.style) || first.more.length > 0;
	if (!/^[-–]$/.test(first.style)) return true;
	const turns = items.filter(
		item => ASKS_OR_EXCLAIMS.test(item.lines.at(-1) ?? '') || item.lines.some(line => REPORTS().test(line)),
	).length;
	return turns < items.length * DIALOGUE_SHARE;
}

/** Whether what looks like items is prose after all: a paragraph that begins with “A. Smith”. */
export const opensWithName = (items: readonly Item[]): boolean =>
	items[0] !== undefined && isInitial(items[0]) && !isList(items);

const isInitial = ({ letters, style }: Item): boolean => letters !== '' && style === '.';
const mayBeNames = (items: readonly Item[]): boolean => items.every(({ letters }) => /^[A-Z]$/.test(letters));
/** People may be called A. Smith and B. Jones, one below the other, but not on to C. */
const LEAST_LETTERED = 3;

interface OpenList {
	readonly first: Item;
	/** Tells Roman numerals from letters. */
	readonly second: Item | undefined;
	readonly items: { readonly blocks: Block[] }[];
}

export function listOf(items: readonly Item[]): List {
	const levels: Item[] = [];
	const lists: OpenList[] = [];
	let root: List | undefined;
	for (const [index, item] of items.entries()) {
		const depth = enter(levels, item);
		lists.length = Math.min(lists.length, depth);
		let list = lists[depth - 1];
		if (!list) {
			list = { first: item, second: nextOf(items, index), items: [] };
			lists.push(list);
			const block = blockOf(list);
			root ??= block;
			lists[depth - 2]?.items.at(-1)?.blocks.push(block);
		}
		list.items.push({ blocks: [item.lines, ...item.more].map(lines => paragraphOf(joinLines(lines))) });
	}
	return root ?? { kind: 'list', ordered: false, items: [] };
}

/** The item after one on its level. */
function nextOf(items: readonly Item[], index: number): Item | undefined {
	const indent = items[index]?.indent ?? 0;
	for (let at = index + 1; at < items.length; at++) {
		const next = items[at];
		if (next !== undefined && next.indent <= indent + SAME_INDENT)
			return next.indent >= indent - SAME_INDENT ? next : undefined;
	}
	return undefined;
}

const DELIMITERS: Readonly<Record<string, Delimiter>> = { ')': ')', '()': '()', '、': '、' };

/** The list's items are still being added to. */
function blockOf(list: OpenList): List {
	const items: readonly ListItem[] = list.items;
	const { numbers, letters, style } = list.first;
	if (numbers.length === 0) return { kind: 'list', ordered: false, items };
	const numbering = letters === '' ? undefined : numberingOf(list.first, list.second);
	const number = numbering === undefined ? numbers[0] : numbering.number;
	const delimiter = DELIMITERS[style];
	return {
		kind: 'list',
		ordered: true,
		...(number !== undefined && number !== 1 && { start: number }),
		...(numbering !== undefined && { numbering: numbering.name }),
		...(delimiter !== undefined && { delimiter }),
		items,
	};
}

/** Roman or letters: what the second item goes on with; alone, Roman where the number could only begin that way. */
function numberingOf(first: Item, second: Item | undefined): { readonly name: Numbering; readonly number: number } {
	const { letters, numbers } = first;
	const roman = /^[ivxl]+$/i.test(letters) ? numbers[0] : undefined;
	const letter = letters.length === 1 ? numbers.at(-1) : undefined;
	const isRoman =
		roman !== undefined &&
		(letter === undefined || second?.numbers.includes(roman + 1) || (second === undefined && roman === 1));
	const number = (isRoman ? roman : letter) ?? 1;
	const isCapital = letters !== letters.toLowerCase();
	if (isRoman) return { name: isCapital ? 'upper-roman' : 'lower-roman', number };
	return { name: isCapital ? 'upper-alpha' : 'lower-alpha', number };
}
