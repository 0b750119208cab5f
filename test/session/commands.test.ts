import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/session/commands/command.ts';
import { COMMANDS, commandNamed } from '../../src/session/commands.ts';
import { fitting } from '../../src/session/fitting.ts';
import { helpColumns, helpRows, keyTable } from '../../src/session/help.ts';
import { hintOf, hintsInBar } from '../../src/session/hints.ts';
import { keymapOf, labelOfKey } from '../../src/session/keymap.ts';
import type { ScreenKind } from '../../src/session/state.ts';
import { widthOf } from '../../src/text/width.ts';

const command = (id: string, keys: readonly string[], screens: readonly ScreenKind[]): Command => ({
	id,
	title: id,
	keys,
	screens,
	run: state => [state, []],
});

describe('the keymap', () => {
	test('leads from every key of every command to it, on all its screens', () => {
		const keymap = keymapOf(COMMANDS);
		for (const command of COMMANDS)
			for (const screen of command.screens)
				for (const key of command.keys)
					expect(keymap.get(screen)?.get(key)?.id, `${key} on ${screen}`).toBe(command.id);
	});
	test('refuses a key that two commands want on one screen, and names both', () => {
		const commands = [command('one', ['a', 'x'], ['list']), command('two', ['b', 'x'], ['help', 'list'])];
		expect(() => keymapOf(commands)).toThrow('Key x is bound twice on list: one and two');
	});
	test('refuses a key that one command wants twice', () => {
		expect(() => keymapOf([command('one', ['x', 'x'], ['list'])])).toThrow('one and one');
	});
	test('lets a key mean different things on different screens', () => {
		const keymap = keymapOf([command('one', ['x'], ['list']), command('two', ['x'], ['help'])]);
		expect([keymap.get('list')?.get('x')?.id, keymap.get('help')?.get('x')?.id]).toEqual(['one', 'two']);
	});
});

describe('the table', () => {
	test('names each command once', () => {
		const ids = COMMANDS.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
		for (const id of ids) expect(commandNamed(id)?.id).toBe(id);
	});
	test('says of each what it does, shortly enough for the help screen at 80 cells', () => {
		for (const { id, title } of COMMANDS) expect(title, id).toMatch(/^[A-Z][^.]{3,38}$/);
	});
	test('takes no letter and no digit where a filter is typed, and no digit where counts are', () => {
		for (const { id, keys, screens } of COMMANDS) {
			if (screens.includes('filter')) for (const key of keys) expect(key.length, id).toBeGreaterThan(1);
			for (const key of keys) expect(key, id).not.toMatch(/^\d$/);
		}
	});
	test('has the way out on every screen', () => {
		for (const screen of ['list', 'filter', 'reading', 'help', 'menu'] as const)
			expect(keymapOf(COMMANDS).get(screen)?.get('ctrl+c')?.id).toBe('interrupt');
	});
});

test('keys are labelled as people write them', () => {
	const labels = ['j', 'ctrl+d', 'up', 'pagedown', 'space', 'enter', 'esc', '%'].map(labelOfKey);
	expect(labels.join(' ')).toBe('j ^D ↑ PgDn Space Enter Esc %');
});

describe('the help', () => {
	const rows = helpRows(COMMANDS, 'list');
	test('has every command of every screen, those of the screen it is asked on first', () => {
		expect(rows[0]).toEqual({ kind: 'heading', text: 'In the list' });
		expect(helpRows(COMMANDS, 'reading')[0]).toEqual({ kind: 'heading', text: 'Reading an article' });
		const titles = rows.flatMap(row => (row.kind === 'command' ? [row.title] : []));
		for (const { title, screens } of COMMANDS)
			if (screens.some(screen => screen !== 'help')) expect(titles).toContain(title);
	});
	test('gives keys and titles the room there is; where it is scarce, the first key and the title come first', () => {
		expect(helpColumns(rows, 100)).toEqual({ keys: 19, gap: 2, titles: 79 });
		const narrow = helpColumns(rows, 38);
		expect(narrow.keys + narrow.gap + narrow.titles).toBe(38);
		for (const row of rows) {
			if (row.kind !== 'command') continue;
			expect(widthOf(row.title)).toBeLessThanOrEqual(narrow.titles);
			expect(fitting(row.keys, ' ', narrow.keys)).toContain(row.keys[0]);
		}
		expect(helpColumns(rows, 4).titles).toBe(0);
	});
	test('is the same as a table in Markdown', () => {
		const table = keyTable([command('Open it', ['enter', '|'], ['list'])]);
		expect(table).toContain('| <kbd>Enter</kbd> <kbd>\\|</kbd> | Open it | list |');
		expect(keyTable([command('Go', ['<'], ['voices'])])).toContain('| <kbd>&lt;</kbd> | Go | speakers |');
	});
});

describe('hints', () => {
	test('show the first key of a command', () => {
		expect(hintOf('open', 'open')).toBe('Enter open');
		expect(hintOf('help', 'keys')).toBe('? keys');
	});
	test('are shown whole, as many as fit beside the right of the bar', () => {
		const hints = ['Enter open', '? keys', 'q quit'];
		expect(hintsInBar(hints, '', 80)).toBe('Enter open · ? keys · q quit');
		expect(hintsInBar(hints, '', 30)).toBe('Enter open · ? keys · q quit');
		expect(hintsInBar(hints, '', 29)).toBe('Enter open · ? keys');
		expect(hintsInBar(hints, '1/5', 26)).toBe('Enter open · ? keys');
		expect(hintsInBar(hints, '1/5', 25)).toBe('Enter open');
		expect(hintsInBar(hints, '', 8)).toBe('');
	});
});
