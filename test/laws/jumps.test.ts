/** Wherever the reader goes, the way back leads to the very row. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidiTool } from '../../src/layout/bidi.ts';
import { cutCode } from '../../src/layout/code-cut.ts';
import { giveTools } from '../../src/layout/tools.ts';
import { initialState, readingOf, type State } from '../../src/session/state.ts';
import { update } from '../../src/session/update.ts';
import { article } from '../support/arbitrary.ts';
import { PREFERENCES } from '../support/preferences.ts';

// As the shell has them when they are asked for.
giveTools({ cutCode, bidi: bidiTool });

const SCROLLS = ['j', 'k', 'd', 'u', '}', '{'];
const JUMPS = ['g', 'G', ']', '[', '"', '(', '>', '<', '#'];

const pressed = (state: State, keys: readonly string[]): State =>
	keys.reduce((before, key) => update(before, { kind: 'key', key })[0], state);

const topOf = (state: State): unknown => readingOf(state)?.top;

test("'' undoes a jump, and twice does it again", () => {
	fc.assert(
		fc.property(
			article,
			fc.integer({ min: 2, max: 12 }),
			fc.array(fc.constantFrom(...SCROLLS), { maxLength: 6 }),
			fc.constantFrom(...JUMPS),
			(content, rows, scrolls, jump) => {
				const top = { block: 0, offset: 0, nth: 0 };
				const opened = { kind: 'opened', article: content } as const;
				const size = { columns: 40, rows };
				const first = initialState({ ...PREFERENCES, size }, { kind: 'reading', id: 'a', content: opened, top });
				const before = pressed(first, scrolls);
				const after = pressed(before, [jump]);
				const isMoved = JSON.stringify(topOf(after)) !== JSON.stringify(topOf(before));
				fc.pre(isMoved);
				const back = pressed(after, ["'", "'"]);
				expect(topOf(back)).toEqual(topOf(before));
				expect(topOf(pressed(back, ["'", "'"]))).toEqual(topOf(after));
			},
		),
	);
});
