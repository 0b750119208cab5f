import { expect, test } from 'vitest';
import type { Metadata } from '../../src/article/article.ts';
import { understand, WHOLE } from '../../src/understand/understand.ts';
import { outlineOf } from '../support/outline.ts';
import { articleOf, BODY, checkArticle, paragraph } from './check.ts';

const PROSE = 'A paragraph of prose that is much longer than its title and that ends, as sentences do, in a full stop.';

const heading = (level: 1 | 2, text: string) =>
	({ kind: 'heading', level, inlines: [{ kind: 'text', text }] }) as const;

/** What a line below the title is, and what it says. */
function checkHeadLine(line: string, part: string | undefined, meta: Metadata): void {
	const article = understand(articleOf([heading(1, 'The pier'), paragraph(line), BODY]));
	const { title: _, ...said } = article.meta;
	expect([article.blocks[1]?.part, said]).toEqual([part, meta]);
}

test('a short first line that is no sentence is the title', () => {
	checkArticle(
		`The pier is gone\n${PROSE}`,
		`title: The pier is gone\n[title] heading 1 “The pier is gone”\nparagraph “${PROSE}”`,
	);
	checkArticle(
		`Is the pier gone?\n${PROSE}`,
		`title: Is the pier gone?\n[title] heading 1 “Is the pier gone?”\nparagraph “${PROSE}”`,
	);
});
test('what may stand above a title', () => {
	checkArticle(
		`Advertisement\nThe pier is gone\n${PROSE}`,
		`title: The pier is gone\n[furniture] paragraph “Advertisement”\n[title] heading 1 “The pier is gone”\nparagraph “${PROSE}”`,
	);
});
test('a name alone is a byline where the page says who wrote it', () => {
	const named = (byline: string): unknown =>
		understand({
			...articleOf([heading(1, 'The pier'), paragraph('Ida Quill'), BODY]),
			meta: { title: 'The pier', byline },
		}).blocks[1]?.part;
	expect([named('Ida Quill'), named('Edda Marsh')]).toEqual(['byline', undefined]);
});
test('sentences, dashes and lines without a body are no titles', () => {
	checkArticle(`The pier is gone.\n${PROSE}`, `paragraph “The pier is gone.”\nparagraph “${PROSE}”`);
	checkArticle(`— The pier\n${PROSE}`, `paragraph “— The pier”\nparagraph “${PROSE}”`);
	checkArticle('The pier\nThe mole', 'paragraph “The pier”\nparagraph “The mole”');
});
test('a leading heading is the title', () => {
	const article = understand(articleOf([heading(2, 'The pier'), heading(1, 'The mole'), BODY]));
	expect([article.meta.title, article.blocks[0]?.part, article.blocks[1]?.part]).toEqual([
		'The pier',
		'title',
		undefined,
	]);
});
test('the heading most like the declared title', () => {
	const blocks = [heading(1, 'The Port Times'), heading(1, 'The old pier is gone'), BODY];
	const article = understand({ ...articleOf(blocks), meta: { title: 'Old pier is gone – The Port Times' } });
	expect(article.blocks.map(block => block.part)).toEqual([undefined, 'title', undefined]);
	expect(article.meta.title).toBe('Old pier is gone – The Port Times');
});
test('a section that shares words with the title is not it', () => {
	const blocks = [BODY, heading(2, 'The third drawer'), BODY];
	const article = understand({ ...articleOf(blocks), meta: { title: 'The clockmaker and the third drawer' } });
	expect(article.blocks.map(block => block.part)).toEqual([undefined, undefined, undefined]);
});
test('far above the title there may be a page, far below it is the article', () => {
	const above = Array.from(
		{ length: 9 },
		(_, index) => ({ ...paragraph(`Menu ${index}`), part: 'furniture' }) as const,
	);
	const article = understand(articleOf([...above, heading(1, 'The pier'), paragraph('By Lena Marsk'), BODY]));
	expect(article.blocks.at(-2)?.part).toBe('byline');
});
test('later parts have neither title nor head matter', () => {
	const article = articleOf([paragraph('The pier'), paragraph('By Lena Marsk'), BODY]);
	expect(understand(article, { ...WHOLE, first: false })).toEqual(article);
});

for (const [line, part, meta] of [
	['By Lena Marsk', 'byline', { byline: 'Lena Marsk' }],
	['By Lena Marsk and Tom van der Berg', 'byline', { byline: 'Lena Marsk and Tom van der Berg' }],
	['Von Lena Marsk | 3. März 2024', 'byline', { byline: 'Lena Marsk', published: '2024-03-03' }],
	['作者：林海', 'byline', { byline: '林海' }],
	['By the sea', undefined, {}],
	['By Friday', undefined, {}],
	['March 3, 2024', 'dateline', { published: '2024-03-03' }],
	['Published on Sunday, 3 March 2024, 10:15 am', 'dateline', { published: '2024-03-03' }],
	['Updated: 2024-03-04', 'dateline', { updated: '2024-03-04' }],
	['3 de marzo de 2024', 'dateline', { published: '2024-03-03' }],
	['2024年3月3日', 'dateline', { published: '2024-03-03' }],
	['by Lena Marsk on March 3, 2024', 'byline', { byline: 'Lena Marsk', published: '2024-03-03' }],
	['Lena Marsk March 3, 2024', undefined, {}],
	['March 3, 2024 | By: Lena Marsk', 'byline', { byline: 'Lena Marsk', published: '2024-03-03' }],
	['By Lena Marsk • 3 March 2024 • 5 min read', 'byline', { byline: 'Lena Marsk', published: '2024-03-03' }],
	['par Lena Marsk, le 3 mars 2024', 'byline', { byline: 'Lena Marsk', published: '2024-03-03' }],
	['Autor: Lena Marsk', 'byline', { byline: 'Lena Marsk' }],
	['ByLena Marsk', 'byline', { byline: 'Lena Marsk' }],
	['DIY, Home Decor', undefined, {}],
	['03.03.2024, 10:42 Uhr', 'dateline', { published: '2024-03-03' }],
	['23/03/2024', 'dateline', { published: '2024-03-23' }],
	['03/04/2024', undefined, {}],
	['Published 7:07 PM EST Mar 3, 2024', 'dateline', { published: '2024-03-03' }],
	['March 3, 2024 / 1:07 AM / Port News', 'dateline', { published: '2024-03-03' }],
	['Published: March 3, 2024 | Updated: March 4, 2024', 'dateline', { published: '2024-03-03', updated: '2024-03-04' }],
	['March 3, 2024March 4, 2024', 'dateline', { published: '2024-03-03' }],
	['1.2.2000', 'dateline', { published: '2000-02-01' }],
	['March 42, 2024', undefined, {}],
	['On March 3, 2024, it fell.', undefined, {}],
] as const) {
	test(`head line: ${line}`, () => checkHeadLine(line, part, meta));
}

for (const [text, meta] of [
	['الميناء القديم في المدينة الصغيرة على البحر', 'language: ar\ndirection: rtl'],
	['بندر کوچک در کنار دریا و گل‌های آن', 'direction: rtl'],
	['הנמל הישן בעיר הקטנה ליד הים', 'language: he\ndirection: rtl'],
	['旧码头在小城的海边，没有人去。', 'language: zh'],
	['古い埠頭は小さな町の海辺にある。', 'language: ja'],
	['The old pier, الميناء', ''],
] as const) {
	test(`script: ${text}`, () => {
		const { meta: found } = understand(articleOf([paragraph(`${text}.`)]));
		expect(
			outlineOf({
				meta: {
					...(found.language && { language: found.language }),
					...(found.direction && { direction: found.direction }),
				},
				blocks: [],
				problems: [],
			}),
		).toBe(meta);
	});
}

test('what stands between title and byline is the dek', () => {
	const dek = 'After forty years the harbour has to do without it, and nobody seems to mind.';
	checkArticle(
		`The pier is gone\n${dek}\nBy Lena Marsk\n${PROSE}`,
		`
		byline: Lena Marsk
		title: The pier is gone
		[title] heading 1 “The pier is gone”
		[dek] paragraph “${dek}”
		[byline] paragraph “By Lena Marsk”
		paragraph “${PROSE}”
		`,
	);
});
test('a diary begins above its first date', () => {
	const long = paragraph(`${PROSE} ${PROSE}`);
	const article = understand(articleOf([heading(1, 'The pier'), long, paragraph('March 3, 2024'), BODY]));
	expect(article.blocks.map(block => block.part)).toEqual(['title', undefined, undefined, undefined]);
});
