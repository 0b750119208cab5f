import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { update } from '../../src/session/update.ts';
import { visibleVoices } from '../../src/session/voices.ts';
import { article, p, said, speech } from '../support/build.ts';
import { checkKeys, drawn, lines, start } from './keys.ts';

/** Speeches stand three rows apart. */
const TALK = article(
	[
		p('Above.'),
		p(said('Ida Quill', '“a1”'), ' she said.'),
		p('Then ', said('Pell', '“b1”'), '.'),
		p(said('Ida Quill', '“a2 ', speech('‘inner’'), '”')),
		p(speech('“c1”'), ' was heard.'),
		p(said('Pell', '“b2”')),
	],
	{ title: 'Talk' },
);

const onDesk = (content: Article, rows = 12) => ({
	files: { 'talk.txt': content },
	open: 'talk.txt',
	size: { columns: 60, rows },
});
const ROOMY = onDesk(TALK);

describe('who said what', () => {
	test('lists the speakers in the order of their first words, and what nobody is said to say last', () => {
		checkKeys(ROOMY, 'W', 'voices 1/5: Ida Quill: [“a1”] “a2 ‘inner’” Pell: “b1” “b2” ?: “c1”');
	});
	test('says why there is nothing to list', () => {
		checkKeys(onDesk(lines('Alpha', 3)), 'W', 'Alpha | This article has no direct speech.');
		const desk = start({ files: {}, open: 'slow.txt' });
		desk.press('W');
		expect(drawn(desk.state())).toBe('slow.txt waiting | There is no article on the desk.');
	});
	test('opens on what is said first below the top of the screen, or last above it', () => {
		const small = onDesk(TALK, 6);
		checkKeys(small, '}}}W', 'voices 3/5: Pell: [“b1”] “b2” ');
		checkKeys(small, '}}}}}}W', 'voices 4/5: “b1” [“b2”] ?:');
	});
	test('moves from speech to speech, over names and blank rows', () => {
		checkKeys(ROOMY, 'Wjj', 'voices 3/5: Ida Quill: “a1” “a2 ‘inner’” Pell: [“b1”] “b2” ?: “c1”');
		checkKeys(ROOMY, 'W3jk', 'voices 3/5: Ida Quill: “a1” “a2 ‘inner’” Pell: [“b1”] “b2” ?: “c1”');
		checkKeys(ROOMY, 'WG', 'voices 5/5: Ida Quill: “a1” “a2 ‘inner’” Pell: “b1” “b2” ?: [“c1”]');
		checkKeys(ROOMY, 'WGg', 'voices 1/5: Ida Quill: [“a1”] “a2 ‘inner’” Pell: “b1” “b2” ?: “c1”');
	});
	test('goes from speaker to speaker; back to the first words of this one before the one above', () => {
		checkKeys(ROOMY, 'W]', 'voices 3/5: Ida Quill: “a1” “a2 ‘inner’” Pell: [“b1”] “b2” ?: “c1”');
		checkKeys(ROOMY, 'W]j[', 'voices 3/5: Ida Quill: “a1” “a2 ‘inner’” Pell: [“b1”] “b2” ?: “c1”');
		checkKeys(ROOMY, 'W]j[[', 'voices 1/5: Ida Quill: [“a1”] “a2 ‘inner’” Pell: “b1” “b2” ?: “c1”');
		checkKeys(ROOMY, 'W9]', 'voices 5/5: Ida Quill: “a1” “a2 ‘inner’” Pell: “b1” “b2” ?: [“c1”]');
		checkKeys(
			ROOMY,
			'W9]]',
			'voices 5/5: Ida Quill: “a1” “a2 ‘inner’” Pell: “b1” “b2” ?: [“c1”] | No further speaker.',
		);
		checkKeys(ROOMY, 'W[', 'voices 1/5: Ida Quill: [“a1”] “a2 ‘inner’” Pell: “b1” “b2” ?: “c1” | No further speaker.');
	});
	test('shows the name above the first words of a speaker, when there is room', () => {
		const small = onDesk(TALK, 4);
		checkKeys(small, 'Wjj', 'voices 3/5: Pell: [“b1”]');
		checkKeys(small, 'WGkk', 'voices 3/5: Pell: [“b1”]');
		checkKeys(onDesk(TALK, 3), 'Wjj', 'voices 3/5: [“b1”]');
		checkKeys(onDesk(TALK, 1), 'Wjj', 'voices 3/5: [“b1”]');
	});
	test('Enter goes to the words in the article', () => {
		checkKeys(ROOMY, 'Wjjj⏎', '“b2”');
		checkKeys(onDesk(TALK, 6), 'Wjj⏎', 'Then “b1”.');
	});
	test('whatever leaves it leaves the article as it was', () => {
		for (const key of ['⎋', 'q', '⌫', 'h', '←']) {
			checkKeys(onDesk(TALK, 6), `jjW${key}`, 'Above.');
			checkKeys(onDesk(TALK, 6), `jjjWjjj${key}`, '_“a1” she said.');
		}
		const desk = start(onDesk(TALK, 6));
		desk.press('3j');
		const before = desk.state();
		desk.press('W]jG⎋');
		expect(desk.state()).toEqual(before);
	});
	test('help and quitting are at hand', () => {
		checkKeys(ROOMY, 'W?', 'help voices 0');
		checkKeys(ROOMY, 'WQ', 'voices 1/5: Ida Quill: [“a1”] “a2 ‘inner’” Pell: “b1” “b2” ?: “c1” → quit 0');
	});
});

test('what is current stays so when more of the article comes, and the window changes', () => {
	const desk = start(onDesk({ ...TALK, blocks: TALK.blocks.slice(0, 3) }));
	desk.press('Wj');
	expect(drawn(desk.state())).toBe('voices 2/2: Ida Quill: “a1” Pell: [“b1”]');
	desk.send({ kind: 'opened', id: 'talk.txt', content: { kind: 'opened', article: TALK } });
	expect(drawn(desk.state())).toContain('voices 3/5');
	expect(drawn(desk.state())).toContain('[“b1”]');
	desk.send({ kind: 'resized', size: { columns: 20, rows: 3 } });
	expect(drawn(desk.state())).toBe('voices 3/5: [“b1”]');
});

test('an article that could not be read on has nobody to list, and nothing breaks', () => {
	const desk = start(ROOMY);
	desk.press('W');
	const address = { kind: 'path', path: 'talk.txt' } as const;
	desk.send({ kind: 'failed', id: 'talk.txt', failure: { kind: 'failure', address, reason: 'not-found' } });
	desk.press('jG␣]');
	expect(drawn(desk.state())).toBe('voices 1/0:  | No further speaker.');
	desk.press('⏎');
	expect(drawn(desk.state())).toBe('talk.txt failure');
});

describe('a thousand speeches', () => {
	const many = article(
		Array.from({ length: 1000 }, (_, index) =>
			p(said(`Speaker Number${index % 7}`, `“words ${index}”`), ' and so on.'),
		),
	);
	test('pages show what was not seen before', () => {
		const desk = start(onDesk(many, 24));
		desk.press('W');
		const seen = new Set<number>();
		for (let page = 0; page < 60; page++) {
			for (const row of visibleVoices(desk.state()).rows) if (row.kind === 'said') seen.add(row.said.place.block);
			desk.press('␣');
		}
		expect(seen.size).toBe(1000);
		desk.press('b');
		expect(drawn(desk.state())).not.toContain('1000/1000');
	});
	test('a key costs what is seen', () => {
		const desk = start(onDesk(many, 24));
		desk.press('W');
		let state = desk.state();
		const started = performance.now();
		for (let key = 0; key < 500; key++) [state] = update(state, { kind: 'key', key: 'j' });
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
