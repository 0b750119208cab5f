/** All themes there are: the built-in ones, and the user's, made of what the config file says. */

import { THEMES, type Theme, themeFrom, themeNamed } from '../layout/theme.ts';
import type { UserTheme } from './options.ts';

export const themesWith = (own: readonly UserTheme[]): readonly [Theme, ...Theme[]] => [
	...THEMES,
	...own.map(({ name, base, changes }) => themeFrom(name, themeNamed(base) ?? THEMES[0], changes)),
];
