import { LEADING } from '../leading.ts';
import type { Styles, Theme, Tint } from '../theme.ts';

const INK: Tint = { hex: '#1c1a17', ansi: 'black' };
const SEPIA: Tint = { hex: '#8a5000', ansi: 'red' };
const UMBER: Tint = { hex: '#7d5a14', ansi: 'red' };
const RUST: Tint = { hex: '#a83208', ansi: 'red' };
const BRICK: Tint = { hex: '#b3261e', ansi: 'red' };
const PLUM: Tint = { hex: '#87206a', ansi: 'magenta' };
const VIOLET: Tint = { hex: '#5a2fa8', ansi: 'blue' };
const BLUE: Tint = { hex: '#0b5cad', ansi: 'blue' };
const PINE: Tint = { hex: '#0a625c', ansi: 'magenta' };
const MOSS: Tint = { hex: '#1f661f', ansi: 'red' };
const OLIVE: Tint = { hex: '#57523f', ansi: 'black' };
const SLATE: Tint = { hex: '#605c55', ansi: 'black' };
const ASH: Tint = { hex: '#646464', ansi: 'black' };
const LEAD: Tint = { hex: '#808080', ansi: 'black' };

/** Ink, with the same hues as the dark one, deep enough to read. */
const ON_LIGHT: Styles = {
	text: {},
	title: { color: INK, bold: true },
	meta: { color: SLATE },
	heading: { color: SEPIA, bold: true },
	subheading: { color: UMBER, bold: true, italic: true },
	emphasis: { italic: true },
	strong: { bold: true },
	strike: { strikethrough: true },
	code: { color: MOSS },
	'code-keyword': { color: PLUM },
	'code-name': { color: BLUE },
	'code-string': { color: MOSS },
	'code-number': { color: SEPIA },
	'code-comment': { color: ASH, italic: true },
	'code-added': { color: MOSS },
	'code-removed': { color: BRICK },
	link: { color: BLUE, underline: true },
	note: { color: BLUE },
	speech: { color: PINE },
	cited: { color: SLATE, italic: true },
	quote: { color: VIOLET },
	caption: { color: OLIVE, italic: true },
	credit: { color: SLATE },
	alt: { color: UMBER },
	furniture: { color: ASH },
	ornament: { color: LEAD },
	header: { color: SEPIA, bold: true },
	bar: { color: SLATE, inverse: true },
	'bar-strong': { color: INK, inverse: true, bold: true },
	selected: { color: SEPIA, inverse: true },
	match: { color: RUST, bold: true, underline: true },
	'match-current': { color: RUST, inverse: true, bold: true },
	'link-current': { color: BLUE, inverse: true, bold: true, underline: true },
	problem: { color: BRICK, bold: true },
	dim: { color: ASH },
};

export const LIGHT: Theme = { name: 'light', palettes: [{ background: 'light', styles: ON_LIGHT }], leading: LEADING };
