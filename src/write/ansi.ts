/** Lines as a terminal shows them: roles become styles, styles become escape sequences, and there are no others. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { ImageRow } from '../layout/image.ts';
import type { Line, Role, SpanLink } from '../layout/line.ts';
import { type Color, type Palette, type Style, styleOf } from '../layout/theme.ts';
import { among16, among256, amongAll, isHex } from './color-depth.ts';

/** How many colours the terminal has, as chalk counts: none (and no escape sequence at all), 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

export type Painter = (line: Line) => string;

interface Pen {
	readonly paint: (text: string) => string;
	/** Whether it shows on a space, so that spaces at the end of a line are part of the picture. */
	readonly fills: boolean;
}

interface Stroke {
	readonly pen: Pen;
	readonly link: SpanLink | undefined;
	text: string;
}

/** A part of a link that stands in a block, with what tells the terminal where it leads, and what takes that back. */
export type Hyperlink = (text: string, link: SpanLink, block: number) => string;

/** What is drawn in the cells of an image; nothing when they stay empty. */
export type DrawnImage = (image: ImageRow) => string | undefined;

/** For what is drawn already. */
const AS_IT_IS: Pen = { paint: text => text, fills: true };

const MODIFIERS = ['bold', 'dim', 'italic', 'underline', 'inverse', 'strikethrough'] as const;

/** The painter keeps one pen a style and finds it by the roles, so that a screenful costs some lookups and no styling work. */
export function createPainter(
	palette: Palette,
	level: ColorLevel,
	hyperlink?: Hyperlink,
	drawnImage?: DrawnImage,
): Painter {
	const chalk = new Chalk({ level });
	const penByStyle = new Map<string, Pen>();
	const penByRoles = new Map<string, Pen>();

	function penFor(style: Style): Pen {
		const key = JSON.stringify([style.color, ...MODIFIERS.map(modifier => style[modifier] === true)]);
		const pen = penByStyle.get(key) ?? { paint: painterOf(chalk, style, level), fills: style.inverse === true };
		penByStyle.set(key, pen);
		return pen;
	}

	function penOf(roles: readonly Role[]): Pen {
		const key = roles.join(' ');
		const known = penByRoles.get(key);
		if (known) return known;
		const pen = penFor(styleOf(palette, roles));
		penByRoles.set(key, pen);
		return pen;
	}

	function paintStroke({ pen, link, text }: Stroke, block: number): string {
		const painted = pen.paint(text);
		return link === undefined || hyperlink === undefined ? painted : hyperlink(painted, link, block);
	}

	return line => {
		const strokes = strokesOf(line, penOf, hyperlink !== undefined, drawnImage);
		return strokes.map(stroke => paintStroke(stroke, line.place.block)).join('');
	};
}

/** Neighbours of one style and one link are one stroke; spaces at the end that nobody would see are none. */
function strokesOf(
	line: Line,
	penOf: (roles: readonly Role[]) => Pen,
	linked: boolean,
	drawnImage: DrawnImage | undefined,
): readonly Stroke[] {
	const strokes: Stroke[] = [];
	for (const span of line.spans) {
		const drawn = span.image && drawnImage?.(span.image);
		if (drawn !== undefined) {
			strokes.push({ pen: AS_IT_IS, link: undefined, text: drawn });
			continue;
		}
		const pen = penOf(span.roles);
		const last = strokes.at(-1);
		const link = linked ? span.link : undefined;
		if (last?.pen === pen && last.link === link) last.text += span.text;
		else strokes.push({ pen, link, text: span.text });
	}
	for (let last = strokes.at(-1); last && !last.pen.fills; last = strokes.at(-1)) {
		last.text = last.text.trimEnd();
		if (last.text !== '') break;
		strokes.pop();
	}
	return strokes;
}

function painterOf(chalk: ChalkInstance, style: Style, level: ColorLevel): (text: string) => string {
	const { color } = style;
	let pen = color === undefined ? chalk : withColor(chalk, color, level);
	for (const modifier of MODIFIERS) if (style[modifier]) pen = pen[modifier];
	return text => pen(text);
}

/** Chalk’s own way to fewer colours goes by steps of the cube, not by what looks alike. */
function withColor(chalk: ChalkInstance, color: Color, level: ColorLevel): ChalkInstance {
	if (level < 2) return chalk[among16(color)];
	const reduced = level === 2 ? among256(color) : amongAll(color);
	if (typeof reduced === 'number') return chalk.ansi256(reduced);
	return isHex(reduced) ? chalk.hex(reduced) : chalk[reduced];
}
