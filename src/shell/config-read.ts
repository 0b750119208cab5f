/** The bytes of the config file → what it says, or one sentence about what is wrong in it. */

import { parse, TomlError } from 'smol-toml';
import { failureOf } from '../source/resource.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { THEME_NAMES } from './command-line.ts';
import type { Misfit, WrongConfig } from './config.ts';
import { Fault, misfit, noSuch, type Table } from './config-fault.ts';
import { readKeys } from './config-keys.ts';
import { lineOf } from './config-line.ts';
import { SETTING_NAMES, SETTINGS } from './config-settings.ts';
import { readThemes } from './config-themes.ts';
import { sentenceOf } from './errors.ts';
import type { Config, Settings, UserTheme } from './options.ts';

/** Written by hand it is a few thousand; to find a line in more would take seconds. */
const MAX_BYTES = 64 * 1024;

export function readConfig(file: string, bytes: Uint8Array): Config | WrongConfig {
	if (bytes.length > MAX_BYTES) return wrong(file, undefined, `A config file has ${MAX_BYTES / 1024} KB at most.`);
	const text = decoded(bytes);
	if (text === undefined) return wrong(file, undefined, 'A config file has to be UTF-8, and this one is not.');
	try {
		return configOf(parse(text));
	} catch (error) {
		if (error instanceof Fault) return wrong(file, lineOf(text, error.path), error.message);
		if (error instanceof TomlError) return wrong(file, error.line, `This is not TOML: ${reasonOf(error)}.`);
		throw error;
	}
}

/** That something it says will not do, which whoever goes by it has found. */
export function misfitIn(file: string, bytes: Uint8Array, { path, message }: Misfit): WrongConfig {
	const text = decoded(bytes);
	return wrong(file, text === undefined ? undefined : lineOf(text, path), message);
}

/** That the file is not there or cannot be opened. */
export const unreadable = (file: string, error: unknown): WrongConfig => ({
	kind: 'wrong-config',
	sentence: sentenceOf(failureOf({ kind: 'path', path: file }, error)),
});

const wrong = (file: string, line: number | undefined, sentence: string): WrongConfig => ({
	kind: 'wrong-config',
	sentence: `${[sanitizeLine(file), ...(line === undefined ? [] : [line])].join(':')}: ${sentence}`,
});

function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Without the lines of the file that the parser adds. */
const reasonOf = (error: TomlError): string => {
	const [reason = ''] = error.message.split('\n', 1);
	return sanitizeLine(reason.replaceAll(/^Invalid TOML document: |\.+$/g, ''));
};

/** Tables of the file besides the settings. */
const SECTIONS = ['keys', 'themes'] as const;

function configOf(table: Table): Config {
	const names = [...SETTING_NAMES, ...SECTIONS];
	for (const name of Object.keys(table)) {
		if (!names.some(known => known === name)) throw noSuch([name], 'setting', name, names);
	}
	const settings = settingsOf(table);
	const themes = Object.hasOwn(table, 'themes') ? readThemes(table['themes']) : [];
	checkTheme(settings.theme, themes);
	const keys = Object.hasOwn(table, 'keys') ? readKeys(table['keys']) : undefined;
	return { kind: 'config', ...settings, themes, ...(keys !== undefined && keys.size > 0 && { keys }) };
}

function settingsOf(table: Table): Settings {
	const said = SETTING_NAMES.filter(name => Object.hasOwn(table, name));
	return Object.fromEntries(
		said.map(name => {
			const { takes, read } = SETTINGS[name];
			const value = read(table[name]);
			if (value === undefined) throw misfit([name], takes, table[name]);
			return [name, value];
		}),
	);
}

function checkTheme(theme: string | undefined, themes: readonly UserTheme[]): void {
	const names = [...THEME_NAMES, ...themes.map(({ name }) => name)];
	if (theme !== undefined && !names.includes(theme)) throw noSuch(['theme'], 'theme', theme, names);
}
