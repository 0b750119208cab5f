/** Tables as HTML. */

import type { Align, Inline, Table, TableCell } from '../article/article.ts';
import { gridOf } from '../layout/grid.ts';
import { element } from './html-elements.ts';

type InlinesHtml = (inlines: readonly Inline[]) => string;

const STYLES: Readonly<Record<Align, string | undefined>> = {
	start: undefined,
	center: 'text-align: center',
	end: 'text-align: end',
};

/** The caption, the head (the header rows it begins with) and the rest, each on lines of its own. */
export function tableHtml(table: Table, inlinesHtml: InlinesHtml): string {
	// The grid has only the rows in which cells begin.
	const gridRows = gridOf(table, 0).rows.values();
	const rows = table.rows.map(row => {
		const places = row.cells.length === 0 ? [] : (gridRows.next().value?.cells ?? []);
		const cells = row.cells.map((cell, index) => {
			const column = places[index]?.column ?? index;
			return cellHtml(cell, row.header, table.align[column] ?? 'start', inlinesHtml);
		});
		return element('tr', {}, cells.join(''));
	});
	const firstOfBody = table.rows.findIndex(row => !row.header);
	const headRows = firstOfBody === -1 ? rows.length : firstOfBody;
	const parts = [
		table.caption ? element('caption', {}, inlinesHtml(table.caption)) : '',
		sectionHtml('thead', rows.slice(0, headRows)),
		sectionHtml('tbody', rows.slice(headRows)),
	];
	return `\n${parts.filter(html => html !== '').join('\n')}\n`;
}

const sectionHtml = (tag: 'thead' | 'tbody', rows: readonly string[]): string =>
	rows.length === 0 ? '' : element(tag, {}, `\n${rows.join('\n')}\n`);

function cellHtml(cell: TableCell, header: boolean, align: Align, inlinesHtml: InlinesHtml): string {
	const values = {
		scope: header ? 'col' : undefined,
		colspan: cell.columns === 1 ? undefined : cell.columns,
		rowspan: cell.rows === 1 ? undefined : cell.rows,
		style: STYLES[align],
	};
	return element(header ? 'th' : 'td', values, inlinesHtml(cell.inlines));
}
