/**
 * Which format a resource is in. In this order: what the user asked for, what the content unmistakably is, what the source declares, the
 * extension of the address, and what the content looks like. When in doubt it is plain text, which is always readable.
 */

import { type Address, nameOfAddress } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import type { Resource } from '../article/resource.ts';

/** Evidence stands at the start; licences and comments above it are shorter than this. In UTF-16 code units. */
const HEAD_LENGTH = 4096;
/** How much text is read for the look of Markdown: some pages. In UTF-16 code units. */
const SAMPLE_LENGTH = 32 * 1024;

/** What begins like this is nothing else, whatever its name. A lone tag is no evidence: Markdown may begin with one. */
const EVIDENCE: readonly { readonly format: Format; readonly first: string; readonly pattern: RegExp }[] = [
	{
		format: 'html',
		first: '<',
		pattern: /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html[\s>])/i,
	},
	{ format: 'json', first: '{', pattern: /^\uFEFF?\s*\{\s*"lectern"\s*:/ },
];

/** `text/plain` is missing: it is what servers say when they do not know. */
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
	'text/html': 'html',
	'application/xhtml+xml': 'html',
	'text/markdown': 'markdown',
	'text/x-markdown': 'markdown',
	'application/json': 'json',
};

const EXTENSIONS: Readonly<Record<string, Format>> = {
	txt: 'text',
	text: 'text',
	md: 'markdown',
	markdown: 'markdown',
	mdown: 'markdown',
	mkd: 'markdown',
	mkdn: 'markdown',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
	json: 'json',
};

/** A fence at the very start with a key right below it: front matter, which only Markdown has. */
const FRONT_MATTER = /^---[ \t]*\n[A-Za-z_-]{1,40}:[^\n]*\n(?:[^\n]*\n){0,60}?---[ \t]*(?:\n|$)/;

/**
 * Marks that people make in Markdown and hardly elsewhere. One may be chance (`# ` is a comment in a script), so only two different
 * ones tell. Emphasis, bullets and quotes count for nothing: plain text has them too.
 */
const MARKDOWN_LOOKS: readonly RegExp[] = [
	/(?:^|\n\n)#{1,6} [^\n]{1,120}\n(?:\n|$)/,
	/^(?:```|~~~)[\w+-]{0,20}[ \t]*$/m,
	/\[[^\]\n]{1,200}\]\((?:https?:|\.{0,2}\/|#|mailto:)[^\s)]{0,300}\)/,
	/^\[[^\]\n]{1,100}\]:[ \t]*\S/m,
	/^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]{0,300}$/m,
];
const ENOUGH_LOOKS = 2;

export function formatOf(resource: Resource, asked?: Format): Format {
	return (
		asked ??
		evidenceIn(resource.text) ??
		MEDIA_TYPES[mediaTypeWithoutParameters(resource)] ??
		EXTENSIONS[extensionOf(resource.address)] ??
		(looksLikeMarkdown(resource.text) ? 'markdown' : 'text')
	);
}

function evidenceIn(text: string): Format | undefined {
	const head = text.slice(0, HEAD_LENGTH);
	const begins = head.trimStart().charAt(0);
	return EVIDENCE.find(({ first, pattern }) => first === begins && pattern.test(head))?.format;
}

const mediaTypeWithoutParameters = ({ mediaType = '' }: Resource): string =>
	mediaType.replace(/;.*/s, '').trim().toLowerCase();

/** In lower case, without the dot; empty where there is none. */
function extensionOf(address: Address): string {
	const path = nameOfAddress(address).replace(address.kind === 'url' ? /[?#].*/s : '', '');
	const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	const dot = name.lastIndexOf('.');
	return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

function looksLikeMarkdown(text: string): boolean {
	const sample = text.slice(0, SAMPLE_LENGTH).replace(/\r\n?/g, '\n');
	return FRONT_MATTER.test(sample) || MARKDOWN_LOOKS.filter(look => look.test(sample)).length >= ENOUGH_LOOKS;
}
