/** Who says it: each stretch of direct speech gets the speaker, and the word for how, that the text around it names. */

import type { Block, Inline, Paragraph, Speech } from '../article/article.ts';
import { textOfInlines } from '../article/text.ts';
import { childBlocksOf, withChildBlocks } from '../article/visit.ts';
import type { Pass } from './pass.ts';
import { Conversation } from './speaker-conversation.ts';
import { speakerLanguageOf } from './speaker-language.ts';
import { hasSpeech, type Passage, passageOf, type Told } from './speaker-passage.ts';

export const labelSpeakers: Pass = article => {
	const paragraphs = [...paragraphsOf(article.blocks)];
	const spoken = paragraphs.flatMap(paragraph =>
		paragraph !== 'heading' && hasSpeech(paragraph.inlines) ? [paragraph] : [],
	);
	if (spoken.length === 0) return article;
	const language = speakerLanguageOf(article.meta, textsOf(spoken));
	if (language === undefined) return article;
	const passages = new Map(spoken.map(paragraph => [paragraph, passageOf(paragraph)]));
	const conversation = new Conversation(language, [...passages.values()]);
	for (const paragraph of paragraphs) {
		if (paragraph === 'heading') conversation.breakOff();
		else {
			const passage = passages.get(paragraph);
			if (passage === undefined) conversation.pass(paragraph);
			else conversation.hear(passage);
		}
	}
	return { ...article, blocks: article.blocks.map(block => relabel(block, passages)) };
};

function* textsOf(paragraphs: readonly Paragraph[]): Generator<string> {
	for (const { inlines } of paragraphs) yield textOfInlines(inlines);
}

/** The paragraphs of the body in reading order, and the headings between them. */
function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph | 'heading'> {
	for (const block of blocks) {
		if (block.part !== undefined && block.part !== 'dek') continue;
		if (block.kind === 'paragraph') yield block;
		else if (block.kind === 'heading') yield 'heading';
		else yield* paragraphsOf(childBlocksOf(block));
	}
}

type Passages = ReadonlyMap<Paragraph, Passage>;

function relabel(block: Block, passages: Passages): Block {
	if (block.kind !== 'paragraph')
		return withChildBlocks(block, blocks => blocks.map(inner => relabel(inner, passages)));
	const passage = passages.get(block);
	return passage === undefined || !isTold(passage)
		? block
		: { ...block, inlines: nameSpeakers(block.inlines, passage) };
}

const isTold = ({ told, inner }: Passage): boolean =>
	told.some(one => one !== undefined) || inner.some(one => one !== undefined && isTold(one));

function nameSpeakers(inlines: readonly Inline[], passage: Passage): readonly Inline[] {
	const bySpeech = new Map(passage.speeches.map(({ speech }, index) => [speech as Inline, index]));
	const rename = (inline: Inline): Inline => {
		const index = bySpeech.get(inline);
		if (index === undefined) return 'inlines' in inline ? { ...inline, inlines: inline.inlines.map(rename) } : inline;
		return nameSpeaker(inline as Speech, passage.told[index], passage.inner[index]);
	};
	return inlines.map(rename);
}

/** A speaker that is there stays. */
function nameSpeaker(speech: Speech, told: Told | undefined, inner: Passage | undefined): Speech {
	const inlines = inner === undefined ? speech.inlines : nameSpeakers(speech.inlines, inner);
	if (speech.speaker !== undefined || told === undefined) return { ...speech, inlines };
	const verb = speech.verb ?? told.verb;
	return { kind: 'speech', speaker: told.speaker, ...(verb !== undefined && { verb }), inlines };
}
