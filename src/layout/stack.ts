/** The blocks of an article below each other, as one column of rows that is made only where it is looked at. */

import type { Article, Block } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { lengthOfBlock } from '../article/length.ts';
import type { Place } from '../article/place.ts';
import { truncate, widthProfile } from '../text/width.ts';
import type { WidthProfile } from '../text/width-profile.ts';
import { setBlock } from './blocks.ts';
import { directionOf, sideOf } from './direction.ts';
import { gapBeside, gapBetween } from './gap.ts';
import { type Head, headOf, headRows, metaRows } from './head.ts';
import type { Anchor, LayoutOptions } from './layout.ts';
import { LEADING } from './leading.ts';
import type { Line } from './line.ts';
import { alone, blankRows, inMeasure, type Row, rowOf } from './row.ts';
import type { PageStyle, Setting } from './setting.ts';
import { type Tools, tools } from './tools.ts';

export interface Stack {
	first(): Anchor;
	last(): Anchor;
	lines(anchor: Anchor, count: number): readonly Line[];
	move(anchor: Anchor, rows: number): Anchor;
	anchorAt(place: Place): Anchor;
	all(): Iterable<Line>;
}

/** A row by where it stands. */
interface Position {
	readonly block: number;
	readonly row: number;
}

/** The rows of a block with the space below it, and the next block that has any. */
interface Storey {
	readonly rows: readonly Row[];
	readonly next: number | undefined;
}

/** What is folded here: `▸ 3 lines of page furniture, 1 pull quote`. */
function foldText(blocks: readonly Block[]): string {
	const quotes = blocks.filter(block => block.part === 'repeat').length;
	const lines = blocks.length - quotes;
	const kinds = [
		...(lines > 0 ? [`${counted(lines, 'line')} of page furniture`] : []),
		...(quotes > 0 ? [counted(quotes, 'pull quote')] : []),
	];
	return `▸ ${kinds.join(', ')}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function stackOf(article: Article, options: LayoutOptions): Stack {
	const { blocks } = article;
	const { measure, form } = options;
	const setting: Setting = { measure, form, roles: [], offset: 0, depth: 0, style: styleOf(article, options) };
	/** An article without blocks may still have a head: it stands where the first block would. */
	const count = Math.max(1, blocks.length);

	let knownHead: Head | undefined;
	const head = (): Head => {
		knownHead ??= headOf(article, directionOf('', setting));
		return knownHead;
	};

	function isFoldedAt(index: number): boolean {
		const block = blocks[index];
		return block !== undefined && isFolded(block);
	}

	/** Above the first block. */
	function headOfFirst(): Row[] {
		const { title, meta, titleBlock } = head();
		return [...headRows(title, 'title', setting), ...(titleBlock === undefined ? metaRows(meta, setting) : [])];
	}

	function blockRows(index: number, keep: boolean): readonly Row[] {
		const block = blocks[index];
		if (block === undefined) return [];
		if (isFolded(block) && options.furniture !== 'shown') return foldRows(index);
		const own = keep ? keptRows(block, setting) : setRows(block, setting);
		if (head().titleBlock !== index) return own;
		const offset = own.length > 0 ? lengthOfBlock(block) : 0;
		return [...own, ...metaRows(head().meta, { ...setting, offset })];
	}

	/** One row for a run of what is folded, on the first block of it. */
	function foldRows(index: number): readonly Row[] {
		if (options.furniture === 'hidden' || form === 'plain' || isFoldedAt(index - 1)) return [];
		let end = index;
		while (isFoldedAt(end)) end++;
		const row = rowOf(truncate(foldText(blocks.slice(index, end)), measure), ['furniture'], 0);
		return inMeasure([alone(row, { ...setting, direction: directionOf('', setting) })], measure);
	}

	/** The rows of a block and of what stands above it, without the space below. */
	function bodyOf(index: number, keep: boolean): readonly Row[] {
		const own = blockRows(index, keep);
		if (index > 0) return own;
		const above = headOfFirst();
		if (above.length === 0) return own;
		return own.length === 0 ? above : [...above, ...blankRows(gapBeside(setting), 0), ...own];
	}

	function gapRows(index: number, next: number): Row[] {
		const above = blocks[index];
		const below = blocks[next];
		if (above === undefined || below === undefined) return [];
		const isFold = isFolded(above) || isFolded(below);
		return blankRows(isFold ? gapBeside(setting) : gapBetween(above, below, setting), lengthOfBlock(above));
	}

	function nextVisible(index: number): number | undefined {
		for (let next = index + 1; next < count; next++) if (bodyOf(next, true).length > 0) return next;
		return undefined;
	}

	function previousVisible(index: number): number | undefined {
		for (let previous = index - 1; previous >= 0; previous--) if (bodyOf(previous, true).length > 0) return previous;
		return undefined;
	}

	const storeys = new Map<number, Storey>();
	function storeyOf(index: number): Storey {
		const known = storeys.get(index);
		if (known !== undefined) return known;
		const body = bodyOf(index, true);
		const next = body.length > 0 ? nextVisible(index) : undefined;
		const rows = next === undefined ? body : [...body, ...gapRows(index, next)];
		const storey = { rows, next };
		storeys.set(index, storey);
		return storey;
	}

	const rowsOf = (index: number): readonly Row[] => storeyOf(index).rows;

	function anchorOf({ block, row }: Position): Anchor {
		const rows = rowsOf(block);
		const offset = rows[row]?.offset ?? 0;
		return { block, offset, nth: Math.max(0, row - firstFrom(rows, offset)) };
	}

	function positionAt(place: Place): Position {
		const block = Math.max(0, Math.min(place.block, count - 1));
		const rows = rowsOf(block);
		if (rows.length === 0) return positionBeside(block);
		const first = firstFrom(rows, place.offset);
		// Of rows that all begin before the place, the last one shows it: those above it are frames and titles.
		const row = rows[first]?.offset === place.offset ? first : Math.max(0, first - 1);
		return { block, row };
	}

	/** For a block that is not shown: the last row above it with something on it, or else the first one below. */
	function positionBeside(block: number): Position {
		const above = previousVisible(block);
		if (above === undefined) return { block: nextVisible(block) ?? 0, row: 0 };
		return { block: above, row: bodyOf(above, true).length - 1 };
	}

	function positionOf(anchor: Anchor): Position {
		const { block, row } = positionAt(anchor);
		const rows = rowsOf(block);
		if (block !== anchor.block || rows[row]?.offset !== anchor.offset) return { block, row };
		const after = firstFrom(rows, anchor.offset + 1);
		return { block, row: Math.max(row, Math.min(row + anchor.nth, after - 1)) };
	}

	const firstPosition = (): Position => ({ block: bodyOf(0, true).length > 0 ? 0 : (nextVisible(0) ?? 0), row: 0 });

	function lastPosition(): Position {
		const block = previousVisible(count) ?? 0;
		return { block, row: Math.max(0, rowsOf(block).length - 1) };
	}

	function down({ block, row }: Position, rows: number): Position {
		let left = rows;
		for (let index = block, from = row; ; from = 0) {
			const storey = storeyOf(index);
			const last = Math.max(0, storey.rows.length - 1);
			if (from + left <= last) return { block: index, row: from + left };
			if (storey.next === undefined) return { block: index, row: last };
			left -= last - from + 1;
			index = storey.next;
		}
	}

	function up({ block, row }: Position, rows: number): Position {
		let left = rows;
		for (let index = block, from = row; ; from = rowsOf(index).length - 1) {
			if (left <= from) return { block: index, row: from - left };
			const previous = previousVisible(index);
			if (previous === undefined) return { block: index, row: 0 };
			left -= from + 1;
			index = previous;
		}
	}

	return {
		first: () => anchorOf(firstPosition()),
		last: () => anchorOf(lastPosition()),
		anchorAt: place => anchorOf(positionAt(place)),
		move: (anchor, rows) => {
			const from = positionOf(anchor);
			return anchorOf(rows >= 0 ? down(from, rows) : up(from, -rows));
		},
		lines: (anchor, count) => {
			const lines: Line[] = [];
			let { block, row } = positionOf(anchor);
			while (lines.length < count) {
				const { rows, next } = storeyOf(block);
				for (const found of rows.slice(row, row + count - lines.length)) lines.push(lineOf(found, block));
				if (next === undefined) break;
				block = next;
				row = 0;
			}
			return lines;
		},
		*all() {
			let above: number | undefined;
			for (let index = 0; index < count; index++) {
				const body = bodyOf(index, false);
				if (body.length === 0) continue;
				if (above !== undefined) for (const row of gapRows(above, index)) yield lineOf(row, above);
				for (const row of body) yield lineOf(row, index);
				above = index;
			}
		},
	};
}

const styleOf = (
	{ meta }: Article,
	{ justified = false, hang = 0, codeFrom, bidi = 'off', leading = LEADING, imageRows }: LayoutOptions,
): PageStyle => ({
	justified,
	hang,
	codeFrom,
	bidi,
	leading,
	imageRows,
	language: meta.language,
	direction: meta.direction,
});

function lineOf({ spans, width, offset, beyond = 0 }: Row, block: number): Line {
	const line = { spans, width, place: { block, offset } };
	return beyond > 0 ? { ...line, beyond } : line;
}

/** Index of the first row at or after an offset; the number of rows when there is none. */
function firstFrom(rows: readonly Row[], offset: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle]?.offset ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function setRows(block: Block, setting: Setting): readonly Row[] {
	const rows = inMeasure(setBlock(block, { ...setting, ...sideOf(block, setting) }), setting.measure);
	// What shows nothing at the start of a block, such as an empty first item, is shown by its first row.
	const [first] = rows;
	return first !== undefined && first.offset > 0 ? [{ ...first, offset: 0 }, ...rows.slice(1)] : rows;
}

/** By block, for the options they were last asked for with: an article that has grown has the same blocks. */
const kept = new WeakMap<
	Block,
	{ readonly key: string; readonly widths: WidthProfile; readonly tools: Tools; readonly rows: readonly Row[] }
>();

function keptRows(block: Block, setting: Setting): readonly Row[] {
	const { form, measure, style } = setting;
	const key = `${form} ${measure} ${Object.values(style).join(' ')} ${Object.values(style.leading).join(' ')}`;
	const known = kept.get(block);
	const widths = widthProfile();
	const given = tools();
	if (known?.key === key && known.widths === widths && known.tools === given) return known.rows;
	const rows = setRows(block, setting);
	kept.set(block, { key, widths, tools: given, rows });
	return rows;
}
