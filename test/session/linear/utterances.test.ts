import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { inlinesIn } from '../../../src/article/parts.ts';
import { textOfBlock } from '../../../src/article/text.ts';
import { linkNumbersOf } from '../../../src/session/linear/inlines.ts';
import { utterancesOf } from '../../../src/session/linear/utterances.ts';
import {
	article,
	as,
	br,
	cited,
	code,
	codeBlock,
	definitions,
	em,
	figure,
	footnote,
	h,
	hr,
	image,
	link,
	note,
	ol,
	p,
	quote,
	speech,
	strike,
	strong,
	table,
	task,
	ul,
} from '../../support/build.ts';

/** Lines of one place follow one another by a bar, and places by a line end. */
function checkSpoken(block: Block, expected: string): void {
	const utterances = utterancesOf(block, linkNumbersOf(article([block])));
	expect(utterances.map(({ lines }) => lines.join(' | ')).join('\n')).toBe(expected);
}

test('a paragraph is one line, however long', () => {
	const words = 'again and '.repeat(100).trim();
	checkSpoken(p(words), words);
	checkSpoken(p('One\n two\t  three'), 'One two three');
	checkSpoken(p(''), '');
});

test('the lines of verse are lines', () => {
	checkSpoken(p('First', br, 'second'), 'First | second');
});

test('direct speech and stress stay as they are', () => {
	checkSpoken(
		p('She ', em('did'), ' say ', speech('“No, ', strong('never'), '”'), ' of ', cited('“tea”')),
		'She did say “No, never” of “tea”',
	);
	checkSpoken(p('Run ', code('ls  -l')), 'Run ls -l');
});

test('what is added stands in brackets', () => {
	checkSpoken(
		p('See ', link('a', 'this'), ' and ', link('b', 'that'), ', ', link('a', 'again'), ', ', link('c')),
		'See [link 1: this] and [link 2: that], [link 1: again], [link 3: c]',
	);
	checkSpoken(p('It is', note('2'), ' ', strike('cold')), 'It is [note 2] [struck out: cold]');
	checkSpoken(p(image('a boat'), ' ', image()), '[image: a boat] [image]');
});

test('soft hyphens are not for a voice', () => {
	checkSpoken(p('har\u00ADbour'), 'harbour');
});

test('headings say their level', () => {
	checkSpoken(h(2, 'The Tide'), 'Heading level 2: The Tide');
});

test.each([
	['title', 'Title: Words'],
	['dek', 'Summary: Words'],
	['byline', 'Byline: Words'],
	['dateline', 'Dateline: Words'],
	['furniture', 'Page furniture: Words'],
	['repeat', 'Pull quote: Words'],
] as const)('a block that is the %s says so', (part, expected) => {
	checkSpoken(as(part, p('Words')), expected);
});

test('a title is no heading besides', () => {
	checkSpoken(as('title', h(1, 'The Tide')), 'Title: The Tide');
});

test('quotes are opened and closed', () => {
	checkSpoken(quote(p('One.')), 'Quote: One. | End of quote.');
	checkSpoken(quote(p('One.'), p('Two.')), 'Quote: One.\nTwo. | End of quote.');
	checkSpoken(quote(), 'Quote:');
});

test('lists say how many items they have, and which one this is', () => {
	checkSpoken(ul('Tea', 'Milk'), 'List of 2 items. | Item 1: Tea\nItem 2: Milk | End of list.');
	checkSpoken(ol(3, 'Boil'), 'List of 1 item. | 3. Boil | End of list.');
	checkSpoken(
		ul(task(true, 'Row'), task(false, 'Rest')),
		'List of 2 items. | Item 1, done: Row\nItem 2, not done: Rest | End of list.',
	);
	checkSpoken(
		ul([p('Tea'), ul('green')]),
		'List of 1 item. | Item 1: Tea\nList of 1 item, level 2. | Item 1: green | End of list, level 2. | End of list.',
	);
	checkSpoken(ul([]), 'List of 1 item. | Item 1: | End of list.');
});

test('terms and what is said about them', () => {
	checkSpoken(
		definitions(['Ebb', 'It goes.']),
		'Definitions of 1 term. | Term: Ebb\nDefinition: It goes. | End of definitions.',
	);
});

test('code line by line', () => {
	checkSpoken(codeBlock('ls'), 'Code: ls');
	checkSpoken({ ...codeBlock('a\n\n  b'), language: 'py' }, 'Code in py, 3 lines. | a\nBlank.\n  b | End of code.');
});

test('tables row by row, each cell after its column', () => {
	checkSpoken(
		table(['Name | Age', 'Ada | 36', 'Bob | ']),
		'Table with 2 columns and 2 rows. | Columns: Name; Age. | Row 1: Name: Ada; Age: 36\nRow 2: Name: Bob | End of table.',
	);
	checkSpoken(
		{ ...table(['Name', 'Ada']), caption: [{ kind: 'text', text: 'People' }] },
		'Table with 1 column and 1 row: People | Columns: Name. | Row 1: Name: Ada | End of table.',
	);
	checkSpoken(table(['Alone']), 'Table with 1 column and 1 row. | Row 1: Alone | End of table.');
});

test('figures say what is seen, then who says so', () => {
	checkSpoken(figure('A boat', 'The Anna at dawn.', 'Ada'), 'Image: A boat. Caption: The Anna at dawn. Credit: Ada.');
	checkSpoken(figure('', 'The Anna', 'Ada'), 'Image: The Anna. Credit: Ada.');
	checkSpoken(figure('A boat'), 'Image: A boat.');
	checkSpoken(figure(''), 'Image without description.');
});

test('rules and notes', () => {
	checkSpoken(hr, 'Separator.');
	checkSpoken(footnote('1', p('See there.')), 'Note 1: See there.');
});

test.each<readonly [string, Block]>([
	['list', ul([p('aaa'), ul('bbb', 'ccc')], 'ddd')],
	['quote', quote(p('aaa'), ul('bbb'), p('ccc'))],
	['definitions', definitions(['aaa', 'bbb', 'ccc'], ['ddd', 'eee'])],
	['code', codeBlock('aaa\nbbb')],
	['footnote', footnote('1', p('aaa'), p('bbb'))],
	['table', table(['aaa | bbb', 'ccc | ddd', 'eee | fff'])],
])('offsets in a %s are where its words stand', (_, block) => {
	const text = textOfBlock(block);
	const utterances = utterancesOf(block, new Map());
	const starts = Array.from(inlinesIn(block), ({ offset }) => offset);
	for (const { lines, offset } of utterances.slice(1)) {
		const word = text.slice(offset, offset + 'aaa'.length);
		expect(lines.join(' ')).toContain(word);
		if (starts.length > 0) expect(starts).toContain(offset);
	}
	expect(utterances.map(({ offset }) => offset)).toEqual(utterances.map(({ offset }) => offset).sort((a, b) => a - b));
});
