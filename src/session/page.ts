/** The layout of the article being read, kept per article so that a key costs what it shows. */

import type { Article } from '../article/article.ts';
import { type Layout, type LayoutOptions, layoutArticle } from '../layout/layout.ts';
import { type Tools, tools } from '../layout/tools.ts';
import { widthProfile } from '../text/width.ts';
import type { WidthProfile } from '../text/width-profile.ts';
import { hangOf, imageRowsOf, measureOf } from './geometry.ts';
import type { State } from './state.ts';
import { themeOf } from './theme.ts';

interface Kept {
	readonly layout: Layout;
	readonly widths: WidthProfile;
	readonly tools: Tools;
}

const layouts = new WeakMap<Article, Kept>();

/** Where an article is shown. */
type Frame = Required<Pick<LayoutOptions, 'measure' | 'hang' | 'furniture'>>;

function optionsFor(state: State, frame: Frame): LayoutOptions {
	const { justified, bidi, codeFrom } = state;
	const imageRows = imageRowsOf(state);
	return {
		...frame,
		form: 'page',
		justified,
		bidi,
		leading: themeOf(state).leading,
		...(codeFrom === undefined ? {} : { codeFrom }),
		...(imageRows === undefined ? {} : { imageRows }),
	};
}

const deskOf = (state: State): Frame => ({
	measure: measureOf(state),
	hang: hangOf(state),
	furniture: state.furniture,
});

const isSame = (a: LayoutOptions, b: LayoutOptions): boolean =>
	a.measure === b.measure &&
	a.furniture === b.furniture &&
	a.justified === b.justified &&
	a.hang === b.hang &&
	a.bidi === b.bidi &&
	a.leading === b.leading &&
	a.codeFrom === b.codeFrom &&
	a.imageRows === b.imageRows;

/** The same layout as long as the article, its options, the ruler and the tools are the same. Only the last one of an article is kept. */
export function pageOf(state: State, article: Article, frame: Frame = deskOf(state)): Layout {
	const options = optionsFor(state, frame);
	const now = { widths: widthProfile(), tools: tools() };
	const kept = layouts.get(article);
	if (kept?.widths === now.widths && kept.tools === now.tools && isSame(kept.layout.options, options))
		return kept.layout;
	const layout = layoutArticle(article, options);
	layouts.set(article, { layout, ...now });
	return layout;
}
