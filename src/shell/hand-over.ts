/** What leaves the desk, done; loaded when something does. Each says what came of it. */

import { resolve } from 'node:path';
import { type Address, nameOfAddress } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import type { Format } from '../article/format.ts';
import type { Effect } from '../session/state.ts';
import { open } from '../source/open.ts';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';
import { writeArticles } from '../write/writers.ts';
import { clipboardSequence, takesClipboard } from './clipboard.ts';
import { edit, lineOfWords } from './editor.ts';
import { sentenceOf } from './errors.ts';
import { pipe } from './pipe.ts';
import { save, targetOf } from './save.ts';
import type { Lend } from './terminal.ts';

type Asked<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** Cells a line of plain text, as in a pipe. */
const MEASURE = 80;

/** What text is pasted into breaks it at its own width. */
const UNBROKEN = Number.POSITIVE_INFINITY;

async function written(article: Article, all: boolean, format: Format, width = MEASURE): Promise<string> {
	let text = '';
	for await (const piece of writeArticles([article], format, { width, all, links: false, several: false }))
		text += piece;
	return text;
}

export function copyAddress({ address }: Asked<'copy-address'>, write: (data: string) => void): string {
	const name = address.kind === 'path' ? resolve(address.path) : nameOfAddress(address);
	const sequence = takesClipboard(process.env) ? clipboardSequence(name) : undefined;
	if (sequence === undefined) return `This terminal takes no clipboard: ${sanitizeLine(name)}`;
	write(sequence);
	return 'Copied the address.';
}

export async function copyText({ article, all }: Asked<'copy-text'>, write: (data: string) => void): Promise<string> {
	if (!takesClipboard(process.env)) return 'This terminal takes no clipboard: | pipes the text, s saves it.';
	const sequence = clipboardSequence(await written(article, all, 'text', UNBROKEN));
	if (sequence === undefined) return 'The text is too long for the clipboard: | pipes it, s saves it.';
	write(sequence);
	return 'Copied the text.';
}

export async function editFile({ path, words }: Asked<'edit'>, lend: Lend): Promise<string | undefined> {
	const source = words === '' ? { text: '' } : await sourceText({ kind: 'path', path });
	const line = 'text' in source ? lineOfWords(source.text, words) : undefined;
	return edit({ path: resolve(path), line }, lend, process.env);
}

export const pipeText = async ({ article, all, command }: Asked<'pipe'>, lend: Lend): Promise<string | undefined> =>
	pipe(await written(article, all, 'text'), command, lend, process.env);

export async function saveArticle({ article, all, name }: Asked<'save'>): Promise<string> {
	const target = targetOf(name, process.cwd());
	return save(await written(article, all, target.format), target);
}

/** Its text, or why there is none. */
export async function sourceText(address: Address): Promise<{ readonly text: string } | { readonly problem: string }> {
	const resource = await open(address);
	return resource.kind === 'failure' ? { problem: sentenceOf(resource) } : { text: sanitize(resource.text) };
}
