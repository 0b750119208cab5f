/** Definition lists: what is said about a term stands below it, further in. */

import type { DefinitionGroup, Definitions, Description } from '../article/article.ts';
import { lengthOfBlocks, lengthOfInlines } from '../article/length.ts';
import { PART_SEPARATOR } from '../article/text.ts';
import type { SetBlocks } from './blocks.ts';
import { flowOf, setFlow } from './flow.ts';
import { blankRow, prefixRows, type Row } from './row.ts';
import { at, hasRoomFor, narrowed, type Setting } from './setting.ts';

const INDENT = '    ';
/** In code units. What takes a row or so is told from the next term without space between. */
const SHORT_DESCRIPTION = 60;

const isShort = ({ blocks }: Description): boolean =>
	blocks.every(({ kind }) => kind === 'paragraph') && blocks.length < 2 && lengthOfBlocks(blocks) <= SHORT_DESCRIPTION;

/** `setBlocks` sets what is in a description. */
export function definitionRows(block: Definitions, setting: Setting, setBlocks: SetBlocks): Row[] {
	const tight = block.groups.every(group => group.descriptions.every(isShort));
	const rows: Row[] = [];
	let { offset } = setting;
	for (const group of block.groups) {
		const own = groupRows(group, at(setting, offset), tight, setBlocks);
		if (!tight && own.length > 0 && rows.length > 0) rows.push(blankRow(offset - PART_SEPARATOR.length));
		for (const row of own) rows.push(row);
		offset += lengthOfGroup(group);
	}
	return rows;
}

/** With a separator after each part. */
const lengthOfGroup = ({ terms, descriptions }: DefinitionGroup): number =>
	[
		...terms.map(term => lengthOfInlines(term.inlines)),
		...descriptions.map(description => lengthOfBlocks(description.blocks)),
	].reduce((sum, length) => sum + length + PART_SEPARATOR.length, 0);

function groupRows(group: DefinitionGroup, setting: Setting, tight: boolean, setBlocks: SetBlocks): Row[] {
	const rows: Row[] = [];
	let { offset } = setting;
	for (const { inlines } of group.terms) {
		const flow = flowOf(inlines, [...setting.roles, 'strong'], offset, setting.form);
		for (const row of setFlow(flow, { ...setting, manner: 'ragged' })) rows.push(row);
		offset += lengthOfInlines(inlines) + PART_SEPARATOR.length;
	}
	const indent = { text: INDENT, roles: setting.roles };
	const hangs = hasRoomFor(setting, INDENT.length);
	const inside = hangs ? narrowed(setting, INDENT.length) : setting;
	for (const [index, { blocks }] of group.descriptions.entries()) {
		const set = setBlocks(blocks, at(inside, offset));
		if (!tight && index > 0 && set.length > 0) rows.push(blankRow(offset - PART_SEPARATOR.length));
		for (const row of hangs ? prefixRows(set, indent, indent, setting) : set) rows.push(row);
		offset += lengthOfBlocks(blocks) + PART_SEPARATOR.length;
	}
	return rows;
}
