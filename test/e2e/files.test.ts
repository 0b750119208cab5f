/** Which files the desk is built into: few until the first frame, and each module in one of them. */

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../support/pty.ts';

interface Output {
	readonly inputs: { readonly [file: string]: unknown };
	readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

const { outputs }: { readonly outputs: { readonly [file: string]: Output } } = JSON.parse(
	readFileSync(join(PROJECT, 'dist', 'metafile.json'), 'utf8'),
);
const OPENING = 'dist/shell-opening.js';

/** The file, and what it imports in turn. */
function loaded(file: string, late: 'with what is late' | 'at once'): readonly string[] {
	const files = new Set([file]);
	for (const name of files)
		for (const { path, kind } of outputs[name]?.imports ?? []) {
			const imported = `dist/${basename(path)}`;
			if (imported in outputs && (kind !== 'dynamic-import' || late === 'with what is late')) files.add(imported);
		}
	return [...files];
}

test('what the first frame needs is in one file, and the one that names it', () => {
	expect(loaded(OPENING, 'at once')).toHaveLength(2);
});

test('no module is at the desk twice: some keep what is set for all, the ruler and the tools of the page', () => {
	const files = loaded(OPENING, 'with what is late');
	const ours = files.flatMap(file => Object.keys(outputs[file]?.inputs ?? {}).filter(name => name.startsWith('src/')));
	expect(ours).toEqual([...new Set(ours)]);
	expect(ours).toEqual(expect.arrayContaining(['src/text/width.ts', 'src/layout/tools.ts', 'src/shell/ink-root.tsx']));
});
