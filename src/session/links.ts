/** Walking the links of the article, and following them. */

import type { Article } from '../article/article.ts';
import { comparePlaces, type Place, START } from '../article/place.ts';
import { textOfBlock } from '../article/text.ts';
import { compareAnchors } from '../layout/layout.ts';
import { headingsOf, linksOf, placeOfId } from '../layout/places.ts';
import { slugOf } from '../text/slug.ts';
import { pageRows } from './geometry.ts';
import type { HighlightSource } from './highlights.ts';
import { keyOf } from './hints.ts';
import { jumped } from './jumps.ts';
import { isShown, type LinkInBlock, linkAt, linkBeyond, shownLinks, startOf } from './links-shown.ts';
import { noteBlock, placeOfNote } from './notes.ts';
import { pageOf } from './page.ts';
import { type Desk, deskOf, earlier, goTo, toRow, withReading } from './reading.ts';
import { type Next, readingOf, type State } from './state.ts';
import { addressRead, trailFrom } from './trail.ts';

/** The link that is chosen, while it is on the screen. */
function chosenLink(state: State, { reading, article }: Desk): LinkInBlock | undefined {
	const link = reading.focus && linkAt(article, reading.focus);
	return link !== undefined && isShown(state, article, reading.top, link) ? link : undefined;
}

/** Rows kept between a link that is scrolled to and the edge it comes from, so that one sees what it stands in. */
const CONTEXT_ROWS = 2;

/** Chooses the next or previous link, `count` times: on the screen while there is one, else the nearest one off it. */
export function walkLinks(state: State, direction: 1 | -1, count = 1): State {
	const desk = deskOf(state);
	if (desk === undefined) return state;
	const { article, reading } = desk;
	const chosen = chosenLink(state, desk);
	const isFurther = (link: LinkInBlock): boolean =>
		chosen === undefined || comparePlaces(startOf(link), startOf(chosen)) * direction > 0;
	const ahead = shownLinks(state, article, reading.top).filter(isFurther);
	const near = direction === 1 ? ahead[0] : ahead.at(-1);
	const link = near ?? linkBeyond(state, article, reading.top, direction);
	if (link === undefined) return { ...state, notice: 'No further link.' };
	const there = near === undefined ? scrolledTo(state, article, link, direction) : state;
	const next = withReading(there, at => ({ ...at, focus: startOf(link) }));
	return count > 1 ? walkLinks(next, direction, count - 1) : { ...next, notice: wordsFor(article, link) };
}

function scrolledTo(state: State, article: Article, link: LinkInBlock, direction: 1 | -1): State {
	const page = pageOf(state, article);
	const last = pageRows(state) - 1;
	const context = Math.min(CONTEXT_ROWS, Math.floor(last / 2));
	const above = direction === 1 ? last - context : context;
	return toRow(state, earlier(page.move(page.anchorAt(startOf(link)), -above), page.lastPage(pageRows(state))));
}

/** What the status bar says of a link: its address, or the note. */
function wordsFor(article: Article, { link }: LinkInBlock): string {
	if (link.kind === 'link') return link.href;
	const note = noteBlock(article, link.label);
	return `[${link.label}]${note === undefined ? '' : ` ${textOfBlock(note).replace(/\s+/g, ' ')}`}`;
}

/** The link that a key means that says none: the one that is chosen, or the only one there is to see. */
function meantLink(state: State, desk: Desk): LinkInBlock | 'none' | 'several' {
	const chosen = chosenLink(state, desk);
	if (chosen !== undefined) return chosen;
	const [only, another] = shownLinks(state, desk.article, desk.reading.top);
	if (only === undefined) return 'none';
	return another === undefined ? only : 'several';
}

const several = (): string => `${keyOf('next-link')} chooses one of the links on the page.`;

export function followMeant(state: State): Next {
	const desk = deskOf(state);
	if (desk === undefined) return [state, []];
	const meant = meantLink(state, desk);
	if (meant === 'none') return [{ ...state, notice: 'No link is on the page.' }, []];
	if (meant === 'several') return [{ ...state, notice: several() }, []];
	const { link } = meant;
	return link.kind === 'note' ? [followNote(state, desk, link.label), []] : followLink(state, link.href);
}

function followNote(state: State, { reading, article }: Desk, label: string): State {
	const place = placeOfNote(article, label);
	if (place === undefined) return { ...state, notice: `There is no note ${label}.` };
	const from = reading.from ?? reading.top;
	return withReading(trailed(state, goTo(state, place)), at => ({ ...at, from }));
}

/** Addresses that are of another world than files. One letter before the colon is a drive. */
const ELSEWHERE = /^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/i;

/** Of an address that is not followed. */
export const opensInBrowser = (href: string): string => `${keyOf('browse-link')} opens ${href} in the browser.`;

/** To another place of the article at once; to other articles by way of the shell, which knows what there is. */
export function followLink(state: State, href: string): Next {
	const desk = deskOf(state);
	if (desk === undefined) return [state, []];
	const id = idWithin(desk.article, href);
	if (id !== undefined) return [toId(state, id), []];
	if (ELSEWHERE.test(href)) return [{ ...state, notice: opensInBrowser(href) }, []];
	const link = linkFrom(state, desk, href);
	return link === undefined ? [state, []] : [state, [{ kind: 'follow', ...link }]];
}

/** The id a link names in the article itself, whose whole address may stand before it. */
function idWithin({ meta }: Article, href: string): string | undefined {
	if (href.startsWith('#')) return href.slice(1);
	const self = `${meta.url ?? ''}#`;
	return meta.url !== undefined && href.startsWith(self) ? href.slice(self.length) : undefined;
}

/** The words with this id come to the top, as soon as they have been read; without an id the article’s beginning does. */
export function toId(state: State, id: string): State {
	const desk = deskOf(state);
	if (desk === undefined) return state;
	const place = id === '' ? START : placeIn(desk.article, id);
	if (place !== undefined) return trailed(state, goTo(state, place));
	if (isWhole(desk)) return { ...state, notice: noneCalled(id) };
	const trail = trailFrom(state, desk.reading);
	const seeking = withReading(state, ({ focus, ...reading }) => ({ ...reading, sought: { id, trail } }));
	return { ...seeking, notice: 'The article is still being read.' };
}

/** More of the article has come: what a link leads to may be in it. */
export function reached(state: State): State {
	const desk = deskOf(state);
	const sought = desk?.reading.sought;
	if (desk === undefined || sought === undefined) return state;
	const place = placeIn(desk.article, sought.id);
	if (place !== undefined) {
		const { notice, ...quiet } = state;
		return jumped(
			state,
			withReading(goTo(quiet, place), reading => ({ ...reading, trail: sought.trail })),
		);
	}
	if (!isWhole(desk)) return state;
	return { ...withReading(state, ({ sought, ...reading }) => reading), notice: noneCalled(sought.id) };
}

const isWhole = ({ reading: { content } }: Desk): boolean => content.kind === 'opened' && content.summary !== undefined;
const noneCalled = (id: string): string => `There is no “${id}” in this article.`;
const placeIn = (article: Article, id: string): Place | undefined =>
	placeOfId(article, id) ?? placeOfName(article, decoded(id));

/** Headings have names too that nothing in their own article leads to. */
const placeOfName = (article: Article, name: string): Place | undefined =>
	placeOfId(article, name) ?? headingsOf(article).find(({ text }) => slugOf(text) === name)?.place;

/** As a browser does it: what is no proper escape stands for itself. */
function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

/** `after`, with the way back to `before` where it shows another row. No link is chosen there. */
function trailed(before: State, after: State): State {
	const from = readingOf(before);
	const to = readingOf(after);
	if (from === undefined || to === undefined) return after;
	const { focus, ...unchosen } = to;
	const moved = compareAnchors(from.top, to.top) !== 0;
	return withReading(after, () => ({ ...unchosen, ...(moved && { trail: trailFrom(before, from) }) }));
}

/** Each address once, as in the menu. */
function linkNumbered(article: Article, number: number): LinkInBlock | undefined {
	const places = new Map<string, Place>();
	for (const { href, place } of linksOf(article)) if (!places.has(href)) places.set(href, place);
	const place = [...places.values()][number - 1];
	return place && linkAt(article, place);
}

/** A link and what it is to be understood from. */
function linkFrom(state: State, { reading, article }: Desk, href: string) {
	const address = addressRead(state, reading);
	if (address === undefined) return undefined;
	const { url } = article.meta;
	return { id: reading.id, address, href, ...(url !== undefined && { url }) };
}

/** Hands the link that is meant to the browser, or that of the menu with a number; where there is none, the article’s own address. */
export function browseMeant(state: State, number?: number): Next {
	const desk = deskOf(state);
	if (desk === undefined) return [state, []];
	const meant = number === undefined ? meantLink(state, desk) : (linkNumbered(desk.article, number) ?? 'none');
	if (meant === 'several') return [{ ...state, notice: several() }, []];
	const { url } = desk.article.meta;
	if (meant === 'none') {
		const notice = 'This article does not say where on the web it stands.';
		return url === undefined ? [{ ...state, notice }, []] : browse(state, desk, url);
	}
	const { link } = meant;
	const href = link.kind === 'link' ? link.href : '#';
	const isWithin = link.kind === 'note' || (href.startsWith('#') && url === undefined);
	if (isWithin)
		return [{ ...state, notice: `This link stays in the article: ${keyOf('follow-link')} follows it.` }, []];
	return browse(state, desk, href.startsWith('#') ? `${url}${href}` : href);
}

function browse(state: State, desk: Desk, href: string): Next {
	const link = linkFrom(state, desk, href);
	return link === undefined ? [state, []] : [state, [{ kind: 'browse', ...link }]];
}

/** The state with no link chosen, if one is. */
export function withoutFocus(state: State): State | undefined {
	const desk = deskOf(state);
	if (desk === undefined || chosenLink(state, desk) === undefined) return undefined;
	return withReading(state, ({ focus, ...reading }) => reading);
}

export const chosenHighlight: HighlightSource = (state, article) => {
	const focus = readingOf(state)?.focus;
	const link = focus && linkAt(article, focus);
	return link === undefined ? [] : [{ block: link.block, start: link.start, end: link.end, role: 'link-current' }];
};
