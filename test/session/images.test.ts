/** The key for images: shown, hidden, or why not. */

import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import type { Images } from '../../src/session/state.ts';
import { article, p } from '../support/build.ts';
import { start } from './keys.ts';

const picture: Block & { kind: 'figure' } = { kind: 'figure', image: { src: 'a.png' }, caption: [], credit: [] };

function checkNotice(
	blocks: readonly Block[],
	images: Images | undefined,
	expected: string,
	kind = images?.kind,
): void {
	const desk = start({ files: { a: article(blocks, { title: 'A' }) }, open: 'a' });
	if (images !== undefined) desk.send({ kind: 'illustrated', images });
	desk.press('i');
	expect(desk.state().notice).toBe(expected);
	expect(desk.state().images.kind).toBe(kind ?? 'none');
}

test('i hides images and shows them again', () => {
	checkNotice([picture], { kind: 'shown' }, 'Images are hidden.', 'hidden');
	checkNotice([picture], { kind: 'hidden' }, 'Images are shown.', 'shown');
});

test('or says why there are none', () => {
	checkNotice([picture], { kind: 'none', why: 'No.' }, 'No.');
	checkNotice([picture], undefined, 'The terminal has not said yet whether it shows images.');
	checkNotice([p('a')], { kind: 'shown' }, 'This article has no images.');
	checkNotice(
		[{ ...picture, image: { src: 'https://localhost/a.png' } }],
		{ kind: 'shown' },
		'Images on the web are not fetched.',
	);
});

test('the same words stay at the top', () => {
	const blocks = Array.from({ length: 30 }, (_, index) => p(`${index}`));
	const desk = start({ files: { a: article([picture, ...blocks]) }, open: 'a' });
	desk.press('jjjjjjj');
	const { top } = desk.state().screens.at(-1) as { readonly top: unknown };
	desk.send({ kind: 'illustrated', images: { kind: 'shown' } });
	expect(desk.state().screens.at(-1)).toMatchObject({ top });
});
