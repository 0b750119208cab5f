import { LEADING } from '../leading.ts';
import type { Styles, Theme } from '../theme.ts';
import { DARK } from './dark.ts';
import { LIGHT } from './light.ts';

/**
 * For a background nobody knows: of the sixteen colours only those that most terminals keep readable on black and on white alike, so
 * no yellow, green, cyan, white nor bright ones; the rest by weight and slant.
 */
const ON_ANY: Styles = {
	text: {},
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
	quote: { color: 'blue' },
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
	'match-current': { color: 'magenta', inverse: true, bold: true },
	'link-current': { color: 'blue', inverse: true, bold: true, underline: true },
	problem: { color: 'red', bold: true },
	dim: { dim: true },
};

/** Whatever the terminal says its background is. */
export const AUTO: Theme = {
	name: 'auto',
	palettes: [{ background: 'unknown', styles: ON_ANY }, DARK.palettes[0], LIGHT.palettes[0]],
	leading: LEADING,
};
