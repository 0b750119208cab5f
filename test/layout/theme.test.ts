import { expect, test } from 'vitest';
import { LEADING } from '../../src/layout/leading.ts';
import { CODE_ROLES, type Role } from '../../src/layout/line.ts';
import {
	type Palette,
	paletteOf,
	type Style,
	type Styled,
	styleOf,
	THEMES,
	type Theme,
	themeFrom,
	themeNamed,
} from '../../src/layout/theme.ts';
import { among16, among256, amongAll } from '../../src/write/color-depth.ts';
import { colorOf256, contrastOf, contrastsOf, GROUNDS, luminanceOf } from '../support/contrast.ts';

const theme = (name: string): Theme => themeNamed(name) ?? expect.unreachable(name);

interface Row {
	readonly name: string;
	readonly background: string;
	readonly palette: Palette;
}

const PALETTES: readonly Row[] = THEMES.flatMap(({ name, palettes }) =>
	palettes.map(palette => ({ name, background: palette.background, palette })),
);

/** Roles of whole blocks, which must be told apart at a glance. A quotation has its bar. */
const BLOCKS: readonly Role[] = ['heading', 'subheading', 'quote', 'caption', 'credit', 'furniture'];
/** Roles that meet in one line. */
const IN_TEXT: readonly Role[] = ['speech', 'cited', 'emphasis', 'strong', 'strike', 'code', 'link', 'note'];

const pairs = (roles: readonly Role[]): readonly (readonly [Role, Role])[] =>
	roles.flatMap((one, index) => roles.slice(index + 1).map(other => [one, other] as const));

const TOLD_APART: readonly (readonly [Role, Role])[] = [
	...pairs(BLOCKS),
	...pairs(IN_TEXT),
	...BLOCKS.map(block => ['speech', block] as const),
	['cited', 'quote'],
	['bar', 'bar-strong'],
	['match', 'selected'],
	...pairs(['match', 'match-current', 'link-current']),
	['link', 'link-current'],
];

/** How it looks where there are so many colours; only its other traits where there are none. */
const LOOKS: Readonly<Record<string, (style: Style) => unknown>> = {
	'no colour': ({ color, ...style }) => style,
	'16 colours': ({ color, ...style }) => ({ ...style, color: color && among16(color) }),
	'256 colours': ({ color, ...style }) => ({ ...style, color: color && among256(color) }),
	'all colours': ({ color, ...style }) => ({ ...style, color: color && amongAll(color) }),
};

/** As text, what is off being as good as absent. */
const drawn = (look: unknown): string =>
	JSON.stringify(
		Object.entries(look as object)
			.filter(([, value]) => value)
			.sort(),
	);

test.each(PALETTES)(
	'$name on $background tells apart what a reader must, however many colours there are',
	({ palette }) => {
		for (const [depth, look] of Object.entries(LOOKS)) {
			if (depth === 'no colour' && palette.styles.speech.color !== undefined) continue;
			const shown = (...roles: Role[]): string => drawn(look(styleOf(palette, roles)));
			// Of sixteen colours too few are quiet: furniture has its sign and its place.
			const apart = TOLD_APART.filter(pair => depth !== '16 colours' || !pair.includes('furniture'));
			for (const [one, other] of apart) expect(shown(one), `${one}, ${other}: ${depth}`).not.toBe(shown(other));
			for (const role of IN_TEXT) expect(shown(role), `${role}, plain text: ${depth}`).not.toBe(shown());
			for (const role of BLOCKS.filter(role => role !== 'quote')) expect(shown(role), role).not.toBe(shown());
		}
	},
);

const withoutColor = ({ color, ...style }: Style): string => drawn(style);

/** Those that need no colour: `mono`, and high contrast wherever there are few. */
const NEED_NO_COLOR = PALETTES.filter(({ name }) => name === 'mono' || name === 'contrast');

test.each(NEED_NO_COLOR)('$name on $background needs no colour to tell apart what meets in a line', ({ palette }) => {
	for (const around of [[], ['quote'], ['caption']] as const) {
		const styles = [[], ...IN_TEXT.map(role => [role])].map(roles =>
			withoutColor(styleOf(palette, [...around, ...roles])),
		);
		expect([...new Set(styles)], around.join()).toEqual(styles);
	}
});

/** In a quotation as well as outside. */
const WORDS: readonly (readonly Role[])[] = [['speech'], ['cited'], ['emphasis'], ['strong']];

test.each(PALETTES)(
	'$name on $background tells cited words, emphasis and strong words apart in quotations',
	({ palette }) => {
		for (const around of [[], ['quote']] as const) {
			const styles = WORDS.map(roles => drawn(styleOf(palette, [...around, ...roles])));
			expect([...new Set(styles)], around.join()).toEqual(styles);
			expect(styles, around.join()).not.toContain(drawn(styleOf(palette, around)));
		}
	},
);

test.each(PALETTES)('$name on $background sets quotations upright, so that emphasis shows in them', ({ palette }) => {
	expect(palette.styles.quote.italic).toBeUndefined();
	expect(styleOf(palette, ['quote', 'emphasis']).italic).toBe(true);
});

test('what is set off by italics stands upright among italics', () => {
	const [auto] = theme('auto').palettes;
	expect(styleOf(auto, ['caption', 'emphasis']).italic).toBe(false);
	expect(styleOf(auto, ['emphasis', 'emphasis']).italic).toBe(false);
	expect(styleOf(auto, ['emphasis', 'strong', 'cited']).italic).toBe(false);
	expect(styleOf(auto, ['caption', 'caption']).italic).toBe(true);
	expect(styleOf(auto, ['caption', 'speech']).italic).toBe(true);
});

const colorsIn = ({ styles }: Palette): readonly unknown[] =>
	Object.values(styles).flatMap(({ color }) => (color === undefined ? [] : [color]));

test('mono has no colour, and high contrast none where it does not know the background', () => {
	expect(theme('mono').palettes.flatMap(colorsIn)).toEqual([]);
	expect(colorsIn(paletteOf(theme('contrast'), 'unknown'))).toEqual([]);
});

test('high contrast dims nothing, nor do the themes for a background that is known', () => {
	for (const { palette, name } of PALETTES) {
		if (name !== 'contrast' && palette.background === 'unknown') continue;
		for (const [role, { dim }] of Object.entries(palette.styles)) expect(dim, `${name}: ${role}`).toBeFalsy();
	}
});

test('auto keeps to colours that most palettes keep readable on black and on white', () => {
	expect([...new Set(colorsIn(paletteOf(theme('auto'), 'unknown')))].sort()).toEqual(['blue', 'magenta', 'red']);
});

test('black on white has the greatest contrast there is', () => {
	expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
});

/** WCAG 2.2: text at level AA and AAA; at AA what is no text but carries meaning. */
const TEXT_CONTRAST = 4.5;
const HIGH_CONTRAST = 7;
const SIGN_CONTRAST = 3;

/** Oklab: what differs by less is told apart only side by side. The cube has steps of twice that. */
const VISIBLE_CHANGE = 0.06;

const ON_KNOWN = PALETTES.filter(
	(row): row is Row & { readonly background: 'dark' | 'light' } => row.background !== 'unknown',
);

const floorOf = (name: string, role: string): number =>
	name === 'contrast' ? HIGH_CONTRAST : role === 'ornament' ? SIGN_CONTRAST : TEXT_CONTRAST;

/** Every role, and every role inside those that are around whole blocks and bars: inner colours hold in them too. */
const stacksOf = ({ styles }: Palette): readonly (readonly Role[])[] => {
	const roles = (Object.keys(styles) as Styled[]).filter(role => role !== 'text');
	const around: readonly (readonly Role[])[] = [[], ['quote'], ['caption'], ['bar'], ['selected'], ['match']];
	return [[], ...around.flatMap(outer => roles.map(role => [...outer, role]))];
};

test.each(ON_KNOWN)('$name is readable on all that it was set for as $background', ({ name, background, palette }) => {
	for (const roles of stacksOf(palette)) {
		const { color } = styleOf(palette, roles);
		const said = `${roles.join(' in ')} on ${background}`;
		if (color === undefined) {
			// The terminal's own: its owner's affair, but not where high contrast is promised.
			expect(name, said).not.toBe('contrast');
			continue;
		}
		const floor = floorOf(name, roles.at(-1) ?? '');
		const full = amongAll(color);
		const few = among256(color);
		expect(few, said).toBeTypeOf('number');
		const reduced = colorOf256(Number(few));
		for (const ground of GROUNDS[background]) {
			expect(contrastOf(full, ground), `${said}, ${full} on ${ground}`).toBeGreaterThanOrEqual(floor);
			expect(contrastOf(reduced, ground), `${said}, ${few} on ${ground}`).toBeGreaterThanOrEqual(floor);
		}
		expect(differenceOf(full, reduced), `${said}: ${full} for ${few}`).toBeLessThan(VISIBLE_CHANGE);
	}
});

/** Oklab (Ottosson 2020), written again from its definition. */
function differenceOf(one: string, other: string): number {
	const [a = [], b = []] = [one, other].map(color => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start =>
			luminanceOf(`#${color.slice(start, start + 2).repeat(3)}`),
		);
		const roots = [
			0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
			0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
			0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
		].map(Math.cbrt);
		const [long = 0, medium = 0, short = 0] = roots;
		return [
			0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
			1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
			0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
		];
	});
	return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

/** Palettes of sixteen differ: one terminal of seven may fall short of the floor, and not by much. */
const NEARLY = 0.9;

test.each(ON_KNOWN)(
	'$name as $background is readable where there are sixteen colours',
	({ name, background, palette }) => {
		for (const roles of stacksOf(palette)) {
			const { color } = styleOf(palette, roles);
			if (color === undefined) continue;
			const contrasts = contrastsOf(among16(color), background);
			const floor = floorOf(name, roles.at(-1) ?? '');
			const [worst = 0, second = 0] = contrasts.toReversed();
			expect(second, `${roles.join(' in ')}: ${among16(color)}`).toBeGreaterThanOrEqual(floor);
			expect(worst, `${roles.join(' in ')}: ${among16(color)}`).toBeGreaterThanOrEqual(floor * NEARLY);
		}
	},
);

test('the kinds of words of a program differ in colour, on dark and on light', () => {
	for (const { palette, name } of ON_KNOWN) {
		const kinds = CODE_ROLES.filter(role => !['code-string', 'code-added', 'code-removed'].includes(role));
		const colors = kinds.map(role => JSON.stringify(styleOf(palette, ['code', role])));
		expect(new Set(colors).size, name).toBe(kinds.length);
		expect(palette.styles['code-added'], name).not.toEqual(palette.styles['code-removed']);
	}
});

test('the names are the keys', () => {
	expect(THEMES.map(({ name }) => name)).toEqual(['auto', 'dark', 'light', 'contrast', 'mono']);
	expect(THEMES.map(({ name }) => themeNamed(name))).toEqual(THEMES);
	expect(themeNamed('toString')).toBeUndefined();
});

test('the palette is that for the background, or else the first', () => {
	const chosen = (name: string): readonly string[] =>
		(['dark', 'light', 'unknown'] as const).map(background => paletteOf(theme(name), background).background);
	expect(chosen('auto')).toEqual(['dark', 'light', 'unknown']);
	expect(chosen('contrast')).toEqual(['dark', 'light', 'unknown']);
	expect(chosen('dark')).toEqual(['dark', 'dark', 'dark']);
	expect(chosen('light')).toEqual(['light', 'light', 'light']);
	expect(chosen('mono')).toEqual(['unknown', 'unknown', 'unknown']);
});

test('a theme has at most one palette a background, and each its every role', () => {
	for (const { name, palettes } of THEMES) {
		expect(new Set(palettes.map(({ background }) => background)).size, name).toBe(palettes.length);
	}
	const roles = Object.keys(theme('mono').palettes[0].styles);
	for (const { palette } of PALETTES) expect(Object.keys(palette.styles)).toEqual(roles);
});

test('a theme like another has the styles it says, on every background of the other', () => {
	const own = themeFrom('own', theme('auto'), { styles: { speech: { color: '#123456' } }, leading: { paragraph: 2 } });
	expect(own.name).toBe('own');
	expect(own.leading).toEqual({ ...LEADING, paragraph: 2 });
	expect(own.palettes.map(({ background }) => background)).toEqual(['unknown', 'dark', 'light']);
	for (const { styles } of own.palettes) expect(styles.speech).toEqual({ color: '#123456' });
	expect(paletteOf(own, 'dark').styles.link).toEqual(paletteOf(theme('dark'), 'dark').styles.link);
});

test('a theme for one background has only that', () => {
	const own = themeFrom('own', theme('auto'), { background: 'light', styles: { text: { bold: true } } });
	expect(own.palettes).toHaveLength(1);
	expect(paletteOf(own, 'dark')).toBe(own.palettes[0]);
	expect(own.palettes[0].background).toBe('light');
	expect(styleOf(own.palettes[0], ['link'])).toEqual({ ...theme('light').palettes[0].styles.link, bold: true });
});

test('inner roles add to outer ones and override them', () => {
	const palette = {
		background: 'unknown',
		styles: { text: {}, quote: { italic: true, color: 'red' }, speech: { color: 'blue' } },
	} as unknown as Palette;
	expect(styleOf(palette, [])).toEqual({} satisfies Style);
	expect(styleOf(palette, ['quote', 'speech'])).toEqual({ italic: true, color: 'blue' } satisfies Style);
	expect(styleOf(palette, ['speech', 'quote'])).toEqual({ italic: true, color: 'red' } satisfies Style);
});
