/** How the terminal counts cells: guessed from the environment before anything is laid out, and how to ask it. */

import { type Answers, PROBES, type ProbeName } from '../text/width-probes.ts';
import { CLASSIC, MODERN, PROFILES, type ProfileName, type WidthProfile } from '../text/width-profile.ts';
import { ANY, type Environment, firstRow } from './environment.ts';

/** Says it outright: the name of a profile. */
const WIDTHS_VARIABLE = 'LECTERN_WIDTHS';

/** In cells by code point like xterm, with tables of these years; by what their makers say, not measured. */
const CLASSIC_NOW: WidthProfile = { ...CLASSIC, unicode: 16 };

type Row = readonly [variable: string, value: RegExp, profile: WidthProfile];

/**
 * The first row that fits is right. Multiplexers come first: they draw, whatever they are drawn in. Then what only the terminal itself
 * sets, then names that pass through ssh. A variable may have come down from a terminal that started another, so names that a
 * terminal sets anew come before marks that it may have inherited.
 */
const ROWS: readonly Row[] = [
	['TMUX', ANY, PROFILES.tmux],
	['ZELLIJ', ANY, CLASSIC_NOW],
	['STY', ANY, CLASSIC],
	['TERM', /^tmux/, PROFILES.tmux],
	['TERM', /^(?:screen|linux|rxvt|st-|st$|eterm)/, CLASSIC],
	['TERM', /^alacritty/, CLASSIC_NOW],
	['TERM', /^xterm-kitty/, PROFILES.kitty],
	['TERM', /^xterm-ghostty/, PROFILES.ghostty],
	['TERM', /^wezterm/, PROFILES.wezterm],
	['TERM', /^foot/, MODERN],
	['TERM_PROGRAM', /^ghostty$/i, PROFILES.ghostty],
	['TERM_PROGRAM', /^WezTerm$/i, PROFILES.wezterm],
	['TERM_PROGRAM', /^iTerm\.app$/, PROFILES.iterm2],
	['TERM_PROGRAM', /^Apple_Terminal$/, PROFILES.terminalapp],
	// xterm.js with its addon for Unicode 11.
	['TERM_PROGRAM', /^(?:vscode|Hyper|Tabby)$/, PROFILES.vscode],
	['KITTY_WINDOW_ID', ANY, PROFILES.kitty],
	['WEZTERM_PANE', ANY, PROFILES.wezterm],
	['KONSOLE_VERSION', ANY, PROFILES.konsole],
	['VTE_VERSION', ANY, CLASSIC_NOW],
	['WT_SESSION', ANY, PROFILES.windowsterminal],
	['ALACRITTY_WINDOW_ID', ANY, CLASSIC_NOW],
	['XTERM_VERSION', ANY, PROFILES.xterm],
	['LC_TERMINAL', /^iTerm2$/, PROFILES.iterm2],
];

const isProfileName = (name: string): name is ProfileName => Object.hasOwn(PROFILES, name);

/** What was asked for in so many words, and nothing else will do. */
export function profileAskedFor(environment: Environment): WidthProfile | undefined {
	const name = environment[WIDTHS_VARIABLE]?.toLowerCase() ?? '';
	return isProfileName(name) ? PROFILES[name] : undefined;
}

/** The profile of the terminal that this environment speaks of; the most common rule when it does not. */
export function profileFromEnvironment(environment: Environment): WidthProfile {
	return profileAskedFor(environment) ?? firstRow(ROWS, environment)?.[2] ?? MODERN;
}

/** Not the first row: there a report may be taken for F3 with a modifier. */
const PROBE_ROW = '\u001B[2;1H';
const WHERE_IS_THE_CURSOR = '\u001B[6n';
/** DECRQM: is the mode of grapheme clusters set? */
const ARE_THERE_CLUSTERS = '\u001B[?2027$p';
/** SGR 8, for terminals that show what an update passes through. */
const CONCEALED = '\u001B[8m';
const PLAIN = '\u001B[0m';
const ERASE_ROW = '\u001B[2K';

/** The widest probe takes twice its ten characters; on a narrower screen it would wrap and say nothing. */
export const PROBE_COLUMNS = 24;

/** They leave traces on one row. */
export const probeQuestions = (): string =>
	PROBE_ROW +
	CONCEALED +
	ARE_THERE_CLUSTERS +
	Object.values(PROBES)
		.map(probe => PROBE_ROW + probe + WHERE_IS_THE_CURSOR)
		.join('') +
	PROBE_ROW +
	PLAIN +
	ERASE_ROW;

/** A cursor report on the row of the probes, and the report of the mode, wherever they stand in what is heard. */
const CURSOR_REPORT = /\u001B\[2;(\d{1,4})R/g;
const MODE_REPORT = /\u001B\[\?2027;(\d)\$y/;

const names = (): ProbeName[] => Object.keys(PROBES) as ProbeName[];
const columnsIn = (heard: string): readonly number[] =>
	Array.from(heard.matchAll(CURSOR_REPORT), ([, column]) => Number(column));

/** Whether every probe has its report. The mode’s comes before them, if at all. */
export const isAnswered = (heard: string): boolean => columnsIn(heard).length >= names().length;

/** DECRPM: 1 set, 3 set for good. */
const SET = /[13]/;

/** Reports come in the order of the questions; the last ones may be missing. */
export function answersFrom(heard: string): Answers {
	const columns = columnsIn(heard);
	const cells = names().flatMap((name, index) => {
		const column = columns[index];
		return column === undefined ? [] : [[name, column - 1] as const];
	});
	const mode = MODE_REPORT.exec(heard)?.[1];
	return { ...Object.fromEntries(cells), ...(mode === undefined ? {} : { clusters: SET.test(mode) }) };
}
