import { expect, test } from 'vitest';
import type { Line, Role } from '../../src/layout/line.ts';
import { THEMES, type Theme, themeNamed } from '../../src/layout/theme.ts';
import { type ColorLevel, createPainter } from '../../src/write/ansi.ts';

type Words = string | readonly [text: string, ...roles: Role[]];

const line = (...words: readonly Words[]): Line => ({
	spans: words.map(word =>
		typeof word === 'string' ? { text: word, roles: [] } : { text: word[0], roles: word.slice(1) as Role[] },
	),
	width: 0,
	place: { block: 0, offset: 0 },
});

const theme = (name: string): Theme => themeNamed(name) ?? expect.unreachable(name);

/** Escape sequences shown as `{31}`. */
function checkPainted(words: readonly Words[], name: string, level: ColorLevel, expected: string): void {
	expect(createPainter(theme(name), level)(line(...words)).replaceAll(/\u001b\[([\d;]*)m/g, '{$1}')).toBe(expected);
}

test('plain text is left alone', () => {
	checkPainted(['Words'], 'dark', 3, 'Words');
});

test('without colours there is no escape sequence at all', () => {
	for (const { name } of THEMES)
		checkPainted(
			[
				['a', 'title'],
				['b', 'speech'],
			],
			name,
			0,
			'ab',
		);
});

test('a role has its style', () => {
	checkPainted([['a', 'problem'], ' b'], 'auto', 1, '{31}{1}a{22}{39} b');
	checkPainted([['a', 'speech']], 'mono', 1, '{1}a{22}');
	checkPainted([['a', 'speech']], 'dark', 3, '{38;2;134;207;196}a{39}');
	checkPainted([['a', 'speech']], 'dark', 2, '{38;5;152}a{39}');
});

test('the innermost role wins, and the rest of those around it stays', () => {
	checkPainted([['a', 'quote', 'speech']], 'auto', 1, '{35}{3}a{23}{39}');
});

test('neighbours of one style are painted once', () => {
	checkPainted(
		[
			['a', 'meta'],
			['b', 'dim'],
			['c', 'meta'],
		],
		'auto',
		1,
		'{2}abc{22}',
	);
});

test('spaces at the end are not painted, unless they show', () => {
	checkPainted([['a ', 'speech'], '  '], 'mono', 1, '{1}a{22}');
	checkPainted([['   ', 'speech']], 'mono', 1, '');
	checkPainted([['a  ', 'selected']], 'mono', 1, '{7}a  {27}');
});
