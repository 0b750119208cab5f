/**
 * Inlines as one flat text with the roles of its stretches, and its rows in a measure. What the page adds to the text (a sign before a
 * picture, a label) is a stretch of its own that takes no part in the counting of Places.
 */

import type { Direction, Inline } from '../article/article.ts';
import { lengthOfInline } from '../article/length.ts';
import { type InlineVisitor, visitInline } from '../article/visit.ts';
import { cutterOf } from './cut.ts';
import { finisherFor } from './direction.ts';
import type { LayoutOptions } from './layout.ts';
import type { Role, SpanLink } from './line.ts';
import { breakFlow, type MannerSetting } from './manner.ts';
import type { Row } from './row.ts';

export type Form = LayoutOptions['form'];

export interface Stretch {
	readonly text: string;
	readonly roles: readonly Role[];
	/** In the text of the top-level block: where it begins; where the next one does for what the page adds. */
	readonly offset: number;
	readonly added: boolean;
	readonly link?: SpanLink;
}

export type Flow = readonly Stretch[];

/** What the page adds where the text is at `offset`. */
export const added = (text: string, roles: readonly Role[], offset: number): Stretch => ({
	text,
	roles,
	offset,
	added: true,
});

export const IMAGE_SIGN = '▣ ';
/** A reference to a note begins no row: it belongs to the word before it. */
const WORD_JOINER = '\u2060';

interface Context {
	readonly roles: readonly Role[];
	readonly form: Form;
	/** Filled by the handlers. */
	readonly flow: Stretch[];
	readonly offset: number;
	readonly link?: SpanLink;
}

/** The same number of code units: a tab in running text is a space. */
const spaced = (text: string): string => (text.includes('\t') ? text.replaceAll('\t', ' ') : text);

function put(text: string, roles: readonly Role[], context: Context): void {
	if (text === '') return;
	const { offset, link } = context;
	const stretch: Stretch = { text: spaced(text), roles, offset, added: false };
	context.flow.push(link === undefined ? stretch : { ...stretch, link });
}

const within = (inlines: readonly Inline[], role: Role, context: Context): void =>
	putInlines(inlines, { ...context, roles: [...context.roles, role] });

const stretches: InlineVisitor<void, Context> = {
	text: (inline, context) => put(inline.text, context.roles, context),
	emphasis: (inline, context) => within(inline.inlines, 'emphasis', context),
	strong: (inline, context) => within(inline.inlines, 'strong', context),
	strike: (inline, context) => within(inline.inlines, 'strike', context),
	code: (inline, context) => put(inline.text, [...context.roles, 'code'], context),
	link: (inline, context) =>
		within(inline.inlines, 'link', { ...context, link: { href: inline.href, start: context.offset } }),
	speech: (inline, context) => within(inline.inlines, 'speech', context),
	cited: (inline, context) => within(inline.inlines, 'cited', context),
	dateline: (inline, context) => within(inline.inlines, 'meta', context),
	image: (inline, context) => {
		if (context.form === 'page') context.flow.push(added(IMAGE_SIGN, [...context.roles, 'ornament'], context.offset));
		put(inline.alt ?? '', [...context.roles, 'alt'], context);
	},
	break: (_, context) => put('\n', context.roles, context),
	note: (inline, context) => {
		const roles: readonly Role[] = [...context.roles, 'note'];
		if (context.flow.length > 0) context.flow.push(added(WORD_JOINER, roles, context.offset));
		put(`[${inline.label}]`, roles, context);
	},
};

function putInlines(inlines: readonly Inline[], context: Context): void {
	let { offset } = context;
	for (const inline of inlines) {
		visitInline(inline, stretches, { ...context, offset });
		offset += lengthOfInline(inline);
	}
}

/** `roles` are those of everything around; `offset` is where the inlines begin. */
export function flowOf(inlines: readonly Inline[], roles: readonly Role[], offset: number, form: Form): Flow {
	const flow: Stretch[] = [];
	putInlines(inlines, { roles, form, flow, offset });
	return flow;
}

export interface FlowSetting extends MannerSetting {
	/** For text that runs one way whatever its letters are. */
	readonly own?: Direction;
}

/** Joiners and marks that order are nothing by themselves: some programs write paragraphs of them. */
const INK = /[^\s\u00AD\u061C\u200B-\u200F\u2060]/;

/** Whether there is anything to see. */
export const hasInk = (text: string): boolean => INK.test(text);

/** Text that shows nothing has no rows. */
export function setFlow(flow: Flow, setting: FlowSetting): Row[] {
	const text = textOfFlow(flow);
	if (!hasInk(text)) return [];
	const broken = breakFlow(flow, text, setting);
	const cut = cutterOf(flow, text, setting.measure, broken);
	const finish = finisherFor(text, setting, setting.own);
	return broken.rows.map(row => {
		const set = cut(row);
		return finish === undefined ? set : finish(set, row.start, row.end);
	});
}

export const textOfFlow = (flow: Flow): string => {
	const [only] = flow;
	return only !== undefined && flow.length === 1 ? only.text : flow.map(stretch => stretch.text).join('');
};
