/** What the session asks for, done. Answers come back as messages. */

import type { Address } from '../article/address.ts';
import type { Format } from '../article/format.ts';
import {
	type Effect,
	type Entry,
	type LinkFrom,
	type Message,
	type Opened,
	readingOf,
	type State,
} from '../session/state.ts';
import { messageOf } from './desk.ts';
import { equip, equippedFor } from './equip.ts';
import { sentenceOf } from './errors.ts';
import { articleOf } from './follow.ts';
import { openInParts } from './grow.ts';
import { createPreviewer } from './previewer.ts';
import type { Lend } from './terminal.ts';
import { nextTurn } from './turn.ts';

export interface Shell {
	readonly state: () => State;
	readonly from: Format | undefined;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly write: (data: string) => void;
	readonly lend: Lend;
	readonly quit: (code: number) => void;
	/** For mistakes of ours: ends the program with a report. */
	readonly crash: (error: unknown) => void;
}

/** Articles kept whole, so that going back and forth is immediate. */
const KEPT_ARTICLES = 8;

/** Done when the effect is. */
export function createPerformer(shell: Shell): (effect: Effect, dispatch: Dispatch) => Promise<void> {
	const kept = new Map<string, Opened>();
	const previewer = createPreviewer(shell);

	async function load(id: string, address: Address, dispatch: Dispatch, { from, told } = asRead(id)): Promise<void> {
		const known = kept.get(id);
		if (known) return dispatch(told({ kind: 'opened', id, content: known }));
		let desk = from;
		for await (const part of openInParts(address, shell.from)) {
			// The reader may have gone on to another one.
			if (readingOf(shell.state())?.id !== desk) return;
			const message = messageOf(id, part);
			if (part.kind === 'growing' && part.complete && message.kind === 'opened') keep(id, message.content);
			const first = desk === from ? told(message) : message;
			await equippedFor(shell.state(), first);
			dispatch(first);
			desk = id;
		}
	}

	/** The article that is left is kept: going back is immediate. */
	async function follow(link: LinkFrom, dispatch: Dispatch): Promise<void> {
		const found = await articleOf(link, shell.state());
		if (typeof found === 'string') return dispatch({ kind: 'noticed', text: found });
		const here = readingOf(shell.state());
		if (here?.id !== link.id || here.content.kind !== 'opened') return;
		if (here.content.summary !== undefined) keep(here.id, here.content);
		const { entry, id } = found;
		const arrival = arrivalBy(link, entry, id);
		if (entry.id === link.id) dispatch(arrival.told({ kind: 'opened', id: entry.id, content: here.content }));
		else await load(entry.id, entry.address, dispatch, arrival);
	}

	function keep(id: string, content: Opened): void {
		kept.set(id, content);
		const [oldest] = kept.keys();
		if (kept.size > KEPT_ARTICLES && oldest !== undefined) kept.delete(oldest);
	}

	const noticed = (text: string | undefined, dispatch: Dispatch): void => {
		if (text !== undefined) dispatch({ kind: 'noticed', text });
	};

	const performers: Performers = {
		'copy-address': async (effect, dispatch) => {
			const { copyAddress } = await import('./hand-over.ts');
			noticed(copyAddress(effect, shell.write), dispatch);
		},
		'copy-text': async (effect, dispatch) => {
			const { copyText } = await import('./hand-over.ts');
			noticed(await copyText(effect, shell.write), dispatch);
		},
		edit: async (effect, dispatch) => {
			const { editFile } = await import('./hand-over.ts');
			noticed(await editFile(effect, shell.lend), dispatch);
			kept.delete(effect.id);
			previewer.forget(effect.id);
			await load(effect.id, { kind: 'path', path: effect.path }, dispatch);
		},
		pipe: async (effect, dispatch) => {
			const { pipeText } = await import('./hand-over.ts');
			noticed(await pipeText(effect, shell.lend), dispatch);
		},
		save: async (effect, dispatch) => {
			const { saveArticle } = await import('./hand-over.ts');
			noticed(await saveArticle(effect), dispatch);
		},
		source: async ({ id, address }, dispatch) => {
			const { sourceText } = await import('./hand-over.ts');
			const source = await sourceText(address);
			if ('text' in source) dispatch({ kind: 'sourced', id, text: source.text });
			else noticed(source.problem, dispatch);
		},
		load: ({ id, address }, dispatch) => load(id, address, dispatch),
		preview: ({ id, address }, dispatch) => previewer.show(id, address, kept.get(id), dispatch),
		equip: async ({ tools }, dispatch) => {
			await equip(tools);
			dispatch({ kind: 'equipped' });
		},
		count: async (_, dispatch) => {
			await nextTurn();
			dispatch({ kind: 'counted' });
		},
		follow,
		browse: async (link, dispatch) => {
			const { browse } = await import('./browse.ts');
			await browse(link, shell.lend, text => dispatch({ kind: 'noticed', text }));
		},
		suspend: shell.suspend,
		redraw: shell.redraw,
		quit: ({ code }) => shell.quit(code),
	};

	return (effect, dispatch) => {
		// The table guarantees that the performer takes this very effect; TypeScript cannot follow the correlation.
		const perform = performers[effect.kind] as (effect: Effect, dispatch: Dispatch) => Promise<void> | void;
		return Promise.resolve(perform(effect, dispatch)).catch(shell.crash);
	};
}

/** How the first of an article comes to the desk: the one that is on it until then, and what is told. */
interface Arrival {
	readonly from: string;
	readonly told: (message: Message) => Message;
}

const asRead = (id: string): Arrival => ({ from: id, told: message => message });

/** What cannot be read leaves the reader where the link was. */
const arrivalBy = ({ id: from }: LinkFrom, entry: Entry, id: string): Arrival => ({
	from,
	told: message => {
		if (message.kind === 'opened') return { kind: 'followed', from, entry, id, content: message.content };
		return message.kind === 'failed' ? { kind: 'noticed', text: sentenceOf(message.failure) } : message;
	},
});

type Dispatch = (message: Message) => void;

type Performers = {
	readonly [Kind in Effect['kind']]: (
		effect: Extract<Effect, { kind: Kind }>,
		dispatch: Dispatch,
	) => Promise<void> | void;
};
