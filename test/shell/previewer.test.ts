/** What stands beside the list, from files in a temporary folder. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initialState, type State } from '../../src/session/state.ts';
import { createPreviewer } from '../../src/shell/previewer.ts';
import { waitingEntry } from '../../src/shell/shelve.ts';
import { createStore } from '../../src/shell/store.ts';
import { PREFERENCES } from '../support/preferences.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lectern-previews-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
	readonly press: (keys: string) => void;
	/** Name of the file, and the first words beside the list. */
	readonly shown: () => string;
	/** What has been shown since the start, one after the other. */
	readonly seen: readonly string[];
	readonly forget: (name: string) => void;
}

const firstWords = (text: string): string => text.split(/[ .]/, 1)[0] ?? '';

function drawn({ preview }: State): string {
	if (preview === undefined) return 'nothing';
	const name = preview.id.slice(folder.length + 1);
	const { content } = preview;
	if (content.kind === 'failure') return `${name}: ${content.reason}`;
	if (content.kind === 'waiting') return `${name}: …`;
	const [first] = content.article.blocks;
	const text = first?.kind === 'paragraph' && first.inlines[0]?.kind === 'text' ? first.inlines[0].text : '';
	return `${name}: ${firstWords(content.article.meta.title ?? text)}${content.summary ? '' : ', and more'}`;
}

/** The cursor is on the first of the files, and nobody has moved it. */
function start(files: Readonly<Record<string, string>>): Running {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const pathOf = (name: string): string => join(folder, name);
	const entries = Object.keys(files).map(name => waitingEntry({ kind: 'path', path: pathOf(name) }));
	const missing = waitingEntry({ kind: 'path', path: pathOf('missing') });
	const state = initialState({ ...PREFERENCES, size: { columns: 120, rows: 20 } }, { kind: 'list' });
	const previewer = createPreviewer({ state: () => store.state(), from: undefined });
	const store = createStore(state, (effect, dispatch) => {
		if (effect.kind === 'preview') void previewer.show(effect.id, effect.address, undefined, dispatch);
	});
	const seen: string[] = [];
	store.subscribe(() => {
		const now = drawn(store.state());
		if (seen.at(-1) !== now) seen.push(now);
	});
	store.dispatch({ kind: 'shelved', entries: [...entries, missing], complete: true });
	return {
		press: keys => {
			for (const key of keys) store.dispatch({ kind: 'key', key });
		},
		shown: () => drawn(store.state()),
		seen,
		forget: name => previewer.forget(pathOf(name)),
	};
}

const THREE = { 'a.txt': 'Alpha.\n', 'b.txt': 'Beta.\n', 'c.txt': 'Gamma.\n' };

test('only what the cursor rests on is read', async () => {
	const desk = start(THREE);
	desk.press('jkjj');
	await expect.poll(desk.shown).toBe('c.txt: Gamma');
	expect(desk.seen).not.toContain('a.txt: Alpha');
	expect(desk.seen).not.toContain('b.txt: Beta');
});

test('what has been seen a moment ago is there at once', async () => {
	const desk = start(THREE);
	desk.press('jk');
	await expect.poll(desk.shown).toBe('a.txt: Alpha');
	desk.press('j');
	await expect.poll(desk.shown).toBe('b.txt: Beta');
	desk.press('k');
	expect(desk.shown()).toBe('a.txt: Alpha');
});

test('what has been changed is read again', async () => {
	const desk = start(THREE);
	desk.press('jk');
	await expect.poll(desk.shown).toBe('a.txt: Alpha');
	desk.press('j');
	writeFileSync(join(folder, 'a.txt'), 'Omega.\n');
	desk.forget('a.txt');
	desk.press('k');
	expect(desk.shown()).toBe('a.txt: …');
	await expect.poll(desk.shown).toBe('a.txt: Omega');
});

test('what cannot be read says why', async () => {
	const desk = start(THREE);
	desk.press('G');
	await expect.poll(desk.shown).toBe('missing: not-found');
});

test('of a long text only the first part is read', async () => {
	const desk = start({ 'long.txt': `${'Long and dull. '.repeat(40)}\n\n`.repeat(4000) });
	desk.press('jk');
	await expect.poll(desk.shown).toBe('long.txt: Long, and more');
});
