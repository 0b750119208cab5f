/** Blocks and inlines as HTML, one handler a kind. */

import type { Block, DefinitionGroup, ImageSource, Inline, Numbering } from '../article/article.ts';
import { isFolded } from '../article/folded.ts';
import { type BlockVisitor, type InlineVisitor, visitBlock, visitInline } from '../article/visit.ts';
import { type Attributes, attributes, element, escapeHtml, safeAddress } from './html-elements.ts';
import { type Notes, referenceId } from './html-notes.ts';
import { tableHtml } from './html-table.ts';

const inlineHtml: InlineVisitor<string, Notes> = {
	text: inline => escapeHtml(inline.text),
	emphasis: (inline, notes) => element('em', {}, inlinesHtml(inline.inlines, notes)),
	strong: (inline, notes) => element('strong', {}, inlinesHtml(inline.inlines, notes)),
	strike: (inline, notes) => element('s', {}, inlinesHtml(inline.inlines, notes)),
	code: inline => element('code', {}, escapeHtml(inline.text)),
	link(inline, notes) {
		const href = safeAddress(inline.href);
		const content = inlinesHtml(inline.inlines, notes);
		return href === undefined ? content : element('a', { href }, content);
	},
	// Not `q`: browsers would add marks to those the text has.
	speech: (inline, notes) => {
		const who = { 'data-speaker': inline.speaker, 'data-verb': inline.verb };
		return element('span', { class: 'speech', ...who }, inlinesHtml(inline.inlines, notes));
	},
	cited: (inline, notes) => element('span', { class: 'cited' }, inlinesHtml(inline.inlines, notes)),
	dateline: (inline, notes) => element('span', { class: 'dateline' }, inlinesHtml(inline.inlines, notes)),
	image: inline => imageHtml(inline),
	break: () => '<br>\n',
	note(inline, notes) {
		const number = notes.numberOf(inline.label);
		const label = escapeHtml(inline.label);
		if (number === undefined) return `[${label}]`;
		const id = notes.refer(number) ? referenceId(number) : undefined;
		return element('sup', {}, element('a', { id, href: `#${notes.idOf(number)}`, role: 'doc-noteref' }, label));
	},
};

const inlinesHtml = (inlines: readonly Inline[], notes: Notes): string =>
	inlines.map(inline => visitInline(inline, inlineHtml, notes)).join('');

/** Without a picture that may be shown, its alternative text stands alone: browsers show that. */
function imageHtml(image: ImageSource): string {
	const src = safeAddress(image.src);
	return src === undefined && image.alt === undefined ? '' : `<img${attributes({ src, alt: image.alt ?? '' })}>`;
}

const own = (block: Block): Attributes => ({
	id: block.id,
	class: isFolded(block) ? undefined : block.part,
});

const LIST_TYPES: { readonly [Name in Numbering]: string } = {
	'lower-alpha': 'a',
	'upper-alpha': 'A',
	'lower-roman': 'i',
	'upper-roman': 'I',
};

const blockHtml: BlockVisitor<string, Notes> = {
	paragraph: (block, notes) => element('p', own(block), inlinesHtml(block.inlines, notes)),
	heading: (block, notes) => element(`h${block.level}`, own(block), inlinesHtml(block.inlines, notes)),
	quote: (block, notes) => element('blockquote', own(block), `\n${blocksHtml(block.blocks, notes)}\n`),
	list(block, notes) {
		const items = block.items.map(item => {
			const box =
				item.checked === undefined ? '' : `<input type="checkbox" disabled${attributes({ checked: item.checked })}> `;
			const value = block.ordered ? item.number : undefined;
			return element('li', { value }, box + itemHtml(item.blocks, notes));
		});
		const start = block.ordered && block.start !== 1 ? block.start : undefined;
		const type = block.ordered && block.numbering ? LIST_TYPES[block.numbering] : undefined;
		return element(block.ordered ? 'ol' : 'ul', { ...own(block), start, type }, `\n${items.join('\n')}\n`);
	},
	definitions: (block, notes) =>
		element('dl', own(block), `\n${block.groups.flatMap(group => groupHtml(group, notes)).join('\n')}\n`),
	code(block) {
		const language = block.language === undefined ? undefined : `language-${block.language}`;
		return element('pre', own(block), element('code', { class: language }, escapeHtml(block.text)));
	},
	table: (block, notes) =>
		element(
			'table',
			own(block),
			tableHtml(block, inlines => inlinesHtml(inlines, notes)),
		),
	figure(block, notes) {
		const caption = inlinesHtml(block.caption, notes);
		const credit =
			block.credit.length === 0 ? '' : element('small', { class: 'credit' }, inlinesHtml(block.credit, notes));
		const figcaption = [caption, credit].filter(html => html !== '').join(' ');
		const parts = [
			block.image ? imageHtml(block.image) : '',
			figcaption === '' ? '' : element('figcaption', {}, figcaption),
		];
		return element('figure', own(block), `\n${parts.filter(html => html !== '').join('\n')}\n`);
	},
	rule: block => `<hr${attributes(own(block))}>`,
	// All stand together at the end of the document.
	footnote: () => '',
};

/** A block where it stands. Page furniture is marked as aside from the article. */
export const placedHtml = (block: Block, notes: Notes): string => {
	const html = visitBlock(block, blockHtml, notes);
	return isFolded(block) ? element('aside', { class: block.part }, `\n${html}\n`) : html;
};

export const blocksHtml = (blocks: readonly Block[], notes: Notes): string =>
	blocks
		.map(block => placedHtml(block, notes))
		.filter(html => html !== '')
		.join('\n');

const groupHtml = ({ terms, descriptions }: DefinitionGroup, notes: Notes): readonly string[] => [
	...terms.map(({ id, inlines }) => element('dt', { id }, inlinesHtml(inlines, notes))),
	...descriptions.map(({ blocks }) => element('dd', {}, itemHtml(blocks, notes))),
];

/** An item of one plain paragraph needs no paragraph. */
function itemHtml(blocks: readonly Block[], notes: Notes): string {
	const [only] = blocks;
	if (only?.kind === 'paragraph' && blocks.length === 1 && only.part === undefined && only.id === undefined)
		return inlinesHtml(only.inlines, notes);
	return `\n${blocksHtml(blocks, notes)}\n`;
}
