import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/shell/hand-over.ts';
import { article, hr, p } from '../support/build.ts';

beforeEach(() => {
	vi.stubEnv('TMUX', 'here');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

async function copied(text: ReturnType<typeof article>): Promise<string> {
	let sent = '';
	const said = await copyText({ kind: 'copy-text', article: text, all: false }, data => {
		sent += data;
	});
	expect(said).toBe('Copied the text.');
	const [, base64 = ''] = /52;c;([^\u0007\u001B]*)/.exec(sent) ?? [];
	return Buffer.from(base64, 'base64').toString();
}

test('text that is copied has a paragraph a line, as what it is pasted into breaks it itself', async () => {
	const long = 'word '.repeat(40).trim();
	expect(await copied(article([p(long), hr, p(long)]))).toBe(`${long}\n\n* * *\n\n${long}\n`);
});
