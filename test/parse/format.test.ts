import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/article/address.ts';
import type { Format } from '../../src/article/format.ts';
import { formatOf } from '../../src/parse/format.ts';

function checkFormat(name: string, text: string, format: Format, mediaType?: string): void {
	const resource = { kind: 'resource', address: addressOf(name), text, charset: 'utf-8', problems: [] } as const;
	expect(formatOf(mediaType === undefined ? resource : { ...resource, mediaType })).toBe(format);
}

test('what is asked for comes first', () => {
	const resource = {
		kind: 'resource',
		address: addressOf('a.md'),
		text: '<!doctype html>',
		charset: 'utf-8',
		problems: [],
	} as const;
	expect(formatOf(resource, 'text')).toBe('text');
});

describe('content is evidence', () => {
	test('a document type', () => checkFormat('a.txt', '\uFEFF\n<!DOCTYPE  HTML><p>', 'html'));
	test('a root element', () => checkFormat('-', '<html lang=en>', 'html'));
	test('a root element after a prolog and comments', () =>
		checkFormat('-', '<?xml version="1.0"?>\n<!-- a - b -->\n<!---->\n<html>', 'html'));
	test('our own JSON', () => checkFormat('a.txt', '{\n  "lectern": 1}', 'json'));
	test('a tag alone is none', () => checkFormat('a.md', '<p align=center>', 'markdown'));
	test('XML is none', () => checkFormat('-', '<?xml version="1.0"?><rss>', 'text'));
});

describe('the declared media type', () => {
	test('HTML', () => checkFormat('https://a.example/', 'a', 'html', 'Text/HTML; charset=utf-8'));
	test('before the extension', () => checkFormat('https://a.example/a.txt', 'a', 'markdown', 'text/markdown'));
	test('plain text says nothing', () =>
		checkFormat('https://a.example/a.md?raw=1.txt#x', 'a', 'markdown', 'text/plain'));
});

describe('the extension', () => {
	test('in capitals', () => checkFormat('b/README.MD', 'a', 'markdown'));
	test('of a page', () => checkFormat('a.htm', 'a', 'html'));
	test('text stays text', () => checkFormat('a.txt', '# a\n\n[b](http://c)\n\n```\n', 'text'));
	test('a dot in a folder is none', () => checkFormat('a.md/b', 'c', 'text'));
});

describe('what looks like Markdown', () => {
	test('two kinds of marks', () => checkFormat('-', '# Title\n\nSee [b](https://c.example).', 'markdown'));
	test('with other line ends', () => checkFormat('-', '# Title\r\n\r\n```\r\na\r\n```', 'markdown'));
	test('front matter', () => checkFormat('-', '---\ntitle: a\n---\ntext', 'markdown'));
	test('one is not enough', () => checkFormat('-', '# comment\n\nrm -r x', 'text'));
	test('bullets, stars and quotes are not enough', () => checkFormat('-', '* a\n* b\n\n> c *d*\n\n- e', 'text'));
	test('a line above prose is no front matter', () => checkFormat('-', '---\nIt rained.\n---\n', 'text'));
	test('prose is text', () => checkFormat('-', 'Title\n\nIt rained # and rained.', 'text'));
});
