/** The theme in force. */

import { type Palette, paletteOf, type Theme, themeNamed } from '../layout/theme.ts';
import type { State } from './state.ts';

export const themeOf = ({ theme, themes }: State): Theme => themeNamed(theme, themes) ?? themes[0];

export const paletteInForce = (state: State): Palette => paletteOf(themeOf(state), state.background);
