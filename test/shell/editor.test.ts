import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, editorOf, lineOfWords } from '../../src/shell/editor.ts';
import type { Lend } from '../../src/shell/terminal.ts';

test('$VISUAL comes first, then $EDITOR, then vi; arguments are split at white space, and no shell reads them', () => {
	expect(editorOf({ VISUAL: 'code --wait', EDITOR: 'ed' })).toEqual(['code', '--wait']);
	expect(editorOf({ VISUAL: ' ', EDITOR: ' nano  -w ' })).toEqual(['nano', '-w']);
	expect(editorOf({ EDITOR: 'a;b $(c)' })).toEqual(['a;b', '$(c)']);
	expect(editorOf({})).toEqual(['vi']);
});

const NOWHERE = { path: '/nowhere', line: undefined };

/** There is no terminal: nothing is typed. */
const lend: Lend = use => use(0, () => {});

test('what went wrong is said', () => {
	expect(edit(NOWHERE, lend, { EDITOR: 'true' })).toBeUndefined();
	expect(edit(NOWHERE, lend, { EDITOR: '/bin/false' })).toBe('false ended with exit code 1.');
	expect(edit(NOWHERE, lend, { EDITOR: '/no/editor' })).toBe(
		'/no/editor could not be started: set $EDITOR to the editor you have.',
	);
});

test('the line of a place is that of its words, whatever is between them', () => {
	const source = 'One\n\ntwo **three** [four](x) five\nsix';
	expect(lineOfWords(source, 'two three four')).toBe(3);
	expect(lineOfWords(source, 'six')).toBe(4);
	expect(lineOfWords(source, 'three two')).toBeUndefined();
	expect(lineOfWords(source, '')).toBeUndefined();
});

test('editors that take a line begin at it, others are given the file alone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'lectern-editor-'));
	const said = (name: string): string => {
		const program = join(folder, name);
		writeFileSync(program, `#!/bin/sh\necho "$@" > ${folder}/said\n`);
		chmodSync(program, 0o755);
		edit({ path: '/a', line: 3 }, lend, { EDITOR: program });
		return readFileSync(join(folder, 'said'), 'utf8').trim();
	};
	expect([said('vim'), said('code')]).toEqual(['+3 /a', '/a']);
	rmSync(folder, { recursive: true });
});
