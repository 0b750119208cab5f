/** The YAML above a Markdown text → metadata. */

import { parseDocument } from 'yaml';
import type { Metadata } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { isoDate } from '../dates.ts';

/** A value as YAML has it when every scalar is a string. */
type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

type Field = { readonly keys: readonly string[]; readonly read: (text: string) => string | undefined };

const asWritten = (text: string): string => text;
const direction = (text: string): string | undefined => /^(?:ltr|rtl)$/i.exec(text)?.[0].toLowerCase();
const languageTag = (text: string): string | undefined =>
	/^[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,8}$/i.exec(text)?.[0].replaceAll('_', '-');

/** The names people give to each field, best first. */
const FIELDS: { readonly [Name in keyof Metadata]-?: Field } = {
	title: { keys: ['title'], read: asWritten },
	byline: { keys: ['byline', 'author', 'authors'], read: text => text.replace(/^by\s+/i, '') },
	site: { keys: ['site', 'publication', 'site_name', 'sitename'], read: asWritten },
	published: { keys: ['published', 'date', 'pubdate'], read: isoDate },
	updated: { keys: ['updated', 'modified', 'lastmod'], read: isoDate },
	language: { keys: ['language', 'lang'], read: languageTag },
	direction: { keys: ['direction', 'dir'], read: direction },
	url: { keys: ['url', 'canonical', 'link'], read: asWritten },
};

/** Nothing when the text is no YAML, or none that names things. */
export function parseFrontMatter(yaml: string): Metadata | undefined {
	const values = valuesIn(yaml);
	if (values === undefined) return undefined;
	const found = Object.entries(FIELDS).flatMap(([name, { keys, read }]) => {
		const written = keys.map(key => lineOf(values.get(key))).find(line => line !== '');
		const value = written === undefined ? undefined : read(written);
		return value === undefined || value === '' ? [] : [[name, value] as const];
	});
	return Object.fromEntries(found) as Metadata;
}

function valuesIn(yaml: string): ReadonlyMap<string, Value> | undefined {
	try {
		// Failsafe knows only strings, lists and maps: a title may be 1984 or Yes, and dates are read by ours.
		const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
		if (document.errors.length > 0) return undefined;
		const value: unknown = document.toJS({ mapAsMap: true });
		if (value === null) return new Map();
		return value instanceof Map ? lowerCased(value) : undefined;
	} catch {
		// Aliases that multiply, and nesting deeper than the stack.
		return undefined;
	}
}

const lowerCased = (values: ReadonlyMap<unknown, Value>): ReadonlyMap<string, Value> =>
	new Map([...values].map(([key, value]) => [String(key).toLowerCase(), value]));

/** One line for a string or a list of strings; empty for anything else. */
function lineOf(value: Value | undefined): string {
	if (typeof value === 'string') return sanitizeLine(value);
	return Array.isArray(value)
		? value
				.filter(item => typeof item === 'string')
				.map(sanitizeLine)
				.join(', ')
		: '';
}
