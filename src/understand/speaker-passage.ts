/** A paragraph with speech, taken apart. */

import type { Inline, Speech } from '../article/article.ts';
import { textOfInline, textOfInlines } from '../article/text.ts';
import type { Range } from './cut.ts';
import { endingOf } from './speaker-tokens.ts';

/** Who says a stretch of speech, and the article's word for how. */
export interface Told {
	readonly speaker: string;
	readonly verb?: string;
}

export const toldOf = (speaker: string, verb: string | undefined): Told => ({
	speaker,
	...(verb !== undefined && { verb }),
});

export const hasSpeech = (inlines: readonly Inline[]): boolean =>
	inlines.some(inline => inline.kind === 'speech' || ('inlines' in inline && hasSpeech(inline.inlines)));

/** A paragraph with speech, and what was found out about it. */
export interface Passage {
	readonly text: string;
	readonly speeches: readonly (Range & { readonly speech: Speech })[];
	/** By speech; filled in as the article is read. */
	readonly told: (Told | undefined)[];
	/** Of each speech, the speech in it as a passage of its own. */
	readonly inner: readonly (Passage | undefined)[];
}

export function passageOf({ inlines }: { readonly inlines: readonly Inline[] }): Passage {
	const speeches = [...speechesIn(inlines, 0)];
	return {
		text: toldText(inlines),
		speeches,
		told: speeches.map(() => undefined),
		inner: speeches.map(({ speech }) => (hasSpeech(speech.inlines) ? passageOf(speech) : undefined)),
	};
}

/** To the character as long as the plain text. The place a report was written in says nothing. */
export const toldText = (inlines: readonly Inline[]): string =>
	inlines.some(inline => inline.kind === 'dateline')
		? inlines.map(inline => (inline.kind === 'dateline' ? blank(inline) : textOfInline(inline))).join('')
		: textOfInlines(inlines);

const blank = (inline: Inline): string => ' '.repeat(textOfInline(inline).length);

/** The outermost. */
function* speechesIn(inlines: readonly Inline[], start: number): Generator<Passage['speeches'][number]> {
	let at = start;
	for (const inline of inlines) {
		const end = at + textOfInline(inline).length;
		if (inline.kind === 'speech') yield { start: at, end, speech: inline };
		else if ('inlines' in inline) yield* speechesIn(inline.inlines, at);
		at = end;
	}
}

/** Of the stretches of speech, so many ask or exclaim in a dialogue and not in a report. */
const DIALOGUE_SHARE = 0.2;
/** Fewer tell nothing. */
const MIN_SPEECHES = 6;
/** Whether people talk with each other here, rather than being quoted. */
export function isDialogue(passages: readonly Passage[]): boolean {
	let speeches = 0;
	let asking = 0;
	for (const { text, speeches: ranges } of passages)
		for (const range of ranges) {
			speeches++;
			if (endingOf(text, range) === 'ask') asking++;
		}
	return speeches >= MIN_SPEECHES && asking >= speeches * DIALOGUE_SHARE;
}
