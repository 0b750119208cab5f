/** Tables as GFM has them: one header row, one line a row, bars between the cells. */

import type { Align, Inline, Table } from '../article/article.ts';
import { type GridRow, gridOf } from '../layout/grid.ts';

const RULES: Readonly<Record<Align, string>> = { start: '---', center: ':-:', end: '--:' };

/** Without a header row of its own it gets an empty one. What a cell spans beyond its first place stays empty, so that columns agree. */
export function tableMarkdown(table: Table, inlinesMarkdown: (inlines: readonly Inline[]) => string): string {
	const { columns, rows } = gridOf(table, 0);
	if (columns === 0) return '';
	const lineOf = (row: GridRow | undefined): string => {
		const cells = Array<string>(columns).fill('');
		for (const { column, inlines } of row?.cells ?? []) cells[column] = escapeBars(inlinesMarkdown(inlines));
		return line(cells);
	};
	const rules = line(Array.from({ length: columns }, (_, column) => RULES[table.align[column] ?? 'start']));
	const [first, ...rest] = rows;
	const head = first?.header ? [lineOf(first), rules] : [lineOf(undefined), rules, lineOf(first)];
	return [...head, ...rest.map(lineOf)].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const escapeBars = (source: string): string => source.replace(/\|/g, '\\|');
