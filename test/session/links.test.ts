import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { type Summary, summarize } from '../../src/article/summary.ts';
import { menuOf } from '../../src/session/menus.ts';
import { readingPage } from '../../src/session/reading-page.ts';
import { type Effect, readingOf } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { article, as, footnote, h, link, note, p } from '../support/build.ts';
import { checkKeys, drawn, lines, type Running, start } from './keys.ts';

const filler = (name: string, count: number) => Array.from({ length: count }, (_, index) => p(`${name} ${index}.`));

/** Two links on the first screen of five rows, one far below, one in furniture, and a note. */
const PAGE = article([
	p('See ', link('#end', 'the end'), ' or ', link('https://example.org/\u00E9', 'the almanac'), '.'),
	...filler('Line', 9),
	as('furniture', p(link('#end', 'Subscribe'))),
	p('Then', note('a'), '.'),
	...filler('More', 9),
	{ ...p('The end.'), id: 'end' },
	...filler('Last', 9),
	footnote('a', p('A note.')),
]);
const OPEN = { files: { 'a.txt': PAGE, 'b.txt': lines('Beta', 9) }, open: 'a.txt' };

const FOLD = '▸ 1 line of page furniture';
const TOP = 'See the end or the almanac.';

/** Presses keys; `⇤` is Shift-Tab. */
function press(running: Running, keys: string): void {
	for (const [index, part] of keys.split('⇤').entries()) {
		if (index > 0) running.send({ kind: 'key', key: 'shift+tab' });
		running.press(part);
	}
}

function checkWalk(keys: string, expected: string, given: Parameters<typeof start>[0] = OPEN): Running {
	const running = start(given);
	press(running, keys);
	expect(drawn(running.state())).toBe(expected);
	return running;
}

test('references to notes are links that are not listed', () => {
	checkKeys(
		{ files: { 'a.txt': article([p('Then', note('a'), '.'), footnote('a', p('A note.'))]) }, open: 'a.txt' },
		'L',
		'Then[a]. | No links but those to notes: # goes to a note.',
	);
});

test('links of page furniture are listed where it is shown, behind the others', () => {
	const both = article([as('furniture', p(link('#nav', 'Home'))), p('See ', link('#end', 'the end'), '.')]);
	const labels = (keys: string, content: Article = both) => {
		const desk = start({ files: { 'a.txt': content }, open: 'a.txt' });
		desk.press(keys);
		return menuOf('links')
			.choices(desk.state())
			.map(({ label }) => label);
	};
	expect(labels('')).toEqual(['the end — #end']);
	expect(labels('x')).toEqual(['the end — #end', 'Home — #nav']);
	const only = article([p('Alone.'), as('furniture', p(link('#nav', 'Home')))]);
	checkKeys(
		{ files: { 'a.txt': only }, open: 'a.txt' },
		'L',
		'Alone. | Only the page furniture has links: x shows it.',
	);
});

describe('walking', () => {
	test('chooses the links on the screen in turn, and shows their addresses', () => {
		checkWalk('⇥', `${TOP} | #end`);
		checkWalk('⇥⇥', `${TOP} | https://example.org/é`);
		checkWalk('2⇥', `${TOP} | https://example.org/é`);
		checkWalk('⇥⇥⇤', `${TOP} | #end`);
		checkWalk('⇤', `${TOP} | https://example.org/é`);
	});
	test('goes on to the next one below, past what is folded; of a note it shows the text', () => {
		checkWalk('3⇥', `${FOLD} | [a] A note.`);
		checkWalk('x3⇥', 'Line 8. | #end');
	});
	test('goes back up, as far as there are any', () => {
		checkWalk('3⇥⇤', `${TOP} | https://example.org/é`);
		checkWalk('⇥⇤', `${TOP} | No further link.`);
		checkWalk('3⇥⇥', `${FOLD} | No further link.`);
	});
	test('begins anew with what is on the screen where the chosen link has left it', () => {
		const running = checkWalk('⇥⇥4j', 'Line 1.');
		expect(readingOf(running.state())?.focus).toBeUndefined();
		press(running, 'k⇥');
		expect(drawn(running.state())).toBe(`${FOLD} | [a] A note.`);
	});
	test('says that there is none', () => {
		const none = { files: { 'b.txt': lines('Beta', 9) }, open: 'b.txt' };
		checkWalk('⇥', 'Beta | No further link.', none);
		checkWalk('⏎', 'Beta | No link is on the page.', none);
	});
	test('Esc unselects before it leaves', () => {
		const running = checkWalk('⇥⎋', TOP);
		expect(readingOf(running.state())?.focus).toBeUndefined();
		running.press('⎋');
		expect(drawn(running.state())).toMatch(/^list/);
	});
	test('the chosen link is drawn as such', () => {
		const running = checkWalk('⇥', `${TOP} | #end`);
		const words = { failure: () => '', problem: () => '' };
		const chosen = readingPage(running.state(), words)
			?.body.flatMap(({ spans }) => spans)
			.filter(({ roles }) => roles.includes('link-current'))
			.map(({ text }) => text);
		expect(chosen?.join('')).toBe('the end');
	});
});

describe('following', () => {
	test('the chosen one; without, the only one there is to see', () => {
		checkWalk('⇥⏎', 'The end.');
		checkWalk('⏎', `${TOP} | Tab chooses one of the links on the page.`);
		const one = article([
			p('See ', link('#end', 'the end'), '.'),
			...filler('Line', 9),
			{ ...p('The end.'), id: 'end' },
		]);
		checkWalk('⏎', 'The end.', { files: { 'a.txt': one }, open: 'a.txt' });
	});
	test('to a note, and # comes back', () => {
		checkWalk('3⇥⏎', '[a] A note.');
		checkWalk('3⇥⏎#', FOLD);
	});
	test('from the menu', () => {
		const running = start(OPEN);
		running.press('L');
		running.send({ kind: 'chosen', menu: 'links', value: '#end' });
		expect(drawn(running.state())).toBe('The end.');
		running.press('h');
		expect(drawn(running.state())).toBe(TOP);
	});
	test('knows the article by its own address, and escaped names', () => {
		const self = article(
			[
				p('See ', link('https://a.example/x#caf%C3%A9', 'the end'), '.'),
				...filler('Line', 9),
				{ ...p('There.'), id: 'café' },
			],
			{ url: 'https://a.example/x' },
		);
		checkWalk('⏎', 'There.', { files: { 'a.txt': self }, open: 'a.txt' });
	});
	test.each([
		['https://example.org/', 'o opens https://example.org/ in the browser.'],
		['mailto:a@example.org', 'o opens mailto:a@example.org in the browser.'],
		['//example.org/', 'o opens //example.org/ in the browser.'],
		['#nowhere', 'There is no “nowhere” in this article.'],
	])('does not go to %s', (href, notice) => {
		const one = article([p(link(href, 'There'))]);
		checkWalk('⏎', `There | ${notice}`, { files: { 'a.txt': one }, open: 'a.txt' });
	});
	test('other articles are looked for by the shell', () => {
		for (const href of ['b.txt', '../b.txt#x', '/b.txt', 'file:///b.txt', 'C:\\b.txt'])
			checkKeys({ files: { 'a.txt': article([p(link(href, 'There'))]) }, open: 'a.txt' }, '⏎', 'There → follow');
	});
});

/** What comes when a link of a.txt leads to an article. */
const arrive = (running: Running, name: string, content: Article, id = ''): void =>
	running.send({
		kind: 'followed',
		from: 'a.txt',
		entry: { id: name, address: { kind: 'path', path: name }, content: { kind: 'waiting' } },
		id,
		content: { kind: 'opened', article: content },
	});

describe('the way back', () => {
	test('is the way come, to the very row, and then out', () => {
		checkWalk('3⇥k⏎⌫', `_${FOLD}`);
		const running = checkWalk('⇥⏎⌫', TOP);
		running.press('⌫');
		expect(drawn(running.state())).toMatch(/^list/);
	});
	test('is a jump, so that the end of a link is not lost', () => {
		for (const back of 'h⌫←') checkWalk(`⇥⏎jj${back}''`, 'Last 0.');
	});
	test('remembers the link that was followed', () => {
		checkWalk('⇥⏎h⇥', `${TOP} | https://example.org/é`);
	});
	test('does not stop where nothing moved', () => {
		const short = article([p(link('#here', 'Here')), { ...p('Here.'), id: 'here' }]);
		const roomy = { files: { 'a.txt': article([{ ...p(link('#top', 'Top')), id: 'top' }, ...short.blocks]) } };
		checkKeys({ ...roomy, open: 'a.txt' }, '⇥⏎h', 'Top | No link has been followed; q quits.');
	});
	test('leads from article to article, also those that are not on the shelf', () => {
		const running = start(OPEN);
		running.press('j');
		arrive(running, 'other.txt', lines('Other', 9));
		expect(drawn(running.state())).toBe('Other');
		expect([...running.state().shelf.entries.keys()]).toEqual(['a.txt', 'b.txt']);
		running.press('jj');
		running.send({ kind: 'key', key: 'h' });
		expect(drawn(running.state())).toBe('_Line 0.');
	});
	test('is forgotten by q, which leaves for the list', () => {
		const running = start(OPEN);
		arrive(running, 'other.txt', lines('Other', 9));
		running.press('q');
		expect(drawn(running.state())).toMatch(/^list/);
	});
	test('goes to a place in the other article, and back in one step', () => {
		const running = start(OPEN);
		arrive(running, 'other.txt', article([...filler('Other', 9), { ...p('There.'), id: 'x' }]), 'x');
		expect(drawn(running.state())).toBe('There.');
		running.press('h');
		expect(drawn(running.state())).toBe(TOP);
	});
	test('goes to headings by the names they have in addresses', () => {
		const running = start(OPEN);
		arrive(running, 'other.md', article([...filler('Other', 9), h(2, 'What’s there?')]), 'whats-there');
		expect(drawn(running.state())).toBe('What’s there?');
	});
	test('is not taken from who has left', () => {
		const running = start(OPEN);
		running.press('q');
		const before = running.state();
		arrive(running, 'other.txt', lines('Other', 9));
		expect(drawn(running.state())).toBe(drawn(before));
	});
});

describe('the browser', () => {
	const browsed = (content: Article, keys: string): string => {
		const running = start({ files: { 'a.txt': content }, open: 'a.txt' });
		press(running, keys.slice(0, -1));
		const [after, effects] = update(running.state(), { kind: 'key', key: keys.slice(-1) });
		const browse = effects.find((effect): effect is Extract<Effect, { kind: 'browse' }> => effect.kind === 'browse');
		return browse?.href ?? after.notice ?? '';
	};
	const url = 'https://a.example/x';
	test('gets the chosen link, the only one, or the article', () => {
		expect(browsed(PAGE, '⇥⇥o')).toBe('https://example.org/é');
		expect(browsed(PAGE, '2o')).toBe('https://example.org/é');
		expect(browsed(PAGE, 'o')).toBe('Tab chooses one of the links on the page.');
		expect(browsed(article([p(link('b.txt', 'B'))]), 'o')).toBe('b.txt');
		expect(browsed(article([p('No link.')], { url }), 'o')).toBe(url);
		expect(browsed(article([p('No link.')]), 'o')).toMatch(/^This article does not say/);
	});
	test('gets a place in the article only with the address of the whole', () => {
		expect(browsed(article([p(link('#a', 'A'))], { url }), 'o')).toBe(`${url}#a`);
		expect(browsed(article([p(link('#a', 'A'))]), 'o')).toMatch(/^This link stays/);
	});
});

describe('what has not been read yet', () => {
	const FIRST = article([p('See ', link('#end', 'the end'), '.'), ...filler('Line', 9)]);
	const WHOLE = article([...FIRST.blocks, ...filler('More', 9), { ...p('The end.'), id: 'end' }, ...filler('Last', 9)]);
	const READING = 'See the end. | The article is still being read.';

	/** The first part of a long article is there, and a link has been followed to what comes later. */
	function seeking(): Running {
		const running = start({ files: { 'a.txt': 'not-found', 'b.txt': lines('Beta', 9) }, open: 'a.txt' });
		running.send({ kind: 'opened', id: 'a.txt', content: { kind: 'opened', article: FIRST } });
		running.press('⏎');
		expect(drawn(running.state())).toBe(READING);
		return running;
	}
	const comes = (running: Running, content: Article, summary?: Summary): void =>
		running.send({
			kind: 'opened',
			id: 'a.txt',
			content: { kind: 'opened', article: content, ...(summary && { summary }) },
		});

	test('is waited for', () => {
		const running = seeking();
		comes(running, FIRST);
		expect(drawn(running.state())).toBe(READING);
		comes(running, WHOLE);
		expect(drawn(running.state())).toBe('The end.');
		running.press("''");
		expect(drawn(running.state())).toBe('See the end.');
		running.press("''h");
		expect(drawn(running.state())).toBe('See the end.');
	});
	test('is not gone to by who has gone on', () => {
		const running = seeking();
		running.press('jj');
		comes(running, WHOLE);
		expect(drawn(running.state())).toBe('Line 0.');
	});
	test('may not be there in the end', () => {
		const running = seeking();
		comes(running, FIRST, summarize(FIRST));
		expect(drawn(running.state())).toBe('See the end. | There is no “end” in this article.');
	});
	test('of another article is one step away too', () => {
		const running = start(OPEN);
		const there = (content: Article): void =>
			running.send({ kind: 'opened', id: 'other.txt', content: { kind: 'opened', article: content } });
		running.send({
			kind: 'followed',
			from: 'a.txt',
			entry: { id: 'other.txt', address: { kind: 'path', path: 'other.txt' }, content: { kind: 'waiting' } },
			id: 'end',
			content: { kind: 'opened', article: FIRST },
		});
		there(WHOLE);
		expect(drawn(running.state())).toBe('The end.');
		running.press('h');
		expect(drawn(running.state())).toBe(TOP);
	});
});
