import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { contentsPage } from '../../src/session/contents-page.ts';
import { article, as, h, p } from '../support/build.ts';
import { checkKeys, drawn, lines, start } from './keys.ts';

const TWO = article([p('Above.'), h(2, 'One'), p('one'), h(4, 'One deep'), p('deep'), h(2, 'Two'), p('two')], {
	title: 'Talk',
});

const onDesk = (content: Article, rows = 10) => ({
	files: { 'talk.txt': content },
	open: 'talk.txt',
	size: { columns: 40, rows },
});

const opened = (content: Article) =>
	({ kind: 'opened', id: 'talk.txt', content: { kind: 'opened', article: content } }) as const;

describe('the contents', () => {
	test('have the title and the headings by their depth, and open on where the reader is', () => {
		checkKeys(onDesk(TWO), 't', 'contents 0/3: [Talk 0%*] One 20% .One deep 40% Two 80%');
		checkKeys(onDesk(TWO), ']t', 'contents 1/3: Talk 0% [One 20%*] .One deep 40% Two 80%');
		checkKeys(onDesk(TWO), ']}t', 'contents 1/3: Talk 0% [One 20%*] .One deep 40% Two 80%');
	});
	test('say why there are none', () => {
		checkKeys(onDesk(lines('Alpha', 3)), 't', 'Alpha | This article has no headings.');
		const titled = article([as('title', h(1, 'Talk')), p('Above.')]);
		checkKeys(onDesk(titled), 't', 'Talk | This article has no headings.');
		const desk = start({ files: {}, open: 'slow.txt' });
		desk.press('t');
		expect(drawn(desk.state())).toBe('slow.txt waiting | There is no article on the desk.');
	});
	test('tell the title from a heading in the same place', () => {
		checkKeys(onDesk(article([h(2, 'One'), p('one')], { title: 'Talk' })), 'tj', 'contents 1/1: Talk 0%* [One 0%]');
		checkKeys(
			onDesk(article([as('title', h(1, 'Talk')), h(2, 'One'), p('one')])),
			'tj',
			'contents 1/1: Talk 0%* [One 40%]',
		);
		checkKeys(onDesk(article([h(2, 'One'), p('one')])), 't', 'contents 0/1: [talk.txt 0%*] One 0%');
	});
	test('count depth by what a heading stands under, not by its number', () => {
		const steps = article([h(3, 'a'), h(2, 'b'), h(6, 'c'), h(3, 'd'), h(2, 'e')], { title: 'T' });
		checkKeys(onDesk(steps), 't', 'contents 0/5: [T 0%*] a 0% b 20% .c 40% .d 60% e 80%');
	});
	test('leave out what is folded', () => {
		const folding = article([h(2, 'One'), p('one'), as('furniture', h(2, 'More')), as('furniture', p('more'))], {
			title: 'T',
		});
		checkKeys(onDesk(folding), 't', 'contents 0/1: [T 0%*] One 0%');
		checkKeys(onDesk(folding), 'xt', 'contents 0/2: [T 0%*] One 0% More 42%');
	});
	test('move as lists do, and scroll with what is current', () => {
		checkKeys(onDesk(TWO), 'tjj', 'contents 2/3: Talk 0%* One 20% [.One deep 40%] Two 80%');
		checkKeys(onDesk(TWO), 't2jk', 'contents 1/3: Talk 0%* [One 20%] .One deep 40% Two 80%');
		checkKeys(onDesk(TWO, 4), 'tG', 'contents 3/3: .One deep 40% [Two 80%]');
		checkKeys(onDesk(TWO, 4), 'tGg', 'contents 0/3: [Talk 0%*] One 20%');
		checkKeys(onDesk(TWO, 4), 't␣', 'contents 1/3: Talk 0%* [One 20%]');
	});
	test('go to the heading, which is a jump', () => {
		checkKeys(onDesk(TWO, 5), 'tj⏎', 'One');
		checkKeys(onDesk(TWO, 5), 't3jl', 'Two');
		checkKeys(onDesk(TWO, 5), "jt3jl''", '_Above.');
		checkKeys(onDesk(TWO, 5), 'Gtg⏎', 'Talk');
	});
	test('are left without a move', () => {
		for (const key of ['q', '⎋', '⌫', 'h', 't', '←']) checkKeys(onDesk(TWO, 5), `tG${key}`, 'Talk');
	});
	test('stay on their heading while the article grows', () => {
		const desk = start(onDesk(article(TWO.blocks.slice(0, 2), { title: 'Talk' })));
		desk.press('tj');
		desk.send(opened(TWO));
		expect(drawn(desk.state())).toBe('contents 1/3: Talk 0%* [One 20%] .One deep 40% Two 80%');
		desk.send(opened(article([p('Other.')])));
		expect(drawn(desk.state())).toBe('contents 0/0: [Talk 0%*]');
	});
	test('are counted, but for the title, which is none of them', () => {
		const desk = start(onDesk(TWO));
		const status = () =>
			contentsPage(desk.state())
				?.status?.spans.map(({ text }) => text)
				.join('');
		desk.press(']tj');
		expect(status()).toMatch(/ 2\/3 *$/);
		desk.press('g');
		expect(status()).not.toMatch(/\d/);
	});
	test('are drawn with their depth, and how far each is', () => {
		const desk = start(onDesk(article([...TWO.blocks, h(3, 'long '.repeat(20))], { title: 'Talk' })));
		desk.press(']tj');
		const page = contentsPage(desk.state());
		expect(page?.body.map(textOfLine)).toEqual([
			'   Talk                              0% ',
			'•  One                               4% ',
			'▸    One deep                        9% ',
			'   Two                              18% ',
			'     long long long long long lo…   23% ',
		]);
		for (let columns = 1; columns <= 40; columns++) {
			desk.send({ kind: 'resized', size: { columns, rows: 10 } });
			for (const { width } of contentsPage(desk.state())?.body ?? []) expect(width).toBe(columns);
		}
		desk.send({ kind: 'resized', size: { columns: 12, rows: 6 } });
		expect(contentsPage(desk.state())?.body.map(textOfLine)[2]).toBe('▸    One d… ');
	});
});
