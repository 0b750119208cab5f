/** Who puts text that runs from the right in order: the terminal that draws it, or we before it gets it. */

import type { Bidi } from '../layout/layout.ts';
import type { Tools } from '../layout/tools.ts';
import type { Effect } from '../session/state.ts';
import type { ToolName } from '../session/tools.ts';
import { ANY, type Environment, firstRow } from './environment.ts';
import type { BidiMode } from './options.ts';

type Row = readonly [variable: string, value: RegExp, bidi: Bidi];

/**
 * Terminals that turn each line by themselves and cannot be told not to, and kitty, which turns each word (its option force_ltr; with it
 * set, `--bidi=app` is right). The first row that fits is right. Multiplexers come first: they draw cells as they get them; then names
 * that a terminal sets anew, before marks that it may have inherited from one that started it.
 */
const ROWS: readonly Row[] = [
	['TMUX', ANY, 'app'],
	['ZELLIJ', ANY, 'app'],
	['STY', ANY, 'app'],
	['TERM', /^(?:tmux|screen)/, 'app'],
	['TERM', /^(?:mlterm|putty)/, 'terminal'],
	['TERM', /^xterm-kitty/, 'words'],
	['TERM', /^(?:alacritty|foot|rxvt|st-|wezterm|xterm-ghostty)/, 'app'],
	['TERM_PROGRAM', /^Apple_Terminal$/, 'terminal'],
	['TERM_PROGRAM', ANY, 'app'],
	['KITTY_WINDOW_ID', ANY, 'words'],
	['MLTERM', ANY, 'terminal'],
	['KONSOLE_VERSION', ANY, 'terminal'],
];

export function bidiFor(mode: BidiMode, environment: Environment): Bidi {
	if (mode !== 'auto') return mode;
	return firstRow(ROWS, environment)?.[2] ?? 'app';
}

/** BDSM (ECMA-48): explicit, the program puts text in order; implicit, the terminal does, as it does at first. */
const EXPLICIT = { enter: '\u001B[8l', leave: '\u001B[8h' };

/** Terminals that turn lines until they are told not to (https://terminal-wg.pages.freedesktop.org/bidi/). */
const HEEDFUL: readonly (readonly [variable: string, value: RegExp])[] = [
	['VTE_VERSION', ANY],
	['TERM_PROGRAM', /^mintty$/],
];

/** What such a terminal is sent at the start, and at the end to have it as it was. */
export function orderModes(bidi: Bidi, environment: Environment): { readonly enter: string; readonly leave: string } {
	return bidi === 'app' && firstRow(HEEDFUL, environment) !== undefined ? EXPLICIT : { enter: '', leave: '' };
}

const PREFIX = 'bidi ';
type BidiToolName = Extract<ToolName, `${typeof PREFIX}${string}`>;

const isBidiTool = (tool: ToolName): tool is BidiToolName => tool.startsWith(PREFIX);

/** What the next frame has to wait for: nobody should see a text that runs from the right turn round. And what it need not. */
export function partedTools(effects: readonly Effect[]): {
	readonly now: readonly BidiToolName[];
	readonly later: readonly Effect[];
} {
	const tools = effects.flatMap(effect => (effect.kind === 'equip' ? effect.tools : []));
	const rest = tools.filter(tool => !isBidiTool(tool));
	const others = effects.filter(effect => effect.kind !== 'equip');
	return {
		now: tools.filter(isBidiTool),
		later: rest.length > 0 ? [...others, { kind: 'equip', tools: rest }] : others,
	};
}

/** Its tables take as long to load as printing a text: not every article wants them. */
export async function bidiTools(tool: BidiToolName): Promise<Partial<Tools>> {
	const { bidiTool } = await import('../layout/bidi.ts');
	const orderColumn = bidiTool.columnOrderer(tool.slice(PREFIX.length) as Bidi);
	return { bidi: bidiTool, ...(orderColumn && { orderColumn }) };
}
