/**
 * How a terminal counts cells. Terminals follow no one standard: each is described by the answers to a few questions, and each
 * question has a meaning of its own, so that a terminal never seen is described as well as one that was measured.
 */

/** The versions that changed which characters are wide, or which letters are one cluster. Terminals carry tables of their year. */
export const UNICODE_VERSIONS = [8, 9, 10, 11, 12, 13, 14, 15, 15.1, 16, 17] as const;
export type UnicodeVersion = (typeof UNICODE_VERSIONS)[number];

export interface WidthProfile {
	/** Whose tables: what is wide, and which conjuncts of Indic letters are one cluster (none before 15.1, all scripts since 17). */
	readonly unicode: UnicodeVersion;
	/**
	 * What shares a place: `nothing` (every code point for itself, as wcwidth has it), `pictures` (so too, but a joiner or a skin tone
	 * adds to the picture before it), `graphemes` (clusters of UAX #29, mode 2027).
	 */
	readonly joins: 'nothing' | 'pictures' | 'graphemes';
	/** How wide a grapheme of several letters is: as the widest, or as all of them, two cells at most. */
	readonly size: 'widest' | 'sum';
	/** What variation selector 16 makes two cells wide; digits, # and * are emoji but no pictures. */
	readonly vs16: 'nothing' | 'pictures' | 'emoji';
	/** Whether variation selector 15 makes a wide picture one cell wide. */
	readonly vs15: boolean;
	/** Whether vowel signs that stand beside their letter (category Mc) take a cell. */
	readonly spacingMarks: boolean;
	/** Whether format characters that nobody is meant to see (joiners, direction marks) take a cell. */
	readonly formats: boolean;
	/** Whether the halves of a flag are two cells each where nothing joins them. */
	readonly wideFlags: boolean;
}

/** What most terminals of these years do that know clusters. For a terminal that does not say, and for text that goes into a pipe. */
export const MODERN: WidthProfile = {
	unicode: 16,
	joins: 'graphemes',
	size: 'sum',
	vs16: 'emoji',
	vs15: false,
	spacingMarks: true,
	formats: false,
	wideFlags: false,
};

/** The rule of the C library’s wcwidth, and so of terminals that ask it. */
export const CLASSIC: WidthProfile = { ...MODERN, unicode: 15.1, joins: 'nothing', vs16: 'nothing' };

/** Whether two profiles say the same of every text. */
export const sameProfile = (one: WidthProfile, other: WidthProfile): boolean =>
	(Object.keys(one) as (keyof WidthProfile)[]).every(question => one[question] === other[question]);

export type ProfileName =
	| 'modern'
	| 'classic'
	| 'ghostty'
	| 'iterm2'
	| 'kitty'
	| 'konsole'
	| 'terminalapp'
	| 'tmux'
	| 'vscode'
	| 'wezterm'
	| 'windowsterminal'
	| 'xterm';

/** By what the terminal itself answered when it was measured (jquast/ucs-detect, 2025). */
export const PROFILES: Readonly<Record<ProfileName, WidthProfile>> = {
	modern: MODERN,
	classic: CLASSIC,
	ghostty: { ...MODERN, unicode: 15, size: 'widest', vs16: 'pictures', vs15: true },
	iterm2: { ...MODERN, joins: 'pictures', vs16: 'pictures' },
	kitty: { ...MODERN, size: 'widest', vs15: true, spacingMarks: false },
	konsole: { ...MODERN, unicode: 15 },
	terminalapp: { ...CLASSIC, unicode: 16, formats: true },
	tmux: { ...MODERN, unicode: 15.1, joins: 'pictures' },
	vscode: { ...CLASSIC, unicode: 12 },
	wezterm: { ...MODERN, vs16: 'nothing', spacingMarks: false },
	windowsterminal: MODERN,
	xterm: CLASSIC,
};
