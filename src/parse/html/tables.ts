/** `table` → a table, unless it only arranges the page. */

import type { Align, Table, TableCell, TableRow } from '../../article/article.ts';
import { attribute, type Element, find, isElement, isHidden } from './dom.ts';
import { type Context, lineOf } from './inlines.ts';

/** As HTML caps them. */
const MAX_COLUMNS_SPANNED = 1000;
const MAX_ROWS_SPANNED = 65_534;

const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** What no cell of a table of facts holds. */
const ARRANGED: ReadonlySet<string> = new Set(['article', 'blockquote', 'form', 'h1', 'h2', 'h3', 'table']);

interface Row {
	readonly isHead: boolean;
	readonly cells: readonly Element[];
}

const childrenOf = (element: Element): readonly Element[] =>
	element.childNodes.filter(isElement).filter(it => !isHidden(it));

/** In the order of the page; a foot stands where it was written. */
function rowsOf(table: Element): readonly Row[] {
	const rowsIn = (parent: Element, isHead: boolean): readonly Row[] =>
		childrenOf(parent)
			.filter(({ tagName }) => tagName === 'tr')
			.map(row => ({ isHead, cells: childrenOf(row).filter(({ tagName }) => CELLS.has(tagName)) }));
	return childrenOf(table)
		.filter(({ tagName }) => SECTIONS.has(tagName))
		.flatMap(section => rowsIn(section, section.tagName === 'thead'));
}

export function isLayoutTable(table: Element): boolean {
	const role = attribute(table, 'role');
	if (role === 'presentation' || role === 'none') return true;
	if (find(table, ({ tagName }) => ARRANGED.has(tagName))) return true;
	return rowsOf(table).every(({ cells }) => cells.length < 2) && !find(table, ({ tagName }) => tagName === 'th');
}

export function tableOf(table: Element, context: Context): Table | undefined {
	const rows = rowsOf(table).filter(({ cells }) => cells.length > 0);
	if (rows.length === 0) return undefined;
	const captionElement = childrenOf(table).find(({ tagName }) => tagName === 'caption');
	const caption = captionElement ? lineOf(captionElement.childNodes, context) : [];
	return {
		kind: 'table',
		...(caption.length > 0 && { caption }),
		align: alignOf(rows),
		rows: rows.map(row => tableRow(row, context)),
	};
}

const tableRow = ({ isHead, cells }: Row, context: Context): TableRow => ({
	header: isHead || cells.every(({ tagName }) => tagName === 'th'),
	cells: cells.map(cell => tableCell(cell, context)),
});

function tableCell(cell: Element, context: Context): TableCell {
	const columns = columnsOf(cell);
	const rows = spanOf(cell, 'rowspan', MAX_ROWS_SPANNED);
	return {
		inlines: lineOf(cell.childNodes, { ...context, depth: context.depth + 1 }),
		...(columns > 1 && { columns }),
		...(rows > 1 && { rows }),
	};
}

const columnsOf = (cell: Element): number => spanOf(cell, 'colspan', MAX_COLUMNS_SPANNED);

function spanOf(cell: Element, name: string, most: number): number {
	const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
	return span >= 1 ? Math.min(span, most) : 1;
}

const ALIGNS: Readonly<Record<string, Align>> = {
	left: 'start',
	start: 'start',
	center: 'center',
	right: 'end',
	end: 'end',
};
const TEXT_ALIGN = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i;

const alignOfCell = (cell: Element): Align | undefined =>
	ALIGNS[(TEXT_ALIGN.exec(attribute(cell, 'style') ?? '')?.[1] ?? attribute(cell, 'align') ?? '').toLowerCase()];

/** By the last row that says so: headers are often centred over columns of numbers. */
function alignOf(rows: readonly Row[]): readonly Align[] {
	const columns: Align[] = [];
	for (const { cells } of rows) {
		let column = 0;
		for (const cell of cells) {
			const align = columnsOf(cell) === 1 ? alignOfCell(cell) : undefined;
			if (align !== undefined) columns[column] = align;
			column += columnsOf(cell);
		}
	}
	const filled = Array.from(columns, align => align ?? 'start');
	return filled.slice(0, filled.findLastIndex(align => align !== 'start') + 1);
}
