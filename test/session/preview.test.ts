/** The beginning of the article under the cursor, beside a wide list. */

import { describe, expect, test } from 'vitest';
import { cutCode } from '../../src/layout/code-cut.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { panesIn } from '../../src/session/geometry.ts';
import { cursorOf } from '../../src/session/list.ts';
import { memoryOf } from '../../src/session/memory.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { type Entry, type Message, screenOf } from '../../src/session/state.ts';
import { article, codeBlock, p, speech } from '../support/build.ts';
import { drawn, type Files, lines, type Running, start } from './keys.ts';

// As the shell has it when it is asked for.
giveTools({ cutCode });

const SHELF: Files = { a: lines('Alpha', 3), b: lines('Beta', 2), lost: 'not-found' };
const WIDE = { columns: 120, rows: 8 };
const NARROW = { columns: 119, rows: 8 };
const WORDS = { failure: () => 'It is gone.', problem: () => '' };

const wide = (files: Files = SHELF, keys = ''): Running => {
	const desk = start({ files, size: WIDE });
	desk.press(keys);
	return desk;
};

/** What stands right of the rule, or the left ends of the rows where there is none; a blank row is an empty string. */
function pane(desk: Running): readonly string[] {
	const { body = [] } = screenPageOf(desk.state(), WORDS) ?? {};
	return body.map(line => {
		const [, beside] = textOfLine(line).split('│');
		return beside === undefined ? 'no pane' : beside.trim();
	});
}

const ALPHA = ['Alpha', '', 'Alpha 1', '', 'Alpha 2', ''];
const BETA = ['Beta', '', 'Beta 1', '', 'Beta 2', ''];
const NOTHING = ['', '', '', '', '', ''];

const entry = (id: string, content: Entry['content'] = { kind: 'waiting' }): Entry => ({
	id,
	address: { kind: 'path', path: id },
	content,
});
const shelved = (...entries: readonly Entry[]): Message => ({ kind: 'shelved', entries, complete: true });
const known = (id: string, published: string): Entry =>
	entry(id, { kind: 'known', format: 'text', problems: 0, summary: { title: id, published, words: 1, minutes: 1 } });

describe('beside the list', () => {
	test('is the beginning of the article under the cursor', () => {
		expect(pane(wide())).toEqual(ALPHA);
		expect(pane(wide(SHELF, 'j'))).toEqual(BETA);
		expect(pane(wide(SHELF, '/bet'))).toEqual(BETA);
	});
	test('is why it cannot be read', () => {
		expect(pane(wide(SHELF, 'G')).join('')).toBe('It is gone.');
	});
	test('is nothing in a list of nothing', () => {
		const desk = wide(SHELF, '/zebra');
		expect(screenPageOf(desk.state(), WORDS)?.body.map(textOfLine).join('').trim()).toContain('Nothing matches');
	});
	test('is set as it would be read', () => {
		const talk = { a: article([p(speech('“Well.”'), ' It rained.')], { title: 'Talk' }) };
		const { body = [] } = screenPageOf(wide(talk).state(), WORDS) ?? {};
		expect(body[2]?.spans.find(({ text }) => text.includes('Well'))?.roles).toContain('speech');
	});
	test('begins at the start of cut lines of code', () => {
		const program = { a: article([codeBlock('x'.repeat(150))], { title: 'Lines' }), b: lines('Words', 1) };
		const desk = wide(program, '⏎S5→q');
		expect(desk.state().codeFrom).toBeGreaterThan(0);
		expect(pane(desk)[2]?.length).toBeGreaterThan(30);
	});
});

describe('the cursor', () => {
	test('asks for what it comes to, and nothing is shown until that comes', () => {
		const desk = wide({});
		desk.send(shelved(known('new', '2026-02-01'), known('old', '2026-01-01')));
		desk.press('j');
		desk.press('k');
		expect(desk.asked()).toEqual(['preview new', 'preview old', 'preview new']);
		expect(pane(desk)).toEqual(NOTHING);
	});
	test('is not followed by answers that come late', () => {
		const desk = wide({});
		desk.send(shelved(known('new', '2026-02-01'), known('old', '2026-01-01')));
		desk.press('j');
		desk.send({ kind: 'previewed', id: 'new', content: { kind: 'opened', article: lines('New', 1) } });
		expect(pane(desk)).toEqual(NOTHING);
		desk.send({ kind: 'previewed', id: 'old', content: { kind: 'opened', article: lines('Old', 1) } });
		expect(pane(desk).slice(0, 3)).toEqual(['Old', '', 'Old 1']);
	});
	test('asks once, whatever else happens', () => {
		const desk = wide({});
		desk.send(shelved(known('new', '2026-02-01')));
		desk.press('jkg?q');
		desk.send(shelved(known('old', '2026-01-01')));
		expect(desk.asked()).toEqual(['preview new', 'preview new']);
	});
	test('on the first row asks only for what has been read: nobody has chosen it', () => {
		const desk = wide({});
		desk.send(shelved(entry('a'), entry('b')));
		expect(desk.asked()).toEqual([]);
		desk.send(shelved(known('b', '2026-01-01')));
		expect(desk.asked()).toEqual(['preview b']);
		const moved = wide({});
		moved.send(shelved(entry('a'), entry('b')));
		moved.press('j');
		expect(moved.asked()).toEqual(['preview b']);
	});
	test('asks for nothing that would keep the next key waiting', () => {
		const desk = wide({});
		const summary = { title: 'a', words: 300_000, minutes: 1500 };
		desk.send(shelved(entry('a', { kind: 'known', format: 'html', problems: 0, summary })));
		expect(desk.asked()).toEqual([]);
		desk.send(shelved(entry('b', { kind: 'known', format: 'text', problems: 0, summary })));
		desk.press('j');
		expect(desk.asked()).toEqual(['preview b']);
	});
	test('leaves no preview of another entry where the first row becomes another one', () => {
		const desk = wide({ a: lines('Alpha', 1) });
		desk.send({ kind: 'dropped', ids: ['a'] });
		desk.send(shelved(entry('b')));
		expect(pane(desk)).toEqual(NOTHING);
	});
});

describe('an article that has been previewed', () => {
	test('is there as soon as it is opened', () => {
		const desk = wide({});
		desk.send(shelved(known('a', '2026-01-01'), known('b', '2025-01-01')));
		desk.send({ kind: 'previewed', id: 'a', content: { kind: 'opened', article: lines('Alpha', 3) } });
		desk.press('⏎');
		expect(drawn(desk.state())).toBe('Alpha');
		// What follows of it is read.
		expect(desk.asked()).toEqual(['preview a', 'load']);
	});
	test('goes on where an earlier session has left it', () => {
		const long = lines('Alpha', 30);
		const earlier = start({ files: { a: long }, size: WIDE });
		earlier.press('⏎40j');
		const desk = wide({});
		desk.send(shelved(known('a', '2026-01-01'), known('b', '2025-01-01')));
		desk.send({ kind: 'remembered', memories: new Map([['a', memoryOf(earlier.state(), 'a')]]) });
		desk.send({ kind: 'previewed', id: 'a', content: { kind: 'opened', article: long } });
		desk.press('⏎');
		expect(drawn(desk.state())).toBe(drawn(earlier.state()));
	});
	test('is previewed as it is after it was edited', () => {
		const desk = wide(SHELF, '⏎');
		desk.send({ kind: 'opened', id: 'a', content: { kind: 'opened', article: lines('Omega', 3) } });
		desk.press('q');
		expect(pane(desk)[0]).toBe('Omega');
	});
	test('is asked for again if it had not come when the list was left', () => {
		const desk = wide({});
		desk.send(shelved(known('a', '2026-01-01'), known('b', '2025-01-01')));
		desk.press('⏎q');
		expect(desk.asked()).toEqual(['preview a', 'load', 'preview a']);
	});
});

describe('the pane', () => {
	test('needs a wide terminal, and comes and goes with it', () => {
		const desk = start({ files: SHELF, size: NARROW });
		desk.press('j');
		const narrow = screenPageOf(desk.state(), WORDS);
		expect(pane(desk)[0]).toBe('no pane');
		desk.send({ kind: 'resized', size: WIDE });
		expect(pane(desk)).toEqual(BETA);
		expect(cursorOf(desk.state())).toBe(1);
		desk.send({ kind: 'resized', size: NARROW });
		expect(screenPageOf(desk.state(), WORDS)).toEqual(narrow);
	});
	test('is put away with a key and comes back with it', () => {
		const desk = wide(SHELF, 'z');
		expect(pane(desk)[0]).toBe('no pane');
		desk.press('j⏎q');
		expect(pane(desk)[0]).toBe('no pane');
		desk.press('z');
		expect(pane(desk)).toEqual(BETA);
	});
	test('says what it needs', () => {
		const desk = start({ files: SHELF, size: NARROW });
		desk.press('z');
		expect(desk.state().notice).toBe('A preview needs 120 columns.');
		desk.send({ kind: 'resized', size: WIDE });
		expect(pane(desk)).toEqual(ALPHA);
	});
	test('is not where the terminal itself would turn a title and the text beside it as one', () => {
		const desk = wide({ a: lines('הים', 1) });
		const turning = (bidi: 'app' | 'terminal') =>
			screenPageOf({ ...desk.state(), bidi }, WORDS)?.body.map(textOfLine)[0];
		expect(turning('terminal')).not.toContain('│');
		expect(turning('app')).toContain('│');
	});
	test('is not in the way of an article', () => {
		const desk = wide(SHELF, '⏎');
		expect(screenOf(desk.state()).kind).toBe('reading');
		expect(pane(desk)[0]).toBe('no pane');
	});
});

test.each([
	[119, 72, undefined],
	[120, 72, { list: 56, gutter: 4, measure: 58, hang: 2 }],
	[150, 72, { list: 72, gutter: 4, measure: 72, hang: 2 }],
	[200, 72, { list: 122, gutter: 4, measure: 72, hang: 2 }],
	[200, 150, { list: 90, gutter: 4, measure: 104, hang: 2 }],
	[200, 1, { list: 193, gutter: 4, measure: 1, hang: 2 }],
])('%i columns and a measure of %i', (columns, measure, expected) => {
	expect(panesIn({ columns, rows: 1 }, measure)).toEqual(expected);
});
