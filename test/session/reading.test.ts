import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { pageOf } from '../../src/session/page.ts';
import { progressOf } from '../../src/session/reading.ts';
import { readingOf, type State } from '../../src/session/state.ts';
import { article, as, figure, footnote, h, link, note, p, speech } from '../support/build.ts';
import { checkKeys, drawn, type Files, lines, start } from './keys.ts';

const SHELF: Files = {
	'a.txt': lines('Alpha', 20),
	'b.txt': lines('Beta', 20),
	'c.txt': lines('Gamma', 2),
	'd.txt': 'no-access',
};

/** Sections of three paragraphs, the first with direct speech in it. */
const section = (name: string): Block[] => [
	h(2, name),
	p(`${name} one, `, speech('“said one”'), '.'),
	p(`${name} two.`),
	p(`${name} three.`),
];

const BOOK = article([as('title', h(1, 'Book')), ...section('First'), ...section('Second'), ...section('Third')], {
	title: 'Book',
});

const ALONE = { files: { 'book.txt': BOOK }, open: 'book.txt' };

describe('opening', () => {
	test('shows the current article from its top', () => {
		checkKeys(SHELF, '⏎', 'Alpha');
		checkKeys(SHELF, 'jl', 'Beta');
		checkKeys(SHELF, 'jjj→', 'Gamma');
	});
	test('asks the shell to load it, and waits', () => {
		const desk = start({ files: {} });
		const address = { kind: 'path', path: 'slow.txt' } as const;
		desk.send({
			kind: 'shelved',
			entries: [{ id: 'slow.txt', address, content: { kind: 'waiting' } }],
			complete: true,
		});
		desk.press('⏎');
		expect(drawn(desk.state()) + desk.asked()).toBe('slow.txt waitingload');
		desk.press('jG]x%L');
		expect(drawn(desk.state())).toBe('slow.txt waiting | There is no article on the desk.');
	});
	test('shows at once what failed before, without loading it again', () => {
		checkKeys(SHELF, 'jj⏎', 'd.txt failure');
		for (const key of 'xS→#') checkKeys(SHELF, `jj⏎${key}`, 'd.txt failure | There is no article on the desk.');
	});
	test('shows what fails while it is loaded', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎');
		const address = { kind: 'path', path: 'a.txt' } as const;
		desk.send({ kind: 'failed', id: 'a.txt', failure: { kind: 'failure', address, reason: 'not-found' } });
		expect(drawn(desk.state())).toBe('a.txt failure');
	});
	test('takes no answer for another article than the one on the desk', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎j');
		desk.send({ kind: 'opened', id: 'b.txt', content: { kind: 'opened', article: lines('Beta', 1) } });
		expect(drawn(desk.state())).toBe('_Alpha 1');
		desk.press('q');
		desk.send({ kind: 'opened', id: 'a.txt', content: { kind: 'opened', article: lines('Other', 1) } });
		expect(drawn(desk.state())).toBe('list: [Alpha] Beta d.txt Gamma');
	});
	test('keeps the place while the article grows', () => {
		const desk = start({ files: {}, open: '-' });
		desk.send({ kind: 'opened', id: '-', content: { kind: 'opened', article: lines('Alpha', 5) } });
		desk.press('G');
		desk.send({ kind: 'opened', id: '-', content: { kind: 'opened', article: lines('Alpha', 50) } });
		expect(drawn(desk.state())).toBe('Alpha 3');
		desk.press('jj');
		expect(drawn(desk.state())).toBe('Alpha 4');
	});
});

describe('scrolling', () => {
	test('by lines, with counts', () => {
		checkKeys(SHELF, '⏎j', '_Alpha 1');
		checkKeys(SHELF, '⏎jjjk', 'Alpha 1');
		checkKeys(SHELF, '⏎12j', 'Alpha 6');
		checkKeys(SHELF, '⏎12j3k', '_Alpha 5');
	});
	test('by pages, of which two lines stay, and half pages', () => {
		checkKeys(SHELF, '⏎␣', '_Alpha 2');
		checkKeys(SHELF, '⏎␣␣b', '_Alpha 2');
		checkKeys(SHELF, '⏎2␣', 'Alpha 3');
		checkKeys(SHELF, '⏎ddu', 'Alpha 1');
	});
	test('to the top and the bottom, and no further', () => {
		checkKeys(SHELF, '⏎G', 'Alpha 18');
		checkKeys(SHELF, '⏎Gjjj␣', 'Alpha 18');
		checkKeys(SHELF, '⏎Gk', '_Alpha 18');
		checkKeys(SHELF, '⏎GgG', 'Alpha 18');
		checkKeys(SHELF, '⏎Ggk', 'Alpha');
		checkKeys(SHELF, '⏎999j', 'Alpha 18');
		checkKeys(SHELF, '⏎20j999k', 'Alpha');
	});
	test('not at all where everything is seen', () => {
		const roomy = { files: SHELF, size: { columns: 80, rows: 24 } };
		checkKeys(roomy, '3j⏎jjj␣G', 'Gamma');
	});
	test('to a share of the text', () => {
		checkKeys(SHELF, '⏎50%', 'Alpha 11');
		checkKeys(SHELF, '⏎1%', 'Alpha 1');
		checkKeys(SHELF, '⏎100%', 'Alpha 18');
		checkKeys(SHELF, '⏎900%', 'Alpha 18');
		checkKeys(SHELF, '⏎%', 'Alpha | Type the number first: 50% goes to the middle.');
	});
});

describe('how far it is', () => {
	const progressAfter = (keys: string): number => {
		const desk = start({ files: SHELF });
		desk.press(keys);
		return progressOf(desk.state());
	};
	test('grows with every line, to 1 where the last is seen and not before', () => {
		const steps = Array.from({ length: 37 }, (_, index) => progressAfter(`⏎${'j'.repeat(index)}`));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		expect(steps[0]).toBeGreaterThan(0);
		expect(steps.filter(step => step === 1)).toHaveLength(1);
	});
	test('is 1 for what fits on the screen, and 0 with nothing on the desk', () => {
		expect(progressAfter('3j⏎')).toBe(1);
		expect(progressAfter('')).toBe(0);
	});
});

describe('jumping', () => {
	test('to sections, forth and back', () => {
		checkKeys(ALONE, ']', 'First');
		checkKeys(ALONE, ']]', 'Second');
		checkKeys(ALONE, '3]', 'Third');
		checkKeys(ALONE, '9]', 'Third');
		checkKeys(ALONE, '3][', 'Second');
		checkKeys(ALONE, ']]jj[', 'Second');
	});
	test('to the first paragraph, which has the place of the title above it', () => {
		const note = { files: { 'note.txt': lines('Note', 40) }, open: 'note.txt' };
		checkKeys(note, '}', 'Note 1');
		checkKeys(note, '}}', 'Note 2');
	});
	test('says where there is no further one', () => {
		checkKeys(ALONE, '3]]', 'Third | No further section.');
		checkKeys(ALONE, '[', 'Book | No further section.');
		checkKeys(SHELF, '⏎"', 'Alpha | No further direct speech.');
	});
	test('to paragraphs and direct speech', () => {
		checkKeys(ALONE, ']}', 'First one, “said one”.');
		checkKeys(ALONE, ']}}{', 'First one, “said one”.');
		checkKeys(ALONE, '"', 'First one, “said one”.');
		checkKeys(ALONE, '""', 'Second one, “said one”.');
		checkKeys(ALONE, ')))(', 'Second one, “said one”.');
		checkKeys(ALONE, '(', 'Book | No further direct speech.');
	});
	test('to figures', () => {
		const shown = (name: string): Block => figure('', name);
		const album = article([p('Above.'), shown('One.'), ...lines('Alpha', 4).blocks, shown('Two.'), shown('Three.')]);
		const open = { files: { 'album.txt': album }, open: 'album.txt' };
		checkKeys(open, '>>j', `│ ▣ Two.${' '.repeat(63)}│`);
		checkKeys(open, '3><j', `│ ▣ Two.${' '.repeat(63)}│`);
		checkKeys(open, '9>>', `╭${'─'.repeat(70)}╮ | No further figure.`);
	});
	test('past the last screenful shows what it went to; from there down nothing moves, up it goes by lines', () => {
		checkKeys(ALONE, ']]]}}}', 'Third three.');
		checkKeys(ALONE, ']]]}}}jj␣', 'Third three.');
		checkKeys(ALONE, ']]]}}}k', '_Third three.');
		checkKeys(ALONE, ']]]}}}kk', 'Third two.');
	});
});

describe('going on', () => {
	test('to the next article and the previous one', () => {
		checkKeys(SHELF, '⏎J', 'Beta');
		checkKeys(SHELF, '⏎JK', 'Alpha');
		checkKeys(SHELF, '⏎JJ', 'd.txt failure');
		checkKeys(SHELF, '⏎3J', 'Gamma');
	});
	test('as far as there are articles', () => {
		checkKeys(SHELF, '⏎K', 'Alpha | This is the first article.');
		checkKeys(SHELF, '⏎9J', 'Gamma');
		checkKeys(SHELF, '⏎9JJ', 'Gamma | This is the last article.');
		checkKeys(SHELF, '⏎9J9K', 'Alpha');
	});
	test('remembers where each was left', () => {
		checkKeys(SHELF, '⏎6jJ4jK', 'Alpha 3');
		checkKeys(SHELF, '⏎6jJ4jKJ', 'Beta 2');
		checkKeys(SHELF, '⏎6jqj⏎q k⏎', 'Alpha 3');
	});
	test('takes the cursor of the list along', () => {
		checkKeys(SHELF, '⏎Jq', 'list: Alpha [Beta] d.txt Gamma');
	});
	test('goes on in what the filter left', () => {
		checkKeys(SHELF, '/m⏎⏎J', 'Gamma | This is the last article.');
	});
});

describe('the measure', () => {
	const wide = { files: SHELF, size: { columns: 100, rows: 6 } };
	test('is changed in steps, and says how wide it is', () => {
		checkKeys(wide, '⏎-', 'Alpha | 68 cells a line.');
		checkKeys(wide, '⏎+', 'Alpha | 76 cells a line.');
		checkKeys(wide, '⏎3-', 'Alpha | 60 cells a line.');
		checkKeys(wide, '⏎+-', 'Alpha | 72 cells a line, the usual measure.');
		checkKeys(wide, '⏎++=', 'Alpha | 72 cells a line, the usual measure.');
	});
	test('has an end on both sides', () => {
		checkKeys(wide, '⏎99-', 'Alpha | 20 cells a line.');
		checkKeys(wide, '⏎99+', 'Alpha | 96 cells a line.');
		checkKeys({ ...wide, size: { columns: 300, rows: 6 } }, '⏎99+', 'Alpha | 200 cells a line.');
	});
	test('begins from what is seen: on a narrow terminal the first step is felt', () => {
		checkKeys({ ...wide, size: { columns: 40, rows: 6 } }, '⏎-', 'Alpha | 32 cells a line.');
		checkKeys({ ...wide, size: { columns: 40, rows: 6 } }, '⏎-+=', 'Alpha | 36 cells a line.');
	});
	test('goes back to what the program was started with, also beyond the limits', () => {
		checkKeys({ ...wide, measure: 10 }, '⏎+=', 'Alpha | 10 cells a line.');
		checkKeys({ ...wide, measure: 10 }, '⏎-', 'Alpha | 10 cells a line.');
		checkKeys({ ...wide, size: { columns: 400, rows: 6 }, measure: 300 }, '⏎+', 'Alpha | 300 cells a line.');
	});
	test('keeps the place', () => {
		const words = Array.from({ length: 400 }, (_, index) => `w${index}`).join(' ');
		const long = { files: { 'a.txt': article([p(words)]) }, open: 'a.txt', size: { columns: 100, rows: 6 } };
		const desk = start(long);
		desk.press('9j');
		const [first = ''] = drawn(desk.state()).split(' ');
		for (const keys of ['9-', '-', '+', '9+', '=']) {
			desk.press(keys);
			expect(drawn(desk.state()).split(' |')[0]?.split(' ')).toContain(first);
		}
		desk.send({ kind: 'resized', size: { columns: 30, rows: 4 } });
		expect(drawn(desk.state()).split(' ')).toContain(first);
	});
});

describe('justified', () => {
	test('or ragged right, and says which', () => {
		checkKeys(SHELF, '⏎w', 'Alpha | Justified.');
		checkKeys(SHELF, '⏎ww', 'Alpha | Ragged right.');
	});
	test('it keeps the place', () => {
		const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
		const desk = start({ files: { 'a.txt': article([p(words)]) }, open: 'a.txt' });
		desk.press('20j');
		const [first = ''] = drawn(desk.state()).split(' ');
		for (const _ of ['justified', 'ragged', 'justified']) {
			desk.press('w');
			expect(drawn(desk.state()).split(' |')[0]?.split(/ +/)).toContain(first);
		}
	});
	test('it is set with the hyphens of its language', () => {
		const english = { 'a.txt': article([p('Text.')], { language: 'en' }) };
		checkKeys(english, '⏎', 'Text.');
		checkKeys(english, '⏎ww', 'Text. | Ragged right. → equip hyphens en-us');
		checkKeys({ 'a.txt': article([p('Text.')]) }, '⏎w', 'Text. | Justified.');
	});
});

/** What is seen of the article in its first row. */
const topRow = (state: State): string => {
	const reading = readingOf(state);
	if (reading?.content.kind !== 'opened') return '';
	return pageOf(state, reading.content.article).lines(reading.top, 1).map(textOfLine).join('');
};

describe('the size', () => {
	test('changes and the place stays', () => {
		const desk = start({ files: SHELF, size: { columns: 80, rows: 6 } });
		desk.press('⏎12j');
		for (const [columns, rows] of [
			[40, 12],
			[20, 6],
			[200, 60],
			[10, 2],
			[1, 1],
		] as const) {
			desk.send({ kind: 'resized', size: { columns, rows } });
			expect(drawn(desk.state()).replaceAll(' ', '')).toMatch(columns === 1 ? /^A/ : /^Alpha6/);
		}
	});
	test('changes and the first words stay, though the title has their place', () => {
		const untitled: Article = { meta: { title: 'Tides' }, blocks: [p('one two three'), p('four')], problems: [] };
		for (const [keys, seen] of [
			['j', ''],
			['jj', 'one two three'],
		] as const) {
			const desk = start({ files: { 'a.txt': untitled }, open: 'a.txt', size: { columns: 40, rows: 3 } });
			desk.press(keys);
			for (const columns of [30, 40]) {
				desk.send({ kind: 'resized', size: { columns, rows: 3 } });
				expect(topRow(desk.state())).toBe(seen);
			}
		}
	});
	test('changes back, and what a smaller window brought to the very top does not stay there', () => {
		const addresses = article([p(`one ${'two '.repeat(9)}three`), ...lines('', 9).blocks]);
		const desk = start({ files: { 'a.txt': addresses }, open: 'a.txt', size: { columns: 30, rows: 4 } });
		desk.press('j');
		const before = topRow(desk.state());
		for (const columns of [80, 30]) desk.send({ kind: 'resized', size: { columns, rows: 4 } });
		expect(topRow(desk.state())).toBe(before);
	});
	test('changes under the help and under a menu too', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎12j?');
		desk.send({ kind: 'resized', size: { columns: 30, rows: 9 } });
		desk.press('q');
		expect(drawn(desk.state())).toBe('Alpha 6');
	});
	test('the very top stays the very top', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎');
		desk.send({ kind: 'resized', size: { columns: 10, rows: 3 } });
		expect(drawn(desk.state())).toBe('Alpha');
	});
});

describe('page furniture', () => {
	const NEWS = article([
		p('One.'),
		as('furniture', p('Share this.')),
		as('furniture', p('Subscribe.')),
		...Array.from({ length: 9 }, (_, index) => p(`Then ${index}.`)),
	]);
	const news = { files: { 'a.txt': NEWS }, open: 'a.txt' };
	test('is folded, and shown where it stands', () => {
		checkKeys(news, 'jj', '▸ 2 lines of page furniture');
		checkKeys(news, 'jjx', 'Share this.');
		checkKeys(news, 'jjxx', '▸ 2 lines of page furniture');
	});
	test('shown or folded, the place is kept', () => {
		checkKeys(news, '6j', 'Then 1.');
		checkKeys(news, '6jx', 'Then 1.');
		checkKeys(news, '6jxx', 'Then 1.');
	});
	test('folded where one reads it, the fold is where one is', () => {
		checkKeys(news, 'jjxjjx', '▸ 2 lines of page furniture');
	});
	test('is passed over by jumps while it is folded', () => {
		checkKeys(news, '}', 'Then 0.');
		checkKeys(news, 'x}', 'Share this.');
	});
	test('is said to be missing where there is none', () => {
		checkKeys(SHELF, '⏎x', 'Alpha | This article has no page furniture.');
	});
});

describe('links', () => {
	const linked = article([
		p('See ', link('#end', 'the end'), ' or ', link('https://example.org/\u00E9', 'the almanac'), '.'),
		...Array.from({ length: 9 }, (_, index) => p(`Line ${index}.`)),
		{ ...p('The end.'), id: 'end' },
	]);
	const open = { files: { 'a.txt': linked }, open: 'a.txt' };
	const choose = (value: string): string => {
		const desk = start(open);
		desk.press('L');
		desk.send({ kind: 'chosen', menu: 'links', value });
		return drawn(desk.state());
	};
	test('are a menu, where there are any', () => {
		checkKeys(open, 'L', 'menu links');
		checkKeys(SHELF, '⏎L', 'Alpha | This article has no links.');
	});
	test('inside the article are followed', () => {
		expect(choose('#end')).toBe('The end.');
	});
	test('to elsewhere are for the browser', () => {
		expect(choose('https://example.org/é')).toBe(
			'See the end or the almanac. | o opens https://example.org/é in the browser.',
		);
	});
});

describe('notes', () => {
	const noted = article([
		p('Zero.'),
		p('One', note('a'), ' and', note('b'), '.'),
		...Array.from({ length: 9 }, (_, index) => p(`Line ${index}.`)),
		p('Late', note('b'), note('x'), '.'),
		...Array.from({ length: 9 }, (_, index) => p(`Further ${index}.`)),
		footnote('a', p('First note.'), p('More.')),
		footnote('b', p('Second note.')),
		footnote('2', p('Third note.')),
	]);
	const open = { files: { 'a.txt': noted }, open: 'a.txt' };
	test('the first on the page is gone to, and left for the row one came from', () => {
		checkKeys(open, '#', '[a] First note.');
		checkKeys(open, '##', 'Zero.');
		checkKeys(open, 'j##', '_One[a] and[b].');
	});
	test('what has been left above the page is not on it', () => {
		checkKeys(open, '6j#', 'Line 1. | No note is referred to on this page.');
		checkKeys(open, '18j#', '[b] Second note.');
	});
	test('by its label, or else by its number', () => {
		checkKeys(open, '1#', '[a] First note.');
		checkKeys(open, '2#', '[2] Third note.');
		checkKeys(open, '3#', '[2] Third note.');
		checkKeys(open, '9#', 'Zero. | There is no note 9.');
	});
	test('moving among notes keeps the way back; leaving them does not', () => {
		checkKeys(open, '#j#', 'Zero.');
		checkKeys(open, '#2##', 'Zero.');
		checkKeys(open, '#gG#', 'One[a] and[b].');
	});
	test('the way back from where nobody came is to the reference', () => {
		checkKeys(open, '99j#', 'One[a] and[b].');
		checkKeys(
			{ files: { 'a.txt': article([p('Text.'), footnote('1', p('Note.'))]) }, open: 'a.txt' },
			'#',
			'Text. | Nothing refers to this note.',
		);
	});
	test('the way back holds at another size', () => {
		const desk = start(open);
		desk.press('jj#');
		desk.send({ kind: 'resized', size: { columns: 40, rows: 9 } });
		desk.press('#');
		expect(drawn(desk.state())).toBe('One[a] and[b].');
		desk.send({ kind: 'resized', size: { columns: 60, rows: 9 } });
		expect(drawn(desk.state())).toBe('One[a] and[b].');
	});
	test('what is folded refers to none', () => {
		const folded = article([
			p('Zero.'),
			as('furniture', p('One', note('a'), '.')),
			...lines('Line', 9).blocks,
			footnote('a', p('Note.')),
		]);
		const news = { files: { 'a.txt': folded }, open: 'a.txt' };
		checkKeys(news, '#', 'Zero. | No note is referred to on this page.');
		checkKeys(news, 'x#', '[a] Note.');
	});
	test('are said to be missing where there are none', () => {
		checkKeys(SHELF, '⏎#', 'Alpha | This article has no notes.');
	});
});

describe('menus', () => {
	test('close without a choice', () => {
		checkKeys(SHELF, '⏎jcq', '_Alpha 1');
		checkKeys(SHELF, '⏎jc⎋', '_Alpha 1');
	});
	test('hear a choice once: an Enter too many does not leave the article', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎jc');
		desk.send({ kind: 'chosen', menu: 'theme', value: 'dark' });
		desk.send({ kind: 'chosen', menu: 'theme', value: 'light' });
		expect(drawn(desk.state())).toBe('_Alpha 1');
		expect(desk.state().theme).toBe('dark');
	});
});

describe('the help', () => {
	test('scrolls like everything else', () => {
		checkKeys(SHELF, '?jj␣k', 'help list 4');
		checkKeys(SHELF, '?kk', 'help list 0');
		checkKeys(SHELF, '?Gg', 'help list 0');
		const desk = start({ files: SHELF });
		desk.press('?G');
		const bottom = drawn(desk.state());
		desk.press('jjj');
		expect(drawn(desk.state())).toBe(bottom);
	});
	test('goes back to where it was asked for', () => {
		checkKeys(SHELF, '⏎j?', 'help reading 0');
		checkKeys(SHELF, '⏎j?jq', '_Alpha 1');
		checkKeys(SHELF, 'j?h', 'list: Alpha [Beta] d.txt Gamma');
	});
});

describe('going back', () => {
	test('leads to the list', () => {
		for (const key of 'q⎋⌫h←') checkKeys(SHELF, `j⏎${key}`, 'list: Alpha [Beta] d.txt Gamma');
	});
	test('from the only article there is leads out', () => {
		checkKeys(ALONE, 'q', 'Book → quit 0');
		checkKeys(ALONE, '?q', 'Book');
		checkKeys(ALONE, '?qq', 'Book → quit 0');
	});
	test('from the only article quits by no key that means less elsewhere', () => {
		for (const key of '⌫h←') checkKeys(ALONE, key, 'Book | No link has been followed; q quits.');
	});
	test('from the only article so far leads to the list that is being filled', () => {
		const desk = start(ALONE);
		desk.send({ kind: 'shelved', entries: [], complete: false });
		desk.press('q');
		expect(drawn(desk.state())).toBe('list: [Book]');
		expect(desk.asked()).toEqual([]);
	});
});

test('a notice is gone with the next key, whatever that is', () => {
	for (const key of 'jz5?⎋'.replace('⎋', '')) {
		const desk = start({ files: SHELF });
		desk.press(`⏎K${key}`);
		expect(desk.state().notice).toBeUndefined();
	}
});

test('commands come by name too, with a count', () => {
	const desk = start({ files: SHELF });
	desk.send({ kind: 'command', id: 'down', count: 2 });
	expect(drawn(desk.state())).toBe('list: Alpha Beta [d.txt] Gamma');
	desk.send({ kind: 'command', id: 'no-such-command' });
	expect(drawn(desk.state())).toBe('list: Alpha Beta [d.txt] Gamma');
});
