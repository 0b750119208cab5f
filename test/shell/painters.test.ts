import { expect, test } from 'vitest';
import { initialState } from '../../src/session/state.ts';
import type { ColorSupport } from '../../src/shell/color.ts';
import { paintersFor } from '../../src/shell/painters.ts';
import { PREFERENCES } from '../support/preferences.ts';

function checkTold(support: ColorSupport, term: string, told: boolean): void {
	const state = initialState({ ...PREFERENCES, size: { columns: 80, rows: 24 }, bidi: 'off' }, { kind: 'list' });
	const link = { href: 'https://a.example', start: 0 };
	const paint = paintersFor(support, { TERM: term })(state);
	const shown = paint({ spans: [{ text: 'a', roles: [], link }], width: 1, place: { block: 0, offset: 0 } });
	expect(shown).toBe(told ? '\u001B]8;id=0-0;https://a.example\u001B\\a\u001B]8;;\u001B\\' : 'a');
}

test('terminals with colours are told where links lead, but those known to show what they do not understand', () => {
	checkTold({ depth: 3, colors: true }, 'xterm-256color', true);
	checkTold({ depth: 1, colors: true }, 'linux', false);
	checkTold({ depth: 1, colors: true }, 'dumb', false);
	checkTold({ depth: 1, colors: false }, 'xterm-256color', false);
});
