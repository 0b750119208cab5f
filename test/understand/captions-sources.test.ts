/** One figure, whatever it was read from: the same caption and the same credit. */

import { expect, test } from 'vitest';
import type { Article, Figure } from '../../src/article/article.ts';
import { parseHtml } from '../../src/parse/html.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { parseText } from '../../src/parse/plain-text.ts';
import { understand } from '../../src/understand/understand.ts';

const BEFORE =
	'The harbour of the town has had the same pier for ninety years, and on Monday the council said it would stay.';
const AFTER =
	'Nobody had asked for another one, as far as anybody at the meeting could remember when the vote was taken.';

function figuresIn(article: Article): readonly Pick<Figure, 'caption' | 'credit'>[] {
	const figures = understand(article).blocks.filter(block => block.kind === 'figure');
	return figures.map(({ caption, credit }) => ({ caption, credit }));
}

const html = (figure: string): Article =>
	parseHtml(`<article><h1>The old pier</h1><p>${BEFORE}</p>${figure}<p>${AFTER}</p></article>`);
const markdown = async (figure: string): Promise<Article> =>
	parseMarkdown(`# The old pier\n\n${BEFORE}\n\n${figure}\n\n${AFTER}\n`);
const scrape = (figure: string): Article => parseText(`The old pier\n\n${BEFORE}\n\n${figure}\n\n${AFTER}\n`);

const text = (words: string) => [{ kind: 'text', text: words }];
const FIGURE = [{ caption: text('The old pier at low tide.'), credit: text('Photo: Lena Marsk') }];

for (const [name, figure] of [
	[
		'credit with a class',
		'<figure><img src="pier.jpg" alt="A pier"><figcaption>The old pier at low tide. <span class="credit">Photo: Lena Marsk</span></figcaption></figure>',
	],
	[
		'credit in the caption',
		'<figure><img src="pier.jpg"><figcaption>The old pier at low tide. Photo: Lena Marsk</figcaption></figure>',
	],
	['caption in italics', '<p><img src="pier.jpg"></p><p><em>The old pier at low tide. Photo: Lena Marsk</em></p>'],
	['credit below', '<p><img src="pier.jpg"></p><p>The old pier at low tide.</p><p>Photo: Lena Marsk</p>'],
] as const) {
	test(`HTML, ${name}`, () => expect(figuresIn(html(figure))).toEqual(FIGURE));
}

for (const [name, figure] of [
	['title of the picture', '![A pier](pier.jpg "The old pier at low tide. Photo: Lena Marsk")'],
	['italics below', '![A pier](pier.jpg)\n\n*The old pier at low tide. Photo: Lena Marsk*'],
	['italics in the next line', '![A pier](pier.jpg)\n*The old pier at low tide. Photo: Lena Marsk*'],
	['a line below', '![A pier](pier.jpg)\n\nThe old pier at low tide. Photo: Lena Marsk'],
	['no picture', '*The old pier at low tide.*\n\n*Photo: Lena Marsk*'],
] as const) {
	test(`Markdown, ${name}`, async () => expect(figuresIn(await markdown(figure))).toEqual(FIGURE));
}

for (const [name, figure] of [
	['in one line', 'The old pier at low tide. Photo: Lena Marsk'],
	['with a dash', 'The old pier at low tide. – Photo: Lena Marsk'],
	['in two lines', 'The old pier at low tide.\n\nPhoto: Lena Marsk'],
] as const) {
	test(`plain text, ${name}`, () => expect(figuresIn(scrape(figure))).toEqual(FIGURE));
}
