/** Code: its lines stay its lines. */

import type { Code } from '../article/article.ts';
import { widthOf } from '../text/width.ts';
import { type CodeLine, flowOfLine, programOf } from './code-lines.ts';
import { setFlow } from './flow.ts';
import { blankRow, prefixRows, type Row } from './row.ts';
import { hasRoomFor, narrowed, type Setting, withRole } from './setting.ts';
import { tools } from './tools.ts';

const INDENT = '  ';
/** In the gutter, beside a row that continues a line too long for the measure. */
const CONTINUED = '↪ ';
const PLAIN_INDENT = '    ';

export function codeRows(block: Code, setting: Setting): Row[] {
	const { lines, highlighted } = programOf(block, setting.form);
	const inside = highlighted ? setting : withRole(setting, 'code');
	if (setting.form === 'plain') return lines.map(line => plainRow(line, inside));
	return cutRows(lines, inside) ?? wrappedRows(lines, inside);
}

const gutterOf = (setting: Setting): number => (hasRoomFor(setting, INDENT.length) ? INDENT.length : 0);

function wrappedRows(lines: readonly CodeLine[], setting: Setting): Row[] {
	const hasGutter = gutterOf(setting) > 0;
	const inside = narrowed(setting, gutterOf(setting));
	const gutter = { text: INDENT, roles: setting.roles };
	const continued = { text: CONTINUED, roles: [...setting.roles, 'ornament'] as const };
	const rows: Row[] = [];
	for (const line of lines) {
		const own = setFlow(flowOfLine(line, setting), { ...inside, own: 'ltr', manner: 'lines' });
		const set = own.length > 0 ? own : [blankRow(setting.offset + line.start)];
		for (const row of hasGutter ? prefixRows(set, gutter, continued, setting) : set) rows.push(row);
	}
	return rows;
}

/** One row a line, so that columns stay below each other; nothing where lines are wrapped. */
function cutRows(lines: readonly CodeLine[], setting: Setting): Row[] | undefined {
	const { codeFrom: from } = setting.style;
	const { cutCode } = tools();
	if (from === undefined || cutCode === undefined) return undefined;
	const gutter = gutterOf(setting);
	return lines.map(line => cutCode(line, { from, gutter, room: setting.measure - gutter }, setting));
}

/**
 * For whoever copies it out of a pipe: every character as it is, tabs included, and no line is ever broken. The only rows that may be
 * wider than their measure.
 */
function plainRow({ text, start }: CodeLine, setting: Setting): Row {
	const shown = text.trimEnd();
	const offset = setting.offset + start;
	if (shown === '') return blankRow(offset);
	const { roles } = setting;
	const spans = [
		{ text: PLAIN_INDENT, roles },
		{ text: shown, roles, offset },
	];
	return { spans, width: widthOf(PLAIN_INDENT + shown), offset };
}
