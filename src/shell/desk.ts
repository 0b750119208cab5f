/** What the desk starts with: the first screen, and how the rest comes. */

import { type Address, nameOfAddress } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import type { Failure, Resource } from '../article/resource.ts';
import { summarize } from '../article/summary.ts';
import { FIRST_ROW } from '../session/reading.ts';
import type { Entry, Message, Opened, Screen } from '../session/state.ts';
import { keepStdin } from '../source/open.ts';
import { streamStdin } from '../source/stdin.ts';
import { understand } from '../understand/understand.ts';
import { type Found, find } from './find.ts';
import { type Growing, loadInParts, openInParts } from './grow.ts';
import { loadResource } from './load.ts';
import { shelve, waitingEntry } from './shelve.ts';

/** Done when it has been heeded: what it is shown with may have to come first. */
type Dispatch = (message: Message) => Promise<void>;

export interface Desk {
	readonly kind: 'desk';
	readonly screen: Screen;
	readonly entries: readonly Entry[];
	/** Reads what the first screen does not need. */
	readonly read: (dispatch: Dispatch) => Promise<void>;
}

/** Nothing to open a desk for. */
export interface NoDesk {
	readonly kind: 'none';
	readonly failures: readonly Failure[];
}

export async function laidDesk(articles: readonly string[], from: Format | undefined): Promise<Desk | NoDesk> {
	const found = await Promise.all(articles.map(find));
	const addresses = found.flatMap(({ addresses }) => addresses);
	const failures = found.flatMap(({ failures }) => failures);
	const [only, ...others] = addresses;
	if (only === undefined) return { kind: 'none', failures };
	const single = others.length === 0 && failures.length === 0 && found[0]?.folder === false;
	if (!single) return listDesk(found, from);
	if (only.kind === 'stdin') return streamingDesk(from);
	return readingDesk(only, from);
}

function listDesk(found: readonly Found[], from: Format | undefined): Desk {
	const addresses = found.flatMap(({ addresses }) => addresses);
	const failed = found
		.flatMap(({ failures }) => failures)
		.map((failure): Entry => ({ ...waitingEntry(failure.address), content: failure }));
	return {
		kind: 'desk',
		screen: { kind: 'list' },
		entries: [...addresses.map(waitingEntry), ...failed],
		read: dispatch => shelve(found, from, dispatch),
	};
}

async function readingDesk(address: Address, from: Format | undefined): Promise<Desk | NoDesk> {
	const id = nameOfAddress(address);
	const parts = openInParts(address, from);
	const { value: first } = await parts.next();
	if (first === undefined || first.kind === 'failure') return { kind: 'none', failures: first ? [first] : [] };
	return {
		kind: 'desk',
		screen: { kind: 'reading', id, top: FIRST_ROW, content: openedOf(first) },
		entries: [waitingEntry(address)],
		read: async dispatch => {
			for await (const part of parts) await dispatch(messageOf(id, part));
			await dispatch({ kind: 'shelved', entries: [], complete: true });
		},
	};
}

/** What has been read of an article, or why it has not, for whoever shows it. */
export const messageOf = (id: string, part: Growing | Failure): Message =>
	part.kind === 'failure' ? { kind: 'failed', id, failure: part } : { kind: 'opened', id, content: openedOf(part) };

export const openedOf = ({ article, complete }: Growing): Opened => ({
	kind: 'opened',
	article,
	...(complete ? { summary: summarize(article) } : {}),
});

/** What comes slowly through a pipe is shown as it comes, but reading it anew may take no more than this share of the time. */
const STREAM_SHARE = 0.2;
const STREAM_MIN_MS = 100;

function streamingDesk(from: Format | undefined): Desk {
	const address = { kind: 'stdin' } as const;
	const id = nameOfAddress(address);
	return {
		kind: 'desk',
		screen: { kind: 'reading', id, top: FIRST_ROW, content: { kind: 'waiting' } },
		entries: [waitingEntry(address)],
		read: async dispatch => {
			const whole = Promise.withResolvers<Resource | Failure>();
			keepStdin(whole.promise);
			let dueAt = 0;
			let last: Resource | Failure | undefined;
			for await (const resource of streamStdin(process.stdin, () => performance.now() >= dueAt)) {
				last = resource;
				if (resource.kind === 'failure') break;
				const started = performance.now();
				const { article } = await loadResource(resource, { from, understand });
				await dispatch({ kind: 'opened', id, content: { kind: 'opened', article } });
				const took = performance.now() - started;
				dueAt = performance.now() + Math.max(STREAM_MIN_MS, took / STREAM_SHARE);
			}
			if (last !== undefined) whole.resolve(last);
			if (last?.kind === 'failure') await dispatch({ kind: 'failed', id, failure: last });
			if (last?.kind === 'resource') {
				for await (const growing of loadInParts(last, from)) {
					if (growing.complete) await dispatch({ kind: 'opened', id, content: openedOf(growing) });
				}
			}
			await dispatch({ kind: 'shelved', entries: [], complete: true });
		},
	};
}
