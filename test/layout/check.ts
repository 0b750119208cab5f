/** The one way layout is tested: an article in, the page as a person sees it out. */

import { expect } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { article } from '../support/build.ts';

export type Content = Article | Block | readonly Block[];

const articleOf = (content: Content): Article => {
	if ('blocks' in content && 'meta' in content) return content;
	return article('kind' in content ? [content] : content);
};

/** A drawing in the middle of a test: without the first and the last line end and the tabs before each row. */
const drawn = (drawing: string): string => drawing.replace(/^\n|\n\t*$/g, '').replace(/^\t+/gm, '');

function check(content: Content, options: LayoutOptions, drawing: string, show: (line: Line) => string): void {
	const lines = [...layoutArticle(articleOf(content), options).all()];
	expect(lines.map(show).join('\n')).toBe(drawn(drawing));
}

export const checkLayout = (
	content: Content,
	measure: number,
	drawing: string,
	furniture: LayoutOptions['furniture'] = 'folded',
): void => check(content, { measure, form: 'page', furniture }, drawing, textOfLine);

export const checkPlain = (content: Content, measure: number, drawing: string): void =>
	check(content, { measure, form: 'plain', furniture: 'hidden' }, drawing, textOfLine);

/** `«role role»text«/»`, outermost first; plain text as it is. */
const tagged = (line: Line): string =>
	line.spans.map(({ text, roles }) => (roles.length === 0 ? text : `«${roles.join(' ')}»${text}«/»`)).join('');

export const checkRoles = (
	content: Content,
	measure: number,
	drawing: string,
	furniture: LayoutOptions['furniture'] = 'folded',
): void => check(content, { measure, form: 'page', furniture }, drawing, tagged);

/** Each row after its place. */
export const checkPlaces = (content: Content, measure: number, drawing: string): void =>
	check(content, { measure, form: 'page', furniture: 'folded' }, drawing, line =>
		`${line.place.block}:${line.place.offset} ${textOfLine(line)}`.trimEnd(),
	);
