/** Pieces of HTML within a text in another markup. */

import { parseFragment } from 'parse5';
import type { HtmlFragments } from '../markdown/to-article.ts';
import { blocksOf, inlinesWithin } from './blocks.ts';
import type { Parent } from './dom.ts';
import { type Page, pageOf } from './page.ts';

/** Each may be a tag alone: what it opens ends with it. */
export const htmlFragments: HtmlFragments = {
	blocksOf: (html, onTooDeep) => {
		const root = parseFragment(html);
		return blocksOf(root, fragmentPage(root, onTooDeep));
	},
	inlinesOf: (html, onTooDeep) => {
		const root = parseFragment(html);
		return inlinesWithin(root, fragmentPage(root, onTooDeep));
	},
};

const fragmentPage = (root: Parent, onTooDeep: () => void): Page =>
	pageOf(root, { language: '', isFragment: true, onTooDeep });
