/** Colours for terminals that have only some: the one that looks most like it. */

import type { AnsiColor, Color, Hex } from '../layout/theme.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** The sixteen as xterm has them; whoever owns a terminal may have others, so a theme better names its own. */
const ANSI_COLORS: Readonly<Record<AnsiColor, Hex>> = {
	black: '#000000',
	red: '#cd0000',
	green: '#00cd00',
	yellow: '#cdcd00',
	blue: '#0000ee',
	magenta: '#cd00cd',
	cyan: '#00cdcd',
	white: '#e5e5e5',
	blackBright: '#7f7f7f',
	redBright: '#ff0000',
	greenBright: '#00ff00',
	yellowBright: '#ffff00',
	blueBright: '#5c5cff',
	magentaBright: '#ff00ff',
	cyanBright: '#00ffff',
	whiteBright: '#ffffff',
};

/** Of the 256, those before are the sixteen again; then a cube of six steps a side and 24 greys (xterm, 256colres). */
const FIRST_OF_CUBE = 16;
const CUBE_STEPS = [0, 95, 135, 175, 215, 255] as const;
const FIRST_GREY = 232;
const GREYS = Array.from({ length: 24 }, (_, index) => 8 + 10 * index);

const rgbOf = (hex: Hex): Rgb => [
	Number.parseInt(hex.slice(1, 3), 16),
	Number.parseInt(hex.slice(3, 5), 16),
	Number.parseInt(hex.slice(5, 7), 16),
];

/** How much light a channel of sRGB gives; both from 0 to 1. */
export const linear = (channel: number): number =>
	channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** `a` from green to red, `b` from blue to yellow. */
type Lab = readonly [lightness: number, a: number, b: number];

/** Oklab (Ottosson 2020): equal distances look alike. */
function oklab(rgb: Rgb): Lab {
	const [red, green, blue] = [linear(rgb[0] / 255), linear(rgb[1] / 255), linear(rgb[2] / 255)];
	const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
		1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
		0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
	];
}

type Choice<Name> = readonly [name: Name, color: Rgb];

/** Of some colours by name, the one nearest. */
function nearest<Name>(hex: Hex, choices: readonly Choice<Name>[], otherwise: Name): Name {
	const [lightness, a, b] = oklab(rgbOf(hex));
	let best = otherwise;
	let least = Number.POSITIVE_INFINITY;
	for (const [name, color] of choices) {
		const other = oklab(color);
		const distance = (lightness - other[0]) ** 2 + (a - other[1]) ** 2 + (b - other[2]) ** 2;
		if (distance >= least) continue;
		least = distance;
		best = name;
	}
	return best;
}

const ansiColors = (): readonly Choice<AnsiColor>[] =>
	Object.entries(ANSI_COLORS).map(([name, hex]) => [name as AnsiColor, rgbOf(hex)]);

interface Step {
	readonly index: number;
	readonly channel: number;
}

/** The last step up to a channel and the first beyond it. */
function around(steps: readonly number[], channel: number): readonly Step[] {
	const index = steps.findLastIndex(step => step <= channel);
	return [index, index + 1].flatMap(index => {
		const channel = steps[index];
		return channel === undefined ? [] : [{ index, channel }];
	});
}

/** The corners of the cell of the cube that a colour lies in, and the greys about as light; one in a hundred has a nearer one. */
function colorsAround(hex: Hex): readonly Choice<number>[] {
	const rgb = rgbOf(hex);
	const [reds, greens, blues] = [around(CUBE_STEPS, rgb[0]), around(CUBE_STEPS, rgb[1]), around(CUBE_STEPS, rgb[2])];
	const corners = reds.flatMap(red =>
		greens.flatMap(green =>
			blues.map((blue): Choice<number> => {
				const index = FIRST_OF_CUBE + 36 * red.index + 6 * green.index + blue.index;
				return [index, [red.channel, green.channel, blue.channel]];
			}),
		),
	);
	const greys = around(GREYS, (rgb[0] + rgb[1] + rgb[2]) / 3).map(
		({ index, channel }): Choice<number> => [FIRST_GREY + index, [channel, channel, channel]],
	);
	return [...corners, ...greys];
}

export const isHex = (color: Color): color is Hex => typeof color === 'string' && color.startsWith('#');

/** A colour where there are sixteen. */
export function among16(color: Color): AnsiColor {
	if (!isHex(color)) return typeof color === 'string' ? color : color.ansi;
	return nearest(color, ansiColors(), 'white');
}

/** A colour where there are 256: its number, or one of the sixteen. */
export function among256(color: Color): AnsiColor | number {
	const full = amongAll(color);
	return isHex(full) ? nearest(full, colorsAround(full), FIRST_OF_CUBE) : full;
}

export const amongAll = (color: Color): AnsiColor | Hex => (typeof color === 'string' ? color : color.hex);
