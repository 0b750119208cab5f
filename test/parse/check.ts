import { expect } from 'vitest';
import { parseHtml } from '../../src/parse/html.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { outlineOf, trimIndent } from '../support/outline.ts';

/** What a Markdown text becomes, as an outline (test/support/outline.ts). The indent of both is that of the test. */
export async function checkMarkdown(source: string, expected: string): Promise<void> {
	expect(outlineOf(await parseMarkdown(trimIndent(source)))).toBe(trimIndent(expected));
}

/** The same for HTML. */
export function checkHtml(source: string, expected: string): void {
	expect(outlineOf(parseHtml(source))).toBe(trimIndent(expected));
}

export async function collect<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
	const collected: Part[] = [];
	for await (const part of parts) collected.push(part);
	return collected;
}
