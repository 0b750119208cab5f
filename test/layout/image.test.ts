/** Images on the page, when their sizes are known. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block, ImageSource } from '../../src/article/article.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { imageSetter, imageShape, type KnownImages } from '../../src/layout/image.ts';
import { layoutArticle } from '../../src/layout/layout.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { article, figure, p, quote } from '../support/build.ts';

const CELL = { width: 10, height: 20 };

/** By their addresses, `WxH`. */
const KNOWN: KnownImages = {
	sizeOf: ({ src = '' }: ImageSource) => {
		const [, width, height] = /^(\d+)x(\d+)$/.exec(src) ?? [];
		return width === undefined ? undefined : { width: Number(width), height: Number(height) };
	},
	cell: CELL,
	leastColumns: 3,
};

beforeEach(() => giveTools({ images: imageSetter(KNOWN) }));
afterEach(() => giveTools({ images: () => undefined }));

const picture = (src: string, alt = '', caption = '', credit = ''): Block => ({
	...figure('x', caption, credit),
	image: { src, ...(alt === '' ? {} : { alt }) },
});

/** Cells of an image are drawn as the number of their row. */
function checkPage(
	blocks: readonly Block[],
	expected: readonly string[],
	options: { imageRows?: number } = { imageRows: 10 },
): void {
	const page = layoutArticle(article(blocks), { measure: 20, form: 'page', furniture: 'folded', ...options });
	const rows = page.lines(page.start, 100).map(line => {
		const drawn = line.spans.map(({ text, image }) =>
			image === undefined ? text : String(image.row).repeat(text.length),
		);
		expect(textOfLine(line)).toHaveLength(drawn.join('').length);
		return drawn.join('');
	});
	expect(rows).toEqual(expected);
}

const FRAMED = ['╭──────────────────╮', '│ ▣ a              │', '╰──────────────────╯'];

test('caption and credit stand under it', () => {
	checkPage([p('a'), picture('60x40', 'b', 'c', 'd'), p('e')], ['a', '', '000000', '111111', 'c', 'd', '', 'e']);
});

test('the alternative text stands in for a caption that is missing', () => {
	checkPage([picture('60x40', 'a')], ['000000', '111111', 'a']);
	checkPage([picture('60x40')], ['000000', '111111']);
});

test('in a quotation', () => {
	checkPage([quote(picture('60x40', 'a'))], ['▎ 000000', '▎ 111111', '▎ a']);
});

test('where text runs from the right it stands at the right edge, as it is', () => {
	giveTools({ bidi: bidiTool });
	const page = layoutArticle(article([quote(picture('60x40'))], { language: 'ar', direction: 'rtl' }), {
		measure: 20,
		form: 'page',
		furniture: 'folded',
		bidi: 'app',
		imageRows: 10,
	});
	const rows = page.lines(page.start, 2).map(({ spans }) => spans.map(span => [span.text.length, span.image?.row]));
	expect(rows).toEqual(
		[0, 1].map(row => [
			[12, undefined],
			[6, row],
			[2, undefined],
		]),
	);
});

test('what cannot be shown stays a frame', () => {
	checkPage([picture('b.png', 'a')], FRAMED);
	checkPage([picture('20x20', 'a')], FRAMED);
	checkPage([picture('60x40', 'a')], FRAMED, {});
});

test('in a pipe it is what it was', () => {
	const page = layoutArticle(article([picture('60x40', 'a')]), {
		measure: 20,
		form: 'plain',
		furniture: 'hidden',
		imageRows: 10,
	});
	expect([...page.all()].map(textOfLine)).toEqual(['[Image: a]']);
});

test('every row of it is a row of its own', () => {
	const page = layoutArticle(article([p('a'), picture('60x100', 'b', 'c')]), {
		measure: 20,
		form: 'page',
		furniture: 'folded',
		imageRows: 10,
	});
	const figureRow = page.anchorAt({ block: 1, offset: 0 });
	expect(figureRow).toEqual({ block: 1, offset: 0, nth: 0 });
	for (const nth of [0, 1, 2, 3, 4]) expect(page.move(figureRow, nth)).toEqual({ block: 1, offset: 0, nth });
});

function checkShape(width: number, height: number, expected: string, cell = CELL): void {
	const shape = imageShape({ width, height }, { cell, leastColumns: 3 }, 72, 20);
	expect(shape === undefined ? 'none' : `${shape.columns} × ${shape.rows}`).toBe(expected);
}

test('its natural size, unless that is too large', () => {
	checkShape(320, 200, '32 × 10');
	checkShape(1600, 800, '72 × 18');
	checkShape(800, 1600, '20 × 20');
	checkShape(100, 4000, 'none');
	checkShape(4000, 100, '72 × 1');
	checkShape(4000, 10, '72 × 1');
});

test('on a dense screen it is not small', () => {
	checkShape(320, 200, '32 × 10', { width: 20, height: 40 });
	checkShape(320, 200, '40 × 13', { width: 8, height: 16 });
});
