import { describe, expect, test } from 'vitest';
import { article, as, codeBlock, figure, footnote, h, link, note, p, said, ul } from '../../support/build.ts';
import { checkListening, listen } from './listen.ts';

const TIDE = article([h(2, 'Ebb'), p('It goes.'), p('It is gone.'), h(2, 'Flood'), p('It comes.')], {
	title: 'The Tide',
	byline: 'Ada',
	published: '2026-03-12',
});
const HEAD = ['Title: The Tide.', 'By Ada.', 'Published 12 March 2026.'];
const tide = () => listen({ tide: TIDE }, 'tide');

describe('an article', () => {
	test('says first what it is', () => {
		checkListening(tide(), [], ['Article: 1 minute to read, 2 headings.', ...HEAD, 'Heading level 2: Ebb', 'It goes.']);
	});
	test('says its title before who wrote it, wherever it stands', () => {
		const titled = article([as('title', h(1, 'The Tide')), as('dek', p('Twice a day')), p('It goes.')], {
			byline: 'Ada',
		});
		checkListening(listen({ titled }, 'titled'), ['r'], ['Title: The Tide', 'By Ada.', 'Summary: Twice a day']);
	});
	test('goes on with Enter, and says its end', () => {
		checkListening(tide(), [''], ['It is gone.']);
		checkListening(tide(), ['', ''], ['Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), ['', '', ''], ['End of article.']);
		checkListening(tide(), ['2j'], ['It is gone.', 'Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), ['F'], ['It is gone.', 'Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), ['f'], ['It is gone.', 'Heading level 2: Flood', 'It comes.', 'End of article.']);
	});
	test('goes back piece by piece', () => {
		checkListening(tide(), ['', 'k'], [...HEAD, 'Heading level 2: Ebb', 'It goes.']);
		checkListening(tide(), ['k'], ['This is the beginning.']);
		checkListening(tide(), ['F', 'k'], ['It is gone.']);
		checkListening(tide(), ['F', 'b'], [...HEAD, 'Heading level 2: Ebb', 'It goes.']);
	});
	test('reads the last piece again', () => {
		checkListening(tide(), ['', 'r'], ['It is gone.']);
	});
	test('says where one is', () => {
		checkListening(tide(), ['', '%'], ['61 percent read, about 1 minute left.', 'In section: Ebb.']);
		checkListening(tide(), ['', '.'], ['61 percent read, about 1 minute left.', 'In section: Ebb.']);
	});
	test('goes from heading to heading', () => {
		checkListening(tide(), [']'], ['Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), [']', ']'], ['No further section.']);
		checkListening(tide(), [']', ']', ']'], ['No further section.']);
		checkListening(tide(), [']', '['], [...HEAD, 'Heading level 2: Ebb', 'It goes.']);
	});
	test('lists its headings, and a number goes to one', () => {
		checkListening(tide(), ['t'], ['Contents, 2 headings.', '1. Ebb', '2. Flood', 'A number chooses; q goes back.']);
		checkListening(tide(), ['contents', '2'], ['Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), ['t', '3'], ['There is no number 3; the last one is 2.']);
		checkListening(tide(), ['t', ''], ['Type a number, or q to go back.']);
		checkListening(tide(), ['', 't', 'q'], ['It is gone.']);
		const there = tide();
		there.type(']');
		expect(there.type('t')).toContain('2. Flood, you are here');
	});
	test('is searched', () => {
		checkListening(tide(), ['/gone'], ['Match 1 of 1.', 'It is gone.']);
		checkListening(tide(), ['/', 'gone'], ['Match 1 of 1.', 'It is gone.']);
		checkListening(tide(), ['/'], ['Find which words?']);
		checkListening(tide(), ['', '/gone'], ['Match 1 of 1.', 'In the same paragraph.']);
		checkListening(tide(), ['/nothing'], ['No match for “nothing”.']);
		checkListening(tide(), ['/It', 'n'], ['Match 2 of 3.', 'It is gone.']);
	});
	test('has marks', () => {
		checkListening(tide(), ['ma'], ['Marked a.']);
		checkListening(tide(), ['m'], ['Which letter?']);
		checkListening(tide(), ['', 'm', 'b'], ['Marked b.']);
		checkListening(tide(), ['', 'mb', ']', "'b"], ['It is gone.']);
		checkListening(tide(), ['', ']', "''"], ['It is gone.']);
	});
	test('is never silent: who is there already hears where that is', () => {
		checkListening(tide(), ['', ']', 'ma', "'a"], ['Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), [']', 't', '2'], ['Heading level 2: Flood', 'It comes.', 'End of article.']);
		checkListening(tide(), ['g'], [...HEAD, 'Heading level 2: Ebb', 'It goes.']);
	});
	test('knows no other commands', () => {
		for (const line of ['z', 'jj', ']x', '\u001B[A', 'w'])
			checkListening(tide(), [line], ['There is no such command here; ? lists those there are.']);
	});
	test('ends with q', () => {
		checkListening(tide(), ['q'], ['→ quit 0']);
		checkListening(tide(), ['Q'], ['→ quit 0']);
		checkListening(tide(), ['quit'], ['→ quit 0']);
	});
	test('is read when its last words have been read out', () => {
		const listening = tide();
		listening.type('');
		expect(listening.state().read.has('tide')).toBe(false);
		listening.type('');
		expect(listening.state().read.has('tide')).toBe(true);
	});
});

describe('what is in an article', () => {
	test('links are followed by their numbers', () => {
		const linked = article([
			p('See ', link('#end', 'there'), ', ', link('https://example.org/', 'that')),
			p('One'),
			{ ...p('Two'), id: 'end' },
		]);
		const start = () => listen({ linked }, 'linked');
		checkListening(start(), [], ['Article: 1 minute to read, 2 links.', 'See [link 1: there], [link 2: that]']);
		checkListening(start(), ['1'], ['Two', 'End of article.']);
		checkListening(start(), ['1', 'h'], ['See [link 1: there], [link 2: that]']);
		checkListening(start(), ['2o'], ['→ browse']);
		checkListening(start(), ['o'], ['Type the number of the link first, e.g. 3o.']);
		checkListening(start(), ['3'], ['There is no link 3; the last one is 2.']);
		checkListening(
			start(),
			['L'],
			['Links, 2 choices.', '1. there — #end', '2. that — https://example.org/', 'A number chooses; q goes back.'],
		);
		checkListening(start(), ['l', '1'], ['Two', 'End of article.']);
		checkListening(tide(), ['1'], ['This article has no links.']);
	});
	test('notes and back', () => {
		const noted = article([h(1, 'Salt'), p('It is', note('1')), p('So.'), footnote('1', p('Or not.'))]);
		const start = () => listen({ noted }, 'noted');
		checkListening(start(), ['#'], ['Note 1: Or not.', 'End of article.']);
		checkListening(start(), ['#', '#'], ['It is [note 1]']);
	});
	test('who said what', () => {
		const spoken = article([p('So.'), p(said('Ada', '“Yes.”')), p(said('Bob', '“No.”'))]);
		const start = () => listen({ spoken }, 'spoken');
		checkListening(
			start(),
			['W'],
			['Who said what, 2 speeches.', 'Ada:', '1. “Yes.”', 'Bob:', '2. “No.”', 'A number chooses; q goes back.'],
		);
		checkListening(start(), ['W', '2'], ['“No.”', 'End of article.']);
		checkListening(start(), ['"'], ['“Yes.”']);
	});
	test('figures', () => {
		const pictured = article([p('So.'), p('And so on.'), figure('A boat')]);
		checkListening(listen({ pictured }, 'pictured'), ['>'], ['Image: A boat.', 'End of article.']);
	});
	test('what is folded is said once, and read when asked for', () => {
		const boxed = article([p('So.'), as('furniture', p('Subscribe')), as('repeat', p('So')), p('And so on.')]);
		const start = () => listen({ boxed }, 'boxed');
		checkListening(start(), [''], ['Folded: 1 line of page furniture, 1 pull quote.', 'And so on.', 'End of article.']);
		checkListening(start(), ['x'], ['Page furniture is read out.']);
		checkListening(start(), ['x', ''], ['Page furniture: Subscribe']);
	});
	test('long lists and programs come piece by piece, short ones whole', () => {
		checkListening(
			listen({ list: article([p('So'), ul('a', 'b')]) }, 'list'),
			[''],
			['List of 2 items.', 'Item 1: a', 'Item 2: b', 'End of list.', 'End of article.'],
		);
		const long = 'x'.repeat(400);
		const program = listen({ program: article([p('So'), codeBlock(`${long}\n${long}`)]) }, 'program');
		checkListening(program, [''], ['Code, 2 lines.', long]);
		checkListening(program, [''], [long, 'End of code.', 'End of article.']);
		checkListening(program, ['k'], ['Code, 2 lines.', long]);
	});
});

describe('the list', () => {
	const shelf = () =>
		listen({ tide: TIDE, salt: article([p('It is.')], { title: 'Salt' }), gone: 'not-found' as const });
	const ROWS = [
		'1. The Tide — Ada, 12 March 2026, 1 minute',
		'2. gone, cannot be read: It is not-found.',
		'3. Salt — 1 minute',
	];
	const HINT = 'A number opens an article; ? is help.';

	test('is numbered', () => {
		checkListening(shelf(), [], ['List of 3 articles, newest first.', ...ROWS, HINT]);
		checkListening(shelf(), [''], ['That is the end of the list; g reads it from its beginning.']);
		checkListening(shelf(), ['g'], ['List of 3 articles, newest first.', ...ROWS, HINT]);
	});
	test('opens by number', () => {
		checkListening(
			shelf(),
			['3'],
			[
				'Article: 1 minute to read.',
				'Title: Salt.',
				'It is.',
				'End of article. J opens the next one; q goes to the list.',
			],
		);
		checkListening(shelf(), ['2'], ['It is not-found. q goes back.']);
		checkListening(shelf(), ['4'], ['There is no number 4; the last one is 3.']);
	});
	test('is where q leads', () => {
		checkListening(shelf(), ['3', 'q'], ['List of 3 articles. Salt is number 3.']);
		checkListening(shelf(), ['q'], ['→ quit 0']);
	});
	test('goes on where it was left', () => {
		checkListening(
			shelf(),
			['1', '', 'q', '1'],
			[
				'Article: 1 minute to read, 2 headings.',
				'Title: The Tide.',
				'Going on at 30 percent; g goes to the beginning.',
				'It is gone.',
			],
		);
	});
	test('J and K go to the neighbours', () => {
		checkListening(shelf(), ['1', 'J'], ['It is not-found. q goes back.']);
		checkListening(shelf(), ['1', 'K'], ['This is the first article.']);
	});
	test('is sorted and filtered', () => {
		checkListening(
			shelf(),
			['o'],
			[
				'Sort the list by, 3 choices.',
				'1. Date, newest first, chosen',
				'2. Title, A to Z',
				'3. Length, longest first',
				'A number chooses; q goes back.',
			],
		);
		checkListening(
			shelf(),
			['o', '2'],
			[
				'List of 3 articles, by title.',
				'1. gone, cannot be read: It is not-found.',
				'2. Salt — 1 minute',
				'3. The Tide — Ada, 12 March 2026, 1 minute',
				HINT,
			],
		);
		checkListening(shelf(), ['/tide'], ['List of 1 of 3 articles, newest first.', ROWS[0] ?? '', HINT]);
		checkListening(shelf(), ['/', 'zzz'], ['Nothing matches “zzz”. q drops the filter.']);
		checkListening(shelf(), ['/tide', 'q'], ['List of 3 articles, newest first.', ...ROWS, HINT]);
	});
	test('tells what is read', () => {
		checkListening(shelf(), ['3m'], ['Read.', '3. Salt — 1 minute, read']);
		checkListening(shelf(), ['m'], ['Type the number of the article first, e.g. 3m.']);
		checkListening(shelf(), ['3m', 'p'], ['1. The Tide — Ada, 12 March 2026, 1 minute, unread']);
	});
	test('comes a page at a time', () => {
		const many = listen(
			Object.fromEntries(
				Array.from({ length: 25 }, (_, index) => [`a${index}`, article([p('x')], { title: `No ${index}` })]),
			),
		);
		expect(many.first).toHaveLength(22);
		expect(many.first.at(-1)).toBe('5 more: Enter. A number opens an article; ? is help.');
		expect(many.type('').slice(0, 2)).toEqual(['21. No 20 — 1 minute', '22. No 21 — 1 minute']);
		expect(many.type('')).toEqual(['That is the end of the list; g reads it from its beginning.']);
		expect(many.type('g')[0]).toBe('1. No 0 — 1 minute');
	});
});

test('help says what can be typed here, signs by name', () => {
	const help = tide().type('?');
	expect(help).toEqual(expect.arrayContaining(['right bracket ]: Next section.', 't: Contents.', 'Q: Quit at once.']));
	expect(listen({ tide: TIDE }).type('help')).toEqual(expect.arrayContaining(['A number: Open that article.']));
});
