/** Captions that stand in one paragraph with something else: a picture before them, the article’s text after them. */

import type { Figure, Inline, Paragraph } from '../article/article.ts';
import { textOfInlines } from '../article/text.ts';
import { isInitial, lowerCased } from '../text/letters.ts';
import { matchesIn } from '../text/matches.ts';
import { captionIn } from './caption-text.ts';
import { splitInlines } from './cut.ts';
import { wordsIn } from './pass.ts';

/** Longer than nearly any caption with its credit: it is looked for no further. */
const MAX_CAPTION_LENGTH = 500;
/** Of the whole: nobody writes longer ones, and each cut copies what is left. */
const MAX_LENGTH = 6000;
/** What goes on is a sentence at least, and more than a caption’s second. */
const MIN_REST_WORDS = 8;
/** Brackets that hold nothing but a credit: a picture or a library is named, so no other bracket of running text looks like it. */
const CREDIT =
	/[([](?:(?:ap|afp|reuters|getty|epa|dpa) (?:photo|pool|images)\s?\/|(?:photo|photos|image|picture|photo credit|image credit|foto|bild|crédit photo|crédits)\s?(?::|by )|[^()[\]/]{3,40}\/\s?(?:ap|afp|reuters|getty images|getty|epa|dpa|shutterstock|alamy)\b)[^()[\]]{0,80}[)\]]\s+/g;
const HAS_CREDIT =
	/[([][^()[\]]{0,40}(?:photo|foto|bild|image|picture|cr[eé]dit|getty|reuters|afp|epa|dpa|\/ ?ap\b|alamy|shutterstock)/;

/** The caption and what goes on after its credit, as paragraphs of their own; undefined when the credit leaves any doubt. */
export function cutRunningText(block: Paragraph, text: string): readonly [Paragraph, Paragraph] | undefined {
	if (text.length > MAX_LENGTH) return undefined;
	if (!text.includes('(') && !text.includes('[')) return undefined;
	const head = text.slice(0, MAX_CAPTION_LENGTH);
	const lower = lowerCased(head);
	if (!HAS_CREDIT.test(lower)) return undefined;
	const goesOn = (match: RegExpExecArray): boolean => isInitial(text, match.index + match[0].length);
	for (const match of matchesIn(lower, CREDIT, goesOn)) {
		const restStart = match.index + match[0].length;
		const captionEnd = match.index + match[0].trimEnd().length;
		if (wordsIn(text.slice(restStart)) < MIN_REST_WORDS || captionIn(text.slice(0, captionEnd)) === undefined) continue;
		const [caption = [], , rest = []] = splitInlines(block.inlines, [captionEnd, restStart]);
		const { id: _, ...unnamed } = block;
		return [
			{ ...block, inlines: caption },
			{ ...unnamed, inlines: rest },
		];
	}
	return undefined;
}

const IS_SPACE = /^\s*$/;
const isSpace = (inline: Inline): boolean =>
	inline.kind === 'break' || (inline.kind === 'text' && IS_SPACE.test(inline.text));

/** A picture, and under it in the same paragraph a line in italics: how Markdown is mostly written. */
export function cutPicture(block: Paragraph): Figure | undefined {
	const [image] = block.inlines;
	if (image?.kind !== 'image') return undefined;
	const said = block.inlines.slice(1).filter(inline => !isSpace(inline));
	const [only] = said;
	if (said.length !== 1 || only === undefined) return undefined;
	const isItalic = only.kind === 'emphasis';
	if (!isItalic && captionIn(textOfInlines(said)) === undefined) return undefined;
	const { kind: _, ...source } = image;
	const { inlines: __, ...rest } = block;
	const caption = isItalic ? only.inlines : trimmed(only);
	return { ...rest, kind: 'figure', image: source, caption, credit: [] };
}

const trimmed = (inline: Inline): readonly Inline[] =>
	inline.kind === 'text' ? [{ kind: 'text', text: inline.text.trim() }] : [inline];
