/** The numbers of an ordered list's items. */

import type { List } from './article.ts';

export function numbersOf(list: List): number[] {
	let next = list.start ?? 1;
	return list.items.map(item => {
		const number = item.number ?? next;
		next = number + 1;
		return number;
	});
}
