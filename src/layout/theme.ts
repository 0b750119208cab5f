/**
 * How each role looks, as data. Nothing is told apart by colour alone: signs, indents and marks on the page carry it too. Of what meets
 * in a line, speech is louder than the text around it (a colour, or bold), words in quotation marks that nobody says are quieter.
 */

import type { Role } from './line.ts';

/** The terminal's own palette, whatever its owner made of it; or sRGB as `#rrggbb`. */
type Color = AnsiColor | `#${string}`;

type AnsiColor =
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

export interface Theme {
	readonly name: string;
	readonly styles: Readonly<Record<Role, Style>>;
}

/**
 * For a background nobody knows: of the sixteen colours only those that most palettes keep readable on black and on white alike, so
 * no yellow, green, cyan, white nor bright ones; the rest by weight and slant.
 */
const AUTO: Theme = {
	name: 'auto',
	styles: {
		title: { bold: true },
		meta: { dim: true },
		heading: { bold: true, underline: true },
		subheading: { bold: true, italic: true },
		emphasis: { italic: true },
		strong: { bold: true },
		strike: { strikethrough: true },
		code: { color: 'red' },
		'code-keyword': { color: 'magenta', bold: true },
		'code-name': { color: 'blue' },
		'code-string': { color: 'magenta' },
		'code-number': { color: 'red' },
		'code-comment': { dim: true, italic: true },
		'code-added': { color: 'blue' },
		'code-removed': { color: 'red' },
		link: { color: 'blue', underline: true },
		note: { color: 'blue' },
		speech: { color: 'magenta' },
		cited: { italic: true, dim: true },
		quote: { italic: true, color: 'blue' },
		caption: { italic: true },
		credit: { italic: true, dim: true },
		alt: { dim: true },
		furniture: { dim: true },
		ornament: { dim: true },
		header: { bold: true },
		bar: { inverse: true },
		'bar-strong': { inverse: true, bold: true },
		selected: { inverse: true },
		match: { color: 'magenta', bold: true, underline: true },
		problem: { color: 'red', bold: true },
		dim: { dim: true },
	},
};

/** Set for a background near `#1a1a1a`: grey-white text, warm headings, cool voices. */
const DARK: Theme = {
	name: 'dark',
	styles: {
		title: { color: '#f7f1e3', bold: true },
		meta: { color: '#a39e93' },
		heading: { color: '#e9c46a', bold: true },
		subheading: { color: '#d9b68c', bold: true, italic: true },
		emphasis: { italic: true },
		strong: { bold: true },
		strike: { strikethrough: true },
		code: { color: '#a5c98f' },
		'code-keyword': { color: '#d9a0c9' },
		'code-name': { color: '#8fbce6' },
		'code-string': { color: '#a5c98f' },
		'code-number': { color: '#e0af7f' },
		'code-comment': { color: '#8f8b80', italic: true },
		'code-added': { color: '#a5c98f' },
		'code-removed': { color: '#f28b82' },
		link: { color: '#82b4e6', underline: true },
		note: { color: '#82b4e6' },
		speech: { color: '#86cfc4' },
		cited: { italic: true, dim: true },
		quote: { color: '#c4b3e0', italic: true },
		caption: { color: '#c7c0ab', italic: true },
		credit: { color: '#9c9584' },
		alt: { color: '#b8a98a' },
		furniture: { color: '#8c8c8c' },
		ornament: { color: '#757575' },
		header: { color: '#e9c46a', bold: true },
		bar: { color: '#a39e93', inverse: true },
		'bar-strong': { color: '#d8d2c4', inverse: true, bold: true },
		selected: { color: '#e9c46a', inverse: true },
		match: { color: '#f4a261', bold: true, underline: true },
		problem: { color: '#f28b82', bold: true },
		dim: { color: '#8c8c8c' },
	},
};

/** Set for a background near `#fdfdfb`: ink, with the same hues as the dark one, deep enough to read. */
const LIGHT: Theme = {
	name: 'light',
	styles: {
		title: { color: '#1c1a17', bold: true },
		meta: { color: '#65615a' },
		heading: { color: '#8a4b08', bold: true },
		subheading: { color: '#7a5320', bold: true, italic: true },
		emphasis: { italic: true },
		strong: { bold: true },
		strike: { strikethrough: true },
		code: { color: '#356b2c' },
		'code-keyword': { color: '#8a2f72' },
		'code-name': { color: '#0b5cad' },
		'code-string': { color: '#356b2c' },
		'code-number': { color: '#8a4b08' },
		'code-comment': { color: '#6f6b62', italic: true },
		'code-added': { color: '#356b2c' },
		'code-removed': { color: '#b3261e' },
		link: { color: '#0b5cad', underline: true },
		note: { color: '#0b5cad' },
		speech: { color: '#0d6a60' },
		cited: { italic: true, dim: true },
		quote: { color: '#5b3f8c', italic: true },
		caption: { color: '#57523f', italic: true },
		credit: { color: '#6f6857' },
		alt: { color: '#6b5620' },
		furniture: { color: '#707070' },
		ornament: { color: '#8a8a86' },
		header: { color: '#8a4b08', bold: true },
		bar: { color: '#65615a', inverse: true },
		'bar-strong': { color: '#3c3934', inverse: true, bold: true },
		selected: { color: '#8a4b08', inverse: true },
		match: { color: '#b3370a', bold: true, underline: true },
		problem: { color: '#b3261e', bold: true },
		dim: { color: '#707070' },
	},
};

/**
 * No colour at all. Emphasis is underlined, as on a typewriter, since italics belong to the quotations here; so each of them still shows
 * within a quotation.
 */
const MONO: Theme = {
	name: 'mono',
	styles: {
		title: { bold: true, underline: true },
		meta: { dim: true },
		heading: { bold: true, underline: true },
		subheading: { bold: true, italic: true },
		emphasis: { underline: true },
		strong: { bold: true, underline: true },
		strike: { strikethrough: true },
		code: { dim: true },
		'code-keyword': { bold: true },
		'code-name': {},
		'code-string': {},
		'code-number': {},
		'code-comment': { italic: true },
		'code-added': { bold: true },
		'code-removed': { strikethrough: true },
		link: { underline: true, dim: true },
		note: { dim: true },
		speech: { bold: true },
		cited: { italic: true, dim: true },
		quote: { italic: true },
		caption: { italic: true, underline: true },
		credit: { italic: true, dim: true },
		alt: { dim: true },
		furniture: { dim: true },
		ornament: { dim: true },
		header: { bold: true },
		bar: { inverse: true },
		'bar-strong': { inverse: true, bold: true },
		selected: { inverse: true },
		match: { bold: true, underline: true },
		problem: { inverse: true, bold: true },
		dim: { dim: true },
	},
};

/** In the order the reader walks them; the first is the one nobody chose. */
export const THEMES: readonly Theme[] = [AUTO, DARK, LIGHT, MONO];

export const themeNamed = (name: string): Theme | undefined => THEMES.find(theme => theme.name === name);

/** Set off from the words around them by their slant. */
const SLANTED: ReadonlySet<Role> = new Set<Role>(['emphasis', 'cited']);

/**
 * The style of a stack of roles, outermost first: each adds to what is around it, and overrides it where both speak. What is set off by
 * italics stands upright where the words around it are italic, as printers have it.
 */
export function styleOf(theme: Theme, roles: readonly Role[]): Style {
	let style: Style = {};
	for (const role of roles) {
		const own = theme.styles[role];
		const turns = own.italic === true && style.italic === true && SLANTED.has(role);
		style = { ...style, ...own, ...(turns && { italic: false }) };
	}
	return style;
}
