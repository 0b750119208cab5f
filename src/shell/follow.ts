/** Links that lead from one article to another. */

import { resolve } from 'node:path';
import type { Address } from '../article/address.ts';
import { opensInBrowser } from '../session/links.ts';
import type { Entry, LinkFrom, State } from '../session/state.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { sentenceOf } from './errors.ts';
import { targetOf } from './link-target.ts';
import { waitingEntry } from './shelve.ts';

/** The article a link leads to, or why it leads to none, as a sentence. */
export async function articleOf(
	link: LinkFrom,
	state: State,
): Promise<{ readonly entry: Entry; readonly id: string } | string> {
	const target = await targetOf(link);
	if (target.kind === 'failure') return sentenceOf(target);
	if (target.kind === 'elsewhere') return opensInBrowser(sanitizeLine(target.url));
	return { entry: entryAt(target.path, link, state), id: target.id };
}

/** The shelf’s own, however it is called there. */
function entryAt(path: string, link: LinkFrom, { shelf }: State): Entry {
	const wanted = resolve(path);
	const isIt = (address: Address): boolean => address.kind === 'path' && resolve(address.path) === wanted;
	if (isIt(link.address)) return { ...waitingEntry(link.address), id: link.id };
	for (const entry of shelf.entries.values()) if (isIt(entry.address)) return entry;
	return waitingEntry({ kind: 'path', path });
}
