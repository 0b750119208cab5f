/** The lines of a program, in colours where its language is known, without the blank lines around. */

import type { Code } from '../article/article.ts';
import { widthOf } from '../text/width.ts';
import { added, type Flow, type Form, type Stretch } from './flow.ts';
import type { Setting } from './setting.ts';
import { type CodeStretch, type Highlighter, tools } from './tools.ts';

export interface CodeLine {
	readonly text: string;
	/** Where it begins in the text of the block. */
	readonly start: number;
	/** The text in stretches. */
	readonly stretches: readonly CodeStretch[];
}

export interface Program {
	readonly lines: readonly CodeLine[];
	/** In the colours of its language: what is nothing in particular then looks like other text. */
	readonly highlighted: boolean;
}

/** Of a page: what a program looks like does not depend on the measure, it is coloured once. */
const kept = new WeakMap<Code, { readonly highlight: Highlighter | undefined; readonly program: Program }>();

export function programOf(block: Code, form: Form): Program {
	if (form === 'plain') return plainProgram(block);
	const { highlight } = tools();
	const known = kept.get(block);
	if (known !== undefined && known.highlight === highlight) return known.program;
	const stretches = block.language === undefined ? undefined : highlight?.(block.text, block.language);
	const program = stretches === undefined ? plainProgram(block) : { lines: linesOf(stretches), highlighted: true };
	kept.set(block, { highlight, program });
	return program;
}

const plainProgram = ({ text }: Code): Program => ({ lines: linesOf([{ text }]), highlighted: false });

function linesOf(stretches: readonly CodeStretch[]): readonly CodeLine[] {
	const lines: CodeLine[] = [];
	let line: CodeStretch[] = [];
	let start = 0;
	const endLine = (): void => {
		const text = line.length === 1 ? (line[0]?.text ?? '') : line.map(stretch => stretch.text).join('');
		lines.push({ text, start, stretches: line });
		start += text.length + 1;
		line = [];
	};
	for (const stretch of stretches) {
		for (const [index, text] of stretch.text.split('\n').entries()) {
			if (index > 0) endLine();
			if (text !== '') line.push({ ...stretch, text });
		}
	}
	endLine();
	return withoutBlankEnds(lines);
}

function withoutBlankEnds(lines: readonly CodeLine[]): readonly CodeLine[] {
	const isBlank = ({ text }: CodeLine): boolean => text.trim() === '';
	const first = lines.findIndex(line => !isBlank(line));
	const last = lines.findLastIndex(line => !isBlank(line));
	return first < 0 ? [] : lines.slice(first, last + 1);
}

/** Cells from one tab stop to the next: what most sources mean today; eight would waste a narrow measure. */
const TAB_STOP = 4;

/** With a tab as the cells to the next stop. */
export function flowOfLine({ text, start, stretches }: CodeLine, setting: Setting): Flow {
	const tabs = cellsOfTabs(text);
	const flow: Stretch[] = [];
	let at = setting.offset + start;
	let tab = 0;
	for (const stretch of stretches) {
		const roles = stretch.role === undefined ? setting.roles : [...setting.roles, stretch.role];
		for (const [index, part] of stretch.text.split('\t').entries()) {
			if (index > 0) flow.push(added(' '.repeat(tabs[tab++] ?? 0), roles, at++));
			if (part !== '') flow.push({ text: part, roles, offset: at, added: false });
			at += part.length;
		}
	}
	return flow;
}

/** Measured on the line as a whole: colours may begin inside of what a reader takes for one character. */
export function cellsOfTabs(line: string): readonly number[] {
	if (!line.includes('\t')) return [];
	let column = 0;
	const parts = line.split('\t').slice(0, -1);
	return parts.map(part => {
		column += widthOf(part);
		const cells = TAB_STOP - (column % TAB_STOP);
		column += cells;
		return cells;
	});
}
