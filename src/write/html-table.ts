/** Tables as HTML. */

import type { Align, Inline, Table } from '../article/article.ts';
import { type GridRow, gridOf } from './grid.ts';
import { element } from './html-elements.ts';

type InlinesHtml = (inlines: readonly Inline[]) => string;

const STYLES: Readonly<Record<Align, string | undefined>> = {
	start: undefined,
	center: 'text-align: center',
	end: 'text-align: end',
};

/** The caption, the head (the header rows it begins with) and the rest, each on lines of its own. */
export function tableHtml(table: Table, inlinesHtml: InlinesHtml): string {
	const rows = [...gridOf(table)];
	const firstOfBody = rows.findIndex(row => !row.header);
	const headRows = firstOfBody === -1 ? rows.length : firstOfBody;
	const parts = [
		table.caption ? element('caption', {}, inlinesHtml(table.caption)) : '',
		sectionHtml('thead', rows.slice(0, headRows), table.align, inlinesHtml),
		sectionHtml('tbody', rows.slice(headRows), table.align, inlinesHtml),
	];
	return `\n${parts.filter(html => html !== '').join('\n')}\n`;
}

function sectionHtml(
	tag: 'thead' | 'tbody',
	rows: readonly GridRow[],
	align: readonly Align[],
	inlinesHtml: InlinesHtml,
): string {
	if (rows.length === 0) return '';
	return element(tag, {}, `\n${rows.map(row => rowHtml(row, align, inlinesHtml)).join('\n')}\n`);
}

function rowHtml(row: GridRow, align: readonly Align[], inlinesHtml: InlinesHtml): string {
	const cells = row.slots.map((cell, column) => {
		if (cell === undefined) return '';
		const values = {
			scope: row.header ? 'col' : undefined,
			colspan: cell.columns === 1 ? undefined : cell.columns,
			rowspan: cell.rows === 1 ? undefined : cell.rows,
			style: STYLES[align[column] ?? 'start'],
		};
		return element(row.header ? 'th' : 'td', values, inlinesHtml(cell.inlines));
	});
	return element('tr', {}, cells.join(''));
}
