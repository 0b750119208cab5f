import { LEADING } from '../leading.ts';
import type { Styles, Theme } from '../theme.ts';

/** No colour at all. Whatever meets in a line differs by weight, slant and line; the bar of a quotation tells it. */
const PLAIN: Styles = {
	text: {},
	title: { bold: true, underline: true },
	meta: { dim: true },
	heading: { bold: true, underline: true },
	subheading: { bold: true, italic: true },
	emphasis: { italic: true, underline: true },
	strong: { bold: true, underline: true },
	strike: { strikethrough: true },
	code: { dim: true },
	'code-keyword': { bold: true, dim: false },
	'code-name': {},
	'code-string': {},
	'code-number': {},
	'code-comment': { italic: true },
	'code-added': { bold: true, dim: false },
	'code-removed': { strikethrough: true },
	link: { underline: true },
	note: { bold: true, italic: true },
	speech: { bold: true },
	cited: { italic: true, dim: true },
	quote: {},
	caption: { italic: true },
	credit: { italic: true, dim: true },
	alt: { dim: true },
	furniture: { dim: true },
	ornament: { dim: true },
	header: { bold: true },
	bar: { inverse: true },
	'bar-strong': { inverse: true, bold: true },
	selected: { inverse: true },
	match: { inverse: true, underline: true },
	'match-current': { inverse: true, bold: true },
	'link-current': { inverse: true, bold: true, underline: true },
	problem: { inverse: true, bold: true },
	dim: { dim: true },
};

export const MONO: Theme = { name: 'mono', palettes: [{ background: 'unknown', styles: PLAIN }], leading: LEADING };
