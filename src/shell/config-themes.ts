/** `[themes.NAME]` of the config file: a built-in theme, and what is unlike it. */

import { LEADING, type Leading } from '../layout/leading.ts';
import { type Background, type Styles, THEMES } from '../layout/theme.ts';
import { Fault, isTable, misfit, noSuch, shown, type Table } from './config-fault.ts';
import { readStyle, writeStyle } from './config-style.ts';
import type { UserTheme } from './options.ts';

/** Blank rows: more would leave nothing of an article on a small screen. */
const MAX_LEADING = 8;

/** What `[themes.NAME]` may say besides the styles of roles. */
const KEYS = ['base', 'background', 'leading'] as const;
const BACKGROUNDS = ['dark', 'light'] as const satisfies readonly Background[];

const BUILT_IN = THEMES.map(theme => theme.name);
export const ROLES: readonly string[] = Object.keys(THEMES[0].palettes[0].styles);
const LEADINGS = Object.keys(LEADING);

/** The one nobody chose. */
const DEFAULT_BASE = THEMES[0].name;

/** Needs no quotation marks, neither in the file nor in a shell. */
const NAME = /^[\w-]+$/;

export function readThemes(value: unknown): readonly UserTheme[] {
	if (!isTable(value)) throw misfit(['themes'], 'a table for each theme, [themes.NAME]', value);
	return Object.entries(value).map(([name, theme]) => readTheme(name, theme));
}

function readTheme(name: string, value: unknown): UserTheme {
	const path = ['themes', name];
	if (BUILT_IN.includes(name)) {
		throw new Fault(path, `${shown(name)} is one of lectern’s own themes: choose another name.`);
	}
	if (!NAME.test(name)) {
		throw new Fault(path, `${shown(name)} cannot name a theme: it may have letters from a to z, digits, - and _.`);
	}
	if (!isTable(value)) throw misfit(path, 'the styles of roles, under [themes.NAME]', value);
	const { base = DEFAULT_BASE, background, leading, ...styles } = value;
	if (typeof base !== 'string') throw misfit([...path, 'base'], 'the name of a theme', base);
	if (!BUILT_IN.includes(base)) throw noSuch([...path, 'base'], 'built-in theme', base, BUILT_IN);
	return {
		name,
		base,
		changes: {
			...(background === undefined ? {} : { background: readBackground(background, path) }),
			styles: readStyles(styles, path),
			...(leading === undefined ? {} : { leading: readLeading(leading, [...path, 'leading']) }),
		},
	};
}

function readBackground(value: unknown, path: readonly string[]): Background {
	const background = BACKGROUNDS.find(name => name === value);
	if (background === undefined) throw misfit([...path, 'background'], '"dark" or "light"', value);
	return background;
}

function readStyles(table: Table, path: readonly string[]): Partial<Styles> {
	const styles = Object.entries(table).map(([role, value]) => {
		if (!ROLES.includes(role)) throw noSuch([...path, role], 'role', role, [...ROLES, ...KEYS]);
		return [role, readStyle(value, [...path, role])];
	});
	return Object.fromEntries(styles);
}

function readLeading(value: unknown, path: readonly string[]): Partial<Leading> {
	if (!isTable(value)) throw misfit(path, 'a table of blank rows', value);
	for (const [name, rows] of Object.entries(value)) {
		if (!LEADINGS.includes(name)) throw noSuch([...path, name], 'leading', name, LEADINGS);
		const fits = Number.isInteger(rows) && Number(rows) >= 0 && Number(rows) <= MAX_LEADING;
		if (!fits) throw misfit([...path, name], `a number of blank rows from 0 to ${MAX_LEADING}`, rows);
	}
	return value;
}

/** As they are read. */
export function writeTheme({ name, base, changes }: UserTheme): readonly string[] {
	const { background, styles = {}, leading = {} } = changes;
	const leadings = Object.entries(leading).map(([name, rows]) => `${name} = ${rows}`);
	return [
		`[themes.${name}]`,
		`base = "${base}"`,
		...(background === undefined ? [] : [`background = "${background}"`]),
		...Object.entries(styles).map(([role, style]) => `${role} = "${writeStyle(style)}"`),
		...(leadings.length === 0 ? [] : ['', `[themes.${name}.leading]`, ...leadings]),
	];
}
