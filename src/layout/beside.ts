/** What stands beside and among rows of a block that runs from the right. */

import type { Block, Direction } from '../article/article.ts';
import { textOfBlock } from '../article/text.ts';
import { directionOf } from '../text/bidi.ts';
import { runsFromTheRight } from '../text/right-to-left.ts';
import { widthOf } from '../text/width.ts';
import type { Surroundings } from './direction.ts';
import type { Span } from './line.ts';
import { orderedSpans, turnerOf } from './ordered.ts';
import { type Box, inMeasure, type Row } from './row.ts';

const aroundOf = ({ style, direction }: Surroundings): Direction | undefined => direction ?? style.direction;

/** Whether there is anything to ask about a text. */
export const concerns = (text: string, surroundings: Surroundings): boolean =>
	aroundOf(surroundings) === 'rtl' || runsFromTheRight(text);

export const directionIn = (text: string, surroundings: Surroundings): Direction =>
	concerns(text, surroundings) ? directionOf(text, aroundOf(surroundings)) : 'ltr';

/** Programs have no side of their own, and figures in columns are read as the page around them is. */
export function sideOf(block: Block, { style }: Surroundings): { readonly direction?: Direction } {
	const isOfPage = block.kind === 'code' || (block.kind === 'table' && style.direction === 'rtl');
	if (isOfPage) return style.direction === undefined ? {} : { direction: style.direction };
	return { direction: directionIn(textOfBlock(block), { style }) };
}

/** A sign that stands before text which runs from the left, as it stands behind text which runs from the right: `1. ` is ` .1`. */
function mirrored({ text, roles }: Span, { style }: Surroundings): Span {
	const words = text.trimEnd();
	const turner = turnerOf(style.bidi);
	if (turner === undefined) return { text: text.slice(words.length) + words, roles };
	const turned = orderedSpans([{ text, roles }], turner, 'rtl').map(span => span.text);
	return { text: turned.join(''), roles };
}

export function suffixRows(rows: readonly Row[], first: Span, rest: Span, box: Box): Row[] {
	const [firstTurned, restTurned] = [mirrored(first, box), mirrored(rest, box)];
	const inner = box.measure - widthOf(firstTurned.text);
	return inMeasure(rows, inner).map((row, index) => {
		const span = index === 0 ? firstTurned : restTurned;
		// Nothing is left hanging beside a blank row.
		if (span.text.trim() === '') return row;
		// Code in a pipe may be wider.
		const spare = Math.max(0, inner - row.width);
		const space = spare === 0 ? [] : [{ text: ' '.repeat(spare), roles: [] }];
		const width = row.width + spare + widthOf(span.text);
		return { ...row, spans: [...row.spans, ...space, span], width };
	});
}

export function rowAtEnd(row: Row, surroundings: Surroundings): Row {
	const turner = turnerOf(surroundings.style.bidi);
	if (turner === undefined) return { ...row, align: 'end' };
	const text = row.spans.map(span => span.text).join('');
	return { ...row, spans: orderedSpans(row.spans, turner, directionOf(text, 'rtl')), align: 'end' };
}
