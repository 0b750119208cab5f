import { expect, onTestFinished, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { setWidthProfile } from '../../src/text/width.ts';
import { MODERN } from '../../src/text/width-profile.ts';
import { article, codeBlock, p } from '../support/build.ts';

/** Rows are kept with their blocks: each of these is asked for the same one again. */
const rowsOf = (block: Block, options: Partial<LayoutOptions>): string[] => {
	const all: LayoutOptions = { measure: 8, form: 'page', furniture: 'folded', ...options };
	const layout = layoutArticle(article([block], { language: 'en' }), all);
	return layout.lines(layout.start, 9).map(textOfLine);
};

/** One cell or two: whether selector 16 widens what it follows is the terminal’s affair. */
const HEART = '❤\uFE0F';

test('another ruler has other rows', () => {
	onTestFinished(() => setWidthProfile(MODERN));
	giveTools({ cutCode });
	const prose = p(`aaaaaa ${HEART}`);
	const code = codeBlock(`${HEART}${HEART}${HEART}aaa`);
	expect(rowsOf(prose, {})).toEqual(['aaaaaa', HEART]);
	expect(rowsOf(code, { codeFrom: 0 })).toEqual([`${HEART}${HEART}${HEART}a›`]);
	setWidthProfile({ ...MODERN, vs16: 'nothing' });
	expect(rowsOf(prose, {})).toEqual([`aaaaaa ${HEART}`]);
	expect(rowsOf(code, { codeFrom: 0 })).toEqual([`${HEART}${HEART}${HEART}aaa`]);
});

test('what has been loaded is used', () => {
	const block = p('a lighthouse and so');
	expect(rowsOf(block, { justified: true })).toEqual(['a', 'lighthou', 'se and', 'so']);
	giveTools({ hyphenators: new Map([['en-us', () => [7]]]) });
	expect(rowsOf(block, { justified: true })).toEqual(['a light-', 'house', 'and so']);
});

test('colours come to code when they are there', () => {
	const block = { ...codeBlock('if'), language: 'any' };
	const layout = () => layoutArticle(article([block]), { measure: 8, form: 'page', furniture: 'folded' });
	const roles = (): string[] => [...layout().all()].flatMap(line => line.spans.flatMap(span => span.roles));
	expect(roles()).not.toContain('code-keyword');
	giveTools({ highlight: text => [{ text, role: 'code-keyword' }] });
	expect(roles()).toContain('code-keyword');
});
