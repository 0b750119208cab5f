/** The one way layout is tested: an article in, the page as a person sees it out. */

import { expect } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { LEADING, type Leading } from '../../src/layout/leading.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { article } from '../support/build.ts';
import { capitalsOf, inHebrew } from '../support/capitals.ts';

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

/** With another leading than the usual. */
export const checkLeading = (content: Content, leading: Partial<Leading>, drawing: string): void =>
	check(
		content,
		{ measure: 40, form: 'page', furniture: 'folded', leading: { ...LEADING, ...leading } },
		drawing,
		textOfLine,
	);

/** With straight edges, or what else is asked for; each row up to the edge of the measure, but one that hangs. */
export const checkEdges = (content: Content, options: Partial<LayoutOptions>, drawing: string): void => {
	const { measure = 24 } = options;
	check(
		content,
		{ measure, form: 'page', furniture: 'folded', justified: true, ...options },
		drawing,
		line => `${textOfLine(line)}${' '.repeat(Math.max(0, measure - line.width))}|`,
	);
};

/** Each row after its place. */
export const checkPlaces = (content: Content, measure: number, drawing: string): void =>
	check(content, { measure, form: 'page', furniture: 'folded' }, drawing, line =>
		`${line.place.block}:${line.place.offset} ${textOfLine(line)}`.trimEnd(),
	);

/** Capitals are Hebrew; as a terminal shows it that puts nothing in order by itself. */
export const checkOrder = (
	content: Content,
	measure: number,
	drawing: string,
	{ bidi = 'app', form = 'page' }: Pick<LayoutOptions, 'bidi'> & { readonly form?: LayoutOptions['form'] } = {},
): void =>
	check(inHebrew(content), { measure, form, furniture: 'folded', bidi }, drawing, line =>
		capitalsOf(textOfLine(line)).trimEnd(),
	);

/** Long lines of code are cut, and so many of their first cells left out. */
export const checkCut = (
	content: Content,
	measure: number,
	codeFrom: number,
	drawing: string,
	show: 'text' | 'roles' = 'text',
): void =>
	check(
		content,
		{ measure, form: 'page', furniture: 'folded', codeFrom },
		drawing,
		show === 'text' ? textOfLine : tagged,
	);
