/** Each screen by itself, from a state: what it says. How it looks is in test/screens. */

import { render } from 'ink-testing-library';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Failure } from '../../src/article/resource.ts';
import { summarize } from '../../src/article/summary.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { COMMANDS } from '../../src/session/commands.ts';
import { helpRows } from '../../src/session/help.ts';
import { type Entry, initialState, type Screen, type Message as Sent, type State } from '../../src/session/state.ts';
import { sentenceOf, sentenceOfProblem } from '../../src/shell/errors.ts';
import { MenuScreen } from '../../src/view/menu-screen.tsx';
import { PageScreen } from '../../src/view/page-screen.tsx';
import type { ScreenProps } from '../../src/view/screens.ts';
import { withRow } from '../../src/view/stand-ins.ts';
import { Viewport } from '../../src/view/viewport.tsx';
import { article, link, p } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';

/** Matched letters in braces, problems in angle brackets. */
const tagged = (line: Line): string =>
	line.spans
		.map(({ text, roles }) => {
			if (text.trim() === '') return text;
			return roles.includes('match') ? `{${text}}` : roles.includes('problem') ? `<${text}>` : text;
		})
		.join('')
		.replaceAll('><', '')
		.replaceAll('> <', ' ');

interface Seen {
	readonly columns?: number;
	readonly rows?: number;
}

const WORDS = { failure: sentenceOf, problem: sentenceOfProblem };

/** The frame, row by row, without spaces at the ends and blank rows at the end. */
function rowsOf(element: ReactElement): readonly string[] {
	const ink = render(element);
	const frame = ink.lastFrame() ?? '';
	ink.unmount();
	return frame
		.split('\n')
		.map(row => withRow(row).trimEnd())
		.join('\n')
		.trimEnd()
		.split('\n');
}

const stateOf = (screen: Screen, { columns = 60, rows = 5 }: Seen, changes: Partial<State> = {}): State => ({
	...initialState({ ...PREFERENCES, size: { columns, rows }, measure: 40 }, screen),
	...changes,
});

function checkScreen(
	View: (props: ScreenProps) => ReactElement | null,
	state: State,
	expected: readonly string[],
	paint: (line: Line) => string = textOfLine,
): void {
	expect(rowsOf(<View state={state} paint={paint} words={WORDS} dispatch={() => {}} />)).toEqual(expected);
}

const known = (id: string, content: Article): Entry => ({
	id,
	address: { kind: 'path', path: id },
	content: { kind: 'known', summary: summarize(content), format: 'text', problems: 0 },
});

const failed = (path: string, reason: Failure['reason']): Entry => {
	const address = { kind: 'path', path } as const;
	return { id: path, address, content: { kind: 'failure', address, reason } };
};

const shelf = (...entries: Entry[]): State['shelf'] => ({
	entries: new Map(entries.map(entry => [entry.id, entry])),
	complete: true,
});

test('rows are shown as they are, however many cells Ink counts', () => {
	// One cell each on xterm, two to Ink; three in a cluster of two cells on kitty.
	const texts = ['❤\uFE0F'.repeat(90), '', '\u1100\u1100각'.repeat(40), 'می\u200Cخواهم'];
	const lines = texts.map(text => ({ spans: [{ text, roles: [] }], width: 0, place: { block: 0, offset: 0 } }));
	expect(rowsOf(<Viewport lines={lines} paint={textOfLine} rows={5} margin={2} />)).toEqual(
		texts.map(text => `  ${text}`.trimEnd()),
	);
	expect(rowsOf(<Viewport lines={lines} paint={textOfLine} rows={1} />)).toEqual(texts.slice(0, 1));
});

const TIDES = article([p('The sea does not hurry.')], { title: 'Tides', published: '2026-03-02', byline: 'R. Vane' });

describe('the list', () => {
	const list = { kind: 'list' } as const;
	test('shows title, date and minutes of each article, and what is wrong with the others', () => {
		const state = stateOf(list, {}, { shelf: shelf(known('a.txt', TIDES), failed('/far/away/b.txt', 'not-found')) });
		checkScreen(PageScreen, state, [
			' lectern · 2 articles                          newest first',
			'▸  Tides                               2 Mar 2026     1 min',
			'   b.txt does not exist.',
			'',
			' Enter open · ? keys · q quit · / filter · o sort       1/2',
		]);
	});
	test('marks the matched letters and what is wrong by roles', () => {
		const state = stateOf(
			list,
			{ columns: 30 },
			{
				shelf: shelf(known('a.txt', TIDES), failed('tie.txt', 'empty')),
				list: { sort: 'date', filter: 'ti', top: 0 },
			},
		);
		const rows = [
			' 2 of 2 articles',
			'▸  {T}{i}des',
			'   {t}{i}<e.txt is empty.>',
			'',
			' /ti                      1/2',
		];
		checkScreen(PageScreen, state, rows, tagged);
	});
	test('says when there is nothing, nothing yet, and nothing that matches', () => {
		checkScreen(PageScreen, stateOf(list, {}, { shelf: shelf() }), [
			' lectern · 0 articles                          newest first',
			'',
			'               There is nothing to read here.',
			'',
			' ? keys · q quit',
		]);
		checkScreen(PageScreen, stateOf(list, {}), [
			' lectern · 0 articles',
			'',
			'                   Looking for articles …',
			'',
			' ? keys · q quit',
		]);
		const filtered = { shelf: shelf(known('a.txt', TIDES)), list: { sort: 'title', filter: 'zebra', top: 0 } } as const;
		checkScreen(PageScreen, stateOf(list, {}, filtered), [
			' lectern · 0 of 1 article                          by title',
			'',
			'       Nothing matches “zebra”. Esc drops the filter.',
			'',
			' /zebra · Esc drops the filter',
		]);
	});
	test('says how far it is filled', () => {
		const waiting: Entry = { id: 'b.txt', address: { kind: 'path', path: 'b.txt' }, content: { kind: 'waiting' } };
		const state = stateOf(list, { rows: 4 }, { shelf: { ...shelf(known('a.txt', TIDES), waiting), complete: false } });
		checkScreen(PageScreen, state, [
			' lectern · 2 articles                      reading 1 of 2 …',
			'▸  Tides                               2 Mar 2026     1 min',
			'   b.txt',
			' Enter open · ? keys · q quit · / filter · o sort       1/2',
		]);
	});
	test('shows the filter while it is typed', () => {
		const state = stateOf(
			{ kind: 'filter' },
			{ rows: 3 },
			{
				shelf: shelf(known('a.txt', TIDES)),
				list: { sort: 'date', filter: 'ti', top: 0 },
			},
		);
		expect(rowsOf(<PageScreen state={state} paint={textOfLine} words={WORDS} dispatch={() => {}} />).at(-1)).toBe(
			' /ti▏                                                   1/1',
		);
	});
});

describe('the reading screen', () => {
	const reading = (content: Extract<Screen, { kind: 'reading' }>['content']): Screen => ({
		kind: 'reading',
		id: 'a.txt',
		content,
		top: { block: 0, offset: 0, nth: 0 },
	});
	const opened = (content: Article): Screen =>
		reading({ kind: 'opened', article: content, summary: summarize(content) });
	test('shows the article in its measure, the title and how far it is', () => {
		checkScreen(PageScreen, stateOf(opened(TIDES), {}), [
			'          Tides',
			'          R. Vane · 2 March 2026',
			'',
			'          The sea does not hurry.',
			' Tides                                        ? keys · 100%',
		]);
	});
	test('shows how much is left, where there is room for it', () => {
		const long = article(
			Array.from({ length: 300 }, () => p('Word after word after word.')),
			{ title: 'Words' },
		);
		const lastRow = (columns: number): string | undefined =>
			rowsOf(
				<PageScreen state={stateOf(opened(long), { columns })} paint={textOfLine} words={WORDS} dispatch={() => {}} />,
			).at(-1);
		expect(lastRow(60)).toBe(' Words                             ? keys · 0% · 6 min left');
		expect(lastRow(40)).toBe(' Words                  0% · 6 min left');
		expect(lastRow(20)).toBe(' Words           0%');
	});
	test('waits, and says why there is nothing to read', () => {
		checkScreen(PageScreen, stateOf(reading({ kind: 'waiting' }), { rows: 4 }), [
			'',
			'                         Reading …',
		]);
		const failure = { kind: 'failure', address: { kind: 'path', path: 'a.txt' }, reason: 'no-access' } as const;
		checkScreen(PageScreen, stateOf(reading(failure), { rows: 4 }, { shelf: shelf(failed('a.txt', 'no-access')) }), [
			'',
			'        a.txt cannot be read. Check its permissions.',
			'',
			' a.txt                                             q leaves',
		]);
	});
	test('says at the top what was wrong with the article', () => {
		const damaged: Article = { ...TIDES, problems: [{ kind: 'front-matter' }] };
		const rows = rowsOf(
			<PageScreen
				state={stateOf(opened(damaged), { columns: 80 })}
				paint={textOfLine}
				words={WORDS}
				dispatch={() => {}}
			/>,
		);
		expect(rows.at(-1)).toMatch(/^ Its front matter cannot be read and is shown as it is\. +/);
	});
	test('shows a notice, or the count that is being typed, instead', () => {
		const state = stateOf(opened(TIDES), {}, { notice: 'No further section.', count: '12' });
		expect(rowsOf(<PageScreen state={state} paint={textOfLine} words={WORDS} dispatch={() => {}} />).at(-1)).toBe(
			' No further section.                                     12',
		);
	});
	test('shows all of a notice before anything else', () => {
		const state = stateOf(opened(TIDES), { columns: 30 }, { notice: 'No further direct speech.' });
		expect(rowsOf(<PageScreen state={state} paint={textOfLine} words={WORDS} dispatch={() => {}} />).at(-1)).toBe(
			' No further direct speech.',
		);
	});
});

describe('the help', () => {
	test('shows as many keys as there are rows, and where one is', () => {
		const all = helpRows(COMMANDS, 'list').length;
		checkScreen(PageScreen, stateOf({ kind: 'help', from: 'list', top: 1 }, { rows: 4 }), [
			'  j ↓ ^N               Line down',
			'  k ↑ ^P               Line up',
			'  Space f PgDn ^F      Page down',
			` q goes back${`2–4 of ${all}`.padStart(60 - ' q goes back'.length - 1)}`,
		]);
	});
	test('shows the end when it is asked for more', () => {
		const rows = rowsOf(
			<PageScreen
				state={stateOf({ kind: 'help', from: 'list', top: 999 }, { rows: 4 })}
				paint={textOfLine}
				words={WORDS}
				dispatch={() => {}}
			/>,
		);
		expect(rows.at(-1)).toMatch(/(\d+) of \1$/);
	});
});

describe('a menu', () => {
	const LINKED = article([p(link('https://example.org/a', 'one'), ' ', link('https://example.org/b', 'two'))]);
	const state = (menu: 'sort' | 'theme' | 'links'): State => ({
		...stateOf({ kind: 'list' }, { rows: 7 }),
		screens: [
			{ kind: 'list' },
			{ kind: 'reading', id: 'a', content: { kind: 'opened', article: LINKED }, top: { block: 0, offset: 0, nth: 0 } },
			{ kind: 'menu', menu },
		],
	});
	test('stands on the choice that holds', () => {
		const titled = { ...state('sort'), list: { sort: 'title', filter: '', top: 0 } } as const;
		checkScreen(MenuScreen, titled, [
			'  Sort the list by',
			'',
			'    1  Date, newest first',
			'  ▸ 2  Title, A to Z',
			'    3  Length, longest first',
			'',
			' ↑ ↓ Enter · q goes back · digits pick',
		]);
	});
	test('shows links under their words', () => {
		checkScreen(MenuScreen, state('links'), [
			'  Links',
			'',
			'  ▸ 1  one — https://example.org/a',
			'    2  two — https://example.org/b',
			'',
			'',
			' ↑ ↓ Enter · q goes back · digits pick',
		]);
	});
	test('has no digits where it scrolls', () => {
		const small = { ...state('sort'), size: { columns: 60, rows: 5 } };
		checkScreen(MenuScreen, small, [
			'  Sort the list by',
			'',
			'  ▸ Date, newest first',
			'    Title, A to Z',
			' ↑ ↓ Enter · q goes back',
		]);
	});
	test('cuts what is long by the cells of this terminal, not by Ink’s', () => {
		const cluster = '\u1100\u1100각';
		const linked = article([p(link('https://example.org/a', cluster.repeat(20)))]);
		const [list, reading, menu] = state('links').screens;
		const content = { kind: 'opened', article: linked } as const;
		const rows = rowsOf(
			<MenuScreen
				state={{ ...state('links'), screens: [list, { ...reading, content } as Screen, menu as Screen] }}
				paint={textOfLine}
				words={WORDS}
				dispatch={() => {}}
			/>,
		);
		expect(rows[2]).toBe(`  ▸ 1  ${cluster.repeat(20)} — https:/…`);
	});
	test.each([
		['Enter', '\r', 'https://example.org/a'],
		['down and Enter', 'j\r', 'https://example.org/b'],
		['a digit', '2', 'https://example.org/b'],
	])('sends what is chosen with %s', async (_, keys, value) => {
		const sent: Sent[] = [];
		const ink = render(
			<MenuScreen state={state('links')} paint={textOfLine} words={WORDS} dispatch={message => sent.push(message)} />,
		);
		for (const key of keys) {
			ink.stdin.write(key);
			await new Promise(setImmediate);
		}
		ink.unmount();
		expect(sent).toEqual([{ kind: 'chosen', menu: 'links', value }]);
	});
});
