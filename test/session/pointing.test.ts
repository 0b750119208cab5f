import { describe, expect, test } from 'vitest';
import { bidiTool } from '../../src/layout/bidi.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { pageOf } from '../../src/session/page.ts';
import { screenPageOf } from '../../src/session/pages.ts';
import { FIRST_ROW } from '../../src/session/reading.ts';
import { initialState, readingOf } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { article, footnote, h, link, note, p, said } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';
import { drawn, type Files, lines, type Running, start } from './keys.ts';

type Start = Parameters<typeof start>[0];

const click = (running: Running, row: number, column = 0): void =>
	running.send({ kind: 'pointed', pointing: { what: 'click', row, column } });
const clickTwice = (running: Running, row: number): void => {
	click(running, row);
	click(running, row);
};
const wheel = (running: Running, notches: number): void =>
	running.send({ kind: 'pointed', pointing: { what: 'wheel', notches } });
const goBack = (running: Running): void => running.send({ kind: 'pointed', pointing: { what: 'back' } });

/** Keys, then the mouse, then what is seen, and what the shell is asked for. */
function checkPointed(given: Start, keys: string, act: (running: Running) => void, expected: string): void {
	const running = start(given);
	running.press(keys);
	act(running);
	const asked = running.asked().map(effect => ` → ${effect}`);
	expect(drawn(running.state()) + asked.join('')).toBe(expected);
}

const SIX: Files = Object.fromEntries(Array.from('ABCDEF', name => [`${name}.txt`, lines(name, 9)]));
/** Four rows between the header and the bar. */
const LIST: Start = { files: SIX };

describe('the list', () => {
	test('a click chooses a row, wherever in it', () => {
		checkPointed(LIST, '', running => click(running, 2), 'list: A [B] C D');
		checkPointed(LIST, '', running => click(running, 4, 79), 'list: A B C [D]');
		checkPointed(LIST, 'G', running => click(running, 1), 'list: [C] D E F');
	});
	test('a click on the chosen row opens it', () => {
		checkPointed(LIST, '', running => click(running, 1), 'A');
		checkPointed(LIST, '', running => clickTwice(running, 3), 'C');
	});
	test('nothing is on the header, the bar, or where the list has ended', () => {
		checkPointed(LIST, '', running => click(running, 0), 'list: [A] B C D');
		checkPointed(LIST, '', running => click(running, 5), 'list: [A] B C D');
		checkPointed({ files: { 'A.txt': lines('A', 1) } }, '', running => click(running, 3), 'list: [A]');
		checkPointed({ files: {} }, '', running => click(running, 1), 'list: ');
	});
	test('the wheel moves the rows, and the cursor only to keep it among them', () => {
		checkPointed(LIST, 'jjj', running => wheel(running, 1), 'list: C [D] E F');
		checkPointed(LIST, '', running => wheel(running, 1), 'list: [C] D E F');
		checkPointed(LIST, 'G', running => wheel(running, -1), 'list: A B C [D]');
		checkPointed(LIST, 'Gk', running => wheel(running, 5), 'list: C D [E] F');
	});
	test('beside it is the beginning of the current article, which a click opens', () => {
		const wide: Start = { files: SIX, size: { columns: 160, rows: 6 } };
		checkPointed(wide, 'j', running => click(running, 4, 120), 'B');
		checkPointed(wide, 'j', running => click(running, 4, 20), 'list: A B C [D]');
		checkPointed(wide, '/b', running => click(running, 4, 120), 'B');
	});
	test('the way back ends at the list, but puts the filter away', () => {
		checkPointed(LIST, '', goBack, 'list: [A] B C D');
		checkPointed(LIST, '/b⏎', goBack, 'list: A [B] C D');
	});
	test('a click while a filter is typed keeps it', () => {
		const files: Files = { 'a.txt': lines('Alpha', 1), 'b.txt': lines('Beta', 1), 'c.txt': lines('Gamma', 1) };
		checkPointed({ files }, '/mm', running => click(running, 1), 'Gamma');
		checkPointed({ files }, '/ta', running => click(running, 1), 'Beta');
		checkPointed({ files }, '/a', running => click(running, 3), 'list /a: Alpha Beta [Gamma]');
		checkPointed({ files }, '/a', running => click(running, 4), 'filter /a: [Alpha] Beta Gamma');
	});
});

/** Of 80 columns, 72 are the measure: text begins in column 4. */
const PAGE = article([
	p('See ', link('#end', 'the end'), ' or the note', note('a'), '.'),
	...Array.from({ length: 9 }, (_, index) => p(`Line ${index}.`)),
	{ ...p('The end.'), id: 'end' },
	...Array.from({ length: 9 }, (_, index) => p(`Last ${index}.`)),
	footnote('a', p('A note.')),
]);
const OPEN: Start = { files: { 'a.txt': PAGE }, open: 'a.txt' };
const TOP = 'See the end or the note[a].';

describe('the article', () => {
	test('a click on a link follows it, from its first cell to its last', () => {
		for (const column of [8, 11, 14]) checkPointed(OPEN, '', running => click(running, 0, column), 'The end.');
		for (const column of [0, 4, 7, 15, 79]) checkPointed(OPEN, '', running => click(running, 0, column), TOP);
		checkPointed(OPEN, '', running => click(running, 1, 8), TOP);
	});
	test('a click on a sign of a note goes to the note', () => {
		checkPointed(OPEN, '', running => click(running, 0, 28), '[a] A note.');
	});
	test('the way back leads along the links, and ends nothing', () => {
		const followed = (running: Running): void => click(running, 0, 8);
		const backAgain = (running: Running): void => {
			followed(running);
			goBack(running);
		};
		checkPointed(OPEN, '', backAgain, TOP);
		checkPointed(OPEN, '', goBack, `${TOP} | No link has been followed; q quits.`);
		const list: Start = { files: { 'a.txt': PAGE, 'b.txt': lines('Beta', 3) } };
		checkPointed(list, 'j⏎', goBack, 'list: a.txt [Beta]');
	});
	test('a link that leads elsewhere is chosen, so that o opens it', () => {
		const files = { 'a.txt': article([p(link('https://example.org/', 'There'))]) };
		const running = start({ files, open: 'a.txt' });
		click(running, 0, 5);
		expect(readingOf(running.state())?.focus).toEqual({ block: 0, offset: 0 });
		running.press('o');
		expect(running.asked()).toEqual(['browse']);
	});
	test('a link is found on every row that it goes on to', () => {
		const words = 'long words and longer words and still more of them';
		const files = { 'a.txt': article([p('See ', link('https://example.org/', words), '.')]) };
		const running = start({ files, open: 'a.txt', measure: 20 });
		const content = readingOf(running.state())?.content;
		const page = content?.kind === 'opened' ? pageOf(running.state(), content.article) : undefined;
		const rows = page?.lines(page.start, 9) ?? [];
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows.keys()) {
			running.press('⎋');
			const again = start({ files, open: 'a.txt', measure: 20 });
			click(again, row, 35);
			expect(readingOf(again.state())?.focus, `row ${row}`).toEqual({ block: 0, offset: 4 });
		}
	});
	test('a link is found where it is seen, also where text runs from the right', () => {
		giveTools({ bidi: bidiTool });
		const page = article([p('אבג ', link('https://example.org/', 'דהו'), ' זחט')]);
		const reading = { kind: 'reading', id: 'a', top: FIRST_ROW, content: { kind: 'opened', article: page } } as const;
		const state = initialState({ ...PREFERENCES, bidi: 'app' }, reading);
		const { body = [], margin = 0 } = screenPageOf(state, { failure: () => '', problem: () => '' }) ?? {};
		const seen = ' '.repeat(margin) + textOfLine(body[0] ?? { spans: [], width: 0, place: { block: 0, offset: 0 } });
		const first = seen.indexOf('והד');
		expect(first).toBeGreaterThan(40);
		const chosen = (column: number): number | undefined => {
			const [after] = update(state, { kind: 'pointed', pointing: { what: 'click', row: 0, column } });
			return readingOf(after)?.focus?.offset;
		};
		expect([-1, 0, 1, 2, 3].map(cell => chosen(first + cell))).toEqual([undefined, 4, 4, 4, undefined]);
	});
	test('the wheel scrolls by three rows, to the ends', () => {
		checkPointed(OPEN, '', running => wheel(running, 1), '_Line 1.');
		checkPointed(OPEN, '', running => wheel(running, 2), 'Line 2.');
		checkPointed(OPEN, 'jjjj', running => wheel(running, -1), '_Line 0.');
		checkPointed(OPEN, '', running => wheel(running, -9), TOP);
	});
	test('a count, a notice and a question are over', () => {
		checkPointed(OPEN, '5', running => wheel(running, 1), '_Line 1.');
		checkPointed(OPEN, '⇥⇥⇥', running => wheel(running, 0), TOP);
		checkPointed(OPEN, 'm', running => wheel(running, 0), TOP);
		const running = start(OPEN);
		running.press('m');
		wheel(running, 1);
		expect(running.state().asking).toBeUndefined();
	});
	test('the bar is no text, also where it comes only to speak', () => {
		const files = { 'a.txt': article([p('Text.'), p(link('#x', 'There'))]) };
		const zen: Start = { files, open: 'a.txt', size: { columns: 80, rows: 3 } };
		checkPointed(zen, 'z', running => click(running, 2, 5), 'Text. | There is no “x” in this article.');
		checkPointed(zen, 'zz', running => click(running, 2, 5), 'Text.');
		checkPointed(zen, 'zL⎋W', running => click(running, 2, 5), 'Text.');
	});
	test('nothing is in what is not there yet', () => {
		checkPointed(
			{ files: { 'a.txt': 'not-found' }, open: 'a.txt' },
			'',
			running => click(running, 0, 8),
			'a.txt waiting',
		);
	});
});

describe('what is in the article', () => {
	const CHAPTERS = article([
		...['One', 'Two', 'Three'].flatMap(name => [h(2, name), ...Array.from({ length: 4 }, () => p(`In ${name}.`))]),
	]);
	const contents: Start = { files: { 'a.txt': CHAPTERS }, open: 'a.txt', size: { columns: 80, rows: 8 } };
	test('a click chooses a heading, another goes to it', () => {
		checkPointed(contents, 't', running => click(running, 3), 'contents 2/3: a.txt 0%* One 0% [Two 30%] Three 60%');
		checkPointed(contents, 't', running => clickTwice(running, 3), 'Two');
		checkPointed(contents, 't', running => click(running, 6), 'contents 0/3: [a.txt 0%*] One 0% Two 30% Three 60%');
		checkPointed(contents, 't', goBack, 'One');
	});
	test('the wheel moves the cursor', () => {
		checkPointed(contents, 't', running => wheel(running, 1), 'contents 3/3: a.txt 0%* One 0% Two 30% [Three 60%]');
	});

	const SPOKEN = article([
		p(said('Ida', '“One,”'), ' Ida said. ', said('Ida', '“Two.”')),
		p(said('Ben', '“Three,”'), ' Ben said.'),
	]);
	const voices: Start = { files: { 'a.txt': SPOKEN }, open: 'a.txt', size: { columns: 80, rows: 9 } };
	test('a click chooses what somebody said, another shows where; names are none of it', () => {
		const running = start(voices);
		running.press('W');
		const before = drawn(running.state());
		expect(before).toMatch(/^voices 1\/3:/);
		click(running, 1);
		expect(drawn(running.state())).toBe(before);
		click(running, 3);
		expect(drawn(running.state())).toMatch(/^voices 2\/3:/);
		click(running, 6);
		expect(drawn(running.state())).toMatch(/^voices 3\/3:/);
		click(running, 6);
		expect(drawn(running.state())).toMatch(/^“/);
	});
});

describe('what lies over a screen', () => {
	test('a click in the commands chooses one, another runs it', () => {
		checkPointed(OPEN, ':', running => click(running, 1), ':▏ Line down, [Line up]');
		checkPointed(OPEN, ':line down', running => click(running, 0), '_Line 0.');
		checkPointed(OPEN, ':line down', running => click(running, 4), ':line down▏ [Line down]');
		checkPointed(OPEN, ':', goBack, TOP);
	});
	test('a click in a menu chooses, as long as all of it is seen', () => {
		const sorted = (rows: number, row: number): string => {
			const running = start({ files: SIX, size: { columns: 80, rows } });
			running.press('o');
			click(running, row);
			return running.state().list.sort;
		};
		expect(sorted(10, 3)).toBe('title');
		expect(sorted(10, 4)).toBe('length');
		expect(sorted(10, 1)).toBe('date');
		expect(sorted(4, 3)).toBe('date');
		checkPointed(LIST, 'o', goBack, 'list: [A] B C D');
	});
	test('a link is followed from their menu', () => {
		checkPointed({ ...OPEN, size: { columns: 80, rows: 8 } }, 'L', running => click(running, 2), 'The end.');
	});
	test('the help scrolls', () => {
		checkPointed(LIST, '?', running => wheel(running, 2), 'help list 6');
		checkPointed(LIST, '?', goBack, 'list: [A] B C D');
		checkPointed(LIST, '?', running => click(running, 1), 'help list 0');
	});
	test('a line that is typed stays', () => {
		checkPointed(OPEN, '/end', running => click(running, 0, 8), 'find: end▏');
		checkPointed(OPEN, '/end', running => wheel(running, 1), 'find: end▏');
		checkPointed(OPEN, '/end', goBack, TOP);
	});
});
