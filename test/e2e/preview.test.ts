/** The preview beside a wide list, in the built program. */

import { expect, test } from 'vitest';
import { start } from '../support/pty.ts';

test('a wide list shows what the cursor rests on, and Enter reads on', async () => {
	const session = start([], { columns: 140, rows: 24 });
	await session.see(/Welcome to lectern.*│ +Welcome to lectern/);
	session.type('j');
	await session.see(/│ +The Page Made of Boxes/);
	session.type('\r');
	await session.see(/\d+%/);
	await session.lose('newest first');
	session.type('q');
	await session.see(/│ +The Page Made of Boxes/);
	session.type('z');
	await session.lose('│');
	session.type('z');
	await session.see(/│ +The Page Made of Boxes/);
	session.resize(119, 24);
	await session.lose('│');
	session.type('z');
	await session.see('A preview needs 120 columns.');
	session.type('Q');
	expect(await session.exit).toBe(0);
});

test('of what a held key passes nothing is read', async () => {
	const session = start([], { columns: 140, rows: 24 });
	await session.see(/│ +Welcome to lectern/);
	const { length } = session.output();
	session.type('jjjjjj');
	await session.see(/7\/\d+/);
	session.type('k');
	await session.see(/│ +See Also/);
	expect(session.output().slice(length)).not.toContain('Compositor');
	session.type('Q');
	expect(await session.exit).toBe(0);
});
