/** Inline images of iTerm2 (iterm2.com/documentation-images.html). */

import type { ImageShape } from '../../layout/image.ts';

/** A PNG in base64, in so many cells; the cursor stays where it was, for those who know that. */
export function inlineImage(png: string, { columns, rows }: ImageShape): string {
	const bytes = Buffer.byteLength(png, 'base64');
	const keys = `inline=1;size=${bytes};width=${columns};height=${rows};preserveAspectRatio=1;doNotMoveCursor=1`;
	return `\u001B]1337;File=${keys}:${png}\u0007`;
}
