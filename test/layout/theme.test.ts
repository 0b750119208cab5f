import { expect, test } from 'vitest';
import type { Role } from '../../src/layout/line.ts';
import { type Style, styleOf, THEMES, type Theme, themeNamed } from '../../src/layout/theme.ts';

/** Roles of whole blocks, which must be told apart at a glance. */
const BLOCKS: readonly Role[] = ['heading', 'subheading', 'quote', 'caption', 'credit', 'furniture'];
/** Roles that meet in one line. */
const IN_TEXT: readonly Role[] = ['speech', 'cited', 'emphasis', 'strong', 'strike', 'code', 'link'];

const pairs = (roles: readonly Role[]): readonly (readonly [Role, Role])[] =>
	roles.flatMap((one, index) => roles.slice(index + 1).map(other => [one, other] as const));

const TOLD_APART: readonly (readonly [Role, Role])[] = [
	...pairs(BLOCKS),
	...pairs(IN_TEXT),
	...BLOCKS.map(block => ['speech', block] as const),
	['cited', 'quote'],
	['bar', 'bar-strong'],
];

test.each(THEMES)('$name tells apart what a reader must', ({ styles }) => {
	for (const [one, other] of TOLD_APART) expect(styles[one], `${one} and ${other}`).not.toEqual(styles[other]);
	for (const role of [...BLOCKS, ...IN_TEXT]) expect(styles[role], `${role} and plain text`).not.toEqual({});
});

/** What is left of a style where no colour can be seen. */
const withoutColor = ({ color, ...style }: Style): string =>
	JSON.stringify(
		Object.entries(style)
			.filter(([, on]) => on)
			.sort(),
	);

/** In a quotation as well as outside. A quotation itself has its bar. */
const WORDS: readonly (readonly Role[])[] = [['speech'], ['cited'], ['emphasis'], ['strong']];

test.each(THEMES)('$name tells speech, cited words, emphasis and strong words apart without colour', theme => {
	for (const around of [[], ['quote']] as const) {
		const styles = WORDS.map(roles => withoutColor(styleOf(theme, [...around, ...roles])));
		expect([...new Set(styles)], around.join()).toEqual(styles);
		// Speech may be a colour only, where there are colours: it has its marks.
		const others = styles.slice(theme.name === 'mono' ? 0 : 1);
		expect(others, around.join()).not.toContain(withoutColor(styleOf(theme, around)));
	}
});

test('mono tells speech, cited words and quotations apart from each other and from the text', () => {
	const mono = themeNamed('mono') ?? expect.unreachable();
	const styles = [[], ['speech'], ['cited'], ['emphasis'], ['strong'], ['quote']] as const;
	const shown = styles.map(roles => withoutColor(styleOf(mono, roles)));
	expect(new Set(shown).size).toBe(styles.length);
});

test('what is set off by italics stands upright among italics', () => {
	const auto = themeNamed('auto') ?? expect.unreachable();
	expect(styleOf(auto, ['quote', 'emphasis']).italic).toBe(false);
	expect(styleOf(auto, ['emphasis', 'emphasis']).italic).toBe(false);
	expect(styleOf(auto, ['emphasis', 'strong', 'cited']).italic).toBe(false);
	expect(styleOf(auto, ['quote', 'quote']).italic).toBe(true);
	expect(styleOf(auto, ['quote', 'speech']).italic).toBe(true);
});

test('mono has no colour', () => {
	expect(Object.values(themeNamed('mono')?.styles ?? {}).filter(style => style.color !== undefined)).toEqual([]);
});

test('auto keeps to colours that most palettes keep readable on black and on white', () => {
	const colors = new Set(Object.values(themeNamed('auto')?.styles ?? {}).map(style => style.color));
	expect([...colors].filter(color => color !== undefined).sort()).toEqual(['blue', 'magenta', 'red']);
});

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map(start => Number.parseInt(color.slice(start, start + 2), 16) / 255)
		.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

test('black on white has the greatest contrast there is', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

/** WCAG 2.2, level AA: text, and what is no text but carries meaning. */
const TEXT_CONTRAST = 4.5;
const SIGN_CONTRAST = 3;

test.each([
	['dark', '#1a1a1a'],
	['dark', '#000000'],
	['light', '#fdfdfb'],
	['light', '#ffffff'],
])('%s is readable on %s', (name, background) => {
	for (const [role, { color }] of Object.entries(themeNamed(name)?.styles ?? {})) {
		const least = role === 'ornament' ? SIGN_CONTRAST : TEXT_CONTRAST;
		if (color !== undefined) expect(contrast(color, background), role).toBeGreaterThanOrEqual(least);
	}
});

test('the names are the keys', () => {
	expect(THEMES.map(({ name }) => name)).toEqual(['auto', 'dark', 'light', 'mono']);
	expect(THEMES.map(({ name }) => themeNamed(name))).toEqual(THEMES);
	expect(themeNamed('toString')).toBeUndefined();
});

test('inner roles add to outer ones and override them', () => {
	const theme = {
		name: 'test',
		styles: { quote: { italic: true, color: 'red' }, speech: { color: 'blue' } },
	} as unknown as Theme;
	expect(styleOf(theme, [])).toEqual({} satisfies Style);
	expect(styleOf(theme, ['quote', 'speech'])).toEqual({ italic: true, color: 'blue' } satisfies Style);
	expect(styleOf(theme, ['speech', 'quote'])).toEqual({ italic: true, color: 'red' } satisfies Style);
});
