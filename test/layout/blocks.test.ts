import { describe, test } from 'vitest';
import type { Table } from '../../src/article/article.ts';
import {
	br,
	code,
	codeBlock,
	em,
	figure,
	footnote,
	h,
	hr,
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

	test('keeps a role over a break', () => {
		checkRoles(p(speech('“one two”'), ' end'), 6, '\n«speech»“one«/»\n«speech»two”«/»\nend\n');
	});

	test('keeps the lines of verse', () => {
		checkLayout(p('a longer line', br, 'end', br, br, 'x'), 10, '\na longer\n  line\nend\n\nx\n');
	});

	test('shows a hyphen where one was hidden, and nothing where it is not needed', () => {
		checkLayout(p('hy\u00ADphen\u00ADate\u200B'), 8, '\nhyphen-\nate\n');
		checkPlain(p('a hy\u00ADphen\u00ADate'), 8, '\na\nhyphenat\ne\n');
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
		checkPlain([p('a'), h(2, 'Two'), h(4, 'Four'), p('b')], 20, '\na\n\nTwo\n\nFour\n\nb\n');
		checkRoles([h(2, 'Two'), h(3, 'Three')], 20, '\n«heading»Two«/»\n«ornament»───«/»\n\n«subheading»Three«/»\n');
	});
});

describe('quote', () => {
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
			Born:
			Remark: asked
			`,
		);
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
			high │ 1     │
			     │ 2     │
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
	});
});

describe('footnote', () => {
	test('hangs beside its label', () => {
		checkLayout(
			[p('a'), footnote('1', p('one two three')), footnote('10', p('b'))],
			14,
			'\na\n\n[1] one two\n    three\n[10] b\n',
		);
		checkPlain([footnote('1', p('a')), footnote('2', p('b'))], 14, '\n[1] a\n\n[2] b\n');
		checkLayout(footnote('1', p('one two')), 6, '\n[1]\none\ntwo\n');
	});
});
