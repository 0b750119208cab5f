/** The layout on the desk: kept while it holds. */

import { afterEach, describe, expect, test } from 'vitest';
import { THEMES, themeFrom } from '../../src/layout/theme.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { hangOf } from '../../src/session/geometry.ts';
import { pageOf } from '../../src/session/page.ts';
import type { State } from '../../src/session/state.ts';
import { setWidthProfile } from '../../src/text/width.ts';
import { MODERN, PROFILES } from '../../src/text/width-profile.ts';
import { lines, start } from './keys.ts';

afterEach(() => setWidthProfile(MODERN));

const ALPHA = lines('Alpha', 3);
const AIRY = themeFrom('airy', THEMES[0], { leading: { paragraph: 3 } });
const STATE = start({ files: {}, size: { columns: 30, rows: 9 }, measure: 26, themes: [...THEMES, AIRY] }).state();

describe('what a page is set by', () => {
	const changes: readonly Partial<State>[] = [
		{ measure: 20 },
		// The same measure, and no room beside it.
		{ size: { columns: 26, rows: 9 } },
		{ furniture: 'shown' },
		{ justified: true },
		{ bidi: 'app' },
		{ theme: 'airy' },
		{ codeFrom: 0 },
	];
	test.each(changes)('%j sets it anew', change => {
		const page = pageOf(STATE, ALPHA);
		expect(pageOf({ ...STATE, ...change }, ALPHA)).not.toBe(page);
	});
	test('another ruler and another tool do too', () => {
		const page = pageOf(STATE, ALPHA);
		setWidthProfile(PROFILES.xterm);
		const measured = pageOf(STATE, ALPHA);
		expect(measured).not.toBe(page);
		giveTools({});
		expect(pageOf(STATE, ALPHA)).not.toBe(measured);
	});
	test('nothing else does', () => {
		const page = pageOf(STATE, ALPHA);
		const size = { columns: 30, rows: 4 };
		expect(pageOf({ ...STATE, size, theme: 'light', background: 'dark', count: '5' }, ALPHA)).toBe(page);
	});
});

test.each([
	[26, 0],
	[27, 1],
	[30, 2],
	[200, 2],
	[1, 0],
])('in %i columns %i are free for what hangs', (columns, free) => {
	expect(hangOf({ ...STATE, size: { columns, rows: 9 } })).toBe(free);
});

test('what has come to set it with tells whoever shows it', () => {
	const desk = start({ files: { 'a.txt': ALPHA }, open: 'a.txt' });
	const before = desk.state();
	desk.send({ kind: 'equipped' });
	expect(desk.state()).toEqual(before);
	expect(desk.state()).not.toBe(before);
});
