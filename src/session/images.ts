/** Whether the images of articles are shown. */

import type { Block } from '../article/article.ts';
import { blocksIn } from '../article/parts.ts';
import { remembered } from '../text/lazy.ts';
import { keepingPlace } from './reading.ts';
import { type Images, readingOf, type State } from './state.ts';

/** The same text stays at the top. */
export const withImages = (state: State, images: Images): State => keepingPlace(state, { ...state, images });

export function toggleImages(state: State): State {
	const kind = state.images.kind === 'shown' ? 'hidden' : 'shown';
	return { ...withImages(state, { kind }), notice: kind === 'shown' ? 'Images are shown.' : 'Images are hidden.' };
}

export function noImages(state: State): string | undefined {
	if (state.images.kind === 'none') return state.images.why;
	const content = readingOf(state)?.content;
	const has = content?.kind === 'opened' && content.article.blocks.some(hasImage);
	return has ? undefined : 'This article has no images.';
}

const hasImage: (block: Block) => boolean = remembered(block => {
	for (const { node } of blocksIn(block)) if (node.kind === 'figure' && node.image?.src !== undefined) return true;
	return false;
});
