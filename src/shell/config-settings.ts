/** The settings of the config file, a row each: it is read by them, and `--print-config` is made from them. */

import { DEFAULT_MEASURE } from '../session/geometry.ts';
import { BIDI_MODES, FURNITURE, IMAGE_MODES, listed, MAX_WIDTH, type Options, type Settings } from './options.ts';

/** Values of one kind. */
interface Shape<Value> {
	readonly takes: string;
	/** Nothing where the value is none of these. */
	readonly read: (value: unknown) => Value | undefined;
}

interface Setting<Value> extends Shape<Value> {
	/** What it is about, as `--print-config` says it. */
	readonly help: string;
	readonly inForce: (options: Options) => Value;
}

const oneOf = <Name extends string>(names: readonly Name[]): Shape<Name> => ({
	takes: listed(names.map(name => `"${name}"`)),
	read: value => names.find(name => name === value),
});

const YES_OR_NO: Shape<boolean> = {
	takes: 'true or false',
	read: value => (typeof value === 'boolean' ? value : undefined),
};

const CELLS: Shape<number> = {
	takes: `a number of cells from 1 to ${MAX_WIDTH}`,
	read: value =>
		typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_WIDTH ? value : undefined,
};

const NAME: Shape<string> = {
	takes: 'the name of a theme',
	read: value => (typeof value === 'string' ? value : undefined),
};

export const SETTINGS: { readonly [Name in keyof Settings]-?: Setting<NonNullable<Settings[Name]>> } = {
	theme: { ...NAME, help: 'How the page is coloured', inForce: ({ theme }) => theme },
	width: {
		...CELLS,
		help: 'The measure of the text on the desk',
		inForce: ({ width = DEFAULT_MEASURE }) => width,
	},
	justify: { ...YES_OR_NO, help: 'Whether both edges of the text are straight', inForce: ({ justify }) => justify },
	bidi: { ...oneOf(BIDI_MODES), help: 'Who puts right-to-left text in order', inForce: ({ bidi }) => bidi },
	images: { ...oneOf(IMAGE_MODES), help: 'How images are shown', inForce: ({ images }) => images },
	furniture: {
		...oneOf(FURNITURE),
		help: 'What is on a page but not of the article',
		inForce: ({ all }) => (all ? 'shown' : 'folded'),
	},
	title: { ...YES_OR_NO, help: 'Whether the window is named after the article', inForce: ({ title }) => title },
	mouse: {
		...YES_OR_NO,
		help: 'Whether the wheel and clicks do something; text is selected with Shift then',
		inForce: ({ mouse }) => mouse,
	},
	linear: {
		...YES_OR_NO,
		help: 'Whether there are plain lines and nothing is redrawn, for screen readers',
		inForce: ({ linear }) => linear,
	},
};

export const SETTING_NAMES: readonly (keyof Settings)[] = Object.keys(SETTINGS) as (keyof Settings)[];
