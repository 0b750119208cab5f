/** HTML → Article: the whole body, with what is around the article labelled. Total: any text is an article. */

import { parse } from 'parse5';
import type { Article } from '../article/article.ts';
import { blocksOf } from './html/blocks.ts';
import { metadataOf } from './html/metadata.ts';
import { pageOf } from './html/page.ts';

export function parseHtml(text: string): Article {
	const document = parse(text);
	const { meta, titleHeading } = metadataOf(document);
	let tooDeep = false;
	const page = pageOf(document, {
		language: meta.language ?? '',
		isFragment: false,
		...(titleHeading && { titleHeading }),
		onTooDeep: () => {
			tooDeep = true;
		},
	});
	const blocks = blocksOf(document, page);
	return { meta, blocks: [...blocks, ...page.notes.footnotes], problems: tooDeep ? [{ kind: 'too-deep' }] : [] };
}
