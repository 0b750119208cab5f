/**
 * Inlines as one flat text with the roles of its stretches, and its rows in a measure. What the page adds to the text (a sign before a
 * picture, a label) is a stretch of its own that takes no part in the counting of Places.
 */

import type { Inline } from '../article/article.ts';
import { lengthOfInline } from '../article/length.ts';
import { type InlineVisitor, visitInline } from '../article/visit.ts';
import { widthOf } from '../text/width.ts';
import { type Row as Broken, breakLines } from '../text/wrap.ts';
import type { LayoutOptions } from './layout.ts';
import type { Role, Span } from './line.ts';
import type { Row } from './row.ts';

export type Form = LayoutOptions['form'];

export interface Stretch {
	readonly text: string;
	readonly roles: readonly Role[];
	/** In the text of the top-level block: where it begins; where the next one does for what the page adds. */
	readonly offset: number;
	readonly added: boolean;
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

interface Context {
	readonly roles: readonly Role[];
	readonly form: Form;
	/** Filled by the handlers. */
	readonly flow: Stretch[];
	readonly offset: number;
}

/** The same number of code units: a tab in running text is a space. */
const spaced = (text: string): string => (text.includes('\t') ? text.replaceAll('\t', ' ') : text);

function put(text: string, roles: readonly Role[], context: Context): void {
	if (text !== '') context.flow.push({ text: spaced(text), roles, offset: context.offset, added: false });
}

const within = (inlines: readonly Inline[], role: Role, context: Context): void =>
	putInlines(inlines, { ...context, roles: [...context.roles, role] });

const stretches: InlineVisitor<void, Context> = {
	text: (inline, context) => put(inline.text, context.roles, context),
	emphasis: (inline, context) => within(inline.inlines, 'emphasis', context),
	strong: (inline, context) => within(inline.inlines, 'strong', context),
	strike: (inline, context) => within(inline.inlines, 'strike', context),
	code: (inline, context) => put(inline.text, [...context.roles, 'code'], context),
	link: (inline, context) => within(inline.inlines, 'link', context),
	speech: (inline, context) => within(inline.inlines, 'speech', context),
	cited: (inline, context) => within(inline.inlines, 'cited', context),
	dateline: (inline, context) => within(inline.inlines, 'meta', context),
	image: (inline, context) => {
		if (context.form === 'page') context.flow.push(added(IMAGE_SIGN, [...context.roles, 'ornament'], context.offset));
		put(inline.alt ?? '', [...context.roles, 'alt'], context);
	},
	break: (_, context) => put('\n', context.roles, context),
	note: (inline, context) => put(`[${inline.label}]`, [...context.roles, 'note'], context),
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

export interface FlowSetting {
	readonly measure: number;
	readonly form: Form;
	/** Cells before a row that continues a line; 0 when absent. */
	readonly rest?: number;
}

/** Text that shows nothing has no rows. */
export function setFlow(flow: Flow, { measure, form, rest = 0 }: FlowSetting): Row[] {
	const text = textOfFlow(flow);
	if (!/\S/.test(text)) return [];
	// In a pipe a word stays in one piece, for whoever searches it or counts words.
	const words = form === 'plain' ? 'whole' : 'broken';
	const cutter = cutterOf(flow);
	return breakLines(text, { measure, rest, words }).map(row => cutter(row, measure));
}

export const textOfFlow = (flow: Flow): string => {
	const [only] = flow;
	return only !== undefined && flow.length === 1 ? only.text : flow.map(stretch => stretch.text).join('');
};

/** Have done their work when the rows are broken; some terminals would draw them. */
const SPENT = /[\u00AD\u200B\u2060]/;
const EVERY_SPENT = /[\u00AD\u200B\u2060]/g;
const HANGING = /[ \u3000]+$/;
const HYPHEN = '-';
/** Stands for a character that is wider than the whole measure. */
const TOO_WIDE = '…';

/** Cuts rows, asked for in order, out of a flow. */
function cutterOf(flow: Flow): (row: Broken, measure: number) => Row {
	let index = 0;
	/** Where the stretch at `index` begins in the text of the flow. */
	let base = 0;
	return (row, measure) => {
		for (let stretch = flow[index]; stretch && base + stretch.text.length <= row.start; stretch = flow[index]) {
			if (index === flow.length - 1) break;
			base += stretch.text.length;
			index++;
		}
		const indent = row.indent > 0 && row.end > row.start ? [{ text: ' '.repeat(row.indent), roles: [] }] : [];
		const spans: Span[] = [...indent];
		let at = base;
		for (let next = index; next < flow.length && at < row.end; next++) {
			const stretch = flow[next];
			if (stretch === undefined) break;
			const text = stretch.text.slice(Math.max(0, row.start - at), row.end - at);
			if (text !== '') spans.push({ text, roles: stretch.roles });
			at += stretch.text.length;
		}
		const offset = offsetAt(flow[index], row.start - base);
		const width = spans.length === 0 ? 0 : row.indent + row.width;
		if (width > measure) return { spans: [{ text: TOO_WIDE, roles: [] }], width: 1, offset };
		return { ...cleaned(row.hyphen ? withHyphen(spans) : spans, width), offset };
	};
}

function offsetAt(stretch: Stretch | undefined, inside: number): number {
	if (stretch === undefined) return 0;
	return stretch.added ? stretch.offset : stretch.offset + inside;
}

function withHyphen(spans: readonly Span[]): Span[] {
	const last = spans.at(-1);
	return last === undefined ? [] : [...spans.slice(0, -1), { ...last, text: last.text + HYPHEN }];
}

/** Without the characters that are spent, unless what they kept apart would then take more cells. */
function cleaned(spans: readonly Span[], width: number): { spans: readonly Span[]; width: number } {
	if (!spans.some(span => SPENT.test(span.text))) return { spans, width };
	const clean: Span[] = [];
	// From the end, where spaces that stood before them would be left hanging.
	for (const span of spans.toReversed()) {
		const kept = span.text.replace(EVERY_SPENT, '');
		const text = clean.length === 0 ? kept.replace(HANGING, '') : kept;
		if (text !== '') clean.unshift({ ...span, text });
	}
	const cleanWidth = widthOf(clean.map(span => span.text).join(''));
	return cleanWidth <= width ? { spans: clean, width: cleanWidth } : { spans, width };
}
