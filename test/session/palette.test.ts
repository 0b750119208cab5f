import { describe, expect, test, vi } from 'vitest';
import { textOfLine } from '../../src/layout/line.ts';
import type { Command } from '../../src/session/commands/command.ts';
import { COMMANDS } from '../../src/session/commands.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { paletteRows, visiblePalette } from '../../src/session/palette.ts';
import { screenOf } from '../../src/session/state.ts';
import { checkKeys, drawn, lines, start } from './keys.ts';

const WORDS = { failure: () => '', problem: () => '' };
const FILES = { 'a.txt': lines('Alpha', 40), 'b.txt': lines('Beta', 3) };
const ON_DESK = { files: { 'a.txt': lines('Alpha', 40) }, open: 'a.txt', size: { columns: 60, rows: 12 } };

/** The rows of the screen after the keys. */
function rowsAfter(keys: string, columns = 60): readonly string[] {
	const desk = start({ ...ON_DESK, size: { columns, rows: 12 } });
	desk.press(keys);
	const page = screenPageOf(desk.state(), WORDS);
	return [...(page?.body ?? []), ...(page?.status === undefined ? [] : [page.status])].map(textOfLine);
}

describe('the palette', () => {
	test('has every command of the screen under it but its own, in the order of the table', () => {
		for (const [running, screen] of [
			[ON_DESK, 'reading'],
			[{ files: FILES }, 'list'],
		] as const) {
			const desk = start(running);
			desk.press(':');
			const titles = paletteRows(desk.state()).map(({ command }) => command.id);
			const all = COMMANDS.filter(({ screens }) => screens.includes(screen)).map(({ id }) => id);
			expect(titles).toEqual(all.filter(id => id !== 'palette'));
		}
	});
	test('asks what is chosen once whether it can do anything', () => {
		const command = COMMANDS.find(({ id }) => id === 'next-section') as Required<Command>;
		const asked = vi.spyOn(command, 'unavailable');
		checkKeys(ON_DESK, ':next section⏎', 'Alpha | No further section.');
		expect(asked).toHaveBeenCalledTimes(1);
		asked.mockRestore();
	});
	test('finds by letters of the title, the best first', () => {
		checkKeys(ON_DESK, ':juti', ':juti▏ [Justify the text, or not]');
		checkKeys(ON_DESK, ':Quit', ':Quit▏ [Quit at once], Quit at once');
		checkKeys(ON_DESK, ':zzz', ':zzz▏ ');
	});
	test('finds by key, which comes before all titles with that letter', () => {
		checkKeys(ON_DESK, ':z', ':z▏ [Hide or show the bar below]');
		const desk = start(ON_DESK);
		desk.press(':G');
		expect(paletteRows(desk.state())[0]?.command.id).toBe('bottom');
		desk.press('⌫g');
		expect(paletteRows(desk.state())[0]?.command.id).toBe('top');
		desk.press('⌃upgdn');
		expect(paletteRows(desk.state())[0]?.command.id).toBe('page-down');
	});
	test('runs the chosen one on the screen under it', () => {
		checkKeys(ON_DESK, ':bottom⏎', 'Alpha 35');
		checkKeys({ files: FILES }, ':filter⏎', 'filter /: [Alpha] Beta');
		checkKeys({ files: FILES }, ':help⏎', 'help list 0');
		checkKeys(ON_DESK, ':quit↓⏎', 'Alpha → quit 0');
	});
	test('passes on the count that was typed before it', () => {
		checkKeys({ ...ON_DESK, size: { columns: 60, rows: 5 } }, '5:line down⏎', '_Alpha 3');
	});
	test('goes to the percentage that is typed', () => {
		const desk = start(ON_DESK);
		desk.press('50%');
		const wanted = drawn(desk.state());
		desk.press('g:50');
		expect(drawn(desk.state())).toBe(':50▏ [To N percent (50%)]');
		desk.press('⏎');
		expect(drawn(desk.state())).toBe(wanted);
		checkKeys({ files: FILES }, ':50⏎', ':50▏  | No command is called that.');
	});
	test('closes on Esc and leaves everything as it was', () => {
		for (const running of [ON_DESK, { files: FILES }]) {
			const desk = start(running);
			desk.press('j');
			const before = desk.state();
			desk.press(':pq↓⎋');
			expect(desk.state()).toEqual(before);
		}
		checkKeys(ON_DESK, 'j:⎋q', '_Alpha 1 → quit 0');
	});
	test('moves by rows and pages, no further than its ends, the current row always on the screen', () => {
		const desk = start(ON_DESK);
		desk.press(':');
		for (const key of [...'↓↓⇟⇟⇞⌃n↓⇟⇟⇟⇟⇟⇟⇟⇟⇟↓⇞↑⇞⇞⇞⇞⇞⇞⇞⇞⇞⇞⌃p'.matchAll(/⌃?./gu)]) {
			desk.press(key[0]);
			const { top, cursor, rows, count } = visiblePalette(desk.state());
			expect(rows.length).toBe(11);
			expect(cursor).toBeGreaterThanOrEqual(top);
			expect(cursor).toBeLessThan(Math.min(count, top + rows.length));
		}
		expect(visiblePalette(desk.state())).toMatchObject({ top: 0, cursor: 0 });
	});
	test('says why a command can do nothing, and stays open', () => {
		checkKeys(ON_DESK, ':who said⏎', ':who said▏ [Who said what …] | This article has no direct speech.');
		checkKeys(ON_DESK, ':who said⏎⎋', 'Alpha');
		checkKeys(ON_DESK, ':zzz⏎', ':zzz▏  | No command is called that.');
		expect(rowsAfter(':who said', 80)[0]).toMatch(/^▸ Who said what … +This article has no direct speech\. $/);
	});
	test('lets a command ask for its key', () => {
		const asker = COMMANDS.find(({ asks, screens }) => asks !== undefined && screens.includes('reading'));
		if (asker === undefined) return;
		const desk = start(ON_DESK);
		desk.press(`:${asker.keys[0]}⏎`);
		expect(screenOf(desk.state()).kind).toBe('reading');
		expect(desk.state().asking?.id).toBe(asker.id);
	});
	test('shows keys at the right, and only titles where it is narrow', () => {
		expect(rowsAfter(':line down')).toEqual([
			'▸ Line down                                          j ↓ ^N ',
			' :line down▏                                            1/1 ',
		]);
		expect(rowsAfter(':line down', 30)[0]).toBe('▸ Line down                   ');
		for (const columns of [1, 2, 3, 5, 20, 47, 48, 49, 200])
			for (const row of rowsAfter(':', columns).slice(0, -1)) expect(row.length).toBe(columns);
	});
	test('can be stopped and redrawn', () => {
		checkKeys(ON_DESK, ':⌃l⌃z', ':▏ [Line down], Line up → redraw → suspend');
	});
});
