/** The title and the line of who, where and when, as far as no block of the article carries them. */

import type { Article, Direction, Part } from '../article/article.ts';
import { widthOf } from '../text/width.ts';
import { dateInWords } from './date.ts';
import { setFlow } from './flow.ts';
import type { Role } from './line.ts';
import { inMeasure, type Row } from './row.ts';
import type { Setting } from './setting.ts';

const SEPARATOR = ' · ';

export interface Head {
	readonly title?: string;
	/** Who, where, when. */
	readonly meta?: readonly string[];
	/** The block that is the title: the meta row follows it. */
	readonly titleBlock?: number;
}

/** Dates are written in English: after letters that run from the right, the number of the day would be taken for theirs. */
const LEFT_TO_RIGHT_MARK = '\u200E';

/** `direction` is that of the text around a date. */
export function headOf({ meta, blocks }: Article, direction: Direction): Head {
	const parts = new Set<Part | undefined>(blocks.map(block => block.part));
	const titleBlock = parts.has('title') ? blocks.findIndex(block => block.part === 'title') : undefined;
	const items = [
		parts.has('byline') ? undefined : meta.byline,
		meta.site,
		parts.has('dateline') || meta.published === undefined
			? undefined
			: (direction === 'rtl' ? LEFT_TO_RIGHT_MARK : '') + dateInWords(meta.published),
	].filter(item => item !== undefined);
	return {
		...(titleBlock !== undefined ? { titleBlock } : meta.title !== undefined ? { title: meta.title } : {}),
		...(items.length > 0 ? { meta: items } : {}),
	};
}

/** What does not fit beside the item before it stands below it: none is broken that need not be. */
export function metaRows(items: readonly string[] | undefined, setting: Setting): readonly Row[] {
	if (items === undefined) return [];
	const lines: string[] = [];
	for (const item of items) {
		const last = lines.at(-1);
		const joined = last === undefined ? item : last + SEPARATOR + item;
		if (last === undefined || widthOf(joined) > setting.measure) lines.push(item);
		else lines[lines.length - 1] = joined;
	}
	return headRows(lines.join('\n'), 'meta', setting);
}

/** A line of the head: all its rows stand for one place. */
export function headRows(text: string | undefined, role: Role, setting: Setting): readonly Row[] {
	if (text === undefined) return [];
	const { offset, measure } = setting;
	const manner = role === 'title' ? 'display' : 'ragged';
	return inMeasure(setFlow([{ text, roles: [role], offset, added: true }], { ...setting, manner }), measure);
}
