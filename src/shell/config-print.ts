/** `--print-config`: the settings in force, as a config file that says the same. */

import wrapAnsi from 'wrap-ansi';
import { LEADING } from '../layout/leading.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { THEME_NAMES } from './command-line.ts';
import { usualPlace } from './config.ts';
import { SETTING_NAMES, SETTINGS } from './config-settings.ts';
import { ROLES, writeTheme } from './config-themes.ts';
import { listed, type Options } from './options.ts';

/** Of the file: what an editor shows beside its line numbers. */
const MAX_COLUMNS = 76;

export function configText(options: Options): string {
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
		...comment(ABOUT_THEMES),
		...(options.themes.length === 0 ? comment(EXAMPLE.join('\n')) : []),
		...options.themes.flatMap(theme => ['', ...writeTheme(theme)]),
		'',
	].join('\n');
}

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
