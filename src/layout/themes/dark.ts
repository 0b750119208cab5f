import { LEADING } from '../leading.ts';
import type { Styles, Theme, Tint } from '../theme.ts';

const PAPER: Tint = { hex: '#f7f1e3', ansi: 'whiteBright' };
const GOLD: Tint = { hex: '#e9c46a', ansi: 'yellowBright' };
const SAND: Tint = { hex: '#d9b68c', ansi: 'yellowBright' };
const AMBER: Tint = { hex: '#f4a261', ansi: 'yellowBright' };
const CORAL: Tint = { hex: '#f5948b', ansi: 'redBright' };
const ROSE: Tint = { hex: '#e0a8d2', ansi: 'yellowBright' };
const LILAC: Tint = { hex: '#c9b8e6', ansi: 'whiteBright' };
const SKY: Tint = { hex: '#8abced', ansi: 'cyanBright' };
const SEA: Tint = { hex: '#86cfc4', ansi: 'cyan' };
const LEAF: Tint = { hex: '#a5c98f', ansi: 'green' };
const STRAW: Tint = { hex: '#c7c0ab', ansi: 'white' };
const STONE: Tint = { hex: '#b3aea3', ansi: 'white' };
const ASH: Tint = { hex: '#a8a8a8', ansi: 'white' };
const LEAD: Tint = { hex: '#8a8a8a', ansi: 'white' };

/** Grey-white text, warm headings, cool voices. */
const ON_DARK: Styles = {
	text: {},
	title: { color: PAPER, bold: true },
	meta: { color: STONE },
	heading: { color: GOLD, bold: true },
	subheading: { color: SAND, bold: true, italic: true },
	emphasis: { italic: true },
	strong: { bold: true },
	strike: { strikethrough: true },
	code: { color: LEAF },
	'code-keyword': { color: ROSE },
	'code-name': { color: SKY },
	'code-string': { color: LEAF },
	'code-number': { color: AMBER },
	'code-comment': { color: ASH, italic: true },
	'code-added': { color: LEAF },
	'code-removed': { color: CORAL },
	link: { color: SKY, underline: true },
	note: { color: SKY },
	speech: { color: SEA },
	cited: { color: STONE, italic: true },
	quote: { color: LILAC },
	caption: { color: STRAW, italic: true },
	credit: { color: STONE },
	alt: { color: SAND },
	furniture: { color: ASH },
	ornament: { color: LEAD },
	header: { color: GOLD, bold: true },
	bar: { color: STONE, inverse: true },
	'bar-strong': { color: PAPER, inverse: true, bold: true },
	selected: { color: GOLD, inverse: true },
	match: { color: AMBER, bold: true, underline: true },
	'match-current': { color: AMBER, inverse: true, bold: true },
	'link-current': { color: SKY, inverse: true, bold: true, underline: true },
	problem: { color: CORAL, bold: true },
	dim: { color: ASH },
};

export const DARK: Theme = { name: 'dark', palettes: [{ background: 'dark', styles: ON_DARK }], leading: LEADING };
