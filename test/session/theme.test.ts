/** Another theme, another background: the same words stay at the top. */

import { expect, test } from 'vitest';
import { THEMES, themeFrom } from '../../src/layout/theme.ts';
import { menuOf } from '../../src/session/menus.ts';
import { paletteInForce, themeOf } from '../../src/session/theme.ts';
import { drawn, lines, type Running, start } from './keys.ts';

const AIRY = themeFrom('airy', THEMES[0], { leading: { paragraph: 3 } });
const DENSE = themeFrom('dense', THEMES[0], { leading: { paragraph: 0 } });
const OPEN = { files: { 'a.txt': lines('Alpha', 40) }, open: 'a.txt', themes: [...THEMES, AIRY, DENSE] } as const;

const choose = (desk: Running, value: string): void => {
	desk.press('c');
	desk.send({ kind: 'chosen', menu: 'theme', value });
};

test('the menu has the built-in themes and the reader’s own', () => {
	const { state } = start({ ...OPEN, themes: [THEMES[0], AIRY] });
	const { choices, current } = menuOf('theme');
	expect(choices(state()).map(({ label }) => label)).toEqual(['auto', 'airy']);
	expect(current(state())).toBe('auto');
});

test('the place is kept, whatever the leading', () => {
	const desk = start(OPEN);
	desk.press('16j');
	const before = drawn(desk.state());
	expect(before).toBe('Alpha 8');
	for (const name of ['airy', 'dense', 'contrast', 'airy', 'auto']) {
		choose(desk, name);
		expect(desk.state().theme).toBe(name);
		expect(drawn(desk.state())).toBe(before);
	}
});

test('the start stays the start', () => {
	const desk = start(OPEN);
	choose(desk, 'airy');
	expect(drawn(desk.state())).toBe('Alpha');
});

test('a theme that is not there changes nothing', () => {
	const desk = start(OPEN);
	choose(desk, 'plaid');
	expect(desk.state().theme).toBe('auto');
	expect(drawn(desk.state())).toBe('Alpha');
});

test('what the terminal says of its background chooses the palette, and moves nothing', () => {
	const desk = start(OPEN);
	desk.press('15j');
	const before = desk.state();
	expect(paletteInForce(before).background).toBe('unknown');
	desk.send({ kind: 'background', background: 'light' });
	expect(paletteInForce(desk.state()).background).toBe('light');
	expect(desk.state()).toEqual({ ...before, background: 'light' });
	const after = desk.state();
	desk.send({ kind: 'background', background: 'light' });
	expect(desk.state()).toBe(after);
});

test('a name that is none is the theme that nobody chose', () => {
	expect(themeOf({ ...start(OPEN).state(), theme: 'plaid' })).toBe(THEMES[0]);
});
