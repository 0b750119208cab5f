import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { layoutArticle } from '../../src/layout/layout.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { article, br, code, codeBlock, figure, h, image, p, quote, table, ul } from '../support/build.ts';
import { checkEdges } from './check.ts';

/** Knows two words. */
const divide = (text: string): number[] =>
	Array.from(
		text.matchAll(/(harbour)master|(light)house/g),
		found => found.index + (found[1] ?? found[2] ?? '').length,
	);

beforeAll(() => giveTools({ hyphenators: new Map([['en-us', divide]]) }));
afterAll(() => giveTools({ hyphenators: new Map([['en-us', () => []]]) }));

const english = (...blocks: Block[]): Article => article(blocks, { language: 'en' });

const SENTENCE = 'when the harbourmaster saw the lighthouse and the ship that came';

describe('prose', () => {
	test('has straight edges, words are divided, and rows with too few words stay as they are', () =>
		checkEdges(
			english(quote(p(SENTENCE)), ul(SENTENCE)),
			{ measure: 22 },
			`
			▎ when  the   harbour-|
			▎ master saw the      |
			▎ lighthouse  and  the|
			▎ ship that came      |
			                      |
			• when  the   harbour-|
			  master saw the      |
			  lighthouse  and  the|
			  ship that came      |
			`,
		));
	test('stays ragged in narrow columns where no word can be divided', () => {
		const ragged = `
			when the            |
			harbourmaster saw   |
			the lighthouse and  |
			the ship that came  |
			`;
		checkEdges(article([p(SENTENCE)]), { measure: 20 }, ragged);
		checkEdges(english(p(SENTENCE)), { measure: 20, justified: false }, ragged);
	});
	test('keeps code as it is, and its words whole', () =>
		checkEdges(
			english(p('when ', code('a harbourmaster b'), ' saw the ship that came to the lighthouse now')),
			{ measure: 24 },
			`
			when   a harbourmaster b|
			saw  the ship  that came|
			to the lighthouse now   |
			`,
		));
	test('keeps what the page adds as it is', () =>
		checkEdges(english(p(image('aa'), ' bb cc dd ee')), { measure: 14 }, '▣ aa   bb   cc|\ndd ee         |'));
	test('has whole words in a pipe', () =>
		checkEdges(
			english(p(`${SENTENCE} ${SENTENCE}`)),
			{ measure: 62, form: 'plain' },
			`
			when the  harbourmaster saw the  lighthouse and the  ship that|
			came  when the harbourmaster  saw the lighthouse  and the ship|
			that came                                                     |
			`,
		));
});

describe('ragged', () => {
	test('are verse, code, captions and cells', () => {
		checkEdges(
			english(p('when the harbourmaster saw the lighthouse', br, 'and the ship')),
			{ measure: 20 },
			`
			when the            |
			  harbourmaster saw |
			  the lighthouse    |
			and the ship        |
			`,
		);
		checkEdges(
			english(codeBlock('when the harbourmaster saw')),
			{ measure: 20 },
			'  when the          |\n↪ harbourmaster saw |',
		);
		checkEdges(
			english(figure('', SENTENCE), table(['A | B', `${SENTENCE} | b`])),
			{ measure: 26 },
			`
			╭────────────────────────╮|
			│ ▣ when the             │|
			│   harbourmaster saw    │|
			│   the lighthouse and   │|
			│   the ship that came   │|
			╰────────────────────────╯|
			                          |
			A                      │ B|
			───────────────────────┼──|
			when the harbourmaster │ b|
			saw the lighthouse and │  |
			the ship that came     │  |
			`,
		);
	});
	test('are headings, with rows as long as each other', () =>
		checkEdges(
			english(h(3, SENTENCE)),
			{ measure: 48 },
			`
			when the harbourmaster saw the                  |
			lighthouse and the ship that came               |
			`,
		));
});

describe('a stop of East Asia', () => {
	const text = '中文字中。文字中文';
	test('hangs beside prose where there are cells for it', () => {
		checkEdges(article([p(text)]), { measure: 8, hang: 2, justified: false }, '中文字中。|\n文字中文|');
		checkEdges(article([p(text)]), { measure: 8, justified: false }, '中文字  |\n中。文字|\n中文    |');
	});
	test('is all that hangs beside a ragged edge', () =>
		checkEdges(
			article([p('one two, three')]),
			{ measure: 7, hang: 2, justified: false },
			'one    |\ntwo,   |\nthree  |',
		));
	test('does not beside what has something there', () =>
		checkEdges(
			article([figure('', text), table(['甲 | 乙', `${text} | ${text}`])]),
			{ measure: 13, hang: 2 },
			`
			╭───────────╮|
			│ ▣ 中文字  │|
			│   中。文  │|
			│   字中文  │|
			╰───────────╯|
			             |
			甲    │ 乙   |
			──────┼──────|
			中文  │ 中文 |
			字    │ 字   |
			中。  │ 中。 |
			文字  │ 文字 |
			中文  │ 中文 |
			`,
		));
});

test('what the page adds is at no place', () => {
	const layout = layoutArticle(english(p(SENTENCE)), {
		measure: 20,
		form: 'page',
		furniture: 'folded',
		justified: true,
	});
	for (const line of layout.all()) {
		const shown = textOfLine(line).replace(/-$/, '').replaceAll(/ +/g, ' ');
		expect(SENTENCE.slice(line.place.offset)).toMatch(new RegExp(`^${shown}`));
	}
});
