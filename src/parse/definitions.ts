/** Terms and descriptions in a row → groups, whatever the markup they come from. */

import type { DefinitionGroup, Description, Term } from '../article/article.ts';

/** A term after a description begins another group. */
export function groupsOf(parts: Iterable<Term | Description>): readonly DefinitionGroup[] {
	const groups: { readonly terms: Term[]; readonly descriptions: Description[] }[] = [];
	for (const part of parts) {
		const last = groups.at(-1);
		if ('blocks' in part) {
			if (last === undefined) groups.push({ terms: [], descriptions: [part] });
			else last.descriptions.push(part);
		} else if (last !== undefined && last.descriptions.length === 0) last.terms.push(part);
		else groups.push({ terms: [part], descriptions: [] });
	}
	return groups;
}
