/** Tools, loaded when they are asked for. */

import { expect, test } from 'vitest';
import { tools } from '../../src/layout/tools.ts';
import { initialState, type Message } from '../../src/session/state.ts';
import { equip, equippedFor } from '../../src/shell/equip.ts';
import { article, codeBlock, p } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';

const top = { block: 0, offset: 0, nth: 0 };
const STATE = initialState(
	{ ...PREFERENCES, bidi: 'app' },
	{ kind: 'reading', id: 'a', content: { kind: 'waiting' }, top },
);

const opened = (text: string): Message => ({
	kind: 'opened',
	id: 'a',
	content: { kind: 'opened', article: article([p(text), codeBlock('a')]) },
});

test('a frame with text from the right waits for what puts it in order, and for nothing else', async () => {
	await equippedFor(STATE, opened('one'));
	expect(tools().bidi).toBeUndefined();
	await equippedFor(STATE, opened('אחת'));
	expect(tools().bidi).toBeDefined();
	expect(tools().orderColumn).toBeDefined();
	expect(tools().cutCode).toBeUndefined();
});

test('what has been given is not given again: pages would be set anew', async () => {
	await equip(['cut code', 'hyphens en-us']);
	const given = tools();
	expect(given.cutCode).toBeDefined();
	expect([...given.hyphenators.keys()]).toEqual(['en-us']);
	await equip(['cut code', 'bidi app', 'hyphens en-us']);
	expect(tools()).toBe(given);
});
