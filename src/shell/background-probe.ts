/** Whether the terminal is dark or light: by the environment at first, then by its own answer. */

import type { Background } from '../layout/theme.ts';
import { linear } from '../write/color-depth.ts';
import type { Question } from './ask.ts';
import type { Environment } from './environment.ts';

/**
 * How light a background may be to be called dark, how dark to be called light, as relative luminance (WCAG 2.2): `#3a3a3a` and
 * `#e4e4e4`. The themes were set for these; what lies between is neither.
 */
const LIGHTEST_DARK = 0.0424;
const DARKEST_LIGHT = 0.7758;

/** OSC 11 asks for the colour of the background (xterm ctlseqs). */
const WHAT_BACKGROUND = '\u001B]11;?\u001B\\';

/** `rgb:` of one to four hexadecimal digits a channel, or `rgba:` with how opaque it is (XParseColor); ended by BEL or ST. */
const ANSWER = /\u001B\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?(?:\u0007|\u001B\\)/i;

/** `told` gets what the answer says. */
export function backgroundQuestion(told: (background: Background) => void): Question {
	return {
		text: WHAT_BACKGROUND,
		isAnswered: heard => ANSWER.test(heard),
		heed: heard => {
			const channels = ANSWER.exec(heard)?.slice(1).map(fraction) ?? [];
			told(backgroundOf(luminance(channels)));
		},
	};
}

/** `f` is as much of one digit as `ffff` of four. */
const fraction = (digits: string): number => Number.parseInt(digits, 16) / (16 ** digits.length - 1);

function luminance(channels: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = channels.map(linear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function backgroundOf(light: number): Background {
	if (light <= LIGHTEST_DARK) return 'dark';
	return light >= DARKEST_LIGHT ? 'light' : 'unknown';
}

/** The last field of `COLORFGBG` is the background, one of the sixteen colours; rxvt sets it, and those that copied it. */
const LAST_FIELD = /(?:^|;)(\d{1,2})$/;

/** White and bright white; the others carry light text. */
const LIGHT_COLORS: readonly string[] = ['7', '15'];
const MOST_COLORS = 15;

export function backgroundFromEnvironment(environment: Environment): Background {
	const color = LAST_FIELD.exec(environment['COLORFGBG'] ?? '')?.[1];
	if (color === undefined || Number(color) > MOST_COLORS) return 'unknown';
	return LIGHT_COLORS.includes(color) ? 'light' : 'dark';
}

/** Mode 2031: the terminal says when its owner turns from dark to light (contour, kitty, ghostty, tmux). */
export const TELLS_CHANGES = { enter: '\u001B[?2031h', leave: '\u001B[?2031l' };

/** 1 dark, 2 light. */
const CHANGE = /\u001B\[\?997;([12])n/g;

/** What the last change in what was heard was to. */
export function changeOfBackground(heard: string): Background | undefined {
	const kind = [...heard.matchAll(CHANGE)].at(-1)?.[1];
	return kind === undefined ? undefined : kind === '1' ? 'dark' : 'light';
}
