import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import type { Format } from '../../src/article/format.ts';
import { textOfBlock } from '../../src/article/text.ts';
import { parse } from '../../src/parse/parse.ts';
import { ABSENT, sourceOffsets } from '../../src/write/source-offsets.ts';
import { p } from '../support/build.ts';

/** Where each word of a block stands in the source, as the source has it; `?` for a word that it does not have. */
function found(blocks: readonly Block[], source: string, format: Format): readonly string[] {
	const all = [...sourceOffsets(blocks, source, format)];
	return blocks.map((block, index) => {
		const { starts, ends } = all[index] ?? expect.unreachable();
		const words = [...textOfBlock(block).matchAll(/\S+/g)].map(({ 0: word, index }) => {
			const own = starts.subarray(index, index + word.length).filter(offset => offset !== ABSENT);
			const last = ends.subarray(index, index + word.length).findLast(offset => offset !== ABSENT);
			return own[0] === undefined ? '?' : source.slice(own[0], last);
		});
		return words.join(' ');
	});
}

async function checkFound(format: Format, source: string, expected: readonly string[]): Promise<void> {
	const address = { kind: 'path', path: 'a' } as const;
	const { blocks } = await parse({ kind: 'resource', address, text: source, charset: 'utf-8', problems: [] }, format);
	expect(found(blocks, source, format)).toEqual(expected);
}

describe('plain text', () => {
	test('words stand where they stand, over line ends and blank lines', async () => {
		await checkFound('text', 'One two\nthree four.\n\n\n  Five.\n', ['One two three four.', 'Five.']);
	});
	test('marks of lists, headings and quotations are stepped over', async () => {
		await checkFound('text', 'TITLE\n=====\n\n1. one\n2. two\n\n> a quote\n> goes on\n', [
			'TITLE',
			'one two',
			'a quote goes on',
		]);
	});
	test('a sign of the text is not the mark before it', async () => {
		await checkFound('text', '# # “\n', ['# “']);
		await checkFound('text', '# - One\n', ['- One']);
	});
	test('what is sanitized is absent, the word around it is not', async () => {
		await checkFound('text', '\uFEFFA \u202Ehidden\u202C sign\u0007 and more\r\nof it.', [
			'A hidden sign and more of it.',
		]);
		const [offsets] = [...sourceOffsets([p('a\uFFFDb')], 'a\u0007b', 'text')];
		expect([...(offsets?.starts ?? [])]).toEqual([0, ABSENT, 2]);
	});
	test('characters of two code units have both', () => {
		const [offsets] = [...sourceOffsets([p('😀 x')], '—😀 — x', 'text')];
		expect([...(offsets?.starts ?? [])]).toEqual([1, 2, ABSENT, 6]);
	});
});

describe('Markdown', () => {
	test('emphasis, links, escapes and references', async () => {
		await checkFound(
			'markdown',
			'# A *red* door\n\nSee [the **old** one](https://x.example/a "b c") and [that][1], \\*so\\*, &ldquo;R&amp;D&rdquo;.\n\n[1]: https://y.example\n',
			['A red door', 'See the old one and that][1], *so\\*, &ldquo;R&amp;D&rdquo;.'],
		);
	});
	test('front matter is not the article, even where it says the same', async () => {
		const source = '---\ntitle: The sea at noon\n---\n\n# The sea at noon\n\nWords.\n';
		const { starts } = [...sourceOffsets([p('The sea at noon')], source, 'markdown')][0] ?? expect.unreachable();
		expect(starts[0]).toBe(source.lastIndexOf('The sea'));
	});
	test('front matter that cannot be read is code, and found', async () => {
		const source = '---\ntitle: [a: b\n---\n\nWords of the body.\n';
		await checkFound('markdown', source, ['title: [a: b', 'Words of the body.']);
	});
	test('notes stand elsewhere than they are read', () => {
		const source = 'Body one.[^a]\n\n[^a]: The *note* says so, and more of it.\n\nBody two goes on.\n';
		const blocks = [p('Body one.[a]'), p('Body two goes on.'), p('The note says so, and more of it.')];
		expect(found(blocks, source, 'markdown')).toEqual([
			'Body one.[^a]',
			'Body two goes on.',
			'The note says so, and more of it.',
		]);
	});
});

describe('HTML', () => {
	test('tags, comments, scripts and references', async () => {
		await checkFound(
			'html',
			'<!doctype html><title>The sea</title><style>p{}</style><h1>The <em>sea</em></h1><!-- <p>The sea is --><p>It is <a href="x?a>b">the <b>c</b>af&eacute;</a> &#8220;Zur See&#x201d;.<script>var It = "the café"</script></p><p>&nbsp;End&hellip;</p>',
			['The sea', 'It is the caf&eacute; &#8220;Zur See&#x201d;.', 'End&hellip;'].map(text =>
				text.replace('caf', 'c</b>af'),
			),
		);
	});
	test('marks that a parser makes are absent', async () => {
		await checkFound('html', '<p>He said <q>no more</q> to us.</p>', ['He said no more to us.']);
	});
	test('what stands for a picture is within its tag', async () => {
		await checkFound(
			'html',
			'<figure><img src="a.png" alt="A red door by the sea"><figcaption>A red door by the sea</figcaption></figure><p>After.</p>',
			['? ? ? ? ? ? A red door by the sea', 'After.'],
		);
	});
});

test('JSON: escapes are what they stand for', () => {
	const source = '{"text":"One \\u201ctwo\\u201d\\nthree","x":1}';
	expect(found([p('One “two” three')], source, 'json')).toEqual(['One \\u201ctwo\\u201d three']);
});

describe('what the source does not have', () => {
	test('is absent, and what comes after is found', () => {
		const blocks = [p('One two three four.'), p('Words that are nowhere in it at all.'), p('Five six seven eight.')];
		expect(found(blocks, 'One two three four.\n\nFive six seven eight.', 'text')).toEqual([
			'One two three four.',
			'? ? ? ? ? ? ? ?',
			'Five six seven eight.',
		]);
	});
	test('leaves words of other blocks to them', () => {
		const blocks = [p('Yes.'), p('No.'), p('Yes.')];
		expect(found(blocks, 'No.\n\nYes.', 'text')).toEqual(['Yes.', 'No.', '?']);
	});
	test('costs little, however much of it there is', () => {
		const blocks = Array.from({ length: 3000 }, (_, index) => p(`zorg blat ${index} frob nick plonk `.repeat(3)));
		const sources: readonly (readonly [string, Format])[] = [
			['lorem ipsum '.repeat(20_000), 'text'],
			['<a '.repeat(80_000), 'html'],
			['<!--'.repeat(80_000), 'html'],
			['<p>x<script>'.repeat(20_000), 'html'],
			['&'.repeat(200_000), 'html'],
			[']('.repeat(100_000), 'markdown'],
			['-'.repeat(200_000), 'text'],
		];
		for (const [source, format] of sources) {
			const started = performance.now();
			for (const _ of sourceOffsets(blocks, source, format));
			expect(performance.now() - started, source.slice(0, 12)).toBeLessThan(3000);
		}
	});
});
