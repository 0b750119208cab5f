/** How the items of an `ol` are numbered. */

import type { List, ListItem, Numbering } from '../../article/article.ts';
import { attribute, type Element } from './dom.ts';

/** By the attribute, which knows capitals from small letters. */
const TYPES: ReadonlyMap<string, Numbering> = new Map([
	['a', 'lower-alpha'],
	['A', 'upper-alpha'],
	['i', 'lower-roman'],
	['I', 'upper-roman'],
]);
const STYLES: ReadonlyMap<string, Numbering> = new Map([
	['lower-alpha', 'lower-alpha'],
	['lower-latin', 'lower-alpha'],
	['upper-alpha', 'upper-alpha'],
	['upper-latin', 'upper-alpha'],
	['lower-roman', 'lower-roman'],
	['upper-roman', 'upper-roman'],
]);
const LIST_STYLE = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*?\b((?:lower|upper)-(?:alpha|latin|roman))\b/i;

function numberingOf(list: Element): Numbering | undefined {
	const style = LIST_STYLE.exec(attribute(list, 'style') ?? '')?.[1];
	return style === undefined ? TYPES.get(attribute(list, 'type') ?? '') : STYLES.get(style.toLowerCase());
}

function integerOf(element: Element, name: string): number | undefined {
	const value = Number.parseInt(attribute(element, name) ?? '', 10);
	return Number.isSafeInteger(value) ? value : undefined;
}

/** The number an item asks for. */
export const numberOf = (item: Element): number | undefined => integerOf(item, 'value');

/** Items say their number only where it is not one more than the one before. */
export function numbered(list: Element, items: readonly ListItem[]): Pick<List, 'start' | 'numbering' | 'items'> {
	const numbering = numberingOf(list);
	const step = attribute(list, 'reversed') === undefined ? 1 : -1;
	const start = integerOf(list, 'start') ?? (step === 1 ? 1 : items.length);
	let expected = start;
	let last = start - 1;
	const counted = items.map(({ number, ...item }): ListItem => {
		const own = number ?? expected;
		const isNext = own === last + 1;
		expected = own + step;
		last = own;
		return isNext ? item : { number: own, ...item };
	});
	return { ...(start !== 1 && { start }), ...(numbering !== undefined && { numbering }), items: counted };
}
