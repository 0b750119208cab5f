/** What a page says about its article. */

import type { Direction, Metadata } from '../../article/article.ts';
import { sanitizeLine } from '../../text/sanitize.ts';
import { isoDate } from '../dates.ts';
import { attribute, type Element, elementsIn, type Parent, textIn } from './dom.ts';

export interface PageMetadata {
	readonly meta: Metadata;
	/** The heading that is the title. */
	readonly titleHeading?: Element;
}

/** Names of `meta` elements, best first. */
const NAMES = {
	title: ['og:title', 'twitter:title', 'dc.title'],
	byline: ['author', 'byl', 'parsely-author', 'dc.creator', 'article:author'],
	site: ['og:site_name', 'application-name'],
	published: ['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date'],
	updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'],
	url: ['og:url'],
} as const;

/** First-level headings that may be the title: the first few. */
const MAX_HEADINGS = 20;
/** Where the title of the page is looked at; in UTF-16 code units. */
const MAX_TITLE = 1000;

const WEB_ADDRESS = /^https?:\/\//i;
const LEADING_BY = /^by\s+/i;

/** Elements of interest, in document order. */
interface Found {
	/** Contents of `meta` elements by name, property or itemprop, in lower case. */
	readonly named: ReadonlyMap<string, readonly string[]>;
	readonly headings: readonly Element[];
	readonly times: readonly Element[];
	readonly authors: readonly Element[];
	readonly title: string;
	readonly canonical: string;
	readonly language: string;
	readonly direction: Direction | undefined;
}

export function metadataOf(document: Parent): PageMetadata {
	const found = search(document);
	const site = first(found, NAMES.site);
	const titleHeading = titleHeadingOf(found, site);
	const meta = {
		title: titleHeading ? lineIn(titleHeading) : first(found, NAMES.title) || found.title,
		byline: bylineOf(found),
		site,
		published: dateOf(found, NAMES.published) ?? timeOf(found.times),
		updated: dateOf(found, NAMES.updated),
		language: found.language,
		direction: found.direction,
		url: found.canonical || first(found, NAMES.url),
	};
	const known = Object.entries(meta).filter(([, value]) => value !== undefined && value !== '');
	return { meta: Object.fromEntries(known), ...(titleHeading && { titleHeading }) };
}

const lineIn = (element: Element): string => sanitizeLine(textIn(element));

function search(document: Parent): Found {
	const named = new Map<string, string[]>();
	const headings: Element[] = [];
	const times: Element[] = [];
	const authors: Element[] = [];
	let title = '';
	let canonical = '';
	let language = '';
	let direction: Direction | undefined;
	const finders: Readonly<Record<string, (element: Element) => void>> = {
		html: element => {
			language = languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? '');
			direction = directionOf(element);
		},
		body: element => {
			direction ??= directionOf(element);
		},
		title: element => {
			title ||= lineIn(element);
		},
		meta: element => {
			const content = sanitizeLine(attribute(element, 'content') ?? '');
			for (const by of ['name', 'property', 'itemprop']) {
				const name = attribute(element, by)?.toLowerCase();
				if (name === undefined || content === '') continue;
				const contents = named.get(name);
				if (contents === undefined) named.set(name, [content]);
				else contents.push(content);
			}
		},
		link: element => {
			if (attribute(element, 'rel')?.toLowerCase() === 'canonical')
				canonical ||= sanitizeLine(attribute(element, 'href') ?? '');
		},
		h1: element => {
			if (headings.length < MAX_HEADINGS && lineIn(element) !== '') headings.push(element);
		},
		time: element => times.push(element),
		a: element => {
			if (/(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '')) authors.push(element);
		},
	};
	for (const element of elementsIn(document, isNoPage)) finders[element.tagName]?.(element);
	return { named, headings, times, authors, title, canonical, language, direction };
}

/** A title and a heading within a picture or a template are not the page's. */
const isNoPage = ({ tagName }: Element): boolean =>
	tagName === 'svg' || tagName === 'template' || tagName === 'noscript';

const directionOf = (element: Element): Direction | undefined => {
	const direction = attribute(element, 'dir')?.toLowerCase();
	return direction === 'ltr' || direction === 'rtl' ? direction : undefined;
};

const languageTag = (language: string): string =>
	/^[a-z]{2,8}(?:[-_][a-z0-9]{1,8}){0,8}$/i.exec(language.trim())?.[0].replaceAll('_', '-') ?? '';

const first = ({ named }: Found, names: readonly string[]): string =>
	names.map(name => named.get(name)?.[0]).find(content => content !== undefined) ?? '';

/** The page's own title is mostly that of the article with the site's name; the heading in it is the title alone. */
function titleHeadingOf(found: Found, site: string): Element | undefined {
	const { headings } = found;
	const said = foldedTitle(`${found.title.slice(0, MAX_TITLE)}\n${first(found, NAMES.title).slice(0, MAX_TITLE)}`);
	const candidates = headings
		.map(heading => ({ heading, text: foldedTitle(lineIn(heading)) }))
		.filter(({ text }) => said.includes(text) && text !== foldedTitle(site))
		.toSorted((a, b) => b.text.length - a.text.length || said.indexOf(a.text) - said.indexOf(b.text));
	return candidates[0]?.heading ?? (headings.length === 1 ? headings.find(it => lineIn(it) !== site) : undefined);
}

/** Titles are the same but for case, quotation marks and white space. */
const foldedTitle = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[‘’“”'"«»„]/g, '')
		.replace(/\s+/g, ' ');

function bylineOf(found: Found): string {
	const named = NAMES.byline
		.map(name => (found.named.get(name) ?? []).filter(author => !WEB_ADDRESS.test(author)))
		.find(authors => authors.length > 0);
	const authors = named ?? found.authors.map(lineIn).filter(author => author !== '');
	return [...new Set(authors.map(author => author.replace(LEADING_BY, '')))].join(', ');
}

const dateOf = (found: Found, names: readonly string[]): string | undefined =>
	names
		.flatMap(name => found.named.get(name) ?? [])
		.map(isoDate)
		.find(date => date !== undefined);

const IS_PUBLISHED = /published|pubdate/i;

/** The time that says that it is when the article was published, else the first of all. */
function timeOf(times: readonly Element[]): string | undefined {
	const dated = times.filter(time => attribute(time, 'datetime') !== undefined);
	const said = dated.find(
		time => attribute(time, 'pubdate') !== undefined || IS_PUBLISHED.test(attribute(time, 'itemprop') ?? ''),
	);
	const time = said ?? dated[0];
	return time === undefined ? undefined : isoDate(attribute(time, 'datetime') ?? '');
}
