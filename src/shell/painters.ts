/** Themes as painters, for the colours the terminal has. */

import { THEMES, type Theme, themeNamed } from '../layout/theme.ts';
import { createPainter, type Painter } from '../write/ansi.ts';
import type { ColorSupport } from './color.ts';

/** One painter a theme, made when it is first asked for. Without colour every theme is the one that has none. */
export function paintersFor(support: ColorSupport): (name: string) => Painter {
	const made = new Map<string, Painter>();
	return name => {
		const kept = made.get(name);
		if (kept) return kept;
		const painter = createPainter(themeFor(name, support), support.depth);
		made.set(name, painter);
		return painter;
	};
}

function themeFor(name: string, { colors }: ColorSupport): Theme {
	const theme = themeNamed(colors ? name : 'mono') ?? THEMES[0];
	if (theme === undefined) throw new Error('There are no themes.');
	return theme;
}
