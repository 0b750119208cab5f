/** The list of articles for other programs: one a line, its fields separated by tabs or as a JSON object. */

import type { Format } from '../article/format.ts';
import type { Summary } from '../article/summary.ts';

export interface ListEntry {
	/** As the user would type it, to open the article. */
	readonly address: string;
	readonly summary: Summary;
	readonly format: Format;
}

/** The columns, in order. What is unknown is empty in a row and absent in JSON. */
const COLUMNS = ['address', 'title', 'byline', 'site', 'published', 'minutes', 'format'] as const;

type Column = (typeof COLUMNS)[number];

const fields: { readonly [Key in Column]: (entry: ListEntry) => string | number | undefined } = {
	address: entry => entry.address,
	title: entry => entry.summary.title,
	byline: entry => entry.summary.byline,
	site: entry => entry.summary.site,
	published: entry => entry.summary.published,
	minutes: entry => entry.summary.minutes,
	format: entry => entry.format,
};

/** Without a newline at the end. White space in a field becomes one space: a tab or a line end would be another field or row. */
export const listRow = (entry: ListEntry): string =>
	COLUMNS.map(column => `${fields[column](entry) ?? ''}`.replace(/[\t\n]+/g, ' ')).join('\t');

/** On one line, without a newline at the end. */
export const listJson = (entry: ListEntry): string =>
	JSON.stringify(Object.fromEntries(COLUMNS.map(column => [column, fields[column](entry)])));
