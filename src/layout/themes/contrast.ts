import { LEADING } from '../leading.ts';
import type { Color, Style, Styled, Styles, Theme } from '../theme.ts';

/**
 * High contrast: what is quiet elsewhere is as black, or as white, as the text. Nothing is dim, since how dim is the terminal's affair.
 * Where the background is unknown, all is in the terminal's own colours for text; nobody made those hard to read.
 */
const ON_ANY: Styles = {
	text: {},
	title: { bold: true },
	meta: {},
	heading: { bold: true, underline: true },
	subheading: { bold: true, italic: true },
	emphasis: { italic: true, underline: true },
	strong: { bold: true, underline: true },
	strike: { strikethrough: true },
	code: { bold: true, italic: true },
	'code-keyword': { bold: true, italic: false },
	'code-name': { bold: false, italic: false },
	'code-string': { bold: false, italic: false },
	'code-number': { bold: false, italic: false },
	'code-comment': { bold: false, italic: true },
	'code-added': { bold: true, italic: false },
	'code-removed': { strikethrough: true },
	link: { underline: true },
	note: { bold: true, italic: true, underline: true },
	speech: { bold: true },
	cited: { italic: true },
	quote: {},
	caption: { italic: true },
	credit: { underline: true },
	alt: { italic: true },
	furniture: { italic: true, underline: true },
	ornament: {},
	header: { bold: true },
	bar: { inverse: true },
	'bar-strong': { inverse: true, bold: true },
	selected: { inverse: true },
	match: { inverse: true, underline: true },
	'match-current': { inverse: true, bold: true },
	'link-current': { inverse: true, bold: true, underline: true },
	problem: { inverse: true, bold: true },
	dim: {},
};

const WHITE: Color = { hex: '#ffffff', ansi: 'whiteBright' };
const CREAM: Color = { hex: '#ffe9a8', ansi: 'yellowBright' };
const YELLOW: Color = { hex: '#ffe75e', ansi: 'yellowBright' };
const AQUA: Color = { hex: '#8ff0e4', ansi: 'cyanBright' };
const ICE: Color = { hex: '#a9dcff', ansi: 'cyanBright' };
const LIME: Color = { hex: '#b5f09a', ansi: 'greenBright' };
const PINK: Color = { hex: '#ffc6dc', ansi: 'whiteBright' };

const COLORS_ON_DARK: Partial<Record<Styled, Color>> = {
	text: WHITE,
	heading: YELLOW,
	subheading: YELLOW,
	code: LIME,
	'code-keyword': PINK,
	'code-name': ICE,
	'code-string': LIME,
	'code-number': CREAM,
	'code-comment': WHITE,
	'code-added': LIME,
	'code-removed': PINK,
	link: ICE,
	note: ICE,
	speech: AQUA,
	header: YELLOW,
	selected: YELLOW,
	match: YELLOW,
	'match-current': YELLOW,
	'link-current': ICE,
	problem: PINK,
};

/** Of the 256, no green and no light blue is deep enough; and of the sixteen only black is so wherever one looks. */
const BLACK: Color = { hex: '#000000', ansi: 'black' };
const MAROON: Color = { hex: '#5f0000', ansi: 'black' };
const OXBLOOD: Color = { hex: '#870000', ansi: 'black' };
const WINE: Color = { hex: '#87005f', ansi: 'black' };
const PURPLE: Color = { hex: '#5f0087', ansi: 'black' };
const BLUE: Color = { hex: '#0000af', ansi: 'black' };
const NAVY: Color = { hex: '#00005f', ansi: 'black' };

const COLORS_ON_LIGHT: Partial<Record<Styled, Color>> = {
	text: BLACK,
	heading: MAROON,
	subheading: MAROON,
	code: WINE,
	'code-keyword': PURPLE,
	'code-name': BLUE,
	'code-string': WINE,
	'code-number': OXBLOOD,
	'code-comment': BLACK,
	'code-added': NAVY,
	'code-removed': OXBLOOD,
	link: BLUE,
	note: BLUE,
	speech: PURPLE,
	header: MAROON,
	selected: MAROON,
	match: OXBLOOD,
	'match-current': OXBLOOD,
	'link-current': BLUE,
	problem: OXBLOOD,
};

/** Weight, slant and lines stay: where there are sixteen colours they do alone what colour does elsewhere. */
function colored(colors: Partial<Record<Styled, Color>>): Styles {
	const changed = (name: Styled, style: Style): Style => {
		const color = colors[name];
		return color === undefined ? style : { ...style, color };
	};
	const entries = (Object.keys(ON_ANY) as Styled[]).map(name => [name, changed(name, ON_ANY[name])] as const);
	return Object.fromEntries(entries) as Styles;
}

export const CONTRAST: Theme = {
	name: 'contrast',
	palettes: [
		{ background: 'unknown', styles: ON_ANY },
		{ background: 'dark', styles: colored(COLORS_ON_DARK) },
		{ background: 'light', styles: colored(COLORS_ON_LIGHT) },
	],
	leading: LEADING,
};
