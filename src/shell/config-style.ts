/** A style as the config file says it: words such as `bold #86cfc4`. */

import type { AnsiColor, Color, Hex, Style } from '../layout/theme.ts';
import { Fault, misfit, noSuch, shown } from './config-fault.ts';

const MODIFIERS = ['bold', 'dim', 'italic', 'underline', 'inverse', 'strikethrough'] as const;
type Modifier = (typeof MODIFIERS)[number];

const HUES = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

/** The colours of the terminal's own palette. */
const NAMED: ReadonlyMap<string, AnsiColor> = new Map([
	...HUES.map(hue => [hue, hue] as const),
	...HUES.map(hue => [`bright-${hue}`, `${hue}Bright`] as const),
]);

/** `#rgb` or `#rrggbb`. */
const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** In any order. Beside a colour of sixteen million may stand the one of sixteen that stands for it where there are no more. */
export function readStyle(value: unknown, path: readonly string[]): Style {
	if (typeof value !== 'string') throw misfit(path, 'words such as "bold #86cfc4"', value);
	const words = value.split(/\s+/).filter(word => word !== '');
	for (const word of words) check(word, path);
	const color = colorOf(one(words.filter(isHex), path), one(words.filter(isNamed), path));
	const modifiers = words.filter(isModifier).map(word => [word, true]);
	return { ...(color === undefined ? {} : { color }), ...Object.fromEntries(modifiers) };
}

const isHex = (word: string): boolean => HEX.test(word);
const isNamed = (word: string): boolean => NAMED.has(word);
const isModifier = (word: string): word is Modifier => MODIFIERS.some(modifier => modifier === word);

function check(word: string, path: readonly string[]): void {
	if (isHex(word) || isNamed(word) || isModifier(word)) return;
	if (word.startsWith('#')) throw new Fault(path, `${shown(word)} is not a colour: write #rgb or #rrggbb.`);
	throw noSuch(path, 'colour or style', word, ['#rgb', '#rrggbb', ...NAMED.keys(), ...MODIFIERS]);
}

function one(colors: readonly string[], path: readonly string[]): string | undefined {
	const [first, second] = colors;
	if (first === undefined || second === undefined) return first;
	throw new Fault(path, `${shown(path.at(-1))} cannot be both ${shown(first)} and ${shown(second)}: choose one.`);
}

function colorOf(hex: string | undefined, name: string | undefined): Color | undefined {
	const ansi = name === undefined ? undefined : NAMED.get(name);
	if (hex === undefined) return ansi;
	return ansi === undefined ? inFull(hex) : { hex: inFull(hex), ansi };
}

/** `#abc` is `#aabbcc`. */
function inFull(hex: string): Hex {
	const digits = hex.slice(1).toLowerCase();
	return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** The words that the style is read from. */
export function writeStyle(style: Style): string {
	const modifiers = MODIFIERS.filter(modifier => style[modifier] === true);
	return [...modifiers, ...wordsOfColor(style.color)].join(' ');
}

function wordsOfColor(color: Color | undefined): readonly string[] {
	if (color === undefined) return [];
	if (typeof color === 'object') return [color.hex, nameOf(color.ansi)];
	return [nameOf(color)];
}

const nameOf = (color: Hex | AnsiColor): string => {
	for (const [name, named] of NAMED) if (named === color) return name;
	return color;
};
