import { expect, test } from 'vitest';
import type { Inline } from '../../src/article/article.ts';
import { cutPieces, piecesOf } from '../../src/understand/cut.ts';

test('where one stretch ends another may begin: nothing empty is left between them', () => {
	const inlines: readonly Inline[] = [{ kind: 'text', text: 'abcd' }];
	const pieces = cutPieces(piecesOf(inlines), [1, 2, 2, 3]);
	expect(pieces.map(({ inline }) => inline)).toEqual(['a', 'b', 'c', 'd'].map(text => ({ kind: 'text', text })));
});
