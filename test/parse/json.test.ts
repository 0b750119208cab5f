import { expect, test } from 'vitest';
import { articleToJson } from '../../src/article/json.ts';
import { articleFromJson } from '../../src/parse/json.ts';
import { article, em, p, speech } from '../support/build.ts';
import { outlineOf } from '../support/outline.ts';

function checkJson(source: unknown, expected: string): void {
	expect(outlineOf(articleFromJson(typeof source === 'string' ? source : JSON.stringify(source)))).toBe(expected);
}

const form = (...blocks: unknown[]) => ({ lectern: 1, blocks });
const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...inlines: unknown[]) => ({ kind: 'paragraph', inlines });

test('text that is no JSON, or no article, is kept as code', () => {
	checkJson('', 'code json “”\nproblem json “Unexpected end of JSON input”');
	checkJson('[1]', 'code json “[1]”\nproblem json');
	checkJson('{"blocks":[]}', 'code json “{"blocks":[]}”\nproblem json “lectern”');
	checkJson('{"lectern":1}', 'code json “{"lectern":1}”\nproblem json “blocks”');
});

test('a byte order mark is no mistake', () => {
	checkJson(`\uFEFF${JSON.stringify(form(paragraph(text('Words'))))}`, 'paragraph “Words”');
});

test('a later version is read as far as it is understood', () => {
	checkJson({ lectern: 2, blocks: [paragraph(text('Words'))] }, 'paragraph “Words”\nproblem json “lectern”');
});

test.each([
	[
		'a kind nobody knows keeps its text',
		form({ kind: 'poem', lines: [text('one'), text('two')] }),
		'paragraph “one two”\nproblem json “blocks[0].kind”',
	],
	['a kind every object has', form({ kind: 'constructor' }), 'problem json “blocks[0].kind”'],
	['a block that is no object', form('Words'), 'paragraph “Words”\nproblem json “blocks[0]”'],
	[
		'inlines that are no list',
		form({ kind: 'paragraph', inlines: 'Words' }),
		'paragraph “Words”\nproblem json “blocks[0].inlines”\nproblem json “blocks[0].inlines[0]”',
	],
	[
		'an inline of another kind',
		form(paragraph(text('a'), { kind: 'blink', inlines: [text('b')] })),
		'paragraph “ab”\nproblem json “blocks[0].inlines[1].kind”',
	],
	[
		'text that is none',
		form(paragraph({ kind: 'text', text: 1 })),
		'paragraph “”\nproblem json “blocks[0].inlines[0].text”',
	],
	[
		'a level that is none',
		form({ kind: 'heading', level: 7, inlines: [text('a')] }),
		'heading 6 “a”\nproblem json “blocks[0].level”',
	],
	[
		'a part that is none',
		form({ ...paragraph(text('a')), part: 'toString' }),
		'paragraph “a”\nproblem json “blocks[0].part”',
	],
	[
		'an item that is none',
		form({ kind: 'list', ordered: false, items: [null, { blocks: [paragraph(text('a'))] }] }),
		'list\n  item\n    paragraph “a”\nproblem json “blocks[0].items[0]”',
	],
	['metadata that is none', { ...form(), meta: { title: 1 } }, 'problem json “meta.title”'],
	[
		'problems that are none',
		{ ...form(), problems: [{ kind: 'json', detail: 'kept' }, { kind: 'hunger' }] },
		'problem json “kept”\nproblem json “problems[1]”',
	],
])('%s', (_, source, expected) => {
	checkJson(source, expected);
});

test('a span nobody can mean counts as none', () => {
	const cell = { inlines: [], columns: 1_000_000 };
	const read = articleFromJson(
		JSON.stringify(form({ kind: 'table', align: [], rows: [{ header: false, cells: [cell] }] })),
	);
	expect(read.blocks).toEqual([{ kind: 'table', align: [], rows: [{ header: false, cells: [{ inlines: [] }] }] }]);
});

test('all strings are sanitized', () => {
	const read = articleFromJson(
		JSON.stringify({
			...form({ ...paragraph(text('\u001b[31mred')), id: '\u0007' }, { kind: 'code', text: '\u009b' }),
			meta: { title: '\u001b]0;title\u0007' },
		}),
	);
	expect(JSON.stringify(read)).not.toMatch(/[\u0000-\u0008\u001b\u007f-\u009f]|\\u00[01][0-9a-f]/);
	checkJson(
		'\u001b[31m',
		'code json “\uFFFD[31m”\nproblem json “Unexpected token \'\uFFFD\', "\uFFFD[31m" is not valid JSON”',
	);
});

test('nothing reaches the prototype of objects', () => {
	const read = articleFromJson(
		'{"lectern":1,"__proto__":{"polluted":1},"meta":{"__proto__":{"title":"x"}},"blocks":[{"kind":"__proto__"},{"__proto__":{"kind":"rule"}}]}',
	);
	expect(read.meta.title).toBeUndefined();
	expect(read.blocks).toEqual([]);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('nested too deep: kept flat', () => {
	const depth = 20_000;
	const deep = `${'{"kind":"quote","blocks":['.repeat(depth)}{"kind":"paragraph","inlines":[{"kind":"text","text":"deep"}]}${']}'.repeat(depth)}`;
	const read = articleFromJson(`{"lectern":1,"blocks":[${deep}]}`);
	expect(read.problems.map(({ kind }) => kind)).toEqual(['too-deep']);
	expect(outlineOf(read)).toContain('paragraph “deep”');
});

test('a file of mistakes has a hundred problems', () => {
	expect(articleFromJson(JSON.stringify(form(...Array(1000).fill(0)))).problems).toHaveLength(100);
});

test('emphasis and the like survive', () => {
	const one = article([p('a', em('b', speech('“c”')))]);
	expect(articleFromJson(articleToJson(one, 'line'))).toEqual(one);
});
