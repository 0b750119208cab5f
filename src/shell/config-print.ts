/** `--print-config`: the settings in force, as a config file that says the same. */

import wrapAnsi from 'wrap-ansi';
import { LEADING } from '../layout/leading.ts';
import type { Command } from '../session/commands/command.ts';
import { NAMED_KEYS } from '../session/keymap.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { THEME_NAMES } from './command-line.ts';
import { usualPlace } from './config.ts';
import { SETTING_NAMES, SETTINGS } from './config-settings.ts';
import { ROLES, writeTheme } from './config-themes.ts';
import { listed, type Options } from './options.ts';

/** Of the file: what an editor shows beside its line numbers. */
const MAX_COLUMNS = 76;

/** `commands`: all there are, with the keys they have. */
export function configText(options: Options, commands: readonly Bound[]): string {
	const place = usualPlace();
	const settings = SETTING_NAMES.flatMap(name => {
		const { help, takes, inForce } = SETTINGS[name];
		const value = inForce(options);
		return [...comment(`${help}: ${takes}.`), `${name} = ${JSON.stringify(value)}`, ''];
	});
	return [
		...comment('The settings of lectern that are in force; flags win over them.'),
		...(place === undefined ? [] : [`# They are read from ${sanitizeLine(place)}`]),
		'',
		...settings,
		...comment(ABOUT_KEYS),
		'[keys]',
		...commands.map(command => keysOf(command, options.keys?.has(command.id) === true)),
		'',
		...comment(ABOUT_THEMES),
		...(options.themes.length === 0 ? comment(EXAMPLE.join('\n')) : []),
		...options.themes.flatMap(theme => ['', ...writeTheme(theme)]),
		'',
	].join('\n');
}

type Bound = Pick<Command, 'id' | 'title' | 'keys'>;

const ABOUT_KEYS =
	'Keys of your own, one or a list for each command, instead of those it has; [] for none. Those behind a # are the usual ones. ' +
	`A key is a character, ctrl+a to ctrl+z, or one of ${NAMED_KEYS.join(', ')}.`;

/** The usual ones are not fixed by whoever keeps what is printed: in another version they may be others. */
const keysOf = ({ id, title, keys }: Bound, isOwn: boolean): string =>
	`${isOwn ? '' : '# '}${id} = [${keys.map(key => JSON.stringify(key)).join(', ')}]  # ${title}`;

const ABOUT_THEMES =
	'Themes of your own: each is like the one it is based on but for the roles it names. A style is words: bold, dim, italic, ' +
	'underline, inverse, strikethrough; #rgb, #rrggbb or a colour of your terminal (red, bright-red, …), or both, the second for ' +
	`terminals that have only those. Themes: ${listed(THEME_NAMES)}. Roles: ${listed(ROLES)}. Leading, in blank rows: ` +
	`${listed(Object.keys(LEADING))}.`;

const EXAMPLE = writeTheme({
	name: 'evening',
	base: 'dark',
	changes: {
		background: 'dark',
		styles: { title: { bold: true, color: '#ffd7a0' }, speech: { color: { hex: '#86cfc4', ansi: 'cyan' } } },
		leading: { section: 1 },
	},
});

const comment = (text: string): readonly string[] =>
	wrapAnsi(text, MAX_COLUMNS)
		.split('\n')
		.map(line => `# ${line}`.trimEnd());
