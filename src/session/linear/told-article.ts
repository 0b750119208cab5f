/** The article as it is read out. */

import type { Article } from '../../article/article.ts';
import { comparePlaces, type Place } from '../../article/place.ts';
import { dateInWords } from '../../layout/date.ts';
import { headOf } from '../../layout/head.ts';
import { visibleContents } from '../contents.ts';
import { findTally } from '../find.ts';
import { titleOf } from '../list.ts';
import { pageOf } from '../page.ts';
import { type Opened, type Reading, readingOf, type State } from '../state.ts';
import { entryRead } from '../trail.ts';
import type { Words } from '../words.ts';
import { linkNumbersOf } from './inlines.ts';
import { called } from './line-commands.ts';
import { heardIn } from './position.ts';
import { unbounded } from './unbounded.ts';
import { counted, sentence } from './utterance.ts';

type Lines = readonly string[];

export function articleTold(
	before: State | undefined,
	after: State,
	{ id, content, behind }: Reading,
	words: Words,
): Lines {
	const earlier = before && readingOf(before);
	if (content.kind === 'waiting') return [];
	const isSame = earlier?.id === id && (earlier.behind === undefined) === (behind === undefined);
	if (content.kind === 'failure')
		return isSame && earlier.content === content ? [] : [`${words.failure(content)} ${called('leave')} goes back.`];
	if (before === undefined || !isSame || earlier.content.kind !== 'opened') return openedLines(after, content, words);
	if (before.furniture !== after.furniture)
		return [after.furniture === 'shown' ? 'Page furniture is read out.' : 'Page furniture is folded.'];
	const was = heardIn(before);
	const heard = heardIn(after);
	if (was === undefined || heard === undefined) return [];
	const isMoved = comparePlaces(was.place, heard.place) !== 0;
	const found = foundLine(before, after);
	if (isMoved) return [...found, ...pieceLines(after)];
	return found.length > 0 ? [...found, 'In the same paragraph.'] : [];
}

/** Of a search that has come to another match. */
function foundLine(before: State, after: State): Lines {
	const was = readingOf(before)?.find;
	const find = readingOf(after)?.find;
	if (find?.current === undefined || find.current === was?.current) return [];
	return [
		`Match ${findTally(after)
			.replace('/', ' of ')
			.replace(/(\d+)\+/, 'more than $1')}.`,
	];
}

/** What is said of an article before it is read: what it is, and what no block of it says. */
function openedLines(state: State, { article, summary }: Opened, words: Words): Lines {
	const reading = readingOf(state);
	if (reading?.behind !== undefined) return ['The source of the article.', ...pieceLines(state)];
	const size = summary === undefined ? [] : [`${durationOf(summary.minutes)} to read`];
	const headings = article.blocks.filter(({ kind, part }) => kind === 'heading' && part === undefined).length;
	const links = linkNumbersOf(article).size;
	const has = [
		...size,
		...(headings > 0 ? [counted(headings, 'heading')] : []),
		...(links > 0 ? [counted(links, 'link')] : []),
	];
	return [
		`Article${has.length > 0 ? `: ${has.join(', ')}` : ''}.`,
		...article.problems.map(words.problem),
		...(isAtStart(state) ? [] : [sentence(`Title: ${titleIn(state)}`)]),
		...goingOn(state),
		...pieceLines(state),
	];
}

/** Where it was left. A link leads to where it says. */
function goingOn(state: State): Lines {
	const heard = heardIn(state);
	if (heard === undefined || isAtStart(state) || heard.reading.trail !== undefined) return [];
	const percent = Math.floor(pageOf(state, heard.article).fraction(heard.place) * 100);
	return [`Going on at ${percent} percent; ${called('top')} goes to the beginning.`];
}

/** Said once, to those who can type. Whoever comes from a list has been told there. */
export function hintLines(state: State): Lines {
	const isAlone = state.shelf.entries.size <= 1 && heardIn(state)?.piece?.next !== undefined;
	return isAlone ? ['Enter reads on; ? is help.'] : [];
}

function titleIn(state: State): string {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return '';
	const { meta } = reading.content.article;
	const entry = entryRead(state, reading);
	return meta.title ?? reading.content.summary?.title ?? (entry === undefined ? '' : titleOf(entry));
}

function isAtStart(state: State): boolean {
	const heard = heardIn(state);
	return heard !== undefined && heard.place.block === 0 && heard.place.offset === 0;
}

/** Author, site and date, as far as no block of the article carries them. */
function metaLines({ meta, blocks }: Article): Lines {
	const parts = new Set(blocks.map(({ part }) => part));
	return [
		...(parts.has('byline') || meta.byline === undefined ? [] : [`By ${meta.byline}`]),
		...(meta.site === undefined ? [] : [`From ${meta.site}`]),
		...(parts.has('dateline') || meta.published === undefined ? [] : [`Published ${dateInWords(meta.published)}`]),
	].map(sentence);
}

/** The first piece with what stands above it: the title, which may be one of the blocks, and who, where and when. */
function firstLines(article: Article, lines: Lines): Lines {
	const { title, titleBlock } = headOf(article, 'ltr');
	if (titleBlock === 0) return [...lines.slice(0, 1), ...metaLines(article), ...lines.slice(1)];
	return [...(title === undefined ? [] : [sentence(`Title: ${title}`)]), ...metaLines(article), ...lines];
}

/** What is read out of the article now. */
export function pieceLines(state: State): Lines {
	const heard = heardIn(state);
	if (heard === undefined) return [];
	const { article, piece, reading } = heard;
	const lines = piece?.lines ?? [];
	const isFirst = isAtStart(state) && reading.behind === undefined;
	return [...(isFirst ? firstLines(article, lines) : lines), ...(piece?.next === undefined ? endLines(state) : [])];
}

/** Said where nothing is left to read. */
export function endLines(state: State): Lines {
	const heard = heardIn(state);
	if (heard !== undefined && !heard.isWhole) return ['The rest is still being read; Enter tries again.'];
	if (heard?.reading.behind !== undefined) return ['End of the source.'];
	if (state.shelf.entries.size < 2) return ['End of article.'];
	return [`End of article. ${called('next-article')} opens the next one; ${called('leave')} goes to the list.`];
}

/** How much of the text has been read out. */
function percentRead(state: State): number {
	const heard = heardIn(state);
	if (heard === undefined) return 0;
	const after: Place = heard.piece?.next ?? { block: heard.article.blocks.length, offset: 0 };
	return Math.floor(pageOf(state, heard.article).fraction(after) * 100);
}

/** From so many minutes on hours say more. */
const HOURS_FROM = 120;

const durationOf = (minutes: number): string =>
	minutes < HOURS_FROM ? counted(minutes, 'minute') : counted(Math.round(minutes / 60), 'hour');

/** Where the listener is. */
export function whereLines(state: State): Lines {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return [];
	const percent = percentRead(state);
	const minutes = Math.ceil(((reading.content.summary?.minutes ?? 0) * (100 - percent)) / 100);
	const { rows } = visibleContents(unbounded(state));
	const here = rows.find(({ isHere }) => isHere);
	return [
		`${percent} percent read${minutes > 0 ? `, about ${durationOf(minutes)} left` : ''}.`,
		...(here?.kind === 'heading' ? [`In section: ${sentence(here.text.replace(/\s+/g, ' '))}`] : []),
	];
}
