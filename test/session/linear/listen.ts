/** A listener’s session by itself: typed lines and what is said, with a shell that has every article at hand. */

import { expect } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Failure } from '../../../src/article/resource.ts';
import { summarize } from '../../../src/article/summary.ts';
import { endHeard } from '../../../src/session/linear/position.ts';
import { linearState } from '../../../src/session/linear/start.ts';
import { told } from '../../../src/session/linear/told.ts';
import { typed, whenSilent } from '../../../src/session/linear/typed.ts';
import type { Entry, Message, State } from '../../../src/session/state.ts';
import { update } from '../../../src/session/update.ts';
import type { Words } from '../../../src/session/words.ts';

/** Name → article; a reason stands for one that cannot be read. */
type Files = Readonly<Record<string, Article | Failure['reason']>>;

const WORDS: Words = { failure: ({ reason }) => `It is ${reason}.`, problem: ({ kind }) => `It has ${kind}.` };

function entryOf(id: string, content: Files[string]): Entry {
	const address = { kind: 'path', path: id } as const;
	if (typeof content === 'string') return { id, address, content: { kind: 'failure', address, reason: content } };
	return { id, address, content: { kind: 'known', summary: summarize(content), format: 'text', problems: 0 } };
}

export interface Listening {
	readonly state: () => State;
	/** Said at the start. */
	readonly first: readonly string[];
	/** What is said to a line; what the shell is asked for behind an arrow. */
	readonly type: (line: string) => readonly string[];
}

export function listen(files: Files, open?: string, memories: Message[] = []): Listening {
	let state = linearState(
		'folded',
		open === undefined
			? { kind: 'list' }
			: { kind: 'reading', id: open, content: { kind: 'waiting' }, top: { block: 0, offset: 0, nth: 0 } },
	);
	let asked: string[] = [];
	const load = (id: string): void => {
		const article = files[id];
		if (article === undefined || typeof article === 'string') return;
		send({ kind: 'opened', id, content: { kind: 'opened', article, summary: summarize(article) } });
	};
	const send = (message: Message): void => {
		const [next, effects] = update(state, message);
		state = next;
		for (const effect of effects)
			if (effect.kind === 'load') load(effect.id);
			else asked.push(`→ ${effect.kind === 'quit' ? `quit ${effect.code}` : effect.kind}`);
	};
	const say = (before: State | undefined): readonly string[] => {
		const lines = [...told(before, state, WORDS), ...asked];
		asked = [];
		const end = endHeard(state);
		if (end !== undefined) send(end);
		return lines;
	};
	const entries = Object.entries(files).map(([id, content]) => entryOf(id, content));
	send({ kind: 'shelved', entries, complete: true });
	for (const message of memories) send(message);
	if (open !== undefined) load(open);
	const first = say(undefined);
	return {
		state: () => state,
		first,
		type: line => {
			const answer = typed(state, line, WORDS);
			const lines = [...answer.say];
			for (const step of answer.steps) {
				const { notice: _, ...before } = state;
				for (const message of step) send(message);
				lines.push(...say(before));
			}
			return lines.length > 0 ? lines : whenSilent(state, answer, WORDS);
		},
	};
}

/** What is said to the last of some lines. */
export function checkListening(listening: Listening, lines: readonly string[], expected: readonly string[]): void {
	let said = listening.first;
	for (const line of lines) said = listening.type(line);
	expect(said).toEqual(expected);
}
