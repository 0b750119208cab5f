/** The layout of the article being read, kept per article so that a key costs what it shows. */

import type { Article } from '../article/article.ts';
import { type Layout, layoutArticle } from '../layout/layout.ts';
import { measureOf } from './geometry.ts';
import type { State } from './state.ts';

const layouts = new WeakMap<Article, Layout>();

/** The same layout as long as article, measure and furniture are the same. Only the last one of an article is kept. */
export function pageOf(state: State, article: Article): Layout {
	const measure = measureOf(state);
	const { furniture } = state;
	const kept = layouts.get(article);
	if (kept && kept.options.measure === measure && kept.options.furniture === furniture) return kept;
	const layout = layoutArticle(article, { measure, form: 'page', furniture });
	layouts.set(article, layout);
	return layout;
}
