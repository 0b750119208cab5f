/** Whoever listens misses nothing, and whatever is typed there is an answer. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { blocksIn, inlinesIn } from '../../src/article/parts.ts';
import { comparePlaces, type Place, START } from '../../src/article/place.ts';
import { summarize } from '../../src/article/summary.ts';
import { pieceBefore, pieceFrom } from '../../src/session/linear/pieces.ts';
import { endHeard } from '../../src/session/linear/position.ts';
import { linearState } from '../../src/session/linear/start.ts';
import { told } from '../../src/session/linear/told.ts';
import { typed } from '../../src/session/linear/typed.ts';
import type { Message, State } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import type { Words } from '../../src/session/words.ts';
import { article } from '../support/arbitrary.ts';

interface Reading {
	readonly text: string;
	readonly starts: readonly Place[];
}

/** The whole article, piece by piece. */
function readingOf(article: Article): Reading {
	const lines: string[] = [];
	const starts: Place[] = [];
	for (let place: Place | undefined = START; place !== undefined; ) {
		starts.push(place);
		const piece = pieceFrom(article, place, 'shown');
		lines.push(...(piece?.lines ?? []));
		place = piece?.next;
	}
	return { text: lines.join('\n'), starts };
}

/** They stay in code, where each character counts. */
const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00AD', '');

const wordsIn = (text: string): readonly string[] => withoutSoftHyphens(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const textIn = (block: Block): readonly string[] => [
	...[...blocksIn(block)].flatMap(({ node }) => (node.kind === 'code' ? [node.text] : [])),
	...[...inlinesIn(block)].flatMap(({ node }) => ('text' in node ? [node.text] : [])),
];

test('every word is read out', () => {
	fc.assert(
		fc.property(article, article => {
			const text = withoutSoftHyphens(readingOf(article).text);
			for (const words of article.blocks.flatMap(textIn).map(wordsIn))
				for (const word of words) expect(text).toContain(word);
		}),
	);
});

test('a piece begins after the one before it, and going back leads to one that is followed by it', () => {
	fc.assert(
		fc.property(article, article => {
			const { starts } = readingOf(article);
			for (const [index, start] of starts.entries()) {
				const before = starts[index - 1];
				if (before === undefined) continue;
				expect(comparePlaces(before, start)).toBeLessThan(index === 1 ? 1 : 0);
				const back = pieceBefore(article, start, 'shown');
				expect(back).toBeDefined();
				expect(comparePlaces(back ?? start, start)).toBeLessThan(0);
			}
		}),
	);
});

const WORDS: Words = { failure: ({ reason }) => reason, problem: ({ kind }) => kind };

const line = fc.oneof(
	fc.constantFrom(
		...'jkfFrgGtnNWLlohxyse|J K q ? . % # ] [ } { " ( > < \\ / m \' '.split(''),
		'',
		'1',
		'2',
		'50%',
		'/a',
		'ma',
		"'a",
		"''",
	),
	fc.string({ maxLength: 6 }),
);

test('whatever is typed, the session goes on, and no control character is said', () => {
	fc.assert(
		fc.property(article, fc.array(line, { maxLength: 30 }), (article, lines) => {
			const address = { kind: 'path', path: 'a' } as const;
			const summary = summarize(article);
			const known = { kind: 'known', summary, format: 'text', problems: 0 } as const;
			const opened: Message = { kind: 'opened', id: 'a', content: { kind: 'opened', article, summary } };
			let state: State = linearState('folded', { kind: 'list' });
			const send = (message: Message): void => {
				const [next, effects] = update(state, message);
				state = next;
				for (const { kind } of effects) if (kind === 'load') send(opened);
			};
			send({ kind: 'shelved', entries: [{ id: 'a', address, content: known }], complete: true });
			for (const text of ['1', ...lines]) {
				const { say, steps } = typed(state, text, WORDS);
				const all = [...say];
				for (const step of steps) {
					const before = state;
					for (const message of step) send(message);
					all.push(...told(before, state, WORDS));
					const end = endHeard(state);
					if (end !== undefined) send(end);
				}
				expect(all.join('\n')).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
			}
		}),
	);
});
