/**
 * How each role looks, as data. Nothing is told apart by colour alone: signs, indents and marks on the page carry it too. Of what meets
 * in a line, speech is louder than the text around it (a colour, or bold), words in quotation marks that nobody says are quieter.
 */

import type { Leading } from './leading.ts';
import type { Role } from './line.ts';
import { AUTO } from './themes/auto.ts';
import { CONTRAST } from './themes/contrast.ts';
import { DARK } from './themes/dark.ts';
import { LIGHT } from './themes/light.ts';
import { MONO } from './themes/mono.ts';

/** sRGB as `#rrggbb`. */
export type Hex = `#${string}`;

/** The terminal's own palette, whatever its owner made of it. */
export type AnsiColor =
	| 'black'
	| 'red'
	| 'green'
	| 'yellow'
	| 'blue'
	| 'magenta'
	| 'cyan'
	| 'white'
	| 'blackBright'
	| 'redBright'
	| 'greenBright'
	| 'yellowBright'
	| 'blueBright'
	| 'magentaBright'
	| 'cyanBright'
	| 'whiteBright';

/** A colour, and which stands for it where there are only sixteen. */
export interface Tint {
	readonly hex: Hex;
	readonly ansi: AnsiColor;
}

export type Color = Hex | AnsiColor | Tint;

/** Whatever is absent is as around it. */
export interface Style {
	readonly color?: Color;
	readonly bold?: boolean;
	readonly dim?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
	readonly strikethrough?: boolean;
}

/** What has a style: all text, and each role in it. */
export type Styled = 'text' | Role;

export type Styles = Readonly<Record<Styled, Style>>;

/** Of the terminal. */
export type Background = 'dark' | 'light' | 'unknown';

/** The styles for one background. */
export interface Palette {
	readonly background: Background;
	readonly styles: Styles;
}

export interface Theme {
	readonly name: string;
	/** At most one a background; the first serves where none fits. */
	readonly palettes: readonly [Palette, ...Palette[]];
	readonly leading: Leading;
}

/** In the order the reader walks them; the first is the one nobody chose. */
export const THEMES: readonly [Theme, ...Theme[]] = [AUTO, DARK, LIGHT, CONTRAST, MONO];

export const themeNamed = (name: string, themes: readonly Theme[] = THEMES): Theme | undefined =>
	themes.find(theme => theme.name === name);

export const paletteOf = ({ palettes }: Theme, background: Background): Palette =>
	palettes.find(palette => palette.background === background) ?? palettes[0];

export interface ThemeChanges {
	/** The one the styles are for; absent, they hold on each that the base has a palette for. */
	readonly background?: Background;
	/** Each replaces the style of the base as a whole. */
	readonly styles?: Partial<Styles>;
	readonly leading?: Partial<Leading>;
}

/** A theme like another but for what is said. */
export function themeFrom(name: string, base: Theme, { background, styles, leading }: ThemeChanges): Theme {
	const [first, ...others] =
		background === undefined ? base.palettes : [{ ...paletteOf(base, background), background }];
	const changed = (palette: Palette): Palette => ({ ...palette, styles: { ...palette.styles, ...styles } });
	return { name, palettes: [changed(first), ...others.map(changed)], leading: { ...base.leading, ...leading } };
}

/** Set off from the words around them by their slant, where they have one. */
const SLANTED: ReadonlySet<Role> = new Set<Role>(['emphasis', 'cited', 'code', 'note']);

/**
 * The style of a stack of roles, outermost first: each adds to what is around it, and overrides it where both speak. What is set off by
 * italics stands upright where the words around it are italic, as printers have it.
 */
export function styleOf({ styles }: Palette, roles: readonly Role[]): Style {
	let style = styles.text;
	for (const role of roles) {
		const own = styles[role];
		const turns = own.italic === true && style.italic === true && SLANTED.has(role);
		style = { ...style, ...own, ...(turns && { italic: false }) };
	}
	return style;
}
