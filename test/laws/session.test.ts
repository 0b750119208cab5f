/** Whatever is pressed, whatever comes: the session goes on, and there is something to see. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarize } from '../../src/article/summary.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { THEMES, themeFrom } from '../../src/layout/theme.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { COMMANDS } from '../../src/session/commands.ts';
import { visibleContents } from '../../src/session/contents.ts';
import { cursorOf, rowsOf, topOf } from '../../src/session/list.ts';
import { menuOf } from '../../src/session/menus.ts';
import { pageOf } from '../../src/session/page.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { visiblePalette } from '../../src/session/palette.ts';
import type { Pointing } from '../../src/session/pointing.ts';
import { progressOf } from '../../src/session/reading.ts';
import { type Entry, initialState, type Message, type State, screenOf } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { visibleVoices } from '../../src/session/voices.ts';
import type { Words } from '../../src/session/words.ts';
import { widthOf } from '../../src/text/width.ts';
import { article } from '../support/arbitrary.ts';
import { PREFERENCES } from '../support/preferences.ts';

// As the shell has them when they are asked for.
giveTools({ cutCode, bidi: bidiTool });

const KEYS = [...new Set(COMMANDS.flatMap(({ keys }) => keys)), ...'0123456789', ...'ae🌊', 'f5', 'shift+tab'];

const IDS = ['a', 'b', 'c', '-'];
const entry = (id: string): Entry => ({ id, address: { kind: 'path', path: id }, content: { kind: 'waiting' } });

const pointing: fc.Arbitrary<Pointing> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ what: fc.constant('click'), row: fc.nat(41), column: fc.nat(250) }),
	},
	fc.record({ what: fc.constant('wheel'), notches: fc.integer({ min: -9, max: 9 }) }),
	fc.constant<Pointing>({ what: 'back' }),
);

/** What happens outside, in any order, also what makes no sense now. */
const event: fc.Arbitrary<Message> = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...KEYS).map((key): Message => ({ kind: 'key', key })) },
	fc
		.record({ columns: fc.integer({ min: 1, max: 240 }), rows: fc.integer({ min: 1, max: 40 }) })
		.map((size): Message => ({ kind: 'resized', size })),
	fc.constantFrom(...IDS).map((id): Message => ({ kind: 'dropped', ids: [id] })),
	fc
		.tuple(fc.constantFrom(...IDS), article)
		.map(([id, article]): Message => ({ kind: 'opened', id, content: { kind: 'opened', article } })),
	fc
		.tuple(fc.constantFrom(...IDS), article)
		.map(([id, article]): Message => ({ kind: 'previewed', id, content: { kind: 'opened', article } })),
	fc.constantFrom(...IDS).map(
		(id): Message => ({
			kind: 'failed',
			id,
			failure: { kind: 'failure', address: { kind: 'path', path: id }, reason: 'not-found' },
		}),
	),
	fc.constantFrom('dark', 'light').map((background): Message => ({ kind: 'background', background })),
	fc.constant<Message>({ kind: 'equipped' }),
	fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS, 'linked'), article, fc.constantFrom('', 'there')).map(
		([from, to, article, id]): Message => ({
			kind: 'followed',
			from,
			entry: entry(to),
			id,
			content: { kind: 'opened', article },
		}),
	),
	fc
		.tuple(fc.constantFrom('sort', 'theme', 'links'), fc.constantFrom('title', 'length', 'dark', '#there', ''))
		.map(([menu, value]): Message => ({ kind: 'chosen', menu, value })),
	{ weight: 4, arbitrary: pointing.map((pointing): Message => ({ kind: 'pointed', pointing })) },
	fc.tuple(fc.constantFrom(...IDS), article, fc.boolean()).map(
		([id, article, complete]): Message => ({
			kind: 'shelved',
			entries: [{ ...entry(id), content: { kind: 'known', summary: summarize(article), format: 'text', problems: 0 } }],
			complete,
		}),
	),
);

const WORDS: Words = { failure: ({ reason }) => `${reason} `.repeat(20), problem: ({ kind }) => kind };

/** No row is wider than the terminal. */
function checkPage(state: State): void {
	const { header, body, margin = 0, status } = screenPageOf(state, WORDS) ?? { body: [] };
	const rows = [header, status, ...body].filter(line => line !== undefined);
	for (const line of rows) {
		const indent = line === header || line === status ? 0 : margin;
		expect(indent + widthOf(textOfLine(line))).toBeLessThanOrEqual(state.size.columns);
	}
}

function checkState(state: State): void {
	checkPage(state);
	expect(state.screens.length).toBeGreaterThan(0);
	expect(state.screens[0].kind).toBe('list');
	const rows = rowsOf(state).length;
	const cursor = cursorOf(state);
	expect(cursor).toBeGreaterThanOrEqual(rows === 0 ? -1 : 0);
	expect(cursor).toBeLessThan(Math.max(1, rows));
	expect(topOf(state)).toBeLessThanOrEqual(Math.max(0, cursor));
	const screen = screenOf(state);
	if (screen.kind === 'menu') menuOf(screen.menu).choices(state);
	if (screen.kind === 'palette') {
		const { rows, top, cursor, count } = visiblePalette(state);
		// What Enter runs is on the screen.
		expect(count === 0 || rows[cursor - top] !== undefined).toBe(true);
	}
	if (screen.kind === 'voices') {
		const { rows, current, number, count } = visibleVoices(state);
		// What is current is on the screen, as soon as there is anything.
		expect(count === 0 || (current !== undefined && rows.includes(current))).toBe(true);
		expect(number).toBeLessThanOrEqual(Math.max(1, count));
	}
	if (screen.kind === 'contents') {
		const { rows, number, count } = visibleContents(state);
		expect(rows.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
		expect(number).toBeLessThanOrEqual(count);
	}
	if (screen.kind !== 'reading' || screen.content.kind !== 'opened') return;
	const progress = progressOf(state);
	expect(progress).toBeGreaterThanOrEqual(0);
	expect(progress).toBeLessThanOrEqual(1);
	const page = pageOf(state, screen.content.article);
	const [first] = page.lines(screen.top, 1);
	const blocks = screen.content.article.blocks.length;
	// An article of nothing has no rows; every other one has one at the top of the screen, wherever that is.
	if (blocks > 0 && [...page.all()].length > 0) expect(first).toBeDefined();
}

test('random keys and messages never break the session', () => {
	const shelf = fc.dictionary(fc.constantFrom(...IDS), article, { maxKeys: 4 });
	fc.assert(
		fc.property(shelf, fc.array(event, { maxLength: 60 }), (articles, events) => {
			let state = initialState(
				{ ...PREFERENCES, size: { columns: 60, rows: 10 }, measure: 50, bidi: 'app' },
				{ kind: 'list' },
			);
			const send = (message: Message): void => {
				const [next, effects] = update(state, message);
				state = next;
				checkState(state);
				for (const effect of effects) {
					if (effect.kind !== 'load' && effect.kind !== 'preview') continue;
					const { id } = effect;
					const article = articles[id];
					if (article === undefined) continue;
					const kind = effect.kind === 'load' ? 'opened' : 'previewed';
					send({ kind, id, content: { kind: 'opened', article, summary: summarize(article) } });
				}
			};
			send({ kind: 'shelved', entries: Object.keys(articles).map(entry), complete: true });
			for (const message of events) send(message);
		}),
		{ numRuns: 300 },
	);
});

const AIRY = themeFrom('airy', THEMES[0], { leading: { paragraph: 3, section: 0 } });
const FIRST_SIZE = { columns: 60, rows: 10 };

/** What moves rows, and what undoes it. */
type Change = readonly [change: readonly Message[], undo: readonly Message[]];

const pressed = (key: string): readonly Message[] => [{ kind: 'key', key }];
const chosen = (value: string): readonly Message[] => [...pressed('c'), { kind: 'chosen', menu: 'theme', value }];
const resized = (size: State['size']): readonly Message[] => [{ kind: 'resized', size }];

test('what moves rows and is undone changes nothing', () => {
	const size = fc.record({ columns: fc.integer({ min: 20, max: 120 }), rows: fc.integer({ min: 2, max: 40 }) });
	const change = fc.oneof(
		{ weight: 3, arbitrary: size.map((size): Change => [resized(size), resized(FIRST_SIZE)]) },
		fc.constantFrom('w', 'x', 'S').map((key): Change => [pressed(key), pressed(key)]),
		fc.constant<Change>([pressed('-'), pressed('=')]),
		fc.constant<Change>([chosen('airy'), chosen('auto')]),
	);
	const keys = fc.array(fc.constantFrom('j', 'space', '}', 'G', 'k', '"'), { maxLength: 12 });
	fc.assert(
		fc.property(article, keys, fc.array(change, { minLength: 1, maxLength: 5 }), (article, keys, changes) => {
			const top = { block: 0, offset: 0, nth: 0 };
			let state = initialState(
				{ ...PREFERENCES, size: FIRST_SIZE, themes: [...THEMES, AIRY], measure: 50, bidi: 'app' },
				{ kind: 'reading', id: 'a', content: { kind: 'opened', article }, top },
			);
			const send = (message: Message): void => {
				[state] = update(state, message);
			};
			for (const key of keys) send({ kind: 'key', key });
			// An article may begin with a block that shows nothing: its first row has a later place.
			resized(FIRST_SIZE).forEach(send);
			const before = screenOf(state);
			for (const [change] of changes) change.forEach(send);
			for (const [, undo] of changes.toReversed()) undo.forEach(send);
			const after = screenOf(state);
			if (before.kind !== 'reading' || after.kind !== 'reading') throw new Error('not reading');
			// Rows that share a place (frames, titles, the space below) are one place.
			expect({ block: after.top.block, offset: after.top.offset }).toEqual({
				block: before.top.block,
				offset: before.top.offset,
			});
		}),
	);
});
