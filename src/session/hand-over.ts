/** What goes from the desk to the clipboard, an editor, a command or a file. The shell does it. */

import { type Address, addressOf } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { asRead, withoutSource } from './raw-source.ts';
import { type Effect, type Next, type Opened, type Reading, readingOf, type State } from './state.ts';
import { addressRead as addressOfEntry } from './trail.ts';

/** Of the article on the desk. One that is not on the shelf has its name for an address. */
function addressRead(state: State): Address | undefined {
	const reading = readingOf(state);
	if (reading === undefined) return undefined;
	return addressOfEntry(state, reading) ?? addressOf(reading.id);
}

/** Half an article is not handed over for a whole one. */
export const notWhole = (state: State): string | undefined =>
	openedOf(state)?.summary === undefined ? 'The article has not been read to its end yet.' : undefined;

export function noAddress(state: State): string | undefined {
	const isPiped = addressRead(state)?.kind === 'stdin' && openedOf(state)?.article.meta.url === undefined;
	return isPiped ? 'This article came through a pipe and has no address.' : undefined;
}

export const noFile = (state: State): string | undefined =>
	addressRead(state)?.kind === 'path' ? undefined : 'Only a file can be edited, and this article is not one.';

const openedOf = (state: State): Opened | undefined => {
	const reading = readingOf(state);
	const content = reading === undefined ? undefined : asRead(reading).content;
	return content?.kind === 'opened' ? content : undefined;
};

const asked = (state: State, effect: Effect | undefined): Next => [state, effect === undefined ? [] : [effect]];

/** What is seen, also where that is the source. */
function articleSeen(state: State): Article | undefined {
	const content = readingOf(state)?.content;
	return content?.kind === 'opened' ? content.article : undefined;
}

const isAll = (state: State): boolean => state.furniture === 'shown';

/** Where it was published, if that is known. */
export function copyAddress(state: State): Next {
	const address = addressRead(state);
	const url = openedOf(state)?.article.meta.url;
	const of: Address | undefined = url === undefined ? address : { kind: 'url', url };
	return asked(state, of && { kind: 'copy-address', address: of });
}

export function copyText(state: State): Next {
	const article = articleSeen(state);
	return asked(state, article && { kind: 'copy-text', article, all: isAll(state) });
}

/** Afterwards it is loaded anew, to be read. */
export function editSource(state: State): Next {
	const reading = readingOf(state);
	const address = addressRead(state);
	if (reading === undefined || address?.kind !== 'path') return [state, []];
	const { path } = address;
	return asked(withoutSource(state) ?? state, { kind: 'edit', id: reading.id, path, words: wordsAtTop(reading) });
}

/** UTF-16 code units: some words, by which a place is found in the source. */
const WORDS_LENGTH = 80;

/** What the first row that is seen begins with; nothing at the beginning of the article. */
function wordsAtTop({ content, top }: Reading): string {
	const block = content.kind === 'opened' ? content.article.blocks[top.block] : undefined;
	if (block === undefined || (top.block === 0 && top.offset === 0)) return '';
	return textOfBlock(block).slice(top.offset, top.offset + WORDS_LENGTH);
}

/** An empty line is no command. */
export function pipeTo(state: State, command: string): Next {
	const article = articleSeen(state);
	if (article === undefined || command.trim() === '') return [state, []];
	return asked(state, { kind: 'pipe', command, article, all: isAll(state) });
}

export function saveAs(state: State, name: string): Next {
	const article = openedOf(state)?.article;
	if (article === undefined || name.trim() === '') return [state, []];
	return asked(state, { kind: 'save', name: name.trim(), article, all: isAll(state) });
}

/** In UTF-16 code units; with `.md` well below the 255 bytes of most file systems in any script. */
const LONGEST_NAME = 60;

/** What a file with this article might be called. */
export function nameFor(state: State): string {
	const words =
		openedOf(state)
			?.summary?.title?.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	let name = '';
	for (const word of words) {
		if (name.length + word.length >= LONGEST_NAME) break;
		name += `${name === '' ? '' : '-'}${word}`;
	}
	return `${name === '' ? 'article' : name}.md`;
}

export function toggleSource(state: State): Next {
	const id = readingOf(state)?.id;
	const address = addressRead(state);
	const without = withoutSource(state);
	if (without !== undefined || id === undefined || address === undefined) return [without ?? state, []];
	return asked(state, { kind: 'source', id, address });
}
