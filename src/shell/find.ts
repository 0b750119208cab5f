/** Arguments → the addresses of articles: folders are opened, what is not there is a failure. */

import { type Address, addressOf } from '../article/address.ts';
import type { Failure } from '../article/resource.ts';
import { findArticles } from '../source/folder.ts';
import { statsOf } from '../source/fs.ts';
import { failure, failureOf } from '../source/resource.ts';

/** What one argument turned out to be. */
export interface Found {
	readonly addresses: readonly Address[];
	readonly failures: readonly Failure[];
	/** A folder's articles are sorted; what was named stays in the order it was named in. */
	readonly folder: boolean;
}

export const find = (argument: string): Promise<Found> => findAddress(addressOf(argument));

async function findAddress(address: Address): Promise<Found> {
	if (address.kind !== 'path') return { addresses: [address], failures: [], folder: false };
	try {
		const stats = await statsOf(address.path);
		return stats.isDirectory() ? await inFolder(address.path) : { addresses: [address], failures: [], folder: false };
	} catch (error) {
		return { addresses: [], failures: [failureOf(address, error)], folder: false };
	}
}

async function inFolder(path: string): Promise<Found> {
	const { files, refused } = await findArticles(path);
	const failures = refused.map(({ path, error }) => failureOf({ kind: 'path', path }, error));
	if (files.length === 0 && failures.length === 0) failures.push(failure({ kind: 'path', path }, 'no-articles'));
	return { addresses: files.map(path => ({ kind: 'path', path })), failures, folder: true };
}
