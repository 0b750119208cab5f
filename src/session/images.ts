/** Whether the images of articles are shown. */

import type { Block } from '../article/article.ts';
import { blocksIn } from '../article/parts.ts';
import { remembered } from '../text/lazy.ts';
import { keepingPlace } from './reading.ts';
import { type Images, readingOf, type State } from './state.ts';
import { addressRead } from './trail.ts';

/** The same text stays at the top. */
export const withImages = (state: State, images: Images): State => keepingPlace(state, { ...state, images });

export function toggleImages(state: State): State {
	const kind = state.images.kind === 'shown' ? 'hidden' : 'shown';
	return { ...withImages(state, { kind }), notice: kind === 'shown' ? 'Images are shown.' : 'Images are hidden.' };
}

export function noImages(state: State): string | undefined {
	if (state.images.kind === 'none') return state.images.why;
	const reading = readingOf(state);
	const sources = reading?.content.kind === 'opened' ? reading.content.article.blocks.flatMap(sourcesIn) : [];
	if (reading === undefined || sources.length === 0) return 'This article has no images.';
	const isOnWeb = addressRead(state, reading)?.kind === 'url' || sources.every(source => WEB.test(source));
	return isOnWeb ? 'Images on the web are not fetched.' : undefined;
}

const WEB = /^(?:https?:)?\/\//i;

const sourcesIn: (block: Block) => readonly string[] = remembered(block => {
	const sources: string[] = [];
	for (const { node } of blocksIn(block))
		if (node.kind === 'figure' && node.image?.src !== undefined) sources.push(node.image.src);
	return sources.length === 0 ? NO_SOURCES : sources;
});

/** One for all blocks: most have none. */
const NO_SOURCES: readonly string[] = [];
