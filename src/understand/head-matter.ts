/** Byline and date lines near the head. Conservative: a line that is nothing else. */

import type { Article, Block, Metadata } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { dateOfLine, hasYear } from './dates.ts';
import { arePersons, isUncasedWord } from './names.ts';
import type { Pass } from './pass.ts';

/** Head matter ends with the first real paragraph, and never reaches further than this. */
const HEAD_BLOCKS = 8;
const MAX_LINE = 120;

/** What a byline opens with, by language. */
const BY =
	/^(?:(?:written |posted |story |text |words )?by|von|text von|par|por|di|door|af|av|автор:|作者[:：]|文[/／|｜:：])\s*/i;
/** Before the date it was published, or changed. */
const PUBLISHED =
	/^(?:(?:first )?(?:published|posted)(?: on| at)?|date|veröffentlicht(?: am)?|publié le|publicado(?: el)?|pubblicato il|опубликовано|发布时间|発行日)\s*[:：]?\s+/i;
const UPDATED =
	/^(?:(?:last )?(?:updated|modified)(?: on| at)?|aktualisiert(?: am)?|stand|mis à jour le|actualizado(?: el)?|aggiornato il|обновлено|更新时间|更新日)\s*[:：]?\s+/i;
/** What stands between a name and a date on one line. */
const SEPARATOR = /\s+[|•·–—]\s+/;

/** One word after “By” may be anything; these write under one. */
const AGENCIES = /^(?:Reuters|AFP|AP|dpa|EFE|ANSA|Xinhua|Bloomberg|Staff)$/;
const SEVERAL_WORDS = /[ ,、]/;

type Finding = Pick<Block, 'part'> & { readonly meta: Metadata };

export const labelHeadMatter: Pass = (article, extent) => {
	if (!extent.first) return article;
	const blocks = [...article.blocks];
	let meta = article.meta;
	// On a page there may be much above the title; in a scrape a byline or a date at most.
	const title = blocks.findIndex(block => block.part === 'title');
	const from = title < HEAD_BLOCKS ? 0 : title;
	for (let index = from; index < Math.min(blocks.length, from + HEAD_BLOCKS); index++) {
		const block = blocks[index];
		if (block === undefined || block.kind !== 'paragraph') continue;
		const text = textOfBlock(block);
		if (text.length > MAX_LINE) break;
		const found = block.part === undefined ? headLine(text) : undefined;
		if (!found?.part) continue;
		blocks[index] = { ...block, part: found.part };
		meta = { ...found.meta, ...meta };
	}
	return { ...article, meta, blocks } satisfies Article;
};

/** What a line of head matter says. What the article declares of itself goes before. */
function headLine(text: string): Finding | undefined {
	return (hasYear(text) ? dateLine(text) : undefined) ?? byline(text);
}

function dateLine(text: string): Finding | undefined {
	const updated = dateOfLine(text.replace(UPDATED, ''));
	if (UPDATED.test(text) && updated) return { part: 'dateline', meta: { updated } };
	const published = dateOfLine(text.replace(PUBLISHED, ''));
	return published ? { part: 'dateline', meta: { published } } : undefined;
}

function byline(text: string): Finding | undefined {
	const by = BY.exec(text);
	if (!by) return undefined;
	const [name = '', ...rest] = text.slice(by[0].length).split(SEPARATOR);
	if (!isName(name) || rest.length > 1) return undefined;
	const [date] = rest;
	if (date === undefined) return { part: 'byline', meta: { byline: name } };
	const published = dateOfLine(date.replace(PUBLISHED, ''));
	return published ? { part: 'byline', meta: { byline: name, published } } : undefined;
}

const isName = (name: string): boolean =>
	arePersons(name) && (SEVERAL_WORDS.test(name) || AGENCIES.test(name) || (name.length > 1 && isUncasedWord(name)));

/** Whether a line is head matter rather than a title. */
export const isHeadLine = (text: string): boolean => text.length <= MAX_LINE && headLine(text) !== undefined;
