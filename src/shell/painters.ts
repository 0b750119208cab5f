/** Themes as painters, for the colours the terminal has. */

import { type Palette, paletteOf } from '../layout/theme.ts';
import { MONO } from '../layout/themes/mono.ts';
import type { State } from '../session/state.ts';
import { paletteInForce } from '../session/theme.ts';
import { createPainter, type Painter } from '../write/ansi.ts';
import type { ColorSupport } from './color.ts';

/** One painter a palette, made when it is first asked for. Without colour every theme is the one that has none. */
export function paintersFor({ colors, depth }: ColorSupport): (state: State) => Painter {
	const made = new Map<Palette, Painter>();
	return state => {
		const palette = colors ? paletteInForce(state) : paletteOf(MONO, state.background);
		const painter = made.get(palette) ?? createPainter(palette, depth);
		made.set(palette, painter);
		return painter;
	};
}
