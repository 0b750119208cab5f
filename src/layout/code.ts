/** Code: its lines stay its lines. */

import type { Code } from '../article/article.ts';
import { widthOf } from '../text/width.ts';
import { added, type Flow, type Stretch, setFlow } from './flow.ts';
import { blankRow, prefixRows, type Row, rowOf } from './row.ts';
import { hasRoomFor, narrowed, type Setting, withRole } from './setting.ts';

const INDENT = '  ';
/** In the gutter, beside a row that continues a line too long for the measure. */
const CONTINUED = '↪ ';
const PLAIN_INDENT = '    ';
/** Cells from one tab stop to the next: what most sources mean today; eight would waste a narrow measure. */
const TAB_STOP = 4;

export function codeRows(block: Code, setting: Setting): Row[] {
	const inside = withRole(setting, 'code');
	return setting.form === 'plain' ? plainRows(block.text, inside) : pageRows(block.text, inside);
}

function pageRows(text: string, setting: Setting): Row[] {
	const hasGutter = hasRoomFor(setting, INDENT.length);
	const inside = hasGutter ? narrowed(setting, INDENT.length) : setting;
	const rows: Row[] = [];
	for (const line of linesOf(text)) {
		const own = setFlow(expandTabs(line.text, setting, setting.offset + line.start), inside);
		const set = own.length > 0 ? own : [blankRow(setting.offset + line.start)];
		const gutter = { text: INDENT, roles: setting.roles };
		const continued = { text: CONTINUED, roles: [...setting.roles, 'ornament'] as const };
		for (const row of hasGutter ? prefixRows(set, gutter, continued) : set) rows.push(row);
	}
	return rows;
}

/**
 * For whoever copies it out of a pipe: every character as it is, tabs included, and no line is ever broken. The only rows that may be
 * wider than their measure.
 */
function plainRows(text: string, setting: Setting): Row[] {
	return linesOf(text).map(line => {
		const shown = line.text.trimEnd();
		return rowOf(shown && PLAIN_INDENT + shown, setting.roles, setting.offset + line.start);
	});
}

/** Without the blank lines around. */
function linesOf(text: string): { text: string; start: number }[] {
	let start = 0;
	const lines = text.split('\n').map(line => {
		const found = { text: line, start };
		start += line.length + 1;
		return found;
	});
	const isBlank = (line: { text: string } | undefined): boolean => line !== undefined && line.text.trim() === '';
	while (isBlank(lines.at(-1))) lines.pop();
	const first = lines.findIndex(line => !isBlank(line));
	return lines.slice(Math.max(0, first));
}

/** A tab takes the cells to the next stop. */
function expandTabs(line: string, setting: Setting, offset: number): Flow {
	const flow: Stretch[] = [];
	let column = 0;
	let at = offset;
	for (const [index, text] of line.split('\t').entries()) {
		if (index > 0) {
			const cells = TAB_STOP - (column % TAB_STOP);
			flow.push(added(' '.repeat(cells), setting.roles, at));
			column += cells;
			at += 1;
		}
		if (text !== '') flow.push({ text, roles: setting.roles, offset: at, added: false });
		column += widthOf(text);
		at += text.length;
	}
	return flow;
}
