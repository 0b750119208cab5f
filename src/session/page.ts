/** The layout of the article being read, kept per article so that a key costs what it shows. */

import type { Article } from '../article/article.ts';
import { type Layout, layoutArticle } from '../layout/layout.ts';
import { widthProfile } from '../text/width.ts';
import type { WidthProfile } from '../text/width-profile.ts';
import { measureOf } from './geometry.ts';
import type { State } from './state.ts';

const layouts = new WeakMap<Article, { readonly layout: Layout; readonly widths: WidthProfile }>();

/** The same layout as long as article, measure, furniture and the ruler are the same. Only the last one of an article is kept. */
export function pageOf(state: State, article: Article): Layout {
	const measure = measureOf(state);
	const { furniture } = state;
	const widths = widthProfile();
	const kept = layouts.get(article);
	if (kept?.widths === widths) {
		const { options } = kept.layout;
		if (options.measure === measure && options.furniture === furniture) return kept.layout;
	}
	const layout = layoutArticle(article, { measure, form: 'page', furniture });
	layouts.set(article, { layout, widths });
	return layout;
}
