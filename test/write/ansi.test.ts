import { expect, test } from 'vitest';
import type { Line, Role, Span } from '../../src/layout/line.ts';
import {
	type Background,
	type Palette,
	paletteOf,
	type Style,
	styleOf,
	THEMES,
	themeNamed,
} from '../../src/layout/theme.ts';
import { type ColorLevel, createPainter } from '../../src/write/ansi.ts';
import { hyperlinked } from '../../src/write/hyperlink.ts';

type Words = string | readonly [text: string, ...roles: Role[]];

const line = (...words: readonly Words[]): Line => ({
	spans: words.map(word =>
		typeof word === 'string' ? { text: word, roles: [] } : { text: word[0], roles: word.slice(1) as Role[] },
	),
	width: 0,
	place: { block: 0, offset: 0 },
});

const palette = (name: string, background: Background = 'unknown'): Palette =>
	paletteOf(themeNamed(name) ?? expect.unreachable(name), background);

/** Escape sequences shown as `{31}`. */
const painted = (words: readonly Words[], from: Palette, level: ColorLevel): string =>
	createPainter(from, level)(line(...words)).replaceAll(/\u001b\[([\d;]*)m/g, '{$1}');

function checkPainted(words: readonly Words[], name: string, level: ColorLevel, expected: string): void {
	expect(painted(words, palette(name), level)).toBe(expected);
}

function checkStyle(style: Style, level: ColorLevel, expected: string): void {
	const { background, styles } = palette('mono');
	expect(painted([['a', 'speech']], { background, styles: { ...styles, speech: style } }, level)).toBe(expected);
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
	checkPainted([['a', 'speech']], 'dark', 2, '{38;5;116}a{39}');
	checkPainted([['a', 'speech']], 'dark', 1, '{36}a{39}');
});

test('the innermost role wins, and the rest of those around it stays', () => {
	checkPainted([['a', 'caption', 'speech']], 'auto', 1, '{35}{3}a{23}{39}');
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

test('the text itself may have a style', () => {
	expect(painted(['a'], palette('contrast', 'dark'), 3)).toBe('{38;2;255;255;255}a{39}');
	expect(painted(['a'], palette('contrast', 'light'), 1)).toBe('{30}a{39}');
	expect(painted(['a'], palette('contrast'), 3)).toBe('a');
});

test('a colour is as it was said, as far as there are colours', () => {
	const color = { hex: '#86cfc4', ansi: 'yellow' } as const;
	checkStyle({ color }, 3, '{38;2;134;207;196}a{39}');
	checkStyle({ color }, 2, '{38;5;116}a{39}');
	checkStyle({ color }, 1, '{33}a{39}');
	checkStyle({ color }, 0, 'a');
});

test('the terminal’s own colours are the same everywhere', () => {
	for (const level of [1, 2, 3] as const) checkStyle({ color: 'blueBright' }, level, '{94}a{39}');
});

test('a colour that has no other beside it is the one that looks most like it', () => {
	checkStyle({ color: '#ff0000' }, 2, '{38;5;196}a{39}');
	checkStyle({ color: '#808080' }, 2, '{38;5;244}a{39}');
	checkStyle({ color: '#ffffff' }, 2, '{38;5;231}a{39}');
	checkStyle({ color: '#f5f5f5' }, 1, '{97}a{39}');
	checkStyle({ color: '#7a7a7a' }, 1, '{90}a{39}');
	checkStyle({ color: '#d01010' }, 1, '{31}a{39}');
	checkStyle({ color: '#2020c0' }, 1, '{34}a{39}');
	checkStyle({ color: '#00c8c0' }, 1, '{36}a{39}');
});

/** What may stand in the parameters of each number of colours: one of the sixteen, one of the 256 but those, any. */
const COLOR_CODES = [
	/^$/,
	/^(?:3[0-7]|9[0-7])$/,
	/^(?:3[0-7]|9[0-7]|38;5;\d{2,3})$/,
	/^(?:3[0-7]|9[0-7]|38;2;\d+;\d+;\d+)$/,
];

const LEVELS = [0, 1, 2, 3] as const;
const PALETTES = THEMES.flatMap(({ name, palettes }) =>
	palettes.flatMap(palette => LEVELS.map(level => ({ name, background: palette.background, palette, level }))),
);

test.each(PALETTES)(
	'every role of $name on $background is painted with the colours of level $level, and taken back',
	({ palette, level }) => {
		for (const role of Object.keys(palette.styles).filter(name => name !== 'text') as Role[]) {
			const shown = painted([['a', role]], palette, level);
			const codes = [...shown.matchAll(/\{([\d;]+)\}/g)].map(([, code = '']) => code);
			const colors = codes.filter(code => /^(?:3[0-8]|9\d)/.test(code));
			for (const code of colors) expect(code, shown).toMatch(COLOR_CODES[level] ?? '');
			expect(colors, role).toHaveLength(level > 0 && styleOf(palette, [role]).color !== undefined ? 1 : 0);
			expect(
				codes.filter(code => /^(?:39|2[2-9])$/.test(code)),
				shown,
			).toHaveLength(codes.length / 2);
			if (level === 0) expect(shown).toBe('a');
		}
	},
);

/** Parts of one link, if it is the same one; `[id address|text]`. */
function checkLinked(hrefs: readonly (string | undefined)[], expected: string): void {
	const links = new Map(hrefs.flatMap((href, start) => (href === undefined ? [] : [[href, { href, start }] as const])));
	const spans = hrefs.map((href, index): Span => {
		const link = href === undefined ? undefined : links.get(href);
		const span = { text: 'abcdef'.charAt(index), roles: [] };
		return link === undefined ? span : { ...span, link };
	});
	const paint = createPainter(palette('mono'), 1, hyperlinked);
	const shown = paint({ spans, width: spans.length, place: { block: 7, offset: 0 } });
	expect(
		shown.replaceAll(/\u001b]8;id=([^;]+);([^\u001b]+)\u001b\\([^\u001b]*)\u001b]8;;\u001b\\/g, '[$1 $2|$3]'),
	).toBe(expected);
}

test('the terminal is told where links lead', () => {
	checkLinked([undefined, 'https://a.example/;b', undefined], 'a[7-1 https://a.example/;b|b]c');
	checkLinked(['http://a.example', 'MAILTO:a@a.example'], '[7-0 http://a.example|a][7-1 MAILTO:a@a.example|b]');
});

test('neighbours of one link are painted once', () => {
	checkLinked(
		['http://a.example', 'http://a.example', 'http://b.example'],
		'[7-1 http://a.example|ab][7-2 http://b.example|c]',
	);
});

test('an address has nothing in it that a terminal could take for anything else', () => {
	checkLinked(['https://a.example/ä\u001b\\\u0007\u009c b'], '[7-0 https://a.example/%C3%A4%1B\\%07%C2%9C%20b|a]');
	checkLinked(['https://a.example/\uD800'], '[7-0 https://a.example/%EF%BF%BD|a]');
});

test('what is no address for a terminal is only shown', () => {
	const long = `https://a.example/${'x'.repeat(2083)}`;
	for (const href of [
		'#there',
		'b.html',
		'javascript:alert(1)',
		'file:///etc/passwd',
		'https://',
		long,
		`https://${'é'.repeat(400)}`,
	])
		checkLinked([href], 'a');
});

test('nobody else is told', () => {
	const link = { href: 'https://a.example', start: 0 };
	const paint = createPainter(palette('mono'), 3);
	expect(paint({ spans: [{ text: 'a', roles: [], link }], width: 1, place: { block: 0, offset: 0 } })).toBe('a');
});
