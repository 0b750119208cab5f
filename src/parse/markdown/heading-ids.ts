/** Names for headings, as the sites that show Markdown make them from their text, so that `[above](#the-name)` leads there. */

import type { Inline } from '../../article/article.ts';
import { textOfInlines } from '../../article/text.ts';
import { slugOf } from '../../text/slug.ts';

const TARGET = /(?:\]\(|\]:[ \t]*|href=["'])#([^\s)"']{1,200})/g;

/** Gives each heading of a text its name in turn; only where the text has a link to that name. */
export function headingIds(text: string): (inlines: readonly Inline[]) => string | undefined {
	const targets = new Set(Array.from(text.matchAll(TARGET), ([, target]) => target));
	const seen = new Map<string, number>();
	return inlines => {
		if (targets.size === 0) return undefined;
		const slug = slugOf(textOfInlines(inlines));
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		const id = times === 0 ? slug : `${slug}-${times}`;
		return targets.has(id) ? id : undefined;
	};
}
