/** In which form images are shown: by the flag, by what the terminal answers, by what the environment says of it. */

import type { PixelSize } from '../../layout/image.ts';
import type { ColorSupport } from '../color.ts';
import { ANY, type Environment, firstRow } from '../environment.ts';
import type { ImageMode } from '../options.ts';
import type { TerminalAnswers } from './question.ts';

export type ImageForm = Exclude<ImageMode, 'auto' | 'none'>;

export interface FormChoice {
	readonly kind: 'form';
	readonly form: ImageForm;
	readonly cell: PixelSize;
}

/** How images are shown, or why none are, as a sentence. */
export type ImageChoice = FormChoice | { readonly kind: 'none'; readonly why: string };

/** Of a cell whose size is not known: of about the shape that most have. */
const USUAL_CELL: PixelSize = { width: 10, height: 20 };

/** What stands between us and the terminal, and passes none of it on unless its owner has said so. */
const MULTIPLEXERS: readonly (readonly [string, RegExp])[] = [
	['TMUX', ANY],
	['STY', ANY],
	['ZELLIJ', ANY],
	['TERM', /^(?:tmux|screen)/],
];

/** They put an image where its placeholders stand; others answer to the protocol, but know nothing of those. */
const KNOWS_PLACEHOLDERS = /^(?:kitty|ghostty)\b/i;
/** By the names they answer with, or set in the environment. */
const KNOWS_INLINE_IMAGES = /^(?:iTerm2|iTerm\.app|WezTerm|mintty|rio)\b/i;

/** Colours below which half blocks are no picture. */
const BLOCKS_FROM_DEPTH = 2;

/** They print what they do not know. */
const TAKES_NO_QUESTIONS = /^(?:dumb|linux)$/;

const isMultiplexed = (environment: Environment): boolean => firstRow(MULTIPLEXERS, environment) !== undefined;

/** Whether there is anything to learn from the terminal. */
export function isWorthAsking(mode: ImageMode, support: ColorSupport, environment: Environment): boolean {
	if (refusalOf(mode, support) !== undefined || TAKES_NO_QUESTIONS.test(environment['TERM'] ?? '')) return false;
	return mode === 'auto' ? !isMultiplexed(environment) : mode !== 'blocks';
}

/** What can be said without asking. */
function refusalOf(mode: ImageMode, { colors, depth }: ColorSupport): string | undefined {
	if (mode === 'none') return 'Images are turned off (--images=none).';
	if (!colors) return 'Images need colours, and there are none.';
	if (mode === 'blocks' && depth < BLOCKS_FROM_DEPTH) return 'Images need 256 colours at least.';
	return undefined;
}

export function choiceOf(
	mode: ImageMode,
	support: ColorSupport,
	environment: Environment,
	answers: TerminalAnswers,
): ImageChoice {
	const why = refusalOf(mode, support);
	if (why !== undefined) return { kind: 'none', why };
	const form = mode === 'auto' || mode === 'none' ? formOf(support, environment, answers) : mode;
	if (form === undefined) return { kind: 'none', why: 'This terminal shows no images, and fewer than 256 colours.' };
	return { kind: 'form', form, cell: answers.cell ?? USUAL_CELL };
}

function formOf(
	{ depth }: ColorSupport,
	environment: Environment,
	{ kitty, sixel, name = '', cell }: TerminalAnswers,
): ImageForm | undefined {
	const blocks = depth >= BLOCKS_FROM_DEPTH ? 'blocks' : undefined;
	if (isMultiplexed(environment)) return blocks;
	const names = [name, environment['TERM_PROGRAM'] ?? '', environment['LC_TERMINAL'] ?? ''];
	const isNamed = (known: RegExp): boolean => (name === '' ? names : [name]).some(one => known.test(one));
	const isKitty = isNamed(KNOWS_PLACEHOLDERS) || /^xterm-(?:kitty|ghostty)/.test(environment['TERM'] ?? '');
	if (kitty && isKitty) return 'kitty';
	if (isNamed(KNOWS_INLINE_IMAGES)) return 'iterm';
	return sixel && cell !== undefined ? 'sixel' : blocks;
}
