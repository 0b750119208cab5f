/** Figures: on the page the image, or a frame where it would be; in a pipe one line in brackets. */

import type { Figure, Inline } from '../article/article.ts';
import { lengthOfInlines } from '../article/length.ts';
import { PART_SEPARATOR } from '../article/text.ts';
import { added, type Flow, flowOf, IMAGE_SIGN, setFlow } from './flow.ts';
import type { Role } from './line.ts';
import { alone, inMeasure, prefixRows, type Row, rowOf } from './row.ts';
import { at, narrowed, type Setting, withRole } from './setting.ts';
import { tools } from './tools.ts';

/** Cells from which on a frame leaves enough room inside. */
const LEAST_FRAME = 12;
/** `│ ` on the left, ` │` on the right. */
const FRAME_CELLS = 4;

interface FigurePart {
	readonly role: Role;
	readonly inlines: readonly Inline[];
	readonly offset: number;
}

export const figureRows = (figure: Figure, setting: Setting): Row[] =>
	setting.form === 'plain'
		? plainRows(figure, setting)
		: (tools().images?.(figure, setting) ?? framedRows(figure, setting));

/** What there is of alternative text, caption and credit, each with its place. */
function partsOf(figure: Figure, start: number): { parts: FigurePart[]; end: number } {
	const alt: readonly Inline[] = figure.image?.alt ? [{ kind: 'text', text: figure.image.alt }] : [];
	const all: readonly (readonly [Role, readonly Inline[]])[] = [
		['alt', alt],
		['caption', figure.caption],
		['credit', figure.credit],
	];
	const parts: FigurePart[] = [];
	let offset = start;
	for (const [role, inlines] of all) {
		const length = lengthOfInlines(inlines);
		if (length === 0) continue;
		parts.push({ role, inlines, offset });
		offset += length + PART_SEPARATOR.length;
	}
	return { parts, end: parts.length > 0 ? offset - PART_SEPARATOR.length : start };
}

/** The words of a figure that shows what it is about: the alternative text stands in for a caption that is missing. */
export function shownParts(figure: Figure, start: number): ReturnType<typeof partsOf> {
	const { parts, end } = partsOf(figure, start);
	const hasCaption = parts.some(part => part.role === 'caption');
	return { parts: parts.filter(part => part.role !== 'alt' || !hasCaption), end };
}

function framedRows(figure: Figure, setting: Setting): Row[] {
	const { parts, end } = partsOf(figure, setting.offset);
	const framed = setting.measure >= LEAST_FRAME;
	const inside = framed ? narrowed(setting, FRAME_CELLS) : setting;
	const signed = inside.measure - IMAGE_SIGN.length >= 1 ? narrowed(inside, IMAGE_SIGN.length) : inside;
	const ornament = [...setting.roles, 'ornament'] as const;

	const rows = parts.flatMap((part, index) => {
		// The sign stands before the first part, whichever that is, and the rest of it hangs.
		const own = index === 0 ? signed : inside;
		const set = partRows(part, own);
		const isSigned = own !== inside;
		return isSigned
			? prefixRows(set, { text: IMAGE_SIGN, roles: ornament }, { text: '  ', roles: setting.roles }, inside)
			: set;
	});
	const filled = rows.length > 0 ? rows : [alone(rowOf(IMAGE_SIGN.trimEnd(), ornament, setting.offset), setting)];
	return framed ? frame(filled, setting, end) : filled;
}

export function partRows(part: FigurePart, setting: Setting): Row[] {
	const inside = at(withRole(setting, part.role), part.offset);
	return setFlow(flowOf(part.inlines, inside.roles, inside.offset, inside.form), { ...inside, manner: 'ragged' });
}

function frame(rows: readonly Row[], setting: Setting, end: number): Row[] {
	const roles = [...setting.roles, 'ornament'] as const;
	const line = '─'.repeat(setting.measure - 2);
	return [
		rowOf(`╭${line}╮`, roles, setting.offset),
		...inMeasure(rows, setting.measure - FRAME_CELLS).map(row => ({
			spans: [
				{ text: '│ ', roles },
				...row.spans,
				{ text: `${' '.repeat(setting.measure - FRAME_CELLS - row.width)} │`, roles },
			],
			width: setting.measure,
			offset: row.offset,
		})),
		rowOf(`╰${line}╯`, roles, end),
	];
}

/** `[Image: caption — credit]`. */
function plainRows(figure: Figure, setting: Setting): Row[] {
	const { parts: shown, end } = shownParts(figure, setting.offset);
	const { roles } = setting;
	const flow: Flow = [
		added(shown.length > 0 ? '[Image: ' : '[Image', roles, setting.offset),
		...shown.flatMap((part, index) => [
			...(index > 0 ? [added(' — ', roles, part.offset)] : []),
			...flowOf(part.inlines, [...roles, part.role], part.offset, setting.form),
		]),
		added(']', roles, end),
	];
	return setFlow(flow, { ...setting, manner: 'ragged' });
}
