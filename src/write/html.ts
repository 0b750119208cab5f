/** An article as a complete HTML document: its meaning in elements, nothing that runs, nothing loaded but its own pictures. */

import type { Article, Metadata } from '../article/article.ts';
import { attributes, element, escapeHtml, safeAddress } from './html-elements.ts';
import { blocksHtml, placedHtml } from './html-nodes.ts';
import { Notes, referenceId } from './html-notes.ts';

/** The document, a block at a time. */
export function* articleHtml(article: Article): Generator<string> {
	const { meta, blocks } = article;
	const notes = new Notes(blocks);
	yield `<!doctype html>\n<html${attributes({ lang: meta.language, dir: meta.direction })}>\n`;
	yield `<head>\n${headHtml(meta).join('\n')}\n</head>\n<body>\n<article>\n`;
	yield openingHtml(article);
	for (const block of blocks) {
		const html = placedHtml(block, notes);
		if (html !== '') yield `${html}\n`;
	}
	yield* endNotesHtml(notes);
	yield '</article>\n</body>\n</html>\n';
}

function headHtml(meta: Metadata): readonly string[] {
	const canonical = safeAddress(meta.url);
	return [
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		element('title', {}, escapeHtml(meta.title ?? '')),
		...metaHtml('name', 'author', meta.byline),
		...metaHtml('property', 'og:site_name', meta.site),
		...metaHtml('property', 'article:published_time', meta.published),
		...metaHtml('property', 'article:modified_time', meta.updated),
		...(canonical === undefined ? [] : [`<link${attributes({ rel: 'canonical', href: canonical })}>`]),
	];
}

const metaHtml = (key: 'name' | 'property', name: string, content: string | undefined): readonly string[] =>
	content === undefined ? [] : [`<meta${attributes({ [key]: name, content })}>`];

/** Title and a line on its origin, as far as no block of the article says them itself. */
function openingHtml({ meta, blocks }: Article): string {
	const has = new Set(blocks.map(block => block.part));
	const title =
		has.has('title') || meta.title === undefined ? '' : element('h1', { class: 'title' }, escapeHtml(meta.title));
	const origin = [
		...(has.has('byline') || meta.byline === undefined ? [] : [escapeHtml(meta.byline)]),
		...(meta.site === undefined ? [] : [escapeHtml(meta.site)]),
		...(has.has('dateline') || meta.published === undefined ? [] : [timeHtml(meta.published)]),
	];
	const line = origin.length === 0 ? '' : element('p', { class: 'meta' }, origin.join(' · '));
	const lines = [title, line].filter(html => html !== '');
	return lines.length === 0 ? '' : `${element('header', {}, `\n${lines.join('\n')}\n`)}\n`;
}

const timeHtml = (published: string): string =>
	element('time', { datetime: published }, escapeHtml(published.split('T', 1)[0] ?? published));

function* endNotesHtml(notes: Notes): Generator<string> {
	if (notes.footnotes.length === 0) return;
	yield '<section class="footnotes" role="doc-endnotes">\n';
	for (const [index, footnote] of notes.footnotes.entries()) {
		const number = index + 1;
		const content = blocksHtml(footnote.blocks, notes);
		const label = escapeHtml(footnote.label);
		const back = notes.isReferred(number)
			? element('a', { href: `#${referenceId(number)}`, role: 'doc-backlink' }, label)
			: label;
		yield `${element('div', { id: notes.idOf(number), role: 'doc-footnote' }, `\n${element('sup', {}, back)}\n${content}\n`)}\n`;
	}
	yield '</section>\n';
}
