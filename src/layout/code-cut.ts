/** A line of code of which only so many cells are seen, from one on. */

import { lazy } from '../text/lazy.ts';
import { widthOf } from '../text/width.ts';
import type { CodeLine } from './code-lines.ts';
import { type RuledLine, ruled, sliceOf } from './code-ruled.ts';
import { bidiIn, type Finish, finisherFor } from './direction.ts';
import type { Bidi } from './layout.ts';
import type { Span } from './line.ts';
import type { Row } from './row.ts';
import type { Setting } from './setting.ts';
import type { CodeCutter, CodeWindow } from './tools.ts';

/** At an edge behind which there is more. */
const MORE_LEFT = '‹';
const MORE_RIGHT = '›';

/** Made when it is looked at: moving sideways through a long program costs what is seen of it. */
export const cutCode: CodeCutter = (line, window, setting) => {
	const made = lazy(() => cut(line, window, setting));
	return {
		offset: setting.offset + line.start,
		get spans() {
			return made().spans;
		},
		get width() {
			return made().width;
		},
		get beyond() {
			return made().beyond;
		},
	};
};

type Cut = Pick<Row, 'spans' | 'width'> & { readonly beyond: number };

function cut(line: CodeLine, { from, gutter, room }: CodeWindow, setting: Setting): Cut {
	const whole = ruled(line);
	if (whole.width === 0) return { spans: [], width: 0, beyond: 0 };
	const beyond = Math.max(0, whole.width - from - room);
	const ornament = [...setting.roles, 'ornament'] as const;
	const left = from > 0 ? [{ text: MORE_LEFT.padEnd(gutter), roles: ornament }] : blank(gutter, setting);
	const right = beyond > 0 ? [{ text: MORE_RIGHT, roles: ornament }] : [];
	/** Without a gutter the sign takes the first cell. */
	const before = from > 0 && gutter === 0 ? 1 : 0;
	const inside = room - before - right.length;
	const seen = inside > 0 ? cellsOf(whole, from + before, inside, setting) : [];
	const spans = trimmed([...left, ...seen, ...(inside < 0 ? [] : right)]);
	return { spans, width: widthOf(spans.map(span => span.text).join('')), beyond };
}

const blank = (cells: number, { roles }: Setting): Span[] => (cells === 0 ? [] : [{ text: ' '.repeat(cells), roles }]);

/** Nothing is left hanging. */
function trimmed(spans: readonly Span[]): readonly Span[] {
	const last = spans.at(-1);
	if (last === undefined || !last.text.endsWith(' ')) return spans;
	const text = last.text.trimEnd();
	const others = spans.slice(0, -1);
	return text === '' ? trimmed(others) : [...others, { ...last, text }];
}

/** So many cells of a line. What is only half in them is a space. */
function cellsOf(line: RuledLine, from: number, cells: number, setting: Setting): readonly Span[] {
	const { start, end, spacesBefore, spacesAfter } = sliceOf(line, from, from + cells);
	const spans: Span[] = [];
	let at = 0;
	for (const { text, role, offset } of line.stretches) {
		if (at >= end) break;
		const skipped = Math.max(0, start - at);
		const seen = text.slice(skipped, end - at);
		const roles = role === undefined ? setting.roles : [...setting.roles, role];
		if (seen !== '')
			spans.push(
				offset === undefined ? { text: seen, roles } : { text: seen, roles, offset: setting.offset + offset + skipped },
			);
		at += text.length;
	}
	const row = { spans, width: cells, offset: 0 };
	const ordered = finisherOf(line, setting)?.(row, start, end) ?? row;
	return [...blank(spacesBefore, setting), ...ordered.spans, ...blank(spacesAfter, setting)];
}

/** To put a part of a line in order, all of it is resolved: once, not with every step sideways. */
const finishers = new WeakMap<RuledLine, { readonly bidi: Bidi; readonly finish: Finish | undefined }>();

function finisherOf(line: RuledLine, setting: Setting): Finish | undefined {
	if (bidiIn(setting) === undefined) return undefined;
	const { bidi } = setting.style;
	const known = finishers.get(line);
	if (known?.bidi === bidi) return known.finish;
	const finish = finisherFor(line.text, setting, 'ltr');
	finishers.set(line, { bidi, finish });
	return finish;
}
