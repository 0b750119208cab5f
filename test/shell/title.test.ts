import { expect, test } from 'vitest';
import type { State } from '../../src/session/state.ts';
import { createWindowTitle } from '../../src/shell/title.ts';
import { widthOf } from '../../src/text/width.ts';
import { lines, start } from '../session/keys.ts';

const START = '\u001B]2;';
const END = '\u001B\\';

/** What is sent for the states, one after the other. */
function sentFor(...states: readonly State[]): readonly string[] {
	const sent: string[] = [];
	const title = createWindowTitle(data => sent.push(data));
	for (const state of states) title.show(state);
	return sent;
}

const LIST = start({ files: { 'a.txt': lines('Alpha', 3), 'b.txt': lines('Beta', 3) } });
const inList = LIST.state();
LIST.press('⏎');
const inAlpha = LIST.state();
LIST.press('J');
const inBeta = LIST.state();

test('the window is named after the article, and sent only when that changes', () => {
	expect(sentFor(inList, inList, inAlpha, inAlpha, inBeta, inList)).toEqual(
		['lectern', 'Alpha — lectern', 'Beta — lectern', 'lectern'].map(title => START + title + END),
	);
});

test('it is sent again to a window that may have another one', () => {
	const sent: string[] = [];
	const title = createWindowTitle(data => sent.push(data));
	title.show(inAlpha);
	title.forget();
	title.show(inAlpha);
	expect(sent.length).toBe(2);
});

test('a title is cut, and no control of it is sent', () => {
	const of = (title: string): string => {
		const desk = start({ files: { 'a.txt': lines(title, 1) }, open: 'a.txt' });
		const [sent = ''] = sentFor(desk.state());
		return sent.slice(START.length, -END.length);
	};
	expect(of('a\u0007b\u001B]0;c')).toBe('a\uFFFDb\uFFFD]0;c — lectern');
	expect(widthOf(of('長'.repeat(80)))).toBeLessThanOrEqual(100);
	expect(of('長'.repeat(80))).toMatch(/長… — lectern$/);
});

test('what has no title goes by its name', () => {
	const desk = start({ files: {}, open: 'notes.txt' });
	expect(sentFor(desk.state())).toEqual([`${START}lectern${END}`]);
});
