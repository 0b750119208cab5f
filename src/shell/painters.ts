/** Themes as painters, for the colours the terminal has. */

import { type Palette, paletteOf } from '../layout/theme.ts';
import { MONO } from '../layout/themes/mono.ts';
import type { State } from '../session/state.ts';
import { paletteInForce } from '../session/theme.ts';
import { createPainter, type DrawnImage, type Painter } from '../write/ansi.ts';
import { hyperlinked } from '../write/hyperlink.ts';
import type { ColorSupport } from './color.ts';
import type { Environment } from './environment.ts';

/** They would drop what they do not know at best, and print it at worst. */
const SHOWS_NO_LINKS = /^(?:dumb|linux)$/;

/** One painter a palette, made when it is first asked for. Without colour every theme is the one that has none. */
export function paintersFor(
	{ colors, depth }: ColorSupport,
	environment: Environment,
	drawnImage?: DrawnImage,
): (state: State) => Painter {
	const hyperlink = colors && !SHOWS_NO_LINKS.test(environment['TERM'] ?? '') ? hyperlinked : undefined;
	const made = new Map<Palette, Painter>();
	return state => {
		const palette = colors ? paletteInForce(state) : paletteOf(MONO, state.background);
		const painter = made.get(palette) ?? createPainter(palette, depth, hyperlink, drawnImage);
		made.set(palette, painter);
		return painter;
	};
}
