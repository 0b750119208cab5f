import { expect, onTestFinished, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { setColumns, setLabel } from '../../src/layout/bar.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { type Bidi, layoutArticle } from '../../src/layout/layout.ts';
import { LEADING } from '../../src/layout/leading.ts';
import { type Line, textOfLine } from '../../src/layout/line.ts';
import { setMessage } from '../../src/layout/message.ts';
import { orderedSpans } from '../../src/layout/ordered.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { setWidthProfile, truncate, widthProfile } from '../../src/text/width.ts';
import { MODERN } from '../../src/text/width-profile.ts';
import {
	article,
	as,
	br,
	code,
	codeBlock,
	em,
	figure,
	footnote,
	h,
	link,
	ol,
	p,
	quote,
	table,
	task,
	ul,
} from '../support/build.ts';
import { capitalsOf, hebrewOf, inHebrew } from '../support/capitals.ts';
import { checkOrder } from './check.ts';

giveTools({ bidi: bidiTool });

/** Of an article that runs from the right. */
const rtl = (...blocks: Block[]): Article => article(blocks, { direction: 'rtl' });

test('a paragraph is broken as it is read, and each row turned', () => {
	checkOrder(
		p('ONE TWO THREE FOUR.'),
		11,
		`
		    OWT ENO
		.RUOF EERHT
		`,
	);
});

test('a paragraph runs as its first letter does, one without letters as the article does', () => {
	checkOrder(
		rtl(p('ONE two.'), p('three FOUR.'), p('5.'), p('2 SIX')),
		12,
		`
		    .two ENO

		three RUOF.

		          .5

		       XIS 2
		`,
	);
	checkOrder([p('one TWO.'), p('THREE four.'), p('5.')], 12, 'one OWT.\n\n .four EERHT\n\n5.');
});

test('a name in other letters does not turn a paragraph', () => {
	checkOrder(rtl(p('acme BOUGHT THE LAND.')), 23, '  .DNAL EHT THGUOB acme');
	checkOrder(article([p('OLAM is a word for world.')], { direction: 'ltr' }), 30, 'MALO is a word for world.');
});

test('numbers, brackets, addresses and code come out in order', () => {
	checkOrder(p('IN 1958 (AND 12,5%)'), 20, ' (12,5% DNA) 1958 NI');
	checkOrder(p('SEE https://a.example/b?c=1, YES'), 40, '        SEY ,https://a.example/b?c=1 EES');
	checkOrder(p('RUN ', code('ls -la /tmp'), ' NOW.'), 24, '    .WON ls -la /tmp NUR');
	checkOrder(p('say [SHALOM (OLAM)] twice'), 30, 'say [(MALO) MOLAHS] twice');
});

test('a row is turned over its styles, and marks stay on their letters', () => {
	checkOrder(p('ONE ', em('TWO'), link('#', ' THREE')), 20, '       EERHT OWT ENO');
	checkOrder(p('A\u05B8B👩\u200D👧C'), 5, 'C👩\u200D👧BA\u05B8');
	checkOrder(p('🙂 ONE, 🙂 TWO'), 14, 'OWT 🙂 ,ENO 🙂');
});

test('signs stand where the text begins', () => {
	checkOrder(
		rtl(ol(9, 'ONE TWO THREE', 'FOUR'), ul('FIVE', [p('SIX'), ul('SEVEN')], task(true, 'EIGHT'))),
		14,
		`
		   OWT ENO .9
		     EERHT
		      RUOF .10

		        EVIF •
		         XIS •
		     NEVES ◦
		       THGIE ☑
		`,
	);
	checkOrder(
		rtl(quote(p('ONE'), p('two')), footnote('1', p('THREE FOUR')), h(2, 'FIVE')),
		12,
		`
		       ENO ▎
		           ▎
		two        ▎


		   EERHT [1]
		    RUOF


		        EVIF
		        ────
		`,
	);
	checkOrder(rtl(ol(10, 'ONE')), 10, '       .10\n       ENO');
});

test('nothing stands behind a row without a sign', () => {
	const options = { measure: 14, form: 'page', furniture: 'folded', bidi: 'app' } as const;
	const lines = [...layoutArticle(inHebrew(rtl(ul('ONE TWO THREE FOUR'))), options).all()];
	expect(lines.map(line => capitalsOf(textOfLine(line)))).toEqual(['     OWT ENO •', '  RUOF EERHT']);
});

test('the head, and what is folded', () => {
	checkOrder(
		article([as('furniture', p('three')), p('FOUR')], {
			direction: 'rtl',
			title: 'ONE TWO',
			byline: 'FIVE',
			published: '2026-02-17',
		}),
		32,
		`
		                         OWT ENO
		         17 February 2026 · EVIF

		      ▸ 1 line of page furniture

		                            RUOF
		`,
	);
});

test('nothing hangs where a paragraph ends on the left, nor where signs stand on the right', () => {
	const paragraph = p('ABCDEFGHI '.repeat(5), 'ABCDEFGHIJ, ONE TWO THREE');
	const options = { measure: 62, form: 'page', furniture: 'folded', justified: true, hang: 2, bidi: 'app' } as const;
	const widths = (content: Article): number[] =>
		Array.from(layoutArticle(inHebrew(content), options).all(), line => line.width);
	expect(widths(article([quote(p('one two three four'), paragraph)]))).toEqual([20, 1, 62, 62]);
	expect(widths(article([quote(paragraph)]))).toEqual([62, 62]);
	const other = p('abcdefghi '.repeat(5), 'abcdefghij, one two three');
	expect(widths(article([quote(other)]))).toEqual([63, 15]);
	expect(widths(rtl(quote(p('ONE '.repeat(40)), other))).slice(-2)).toEqual([62, 62]);
});

test('figures', () => {
	checkOrder(
		rtl(figure('ONE', 'TWO THREE FOUR')),
		16,
		`
		╭──────────────╮
		│        ENO ▣ │
		│    EERHT OWT │
		│         RUOF │
		╰──────────────╯
		`,
	);
	checkOrder(rtl({ kind: 'figure', caption: [], credit: [] }), 12, '╭──────────╮\n│        ▣ │\n╰──────────╯');
});

test('code runs from the left, its gutter stands right of it', () => {
	checkOrder(
		rtl(codeBlock('let a = "ONE TWO";\n// THREE')),
		16,
		`
		let a = "ENO
		OWT";          ↪
		// EERHT
		`,
	);
});

test('code in a pipe may be wider than what is around it', () => {
	checkOrder(
		rtl(ul([codeBlock('abcdefgh'), p('ONE TWO THREE FOUR')])),
		10,
		'    abcdefgh -\n\n OWT ENO\n   EERHT\n    RUOF',
		{
			form: 'plain',
		},
	);
});

test('tables are read from the right', () => {
	const cities = table(['CITY|PEOPLE|SINCE', 'ONE|12|1909', 'TWO||1948']);
	checkOrder(
		rtl(cities),
		30,
		`
		         ECNIS │ ELPOEP │ YTIC
		         ──────┼────────┼─────
		          1909 │     12 │  ENO
		          1948 │        │  OWT
		`,
	);
	checkOrder(
		rtl(cities),
		12,
		`
		   ENO :YTIC
		  12 :ELPOEP
		 1909 :ECNIS

		   OWT :YTIC
		 1948 :ECNIS
		`,
	);
});

test('verse keeps its indents on the right', () => {
	checkOrder(p('ONE TWO THREE', br, 'FOUR'), 12, '     OWT ENO\n     EERHT\n        RUOF');
});

test('rows go to a terminal that turns them as they are read', () => {
	checkOrder(
		rtl(p('ONE (TWO) 3.'), ul('FOUR')),
		14,
		`
		  ONE (TWO) 3.

		        FOUR •
		`,
		{ bidi: 'terminal' },
	);
	checkOrder(p('ONE TWO THREE', br, 'FOUR'), 12, '     ONE TWO\n     THREE\n        FOUR', { bidi: 'terminal' });
});

test('words stay as they are read for a terminal that turns each of them', () => {
	checkOrder(
		rtl(p('ONE (TWO) three, FOUR 5.'), ol(3, 'SIX SEVEN')),
		28,
		`
		    .5 FOUR ,three (TWO) ONE

		                SEVEN SIX .3
		`,
		{ bidi: 'words' },
	);
	checkOrder(p('A\u05B8B C'), 5, ' C A\u05B8B', { bidi: 'words' });
});

test('nobody turns anything', () => {
	checkOrder(rtl(p('ONE (TWO) 3.'), ul('FOUR')), 14, 'ONE (TWO) 3.\n\n• FOUR', { bidi: 'off' });
});

test('plain text for a terminal is turned too when that was asked for', () => {
	checkOrder(rtl(p('ONE.'), ul('TWO')), 12, '        .ENO\n\n       OWT -', { form: 'plain' });
});

test('what a row has lost or got since it was cut stands in its place', () => {
	const style = {
		...{ justified: true, codeFrom: undefined, hang: 0, leading: LEADING, language: undefined, direction: undefined },
		bidi: 'app',
	} as const;
	const text = hebrewOf('ONE\u200B (two 2) TH\u00ADREE\u00ADFOUR');
	const finish = bidiTool.finisherFor(text, { style });
	const drawn = hebrewOf('  ONE  (two   2)  THREE-');
	const row = finish?.({ spans: [{ text: drawn, roles: [] }], width: 24, offset: 0 }, 0, text.length - 4);
	expect(row?.spans.map(span => capitalsOf(span.text))).toEqual(['-EERHT  (two   2)  ENO  ']);
	expect(row?.align).toBe('end');
});

test('marks of order that a terminal would draw are no cells of a row', () => {
	setWidthProfile({ ...widthProfile(), formats: true });
	onTestFinished(() => setWidthProfile(MODERN));
	checkOrder(rtl(figure('', 'ONE\u200E TWO\u200F')), 16, '╭──────────────╮\n│    OWT ENO ▣ │\n╰──────────────╯');
});

test('places are those of the text, from above to below', () => {
	const lines = [
		...layoutArticle(inHebrew(rtl(p('ONE TWO THREE FOUR'), table(['A|B', 'C|D']))), {
			measure: 11,
			form: 'page',
			furniture: 'folded',
			bidi: 'app',
		}).all(),
	];
	expect(lines.map(({ place }) => `${place.block}:${place.offset}`)).toEqual([
		'0:0',
		'0:8',
		'0:18',
		'1:0',
		'1:3',
		'1:4',
	]);
	expect(lines.map(({ width }) => width)).toEqual([11, 11, 0, 11, 11, 11]);
});

test('text from the left is not touched', () => {
	const content = article([p('one ', em('two')), ul('three'), table(['a|b', 'c|d'])]);
	const options = { measure: 20, form: 'page', furniture: 'folded' } as const;
	const lines = [...layoutArticle(content, options).all()];
	expect([...layoutArticle(content, { ...options, bidi: 'app' }).all()]).toEqual(lines);
	expect([...layoutArticle(content, { ...options, bidi: 'terminal' }).all()]).toEqual(lines);
});

test('columns, labels and messages of the chrome are turned where the program does that', () => {
	const shown = (line: Line): string => capitalsOf(textOfLine(line));
	const column = { text: hebrewOf('ONE TWO THREE'), width: 9, matches: [0] };
	expect(shown(setColumns([column], 0))).toBe(capitalsOf(truncate(column.text, 9)));
	giveTools({ orderColumn: spans => orderedSpans(spans, 'app') });
	expect(shown(setColumns([column, { text: 'end', width: 5, align: 'end' }], 1))).toBe('… OWT ENO   end');
	expect(setColumns([column], 0).spans.find(span => span.roles.includes('match'))?.text).toBe(hebrewOf('O'));
	expect(capitalsOf(setLabel(hebrewOf('ONE — a'), 9))).toBe('a — ENO');
	const message = (bidi: Bidi): string[] => setMessage(hebrewOf('no file ONE TWO.'), 1, 40, bidi).lines.map(shown);
	expect(message('app')).toEqual(['no file OWT ENO.']);
	expect(message('words')).toEqual(['no file TWO ONE.']);
	expect(message('terminal')).toEqual(['no file ONE TWO.']);
});
