/** The layout of the article being read, kept per article so that a key costs what it shows. */

import type { Article } from '../article/article.ts';
import { type Layout, type LayoutOptions, layoutArticle } from '../layout/layout.ts';
import { type Tools, tools } from '../layout/tools.ts';
import { widthProfile } from '../text/width.ts';
import type { WidthProfile } from '../text/width-profile.ts';
import { hangOf, measureOf } from './geometry.ts';
import type { State } from './state.ts';
import { themeOf } from './theme.ts';

interface Kept {
	readonly layout: Layout;
	readonly widths: WidthProfile;
	readonly tools: Tools;
}

const layouts = new WeakMap<Article, Kept>();

function optionsFor(state: State): LayoutOptions {
	const { furniture, justified, bidi, codeFrom } = state;
	return {
		measure: measureOf(state),
		form: 'page',
		furniture,
		justified,
		hang: hangOf(state),
		bidi,
		leading: themeOf(state).leading,
		...(codeFrom === undefined ? {} : { codeFrom }),
	};
}

const isSame = (a: LayoutOptions, b: LayoutOptions): boolean =>
	a.measure === b.measure &&
	a.furniture === b.furniture &&
	a.justified === b.justified &&
	a.hang === b.hang &&
	a.bidi === b.bidi &&
	a.leading === b.leading &&
	a.codeFrom === b.codeFrom;

/** The same layout as long as the article, its options, the ruler and the tools are the same. Only the last one of an article is kept. */
export function pageOf(state: State, article: Article): Layout {
	const options = optionsFor(state);
	const now = { widths: widthProfile(), tools: tools() };
	const kept = layouts.get(article);
	if (kept?.widths === now.widths && kept.tools === now.tools && isSame(kept.layout.options, options))
		return kept.layout;
	const layout = layoutArticle(article, options);
	layouts.set(article, { layout, ...now });
	return layout;
}
