import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { summarize } from '../../src/article/summary.ts';
import { type Effect, readingOf } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { article, p } from '../support/build.ts';
import { checkKeys, drawn, type Files, lines, start } from './keys.ts';

const SHELF: Files = { 'a.txt': lines('Alpha', 20), 'b.txt': lines('Beta: on “the” Sea', 3) };

/** What the shell is asked for by the last key. */
function asked(files: Files, keys: string, last: string): readonly Effect[] {
	const desk = start({ files });
	desk.press(keys);
	return update(desk.state(), { kind: 'key', key: last })[1];
}

const withUrl = (url: string): Article => article([p('One')], { title: 'One', url });

/** Read from standard input to its end. */
function piped(article: Article) {
	const desk = start({ files: {}, open: '-' });
	const content = { kind: 'opened', article, summary: summarize(article) } as const;
	desk.send({ kind: 'opened', id: '-', content });
	return desk;
}

describe('the clipboard', () => {
	test('gets where the article was published, else its file', () => {
		expect(asked(SHELF, '⏎', 'y')).toEqual([{ kind: 'copy-address', address: { kind: 'path', path: 'a.txt' } }]);
		const url = 'https://a.example/one';
		expect(asked({ 'a.txt': withUrl(url) }, '⏎', 'y')).toEqual([
			{ kind: 'copy-address', address: { kind: 'url', url } },
		]);
	});
	test('gets no address where there is none', () => {
		const desk = piped(lines('Alpha', 1));
		desk.press('y');
		expect(drawn(desk.state()) + desk.asked()).toBe('Alpha | This article came through a pipe and has no address.');
	});
	test('gets the text as it is shown, with page furniture or without', () => {
		expect(asked(SHELF, '⏎', 'Y')).toEqual([{ kind: 'copy-text', article: SHELF['a.txt'], all: false }]);
	});
});

describe('the editor', () => {
	test('gets the file, and the words at the top to find the line by', () => {
		const edit = { kind: 'edit', id: 'a.txt', path: 'a.txt' };
		expect(asked(SHELF, '⏎', 'e')).toEqual([{ ...edit, words: '' }]);
		expect(asked(SHELF, '⏎12j', 'e')).toEqual([{ ...edit, words: 'Alpha 6' }]);
	});
	test('gets nothing that is no file', () => {
		const desk = piped(lines('Alpha', 1));
		desk.press('e');
		expect(drawn(desk.state()) + desk.asked()).toBe('Alpha | Only a file can be edited, and this article is not one.');
	});
	test('may leave less than there was: the place is in what there is', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎G');
		const content = { kind: 'opened', article: lines('Alpha', 2) } as const;
		desk.send({ kind: 'opened', id: 'a.txt', content });
		expect(drawn(desk.state())).toMatch(/Alpha/);
		desk.press('j');
		expect(drawn(desk.state())).toMatch(/Alpha/);
	});
});

describe('a command', () => {
	test('is asked for in the status bar', () => {
		checkKeys(SHELF, '⏎|wc -l', 'pipe: wc -l▏');
		checkKeys(SHELF, '⏎|wc⎋', 'Alpha');
	});
	test('gets the text', () => {
		expect(asked(SHELF, '⏎|wc -l', 'enter')).toEqual([
			{ kind: 'pipe', command: 'wc -l', article: SHELF['a.txt'], all: false },
		]);
	});
	test('is none where the line is empty', () => {
		checkKeys(SHELF, '⏎|⏎', 'Alpha');
		checkKeys(SHELF, '⏎|␣⏎', 'Alpha');
	});
	test('gets no half article', () => {
		const desk = start({ files: {}, open: '-' });
		desk.send({ kind: 'opened', id: '-', content: { kind: 'opened', article: lines('Alpha', 5) } });
		for (const key of '|sY') {
			desk.press(key);
			expect(drawn(desk.state())).toBe('Alpha | The article has not been read to its end yet.');
		}
	});
});

describe('saving', () => {
	test('proposes a name made of the title', () => {
		checkKeys(SHELF, '⏎s', 'save: alpha.md▏');
		checkKeys(SHELF, 'j⏎s', 'save: beta-on-the-sea.md▏');
		checkKeys({ 'a.txt': article([p('One')]) }, '⏎s', 'save: article.md▏');
	});
	test('asks for the file, and for none without a name', () => {
		expect(asked(SHELF, '⏎s', 'enter')).toEqual([
			{ kind: 'save', name: 'alpha.md', article: SHELF['a.txt'], all: false },
		]);
		checkKeys(SHELF, '⏎s⌃u⏎', 'Alpha');
	});
	test('what came of it is said', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎');
		desk.send({ kind: 'noticed', text: 'Saved as a.md.' });
		expect(drawn(desk.state())).toBe('Alpha | Saved as a.md.');
	});
});

describe('the source', () => {
	const SOURCE = Array.from({ length: 40 }, (_, index) => `source ${index + 1}`).join('\n');
	const shown = (keys: string) => {
		const desk = start({ files: SHELF });
		desk.press(keys);
		expect(desk.asked()).toContain('source');
		desk.send({ kind: 'sourced', id: 'a.txt', text: SOURCE });
		return desk;
	};
	test('is read when it is asked for, and shown in place of the article', () => {
		expect(drawn(shown('⏎\\').state())).toBe('source 1');
		expect(drawn(shown('⏎50%\\').state())).toMatch(/^source (19|2\d)$/);
	});
	test.each(['\\', '⎋'])('gives way to the article where it was: %s', key => {
		const desk = shown('⏎12j\\');
		desk.press(`jjj${key}`);
		expect(drawn(desk.state())).toBe('Alpha 6');
	});
	test('is left like the article, which is found where it was', () => {
		const desk = shown('⏎12j\\');
		desk.press('Gq⏎');
		expect(drawn(desk.state())).toBe('Alpha 6');
	});
	test('stays while the article grows behind it', () => {
		const desk = shown('⏎12j\\');
		desk.send({ kind: 'opened', id: 'a.txt', content: { kind: 'opened', article: lines('Alpha', 50) } });
		expect(drawn(desk.state())).toMatch(/^source/);
		desk.press('\\');
		expect(drawn(desk.state())).toBe('Alpha 6');
		expect(readingOf(desk.state())?.content).toMatchObject({ article: { blocks: { length: 50 } } });
	});
	test('of another article than the one on the desk is not shown', () => {
		const desk = start({ files: SHELF });
		desk.press('⏎');
		desk.send({ kind: 'sourced', id: 'b.txt', text: 'late' });
		expect(drawn(desk.state())).toBe('Alpha');
	});
	test('is not what is saved', () => {
		const desk = shown('⏎\\');
		desk.press('s');
		const [, effects] = update(desk.state(), { kind: 'key', key: 'enter' });
		expect(effects).toEqual([{ kind: 'save', name: 'alpha.md', article: SHELF['a.txt'], all: false }]);
	});
});
