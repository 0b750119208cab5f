import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEADING } from '../../src/layout/leading.ts';
import { THEMES } from '../../src/layout/theme.ts';
import { COMMANDS, withKeys } from '../../src/session/commands.ts';
import { keymapOf, NAMED_KEYS } from '../../src/session/keymap.ts';
import { THEME_NAMES } from '../../src/shell/command-line.ts';
import { configText } from '../../src/shell/config-print.ts';
import { readConfig } from '../../src/shell/config-read.ts';
import { faultIn } from '../../src/shell/key-faults.ts';
import { BIDI_MODES, type Config, FURNITURE, type Options, optionsOf } from '../../src/shell/options.ts';

const read = (text: string): ReturnType<typeof readConfig> => readConfig('c.toml', new TextEncoder().encode(text));

/** Pieces of configs, put together in any way. */
const PIECES = (
	'theme width justify mouse keys down j themes . evening = " """ \' [ ] [[ ]] { } # , 60 true speech leading base bold #fff nan - 0x ' +
	'"dark" 1979-05-27 07:32:00 __proto__ \\u001b \\'
).split(' ');
const pieces = fc.constantFrom(...PIECES, ' ', '\n', '\r\n', '\u001B', '\u2028');
const anyText = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 30 }).map(parts => parts.join(''));

test('any text is a config, or one sentence without controls', () => {
	fc.assert(
		fc.property(anyText, text => {
			const config = read(text);
			if (config.kind === 'config') return;
			expect(config.sentence).toMatch(/^c\.toml(?::\d+)?: [^\0-\x1F\x7F-\x9F\u2028\u2029]+[.?]$/);
		}),
	);
});

const ids = fc.oneof(fc.constantFrom(...COMMANDS.map(({ id }) => id)), fc.string({ maxLength: 4 }));
const keyNames = fc.oneof(
	fc.constantFrom(...NAMED_KEYS, ...'jkxZé語5', 'ctrl+o', 'ctrl+m'),
	fc.string({ maxLength: 3 }),
);

test('any keys can be given to their commands, or are refused in one sentence without controls', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(ids, fc.array(keyNames, { maxLength: 3 })), { maxLength: 4 }), pairs => {
			const keys = new Map(pairs);
			const fault = faultIn(keys);
			if (fault !== undefined) expect(fault.message).toMatch(/^[^\0-\x1F\x7F-\x9F\u2028\u2029]+[.?]$/);
			else for (const bound of keymapOf(withKeys(keys)).values()) expect(bound.get('ctrl+c')?.id).toBe('interrupt');
		}),
	);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}` as const);
const ansi = fc.constantFrom('black', 'cyan', 'redBright', 'whiteBright' as const);
const style = fc.record(
	{
		color: fc.oneof(hex, ansi, fc.record({ hex, ansi })),
		bold: fc.constant(true),
		dim: fc.constant(true),
		italic: fc.constant(true),
		underline: fc.constant(true),
		inverse: fc.constant(true),
		strikethrough: fc.constant(true),
	},
	{ requiredKeys: [] },
);
const roles = fc.constantFrom(...Object.keys(THEMES[0].palettes[0].styles));
const theme = fc.record({
	name: fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).filter(name => !THEME_NAMES.includes(name)),
	base: fc.constantFrom(...THEME_NAMES),
	changes: fc.record(
		{
			styles: fc.dictionary(roles, style),
			background: fc.constantFrom('dark', 'light'),
			leading: fc.dictionary(fc.constantFrom(...Object.keys(LEADING)), fc.nat(8), { minKeys: 1 }),
		},
		{ requiredKeys: ['styles'] },
	),
});
const configs = fc.record(
	{
		kind: fc.constant('config'),
		theme: fc.constantFrom(...THEME_NAMES),
		width: fc.integer({ min: 1, max: 10_000 }),
		justify: fc.boolean(),
		bidi: fc.constantFrom(...BIDI_MODES),
		furniture: fc.constantFrom(...FURNITURE),
		themes: fc.uniqueArray(theme, { selector: ({ name }) => name, maxLength: 3 }),
	},
	{ requiredKeys: ['kind', 'width', 'themes'] },
) as fc.Arbitrary<Config>;

function inForce(config: Config | { readonly kind: 'wrong-config'; readonly sentence: string }): Options {
	if (config.kind === 'wrong-config') throw new Error(config.sentence);
	const line = optionsOf({ kind: 'given', flags: {}, articles: [] }, config, THEME_NAMES);
	if (line.kind === 'usage') throw new Error(line.sentence);
	return line.options;
}

test('what is printed as a config says the same when it is read', () => {
	fc.assert(
		fc.property(configs, config => {
			const options = inForce(config);
			const { themes, ...others } = inForce(read(configText(options, COMMANDS)));
			const { themes: own, ...rest } = options;
			expect(others).toEqual(rest);
			// Names of digits come first in a table, wherever they stand.
			expect(new Set(themes)).toEqual(new Set(own));
		}),
	);
});
