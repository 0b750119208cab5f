import { describe, expect, test } from 'vitest';
import type { List, Table } from '../../src/article/article.ts';
import { layoutArticle } from '../../src/layout/layout.ts';
import { textOfLine } from '../../src/layout/line.ts';
import {
	article,
	br,
	code,
	codeBlock,
	em,
	figure,
	footnote,
	h,
	hr,
	type Item,
	image,
	inlines,
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
} from '../support/build.ts';
import { checkLayout, checkPlaces, checkPlain, checkRoles } from './check.ts';

describe('paragraph', () => {
	test('wraps, and its words know what they are', () => {
		checkLayout(p('one two three'), 7, '\none two\nthree\n');
		checkRoles(
			p('She ', em('said'), ' ', speech('“go ', strong('now'), '”'), ' ', link('x', 'here'), note('1')),
			40,
			'She «emphasis»said«/» «speech»“go «/»«speech strong»now«/»«speech»”«/» «link»here«/»«note»[1]«/»',
		);
		checkRoles(p(strike('no'), code('x'), ' ', image('cat')), 40, '«strike»no«/»«code»x«/» «ornament»▣ «/»«alt»cat«/»');
	});

	test('keeps a note with the word before it', () => {
		checkLayout(p('one two.', note('1'), ' end'), 8, '\none\ntwo.[1]\nend\n');
		checkPlain(p('one two.', note('1'), note('2'), ' end'), 12, '\none\ntwo.[1][2]\nend\n');
		checkPlaces(p('one two.', note('1'), ' end'), 8, '\n0:0 one\n0:4 two.[1]\n0:12 end\n');
		checkPlaces(p('one ', em('two'), note('1')), 6, '\n0:0 one\n0:4 two[1]\n');
	});

	test('keeps a role over a break', () => {
		checkRoles(p(speech('“one two”'), ' end'), 6, '\n«speech»“one«/»\n«speech»two”«/»\nend\n');
	});

	test('keeps the lines of verse', () => {
		checkLayout(p('a longer line', br, 'end', br, br, 'x'), 10, '\na longer\n  line\nend\n\nx\n');
	});

	test('shows a hyphen where one was hidden, and nothing where it is not needed', () => {
		checkLayout(p('hy\u00ADphen\u00ADate\u200B'), 8, '\nhyphen-\nate\n');
		checkPlain(p('a hy\u00ADphen\u00ADate'), 8, '\na\nhyphena\nte\n');
	});

	test('of nothing but joiners and marks that order has no rows', () => {
		checkLayout([p('one'), p('\u200B'), p(' \u200F\u200D'), p('two')], 8, '\none\n\ntwo\n');
	});

	test('adds nothing to the places', () => {
		checkPlaces(p('a ', image('cat'), ' sleeps\there'), 8, '\n0:0 a ▣ cat\n0:6 sleeps\n0:13 here\n');
		checkPlaces(p('a', image(), 'b'), 9, '0:0 a▣ b');
	});

	test('says that a character does not fit', () => {
		checkLayout(p('a中b'), 1, '\na\n…\nb\n');
	});
});

describe('heading', () => {
	test('levels are told apart', () => {
		checkLayout(
			[h(1, 'One'), p('a'), h(2, 'Two'), h(3, 'Three'), p('b'), h(4, 'Four'), p('c'), h(6, 'Six'), p('d')],
			20,
			`
			One
			━━━

			a


			Two
			───

			Three
			b

			· Four
			c

			··· Six
			d
			`,
		);
		checkLayout([h(4), h(2), p('a')], 20, 'a');
		checkLayout(h(5, 'one two three four'), 14, '\n·· one two\n   three four\n');
		checkPlain([p('a'), h(2, 'Two'), h(4, 'Four'), p('b')], 20, '\na\n\nTwo\n\nFour\n\nb\n');
		checkRoles([h(2, 'Two'), h(3, 'Three')], 20, '\n«heading»Two«/»\n«ornament»───«/»\n\n«subheading»Three«/»\n');
	});
});

test('a heading of any length has a line under it', () => {
	const text = 'a '.repeat(200_000);
	const rows = [...layoutArticle(article([h(2, text)]), { measure: 1, form: 'page', furniture: 'folded' }).all()];
	expect(rows.map(textOfLine).at(-1)).toBe('─');
});

describe('quote', () => {
	test('has lists, code, figures and tables in it', () => {
		const block = quote(
			ol(9, 'nine', [p('ten'), quote(p('deep words'))]),
			codeBlock('a b c d'),
			figure('cat'),
			table(['A|1', 'b|2']),
		);
		checkLayout(
			block,
			20,
			`
			▎  9. nine
			▎
			▎ 10. ten
			▎
			▎     ▎ deep words
			▎
			▎   a b c d
			▎
			▎ ╭────────────────╮
			▎ │ ▣ cat          │
			▎ ╰────────────────╯
			▎
			▎ A │ 1
			▎ ──┼──
			▎ b │ 2
			`,
		);
		checkPlain(quote(ul([p('one'), quote(p('two'))]), figure('cat')), 20, '\n  - one\n\n      two\n\n  [Image: cat]\n');
	});

	test('has a bar for every depth', () => {
		checkLayout(
			quote(p('one two three'), quote(p('four')), p('five')),
			12,
			`
			▎ one two
			▎ three
			▎
			▎ ▎ four
			▎
			▎ five
			`,
		);
		checkPlain(quote(p('one two three'), quote(p('four'))), 12, '\n  one two\n  three\n\n    four\n');
		checkRoles(quote(p('one ', em('two'))), 12, '«quote ornament»▎ «/»«quote»one «/»«quote emphasis»two«/»');
	});

	test('gives up the bar before the words', () => {
		checkLayout(quote(quote(p('one two'))), 10, '\n▎ one two\n');
		checkLayout(quote(p('one two')), 6, '\none\ntwo\n');
	});
});

describe('list', () => {
	test('markers hang', () => {
		checkLayout(
			ul('one two three', [p('four'), ul('five', [p('six'), ul('seven')])], task(true, 'done'), task(false, 'open')),
			14,
			`
			• one two
			  three
			• four
			  ◦ five
			  ◦ six
			    ▪ seven
			☑ done
			☐ open
			`,
		);
		checkLayout(ol(9, 'nine', 'ten eleven twelve'), 14, '\n 9. nine\n10. ten eleven\n    twelve\n');
		checkPlain(
			ul('one', task(true, 'done'), [p('two'), ol(1, 'three')]),
			20,
			'\n- one\n- [x] done\n- two\n  1. three\n',
		);
	});

	test('numbers are written as they were', () => {
		const numbered = (list: Partial<List>, ...items: Item[]): List => ({ ...ol(1, ...items), ...list });
		checkLayout(numbered({ numbering: 'lower-alpha', delimiter: ')' }, 'one', 'two'), 14, '\na) one\nb) two\n');
		checkLayout(
			numbered({ numbering: 'lower-roman', delimiter: '()', start: 7 }, 'seven', 'eight eighty'),
			15,
			'\n (vii) seven\n(viii) eight\n       eighty\n',
		);
		checkLayout(numbered({ numbering: 'upper-roman', start: 3999 }, 'a', 'b'), 20, '\nMMMCMXCIX. a\n     4000. b\n');
		checkLayout(numbered({ numbering: 'upper-alpha', start: 26 }, 'a', 'b'), 14, '\n Z. a\nAA. b\n');
		checkLayout(numbered({ numbering: 'upper-alpha', start: 0 }, 'a', 'b'), 14, '\n0. a\nA. b\n');
		checkPlain(numbered({ delimiter: '、' }, '甲', '乙'), 14, '\n1、 甲\n2、 乙\n');
	});

	test('items may have numbers of their own', () => {
		checkLayout(
			ol(3, 'three', { number: 2, blocks: [p('two')] }, { number: 10, blocks: [p('ten')] }, 'eleven'),
			14,
			'\n 3. three\n 2. two\n10. ten\n11. eleven\n',
		);
	});

	test('long items stand apart', () => {
		checkLayout(ul([p('one'), p('two')], 'three'), 14, '\n• one\n\n  two\n\n• three\n');
	});

	test('an empty item keeps its marker', () => {
		checkLayout(ul([], 'two'), 14, '\n•\n• two\n');
	});

	test('in a narrow measure markers stand above', () => {
		checkLayout(ol(10, 'one two'), 5, '\n10.\none\ntwo\n');
	});

	test('places count through items', () => {
		checkPlaces(ul('one two', 'three'), 10, '\n0:0 • one two\n0:8 • three\n');
	});
});

describe('code', () => {
	test('keeps its lines and shows where one goes on', () => {
		checkLayout(
			codeBlock('\nif (a) {\n\tcall(b, c); // now\n\n}  \n'),
			16,
			`
			  if (a) {
			      call(b,
			↪ c); // now

			  }
			`,
		);
		checkLayout(codeBlock('abcdefghij'), 8, '\nabcdefgh\nij\n');
	});

	test('is never touched in a pipe', () => {
		checkPlain(codeBlock('if (a) {\n\ta long line\n}'), 8, '\n    if (a) {\n    \ta long line\n    }\n');
	});

	test('tabs add nothing to the places', () => {
		checkPlaces(codeBlock('\ta\n\t\tb c'), 12, '\n0:0       a\n0:3           b\n0:7 ↪ c\n');
	});
});

describe('table', () => {
	const rows = ['Name|Born|Remark', 'Ada|1815|wrote the first program', 'Alan||asked'];

	test('a column that nearly fits does, where others are of several rows anyway', () => {
		checkLayout(
			table(['A|B|C', 'one two three four|50 GB|five six seven eight nine']),
			24,
			`
			A     │ B     │ C
			──────┼───────┼─────────
			one   │ 50 GB │ five six
			two   │       │ seven
			three │       │ eight
			four  │       │ nine
			`,
		);
	});
	test('a number with a note to it is a number', () => {
		const { rows: heads } = table(['N|M']);
		const noted = { header: false, cells: [{ inlines: p('5', note('1')).inlines }, { inlines: [] }] };
		const more = table(['', '100|a']).rows.slice(1);
		checkLayout(
			{ kind: 'table', align: [], rows: [...heads, ...more, noted] },
			24,
			`
			   N │ M
			─────┼──
			 100 │ a
			5[1] │
			`,
		);
	});

	test('columns take what they need', () => {
		checkLayout(
			table(rows, ['start', 'end', 'center']),
			50,
			`
			Name │ Born │         Remark
			─────┼──────┼────────────────────────
			Ada  │ 1815 │ wrote the first program
			Alan │      │          asked
			`,
		);
		checkPlain(
			table(rows),
			50,
			`
			Name  Born  Remark
			----  ----  -----------------------
			Ada   1815  wrote the first program
			Alan        asked
			`,
		);
	});

	test('or share what there is', () => {
		checkLayout(
			table(rows),
			27,
			`
			Name │ Born │ Remark
			─────┼──────┼──────────────
			Ada  │ 1815 │ wrote the
			     │      │ first program
			     │      │
			Alan │      │ asked
			`,
		);
	});

	test('or each row is a record', () => {
		checkLayout(
			table(rows),
			14,
			`
			Name: Ada
			Born: 1815
			Remark: wrote
			  the first
			  program

			Name: Alan
			Remark: asked
			`,
		);
	});

	test('only rows that take several stand apart', () => {
		checkLayout(
			table(['A|B', 'one|a', 'two|b', 'three|some more words', 'four|c', 'five|d']),
			16,
			`
			A     │ B
			──────┼─────────
			one   │ a
			two   │ b
			      │
			three │ some
			      │ more
			      │ words
			      │
			four  │ c
			five  │ d
			`,
		);
	});

	test('an address is cut before there are no columns', () =>
		checkLayout(
			table(['Name|Link', 'a|https://example.org/bcdefghijklmnop']),
			31,
			`
			Name │ Link
			─────┼─────────────────────────
			a    │ https://example.org/
			     │ bcdefghijklmnop
			`,
		));
	test('words are not cut for columns, and much to read is no column', () => {
		checkLayout(table(['extraordinary|indistinguishable', 'a|b']), 30, '\nextraordinary: a\nindistinguishable: b\n');
		const many = Array.from({ length: 12 }, () => 'xx').join(' ');
		checkLayout(table(['A|B', `${many}|bbbb`]), 9, '\nA: xx xx\nxx xx xx\nxx xx xx\nxx xx xx\nxx\nB: bbbb\n');
	});

	test('columns of numbers align by their ends', () => {
		checkLayout(
			table(['What|How many|Share', 'a|1,200|5%', 'b|–|12.5%', 'c|9|n/a']),
			30,
			`
			What │ How many │ Share
			─────┼──────────┼──────
			a    │    1,200 │    5%
			b    │        – │ 12.5%
			c    │        9 │   n/a
			`,
		);
		checkLayout({ ...table(['A|B', 'a|1', 'b|20']), align: ['end'] }, 30, '\nA │ B\n──┼───\na │ 1\nb │ 20\n');
		checkPlain(table(['A|B', 'x 1|1', 'y|2nd']), 30, '\nA    B\n---  ---\nx 1  1\ny    2nd\n');
	});

	test('empty rows and columns are left out', () => {
		checkLayout({ ...table(['||', 'a||b', '||', 'c||d']), align: [] }, 20, '\na │ b\nc │ d\n');
	});

	test('names of groups of columns are names in records', () => {
		const grouped: Table = {
			kind: 'table',
			align: [],
			rows: [
				{
					header: true,
					cells: [
						{ inlines: inlines(['Town']), rows: 2 },
						{ inlines: inlines(['People']), columns: 2 },
					],
				},
				{ header: true, cells: [{ inlines: inlines(['then']) }, { inlines: inlines(['now']) }] },
				{ header: false, cells: ['Harbor', '1,000,000', '2,000,000'].map(text => ({ inlines: inlines([text]) })) },
			],
		};
		checkLayout(
			grouped,
			20,
			`
			Town: Harbor
			People · then:
			  1,000,000
			People · now:
			  2,000,000
			`,
		);
		checkLayout(
			grouped,
			40,
			`
			Town   │ People
			       │ then      │ now
			───────┼───────────┼──────────
			Harbor │ 1,000,000 │ 2,000,000
			`,
		);
	});

	test('cells keep their lines, and wide characters their cells', () => {
		const lines: Table = {
			kind: 'table',
			align: [],
			rows: [{ header: false, cells: [{ inlines: inlines(['a', br, 'bc']) }, { inlines: inlines(['中文']) }] }],
		};
		checkLayout(lines, 20, '\na  │ 中文\nbc │\n');
		checkLayout(table(['中文字', '一二三']), 20, '\n中文字\n──────\n一二三\n');
	});

	test('cells may span', () => {
		const spanning: Table = {
			kind: 'table',
			align: [],
			caption: inlines(['Numbers']),
			rows: [
				{ header: false, cells: [{ inlines: inlines(['both columns']), columns: 2 }, { inlines: inlines(['c']) }] },
				{ header: false, cells: [{ inlines: inlines(['high']), rows: 2 }, { inlines: inlines(['1']) }] },
				{ header: false, cells: [{ inlines: inlines(['2']) }] },
			],
		};
		checkLayout(
			spanning,
			40,
			`
			Numbers
			both columns │ c
			high   │   1 │
			       │   2 │
			`,
		);
	});

	test('has its roles', () => {
		checkRoles(
			table(['A|B', 'c|d']),
			20,
			`
			«header»A«/»«ornament» │«/» «header»B«/»
			«ornament»──┼──«/»
			c«ornament» │«/» d
			`,
		);
	});
});

describe('figure', () => {
	test('has a frame with what there is of it', () => {
		checkLayout(
			figure('a cat asleep', 'The cat', 'Ada'),
			14,
			`
			╭────────────╮
			│ ▣ a cat    │
			│   asleep   │
			│ The cat    │
			│ Ada        │
			╰────────────╯
			`,
		);
		checkLayout(
			figure('', '', 'Ada'),
			14,
			`
			╭────────────╮
			│ ▣ Ada      │
			╰────────────╯
			`,
		);
		checkLayout(
			figure(''),
			14,
			`
			╭────────────╮
			│ ▣          │
			╰────────────╯
			`,
		);
		checkLayout(figure('a cat', 'The cat'), 11, '\n▣ a cat\nThe cat\n');
		checkRoles(figure('cat', 'The cat'), 11, '\n«ornament»▣ «/»«alt»cat«/»\n«caption»The cat«/»\n');
	});

	test('is a line in brackets in a pipe', () => {
		checkPlain(figure('a cat', 'The cat', 'Ada'), 40, '[Image: The cat — Ada]');
		checkPlain(figure('a cat', '', 'Ada'), 40, '[Image: a cat — Ada]');
		checkPlain(figure('a cat', 'The cat asleep'), 16, '\n[Image: The cat\nasleep]\n');
		checkPlain(figure(''), 16, '[Image]');
	});
});

describe('rule', () => {
	test('is a sign in the middle', () => {
		checkLayout([p('a'), hr, p('b')], 9, '\na\n\n    ⁂\n\nb\n');
		checkPlain([p('a'), hr, p('b')], 9, '\na\n\n  * * *\n\nb\n');
		checkLayout([h(3, 'a'), hr, p('b')], 9, '\na\n\n    ⁂\n\nb\n');
	});
});

describe('footnote', () => {
	test('hangs beside its label', () => {
		checkLayout(
			[p('a'), footnote('1', p('one two three')), footnote('10', p('b'))],
			14,
			'\na\n\n\n[1] one two\n    three\n[10] b\n',
		);
		checkPlain([footnote('1', p('a')), footnote('2', p('b'))], 14, '\n[1] a\n\n[2] b\n');
		checkLayout(footnote('1', p('one two')), 6, '\n[1]\none\ntwo\n');
	});
});
