import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/article/article.ts';
import { bidiTool } from '../../src/layout/bidi.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import { type Bidi, layoutArticle } from '../../src/layout/layout.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { giveTools, type Highlighter } from '../../src/layout/tools.ts';
import { article, codeBlock, p, ul } from '../support/build.ts';
import { checkCut, checkLayout, checkPlain, checkRoles } from './check.ts';

/** Counts how often it is asked. */
let asked = 0;
/** Capitals are keywords, digits numbers. */
const highlight: Highlighter = (code, language) => {
	asked++;
	if (language !== 'known') return undefined;
	return Array.from(code.matchAll(/([A-Z]+)|(\d+)|[^A-Z\d]+/g), ([text, keyword, number]) => ({
		text,
		...(keyword === undefined ? {} : { role: 'code-keyword' as const }),
		...(number === undefined ? {} : { role: 'code-number' as const }),
	}));
};

giveTools({ cutCode, highlight });

const known = (text: string): Code => ({ ...codeBlock(text), language: 'known' });

describe('code in a language that is known', () => {
	test('has colours', () => {
		checkRoles(known('a IF 1'), 20, '  a «code-keyword»IF«/» «code-number»1«/»');
	});
	test('keeps them from row to row and from line to line', () => {
		checkRoles(
			known('ABCDEFGHIJ\n12'),
			10,
			`
			  «code-keyword»ABCDEFGH«/»
			«ornament»↪ «/»«code-keyword»IJ«/»
			  «code-number»12«/»
			`,
		);
	});
	test('has tab stops where it has them without colours', () => {
		checkLayout(known('A\t1\n\tB'), 20, '\n  A   1\n      B\n');
		// The accent belongs to the letter before it, whatever its colour is.
		checkLayout(known('A\u0301\t1'), 20, '\n  A\u0301   1\n');
	});
	test('has no colours in a pipe', () => {
		checkPlain(known('a IF 1\n'), 20, '\n    a IF 1\n');
	});
	test('is coloured once, whatever its measure is', () => {
		const content = article([known('IF 1')]);
		const before = asked;
		for (const measure of [20, 30, 40])
			for (const codeFrom of [0, 8])
				[...layoutArticle(content, { measure, form: 'page', furniture: 'folded', codeFrom }).all()];
		expect(asked - before).toBe(1);
	});
	test('is plain where the language is not known, or not named', () => {
		checkRoles({ ...codeBlock('IF'), language: 'other' }, 20, '«code»  «/»«code»IF«/»');
		checkRoles(codeBlock('IF'), 20, '«code»  «/»«code»IF«/»');
	});
});

describe('code that is cut', () => {
	test('has one row a line, and signs where more of it is', () => {
		checkCut(codeBlock('abcdefghijklm\n\nabc\n'), 12, 0, '\n  abcdefghi›\n\n  abc\n');
		checkCut(codeBlock('abcdefghijklm\n\nabc\n'), 12, 2, '\n‹ cdefghijk›\n\n‹ c\n');
		checkCut(codeBlock('abcdefghijklm\n\nabc\n'), 12, 3, '\n‹ defghijklm\n\n‹\n');
	});
	test('keeps its colours and tells its signs from them', () => {
		checkCut(
			known('ABC123456DEF'),
			11,
			1,
			'«ornament»‹ «/»«code-keyword»BC«/»«code-number»123456«/»«ornament»›«/»',
			'roles',
		);
	});
	test('never halves a character', () => {
		checkCut(codeBlock('漢字漢字漢字'), 10, 1, '\n‹  字漢字›\n');
		checkCut(codeBlock('漢字漢字漢字'), 10, 0, '\n  漢字漢 ›\n');
		checkCut(codeBlock('漢字漢字漢字'), 10, 4, '\n‹ 漢字漢字\n');
		checkCut(codeBlock('漢字漢字漢字'), 10, 11, '\n‹\n');
	});
	test('has tabs as cells', () => {
		checkCut(codeBlock('\tabc\n\t\td'), 12, 2, '\n‹   abc\n‹       d\n');
	});
	test('has its signs in the text where there is no room beside it', () => {
		checkCut(codeBlock('abcdefghij'), 6, 0, '\nabcde›\n');
		checkCut(codeBlock('abcdefghij'), 6, 2, '\n‹defg›\n');
		checkCut(codeBlock('abcdefghij'), 6, 4, '\n‹fghij\n');
		checkCut(codeBlock('abc'), 1, 0, '\n›\n');
		checkCut(codeBlock('abc'), 1, 1, '\n‹\n');
	});
	test('stands in what is around it', () => {
		checkCut(ul([codeBlock('abcdefghijkl')]), 14, 0, '\n•   abcdefghi›\n');
	});
	test('leaves other text alone', () => {
		checkCut(p('abcdefghijkl'), 8, 4, '\nabcdefgh\nijkl\n');
	});
	test('is put in order once, however often it is moved', () => {
		const resolved: string[] = [];
		const finisherFor: typeof bidiTool.finisherFor = (text, ...others) => {
			resolved.push(text);
			return bidiTool.finisherFor(text, ...others);
		};
		giveTools({ bidi: { ...bidiTool, finisherFor } });
		const content = article([codeBlock('a "\u05D0\u05D1" b')]);
		const shown = (codeFrom: number, bidi: Bidi): string[] =>
			Array.from(
				layoutArticle(content, { measure: 20, form: 'page', furniture: 'folded', codeFrom, bidi }).all(),
				textOfLine,
			);
		expect(shown(0, 'app')).toEqual(['  a "\u05D1\u05D0" b']);
		expect(shown(2, 'app')).toEqual(['‹ "\u05D1\u05D0" b']);
		expect(resolved).toHaveLength(1);
		expect(shown(2, 'terminal')).toEqual(['‹ "\u05D0\u05D1" b']);
		expect(shown(2, 'off')).toEqual(['‹ "\u05D0\u05D1" b']);
	});
	test('says how much of a line is behind its end', () => {
		const page = layoutArticle(article([codeBlock('abcdefghijklm\nabc')]), {
			measure: 12,
			form: 'page',
			furniture: 'folded',
			codeFrom: 1,
		});
		expect(Array.from(page.all(), line => line.beyond)).toEqual([2, undefined]);
	});
});
