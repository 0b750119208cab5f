import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/article/address.ts';
import type { Problem } from '../../src/article/article.ts';
import type { Resource } from '../../src/article/resource.ts';
import { parse, parseInParts } from '../../src/parse/parse.ts';
import { outlineOf } from '../support/outline.ts';
import { collect } from './check.ts';

const resource = (name: string, text: string, problems: readonly Problem[] = []): Resource => ({
	kind: 'resource',
	address: addressOf(name),
	text,
	charset: 'utf-8',
	problems,
});

const checkParse = async (name: string, text: string, outline: string): Promise<void> =>
	expect(outlineOf(await parse(resource(name, text)))).toBe(outline);

describe('each format has its parser', () => {
	test('text', () => checkParse('a.txt', 'It *rained*.', 'paragraph “It *rained*.”'));
	test('Markdown', () => checkParse('a.md', 'It *rained*.', 'paragraph “It em(rained).”'));
	test('HTML', () => checkParse('a.html', 'It <i>rained</i>.', 'paragraph “It em(rained).”'));
	test('JSON', async () => expect((await parse(resource('a.json', '{'))).problems[0]?.kind).toBe('json'));
});

const damaged: Problem = { kind: 'undecodable-bytes' };

test('what the source met comes first', async () => {
	const { problems } = await parse(resource('a.md', '---\ntitle: [\n---\n', [damaged]));
	expect(problems).toEqual([damaged, { kind: 'front-matter' }]);
});

test('what the source met is told with the first part only', async () => {
	const text = `${'A line of text. '.repeat(30)}\n\n`.repeat(1000);
	const parts = await collect(parseInParts(resource('a.txt', text, [damaged])));
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.flatMap(part => part.problems)).toEqual([damaged]);
	expect(parts.flatMap(part => part.blocks)).toEqual((await parse(resource('a.txt', text))).blocks);
});

test('a problem is told once', async () => {
	const deep = `${'>'.repeat(200)} a\n\n`;
	const text = `${deep}${'A line of text.\n\n'.repeat(6000)}${deep}`;
	expect((await parse(resource('a.md', text))).problems).toEqual([{ kind: 'too-deep' }]);
});
