/** One handler a kind of block: the block in a measure. */

import type { Block, Heading, HeadingLevel, Part } from '../article/article.ts';
import { lengthOfBlock, lengthOfInlines } from '../article/length.ts';
import { type BlockVisitor, visitBlock } from '../article/visit.ts';
import { widthOf } from '../text/width.ts';
import { codeRows } from './code.ts';
import { definitionRows } from './definitions.ts';
import { figureRows } from './figure.ts';
import { added, flowOf, hasInk, setFlow, textOfFlow } from './flow.ts';
import { gapBetween } from './gap.ts';
import type { Role } from './line.ts';
import { listRows } from './list.ts';
import { alignedWith, blankRows, prefixRows, type Row, rowOf } from './row.ts';
import { at, hasRoomFor, narrowed, type Setting, withRole } from './setting.ts';
import { tableRows } from './table.ts';

/** The roles a part of the page gives its text, in place of the block's own. */
const PART_ROLES: { readonly [Name in Part]?: Role } = {
	title: 'title',
	dek: 'emphasis',
	byline: 'meta',
	dateline: 'meta',
	furniture: 'furniture',
	repeat: 'furniture',
};

/** Continuation rows of verse stand further in, so that they are not taken for lines. */
const VERSE_INDENT = 2;
const BAR = '▎ ';
const PLAIN_QUOTE_INDENT = '  ';
const RULE = { page: '⁂', plain: '* * *' } as const;

const handlers: BlockVisitor<Row[], Setting> = {
	paragraph: (block, setting) => {
		const verse = block.inlines.some(inline => inline.kind === 'break');
		return setFlow(flowOf(block.inlines, setting.roles, setting.offset, setting.form), {
			...setting,
			rest: verse && hasRoomFor(setting, VERSE_INDENT) ? VERSE_INDENT : 0,
			manner: verse ? 'lines' : 'prose',
		});
	},
	heading: (block, setting) => headingRows(block, setting),
	quote: (block, setting) => {
		const bar = setting.form === 'page' ? BAR : PLAIN_QUOTE_INDENT;
		const inside = withRole(setting, 'quote');
		if (!hasRoomFor(setting, bar.length)) return setBlocks(block.blocks, inside);
		const prefix = { text: bar, roles: [...inside.roles, 'ornament'] as const };
		return prefixRows(setBlocks(block.blocks, narrowed(inside, bar.length)), prefix, prefix, setting);
	},
	list: (block, setting) => listRows(block, setting, setBlocks),
	definitions: (block, setting) => definitionRows(block, setting, setBlocks),
	code: (block, setting) => codeRows(block, setting),
	table: (block, setting) => tableRows(block, setting),
	figure: (block, setting) => figureRows(block, setting),
	rule: (_, setting) => {
		const sign = RULE[setting.form];
		// Where rows have no end there is no middle.
		const spare = Number.isFinite(setting.measure) ? setting.measure - sign.length : 0;
		const text = ' '.repeat(Math.max(0, Math.floor(spare / 2))) + sign;
		return [rowOf(text.slice(0, setting.measure).trimEnd(), [...setting.roles, 'ornament'], setting.offset)];
	},
	footnote: (block, setting) => {
		const text = `[${block.label}] `;
		const width = widthOf(text);
		const label = { text, roles: [...setting.roles, 'note'] as const };
		const hangs = hasRoomFor(setting, width);
		const rows = setBlocks(block.blocks, hangs ? narrowed(setting, width) : setting);
		if (!hangs || rows.length === 0) return [...setFlow([added(text, label.roles, setting.offset)], setting), ...rows];
		const indent = { text: ' '.repeat(width), roles: setting.roles };
		return prefixRows(rows, label, indent, setting);
	},
};

export function setBlock(block: Block, setting: Setting): Row[] {
	const role = block.part && PART_ROLES[block.part];
	return visitBlock(block, handlers, role === undefined ? setting : withRole(setting, role));
}

/** How what has blocks inside sets them. */
export type SetBlocks = typeof setBlocks;

/** The blocks inside a block, below each other. */
function setBlocks(blocks: readonly Block[], setting: Setting): Row[] {
	const rows: Row[] = [];
	let above: Block | undefined;
	let { offset } = setting;
	for (const block of blocks) {
		const own = setBlock(block, at(setting, offset));
		if (own.length > 0) {
			// The separator of the parts stands before every block but the first.
			if (above !== undefined) pushAll(rows, blankRows(gapBetween(above, block, setting), offset - 1));
			pushAll(rows, own);
			above = block;
		}
		offset += lengthOfBlock(block) + 1;
	}
	return rows;
}

/** `push(...rows)` overflows the stack on long blocks. */
function pushAll(rows: Row[], more: readonly Row[]): void {
	for (const row of more) rows.push(row);
}

/**
 * Levels are told apart without colour: lines under the first two, nothing but the space above for the third, dots before the rest.
 * A title stands alone. In a pipe the words are all there is.
 */
const HEADING_SIGNS: { readonly [Level in HeadingLevel]: { readonly line?: string; readonly dots?: string } } = {
	1: { line: '━' },
	2: { line: '─' },
	3: {},
	4: { dots: '· ' },
	5: { dots: '·· ' },
	6: { dots: '··· ' },
};

const LAST_MAIN_LEVEL = 2;

function headingRows(block: Heading, setting: Setting): Row[] {
	const isTitle = block.part === 'title';
	const role = block.level <= LAST_MAIN_LEVEL ? 'heading' : 'subheading';
	const roles: readonly Role[] = isTitle ? setting.roles : [...setting.roles, role];
	const { line, dots } = isTitle || setting.form === 'plain' ? {} : HEADING_SIGNS[block.level];
	const flow = flowOf(block.inlines, roles, setting.offset, setting.form);
	const isDotted = dots !== undefined && hasRoomFor(setting, dots.length) && hasInk(textOfFlow(flow));
	const sign = isDotted ? [added(dots, [...setting.roles, 'ornament'], setting.offset)] : [];
	const rows = setFlow([...sign, ...flow], { ...setting, rest: isDotted ? dots.length : 0, manner: 'display' });
	if (line === undefined || rows.length === 0) return rows;
	const width = rows.reduce((most, row) => Math.max(most, row.width), 0);
	const end = setting.offset + lengthOfInlines(block.inlines);
	return [...rows, alignedWith(rowOf(line.repeat(width), [...setting.roles, 'ornament'], end), rows[0])];
}
