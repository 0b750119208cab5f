/**
 * A block as it is read out: a line a paragraph, however long, with what it is said before it in the words of screen readers (heading
 * level 2, list of 3 items). Each utterance knows where in the block it begins.
 */

import type { Block, Inline, List, ListItem, Part } from '../../article/article.ts';
import { lengthOfBlock, lengthOfBlocks, lengthOfInlines } from '../../article/length.ts';
import { numbersOf } from '../../article/list-numbers.ts';
import { PART_SEPARATOR } from '../../article/text.ts';
import { type BlockOf, type BlockVisitor, visitBlock } from '../../article/visit.ts';
import { numeralOf } from '../../layout/numeral.ts';
import { type LinkNumbers, spokenLine, spokenLines } from './inlines.ts';
import { tableUtterances } from './tables.ts';
import { counted, framed, sentence, type Utterance, utter, type Voiced } from './utterance.ts';

/** With some words before the first line. */
function labelled(utterances: readonly Utterance[], label: string, at: number): readonly Utterance[] {
	const [first, ...rest] = utterances;
	if (first === undefined) return utter(at, label);
	const [line = '', ...lines] = first.lines;
	return [{ ...first, lines: [`${label} ${line}`, ...lines] }, ...rest];
}

const PART_LABELS: { readonly [Name in Part]?: string } = {
	title: 'Title:',
	dek: 'Summary:',
	byline: 'Byline:',
	dateline: 'Dateline:',
	furniture: 'Page furniture:',
	repeat: 'Pull quote:',
};

/** Whole parts of some blocks, one below the other. */
function within(blocks: readonly Block[], { offset, ...around }: Voiced): readonly Utterance[] {
	let next = offset;
	return blocks.flatMap(block => {
		const utterances = visitBlock(block, visitor, { ...around, offset: next });
		next += lengthOfBlock(block) + PART_SEPARATOR.length;
		return utterances;
	});
}

const paragraph = (inlines: readonly Inline[], { offset, numbers }: Voiced): readonly Utterance[] =>
	utter(offset, ...spokenLines(inlines, numbers));

function figure({ image, caption, credit }: BlockOf<'figure'>, { offset, numbers }: Voiced): readonly Utterance[] {
	const alt = image?.alt?.replace(/\s+/g, ' ').trim() ?? '';
	const words = spokenLine(caption, numbers);
	const by = spokenLine(credit, numbers);
	const said = [
		alt === '' ? words : alt,
		...(alt === '' || words === '' ? [] : [`Caption: ${words}`]),
		...(by === '' ? [] : [`Credit: ${by}`]),
	].filter(part => part !== '');
	return utter(offset, said.length === 0 ? 'Image without description.' : `Image: ${said.map(sentence).join(' ')}`);
}

function itemLabel(list: List, item: ListItem, number: number, index: number): string {
	const name = list.ordered ? numeralOf(number, list) : `Item ${index + 1}`;
	const task = item.checked === undefined ? '' : item.checked ? ', done' : ', not done';
	return list.ordered && task === '' ? name : `${name}${task}:`;
}

function list(block: List, { offset, numbers, depth }: Voiced): readonly Utterance[] {
	const ordinals = numbersOf(block);
	let next = offset;
	const items = block.items.flatMap((item, index) => {
		const label = itemLabel(block, item, ordinals[index] ?? index + 1, index);
		const own = labelled(within(item.blocks, { offset: next, numbers, depth: depth + 1 }), label, next);
		next += lengthOfBlocks(item.blocks) + PART_SEPARATOR.length;
		return own;
	});
	const level = depth === 0 ? '' : `, level ${depth + 1}`;
	return framed(items, [`List of ${counted(block.items.length, 'item')}${level}.`], `End of list${level}.`);
}

function definitions({ groups }: BlockOf<'definitions'>, { offset, ...around }: Voiced): readonly Utterance[] {
	let next = offset;
	const said: Utterance[] = [];
	for (const { terms, descriptions } of groups) {
		for (const { inlines } of terms) {
			said.push(...utter(next, `Term: ${spokenLine(inlines, around.numbers)}`));
			next += lengthOfInlines(inlines) + PART_SEPARATOR.length;
		}
		for (const { blocks } of descriptions) {
			said.push(...labelled(within(blocks, { ...around, offset: next }), 'Definition:', next));
			next += lengthOfBlocks(blocks) + PART_SEPARATOR.length;
		}
	}
	const terms = groups.reduce((sum, group) => sum + group.terms.length, 0);
	return framed(said, [`Definitions of ${counted(terms, 'term')}.`], 'End of definitions.');
}

function code({ text, language }: BlockOf<'code'>, { offset }: Voiced): readonly Utterance[] {
	const lines = text.split('\n');
	const name = language === undefined ? 'Code' : `Code in ${language}`;
	if (lines.length === 1) return utter(offset, `${name}: ${text}`);
	let next = offset;
	const said = lines.map(line => {
		const utterance = { offset: next, lines: [line.trim() === '' ? 'Blank.' : line] };
		next += line.length + 1;
		return utterance;
	});
	return framed(said, [`${name}, ${counted(lines.length, 'line')}.`], 'End of code.');
}

const visitor: BlockVisitor<readonly Utterance[], Voiced> = {
	paragraph: (block, voiced) => paragraph(block.inlines, voiced),
	heading: ({ level, inlines }, { offset, numbers }) =>
		utter(offset, `Heading level ${level}: ${spokenLine(inlines, numbers)}`),
	quote: (block, voiced) =>
		labelled(framed(within(block.blocks, voiced), [], 'End of quote.'), 'Quote:', voiced.offset),
	list,
	definitions,
	code,
	table: tableUtterances,
	figure,
	rule: (_, { offset }) => utter(offset, 'Separator.'),
	footnote: ({ label, blocks }, voiced) => labelled(within(blocks, voiced), `Note ${label}:`, voiced.offset),
};

/** All of a top-level block. */
export function utterancesOf(block: Block, numbers: LinkNumbers): readonly Utterance[] {
	const own = { offset: 0, numbers, depth: 0 };
	const label = block.part && PART_LABELS[block.part];
	if (label === undefined) return visitBlock(block, visitor, own);
	// A heading that is the title is that, whatever its level.
	const plain = block.kind === 'heading' ? paragraph(block.inlines, own) : visitBlock(block, visitor, own);
	return labelled(plain, label, 0);
}
