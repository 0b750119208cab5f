/** Lists: markers hang beside their items. */

import type { List, ListItem } from '../article/article.ts';
import { lengthOfBlocks } from '../article/length.ts';
import { numbersOf } from '../article/list-numbers.ts';
import { padStart, truncate, widthOf } from '../text/width.ts';
import type { SetBlocks } from './blocks.ts';
import { numeralOf } from './numeral.ts';
import { alone, blankRow, prefixRows, type Row, rowOf } from './row.ts';
import { at, hasRoomFor, narrowed, type Setting } from './setting.ts';

const BULLETS = { page: ['•', '◦', '▪'], plain: ['-'] } as const;
const BOXES = { page: { done: '☑', open: '☐' }, plain: { done: '[x]', open: '[ ]' } } as const;

/** Nothing but a paragraph, and lists under it: then no space is needed to tell the items apart. */
const isShort = ({ blocks }: ListItem): boolean =>
	blocks.every((block, index) => (index === 0 && block.kind === 'paragraph') || block.kind === 'list');

/** `setBlocks` sets what is in an item. */
export function listRows(list: List, setting: Setting, setBlocks: SetBlocks): Row[] {
	const tight = list.items.every(isShort);
	const markers = markersOf(list, setting);
	// Numbers stand below each other by their ends; bullets and boxes each by themselves.
	const numbers = list.ordered ? markers.reduce((most, marker) => Math.max(most, widthOf(marker)), 0) : 0;
	const rows: Row[] = [];
	let { offset } = setting;
	for (const [index, item] of list.items.entries()) {
		if (!tight && index > 0) rows.push(blankRow(offset - 1));
		const marker = padStart(markers[index] ?? '', numbers);
		for (const row of itemRows(item, marker, at(setting, offset), tight, setBlocks)) rows.push(row);
		offset += lengthOfBlocks(item.blocks) + 1;
	}
	return rows;
}

function itemRows(item: ListItem, marker: string, setting: Setting, tight: boolean, setBlocks: SetBlocks): Row[] {
	const roles = [...setting.roles, 'ornament'] as const;
	const hang = widthOf(marker) + 1;
	const inside = { ...setting, depth: setting.depth + 1 };
	// No room beside the text: the marker goes above it.
	if (!hasRoomFor(setting, hang))
		return [
			alone(rowOf(truncate(marker.trimStart(), setting.measure), roles, setting.offset), setting),
			...itemBlocks(item, inside, tight, setBlocks),
		];
	const rows = itemBlocks(item, narrowed(inside, hang), tight, setBlocks);
	if (rows.length === 0) return [alone(rowOf(marker, roles, setting.offset), setting)];
	const first = { text: `${marker} `, roles };
	return prefixRows(rows, first, { text: ' '.repeat(hang), roles: setting.roles }, setting);
}

/** In a tight list even the list under an item follows it without a space. */
function itemBlocks(item: ListItem, setting: Setting, tight: boolean, setBlocks: SetBlocks): Row[] {
	if (!tight) return setBlocks(item.blocks, setting);
	const rows: Row[] = [];
	let { offset } = setting;
	for (const block of item.blocks) {
		for (const row of setBlocks([block], at(setting, offset))) rows.push(row);
		offset += lengthOfBlocks([block]) + 1;
	}
	return rows;
}

function markersOf(list: List, { form, depth }: Setting): string[] {
	const bullets = BULLETS[form];
	const bullet = bullets[depth % bullets.length] ?? '';
	const numbers = list.ordered ? numbersOf(list) : [];
	return list.items.map((item, index) => {
		const ordinal = numbers[index];
		const number = ordinal === undefined ? undefined : numeralOf(ordinal, list);
		if (item.checked === undefined) return number ?? bullet;
		const box = item.checked ? BOXES[form].done : BOXES[form].open;
		// In a pipe a task keeps its bullet, as Markdown writes it.
		return [number ?? (form === 'plain' ? bullet : ''), box].filter(part => part !== '').join(' ');
	});
}
