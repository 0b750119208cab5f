import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCode } from '../../src/layout/code-cut.ts';
import { type LayoutOptions, layoutArticle } from '../../src/layout/layout.ts';
import { CODE_ROLES, type CodeRole, type Line, textOfLine } from '../../src/layout/line.ts';
import { type CodeStretch, giveTools, type Highlighter } from '../../src/layout/tools.ts';
import { graphemesOf } from '../../src/text/graphemes.ts';
import { widthOf } from '../../src/text/width.ts';
import { article, codeBlock } from '../support/build.ts';

/** What code is made of, and what is hard about it. */
const character = fc.constantFrom(...'aB1 {}.;\t\u0301漢é', '👍🏽', '🇩🇪', '\u200b', '\u00ad', '\u05d0');
const line = fc.array(character, { maxLength: 40 }).map(characters => characters.join(''));
const program = fc.array(line, { minLength: 1, maxLength: 6 }).map(lines => lines.join('\n'));
const measure = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 8, max: 60 }));
const from = fc.integer({ min: 0, max: 60 });

/** Any role for any few characters, also in the middle of what a reader takes for one. */
const colours =
	(cuts: readonly number[]): Highlighter =>
	code => {
		const stretches: CodeStretch[] = [];
		for (let at = 0, turn = 0; at < code.length; turn++) {
			const length = 1 + (cuts[turn % cuts.length] ?? 0);
			const role: CodeRole | undefined = CODE_ROLES[length % (CODE_ROLES.length + 1)];
			stretches.push({ text: code.slice(at, at + length), ...(role === undefined ? {} : { role }) });
			at += length;
		}
		return stretches;
	};

const set = (text: string, options: Pick<LayoutOptions, 'measure' | 'codeFrom'>, highlight: Highlighter): Line[] => {
	giveTools({ cutCode, highlight });
	const block = { ...codeBlock(text), language: 'any' };
	return [...layoutArticle(article([block]), { form: 'page', furniture: 'folded', ...options }).all()];
};

const plain: Highlighter = () => undefined;
const cuts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });

describe('colours', () => {
	test('move nothing and lose nothing', () => {
		fc.assert(
			fc.property(program, measure, fc.option(from, { nil: undefined }), cuts, (text, measure, codeFrom, cuts) => {
				const options = codeFrom === undefined ? { measure } : { measure, codeFrom };
				const draw = (lines: Line[]): unknown =>
					lines.map(line => [textOfLine(line), line.width, line.place, line.beyond]);
				expect(draw(set(text, options, colours(cuts)))).toEqual(draw(set(text, options, plain)));
			}),
			{ numRuns: 500 },
		);
	});
});

const SPENT = /[\u200b\u00ad\u2060]/g;

/** A line as the cells it takes: a character that is wider than one is in the first of its own, those after it are empty. */
function cellsOf(line: string): string[] {
	let column = 0;
	const expanded = line.replace(/[^\t]+|\t/g, part => {
		const text = part === '\t' ? ' '.repeat(4 - (column % 4)) : part;
		column += widthOf(text);
		return text;
	});
	const cells: string[] = [];
	for (const grapheme of graphemesOf(expanded.replace(SPENT, '').trimEnd())) {
		const width = widthOf(grapheme);
		if (width === 0) cells.push(`${cells.pop() ?? ''}${grapheme}`);
		else cells.push(grapheme, ...Array<string>(width - 1).fill(''));
	}
	return cells;
}

describe('lines that are cut', () => {
	test('are one row each, no wider than the measure and as wide as they say', () => {
		fc.assert(
			fc.property(program, measure, from, (text, measure, codeFrom) => {
				const rows = set(text, { measure, codeFrom }, plain);
				const lines = text.split('\n');
				const first = lines.findIndex(line => line.trim() !== '');
				const last = lines.findLastIndex(line => line.trim() !== '');
				expect(rows).toHaveLength(first < 0 ? 0 : last - first + 1);
				for (const row of rows) {
					expect(row.width).toBeLessThanOrEqual(measure);
					expect(widthOf(textOfLine(row))).toBe(row.width);
					expect(textOfLine(row)).not.toMatch(/[ \t\n]$/);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('show the cells that were asked for', () => {
		const simple = fc.array(fc.constantFrom('a', 'B', ' ', '\t', '漢', '👍🏽', 'é'), { minLength: 1, maxLength: 60 });
		// Of long lines cells are counted from marks on.
		const before = fc.constantFrom('', 'é'.repeat(300), '漢'.repeat(600));
		fc.assert(
			fc.property(before, simple, fc.integer({ min: 10, max: 40 }), fc.nat(), (before, characters, measure, any) => {
				const line = before + characters.join('');
				const codeFrom = any % (widthOf(before) + 60);
				const [row] = set(`${line}\nend`, { measure, codeFrom }, plain);
				fc.pre(line.trim() !== '' && row !== undefined);
				const cells = cellsOf(line);
				const room = measure - 2;
				const more = cells.length > codeFrom + room;
				const to = codeFrom + room - (more ? 1 : 0);
				const shown = cells.slice(codeFrom, to).map((cell, index, all) => {
					const isHalf = cell !== '' && cells[codeFrom + index + 1] === '' && index === all.length - 1;
					return isHalf ? ' ' : cell;
				});
				// The second half of a character whose first is left out.
				if (cells[codeFrom] === '') shown[0] = ' ';
				const gutter = codeFrom > 0 ? '‹ ' : '  ';
				expect(textOfLine(row as Line)).toBe(`${gutter}${shown.join('')}${more ? '›' : ''}`.trimEnd());
				expect((row as Line).beyond ?? 0).toBe(Math.max(0, cells.length - codeFrom - room));
			}),
			{ numRuns: 1000 },
		);
	});
});
