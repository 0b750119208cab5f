import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/article/summary.ts';
import { wantedMeasure } from '../../src/session/geometry.ts';
import { type Memory, memoryOf } from '../../src/session/memory.ts';
import { update } from '../../src/session/update.ts';
import { article, p } from '../support/build.ts';
import { drawn, lines, type Running, start } from './keys.ts';

const LONG = lines('Tide', 40);
const SIZE = { columns: 40, rows: 6 };

const read = (keys: string, text = LONG): Running => {
	const desk = start({ files: { 'a.txt': text }, open: 'a.txt', size: SIZE });
	desk.press(keys);
	return desk;
};

/** As it comes out of the file. */
const memoryAfter = (keys: string, text = LONG): Memory =>
	JSON.parse(JSON.stringify(memoryOf(read(keys, text).state(), 'a.txt')));

/** The screen of a session that starts with that memory. */
function checkResumed(memory: Memory, text: typeof LONG, expected: string, keys = ''): Running {
	const desk = start({ files: { 'a.txt': text }, open: 'a.txt', size: SIZE });
	desk.send({ kind: 'remembered', memories: new Map([['a.txt', memory]]) });
	desk.press(keys);
	expect(drawn(desk.state())).toBe(expected);
	return desk;
}

const inserted = (count: number, text = LONG): typeof LONG =>
	article([...Array.from({ length: count }, (_, index) => p(`Added later ${index}`)), ...text.blocks], text.meta);

describe('an article goes on', () => {
	test('at the row it was left at', () => {
		checkResumed(memoryAfter('20j'), LONG, drawn(read('20j').state()));
		checkResumed(memoryAfter('21j'), LONG, drawn(read('21j').state()));
	});
	test('at its top when it was left there', () => {
		expect(memoryAfter('')).toEqual({});
		expect(memoryAfter('20jg')).toEqual({});
	});
	test('at the same words when text has been put in above', () => {
		checkResumed(memoryAfter('20j'), inserted(7), 'Tide 10');
	});
	test('at the same words when text has been taken out above', () => {
		checkResumed(memoryAfter('20j'), article(LONG.blocks.slice(4), LONG.meta), 'Tide 10');
	});
	test('as far into it when its words are gone', () => {
		const other = lines('Ebbs', 40);
		checkResumed(memoryAfter('20j'), other, 'Ebbs 10');
	});
	test('at the nearest of equal words', () => {
		const same = article(Array.from({ length: 40 }, () => p('The same words in every paragraph.')));
		const desk = read('20j', same);
		checkResumed(memoryAfter('20j', same), same, drawn(desk.state()));
	});
	test('not where the reader has moved already, or been in this session', () => {
		const desk = read('4j');
		const before = drawn(desk.state());
		desk.send({ kind: 'remembered', memories: new Map([['a.txt', memoryAfter('20j')]]) });
		expect(drawn(desk.state())).toBe(before);
	});
	test('as soon as its words have come, while it grows', () => {
		const desk = start({ files: {}, open: 'a.txt', size: SIZE });
		desk.send({ kind: 'remembered', memories: new Map([['a.txt', memoryAfter('60j')]]) });
		const part = article(LONG.blocks.slice(0, 20), LONG.meta);
		desk.send({ kind: 'opened', id: 'a.txt', content: { kind: 'opened', article: part } });
		expect(drawn(desk.state())).toBe('Tide');
		// The start is not where it was left.
		expect(memoryOf(desk.state(), 'a.txt', memoryAfter('60j')).position).toEqual(memoryAfter('60j').position);
		const content = { kind: 'opened', article: LONG, summary: summarize(LONG) } as const;
		desk.send({ kind: 'opened', id: 'a.txt', content });
		expect(drawn(desk.state())).toBe('Tide 30');
	});
	test('with its measure, unless another was asked for', () => {
		const memory = memoryAfter('--');
		expect(memory.measure).toEqual({ from: 72, to: 28 });
		const resumed = checkResumed(memory, LONG, 'Tide').state();
		expect([wantedMeasure(resumed), resumed.measure]).toEqual([28, 72]);
		const desk = start({ files: { 'a.txt': LONG }, open: 'a.txt', size: SIZE, measure: 60 });
		desk.send({ kind: 'remembered', memories: new Map([['a.txt', memory]]) });
		expect(wantedMeasure(desk.state())).toBe(60);
	});
	test('with a measure that is its own: the next article has the usual one', () => {
		const desk = start({ files: { 'a.txt': LONG, 'b.txt': LONG }, size: { columns: 100, rows: 6 } });
		desk.send({ kind: 'remembered', memories: new Map([['a.txt', { measure: { from: 72, to: 28 } }]]) });
		const measures = (keys: string): number => {
			desk.press(keys);
			return wantedMeasure(desk.state());
		};
		expect([measures('⏎'), measures('J'), measures('K')].sort()).toEqual([28, 28, 72]);
		expect([measures('-'), measures('=')]).toEqual([24, 72]);
	});
	test('with its marks, where their words stand now', () => {
		const memory = memoryAfter('20jma');
		expect(Object.keys(memory.marks ?? {})).toEqual(['a']);
		const desk = checkResumed(memory, inserted(3), 'Tide 10');
		expect(desk.state().marks.get('a.txt')?.get('a')).toEqual({ block: 12, offset: 0 });
	});
});

describe('an article is read', () => {
	test('when its end has been on the screen', () => {
		expect(memoryAfter('20j').read).toBeUndefined();
		expect(memoryAfter('G').read).toBe(true);
		const desk = start({ files: { 'a.txt': LONG, 'b.txt': LONG }, size: SIZE });
		desk.press('⏎Gq');
		expect([...desk.state().read]).toEqual(['a.txt']);
	});
	test('not before all of it has come', () => {
		const desk = start({ files: {}, open: 'a.txt', size: SIZE });
		desk.send({ kind: 'opened', id: 'a.txt', content: { kind: 'opened', article: article([p('One.')]) } });
		desk.press('j');
		expect(desk.state().read.size).toBe(0);
	});
});

test('a memory of an article that is nowhere changes nothing', () => {
	const state = read('').state();
	const [after] = update(state, { kind: 'remembered', memories: new Map([['gone', memoryAfter('20j')]]) });
	expect(drawn(after)).toBe(drawn(state));
});
