import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { summarize } from '../../src/article/summary.ts';
import { type Entry, initialState, type State } from '../../src/session/state.ts';
import { equipped } from '../../src/session/tools.ts';
import { article, p } from '../support/build.ts';
import { PREFERENCES } from '../support/preferences.ts';

const entryOf = (path: string, known?: Article): Entry => ({
	id: path,
	address: { kind: 'path', path },
	content:
		known === undefined
			? { kind: 'waiting' }
			: { kind: 'known', summary: summarize(known), format: 'text', problems: 0 },
});

interface Desk {
	readonly bidi?: State['bidi'];
	readonly entries?: readonly Entry[];
	readonly open?: Article;
	readonly filter?: string;
}

/** What the first state asks for. */
function wanted({ bidi = 'app', entries = [], open, filter = '' }: Desk): readonly string[] {
	const state = initialState(
		{ ...PREFERENCES, bidi },
		open === undefined
			? { kind: 'list' }
			: { kind: 'reading', id: 'a', top: { block: 0, offset: 0, nth: 0 }, content: { kind: 'opened', article: open } },
	);
	const shelf = { entries: new Map(entries.map(entry => [entry.id, entry])), complete: true };
	const [, effects] = equipped([{ ...state, shelf, list: { ...state.list, filter } }, []]);
	return effects.flatMap(effect => (effect.kind === 'equip' ? effect.tools : []));
}

test('what puts text in order is asked for where there is some that runs from the right', () => {
	expect(wanted({ open: article([p('one'), p('אחת')]) })).toEqual(['bidi app']);
	expect(wanted({ open: article([p('one')], { title: 'سلام' }) })).toEqual(['bidi app']);
	expect(wanted({ open: article([p('one')], { byline: 'נועה' }) })).toEqual(['bidi app']);
	expect(wanted({ open: article([p('12')], { direction: 'rtl' }) })).toEqual(['bidi app']);
	expect(wanted({ open: article([p('one \u{1E900}')]), bidi: 'terminal' })).toEqual(['bidi terminal']);
	expect(wanted({ entries: [entryOf('one.txt'), entryOf('אחת.txt')] })).toEqual(['bidi app']);
	expect(wanted({ entries: [entryOf('one.txt', article([], { byline: 'נועה' }))] })).toEqual(['bidi app']);
	expect(wanted({ filter: 'א' })).toEqual(['bidi app']);
});

test('and nowhere else', () => {
	expect(wanted({ open: article([p('one — “two”, naïve, Ω, я, 字, 😀')]), entries: [entryOf('one.txt')] })).toEqual([]);
	expect(wanted({ open: article([p('אחת')]), bidi: 'off' })).toEqual([]);
});
