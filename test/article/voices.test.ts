import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/article/article.ts';
import { textOfBlock } from '../../src/article/text.ts';
import { voicesOf } from '../../src/article/voices.ts';

const text = (text: string): Inline => ({ kind: 'text', text });
const speech = (speaker: string | undefined, ...inlines: readonly (Inline | string)[]): Inline => ({
	kind: 'speech',
	...(speaker !== undefined && { speaker }),
	inlines: inlines.map(inline => (typeof inline === 'string' ? text(inline) : inline)),
});
const paragraph = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', inlines });
const voices = (...blocks: readonly Block[]) => voicesOf({ meta: {}, blocks, problems: [] });

/** Speakers in order, one a paragraph; the voices as “name: number of paragraphs”. */
function checkVoices(speakers: readonly (string | undefined)[], expected: readonly string[]): void {
	const found = voices(...speakers.map(speaker => paragraph(speech(speaker, '“So.”'))));
	expect(found.map(({ name, said }) => `${name}: ${said.map(({ place }) => place.block).join(' ')}`)).toEqual(expected);
}

test('grouped by person, in the order of their first words, unattributed last', () => {
	checkVoices([undefined, 'Ana Ruiz', 'Ole Berg', 'Ana Ruiz'], ['Ana Ruiz: 1 3', 'Ole Berg: 2', 'undefined: 0']);
});
test('a last name, a first name and a form of address belong to the full name', () => {
	checkVoices(['Berg', 'Ole Berg', 'Mr. Berg', 'Ole', 'Dr Ole K. Berg'], ['Dr Ole K. Berg: 0 1 2 3 4']);
});
test('a transcript’s capitals are no other person', () => {
	checkVoices(['BERG', 'Ole Berg'], ['Ole Berg: 0 1']);
});
test('two of one last name', () => {
	checkVoices(['Ole Berg', 'Ida Berg', 'Berg'], ['Ole Berg: 0', 'Ida Berg: 1', 'Berg: 2']);
	checkVoices(['Mr Berg', 'Mrs Berg', 'Ida Berg', 'Mrs Berg'], ['Mr Berg: 0', 'Mrs Berg: 1 3', 'Ida Berg: 2']);
});
test('descriptions are one whatever their article', () => {
	checkVoices(['A spokesman', 'the spokesman', 'another spokesman'], ['A spokesman: 0 1', 'another spokesman: 2']);
});

test('places are those of the plain text, at any depth', () => {
	const blocks: Block[] = [
		{ kind: 'rule' },
		{
			kind: 'list',
			ordered: false,
			items: [
				{ blocks: [paragraph(text('One.')), paragraph(text('She: '), speech('Ana', '“Two”'))] },
				{ blocks: [paragraph({ kind: 'link', href: '#', inlines: [text('Then '), speech('Ana', '“Three”')] })] },
			],
		},
	];
	const [ana] = voices(...blocks);
	expect(ana?.said.map(said => said.text)).toEqual(['“Two”', '“Three”']);
	for (const said of ana?.said ?? []) {
		const block = blocks[said.place.block];
		expect(block && textOfBlock(block).slice(said.place.offset).startsWith(said.text)).toBe(true);
	}
});
test('speech in speech counts when it has a speaker', () => {
	const found = voices(
		paragraph(speech('Ana', '“I said ', speech(undefined, '‘no’'), ', he ', speech('Ole', '‘yes’'), '”')),
	);
	expect(found.map(({ name, said }) => [name, said.map(one => one.text)])).toEqual([
		['Ana', ['“I said ‘no’, he ‘yes’”']],
		['Ole', ['‘yes’']],
	]);
});
test('what is folded says nothing', () => {
	expect(voices({ kind: 'paragraph', part: 'repeat', inlines: [speech('Ana', '“No.”')] })).toEqual([]);
	expect(voices()).toEqual([]);
});
