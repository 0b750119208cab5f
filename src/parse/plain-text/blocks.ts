/** Pieces → blocks: neighbours that are one are joined, and what is left in doubt is decided by what comes next. */

import type { Block } from '../../article/article.ts';
import { numberedHeading } from './headings.ts';
import { SAMPLE_SIZE, type Stretch, stretchesOf } from './lines.ts';
import { belongsToItem, continuesList, isList, listOf, opensWithName } from './lists.ts';
import type { Piece, PieceOf } from './pieces.ts';
import { dedent, isIndented } from './preformatted.ts';
import { joinLines, proseOf, startsStretchIn } from './prose.ts';
import { piecesOf } from './read-stretch.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Quotations within quotations, as in e-mail; deeper ones stay on this level. */
const MAX_QUOTE_DEPTH = 16;

export function* blocksOf(stretches: Iterable<Stretch>, shape: Shape, depth: number = 0): Generator<Block> {
	let current: Piece | undefined;
	for (const stretch of stretches) {
		let adjoins = false;
		for (const piece of piecesOf(stretch, shape)) {
			if (current && absorb(current, piece, adjoins, shape)) continue;
			if (current) yield* build(current, piece, shape, depth);
			current = piece;
			adjoins = true;
		}
	}
	if (current) yield* build(current, undefined, shape, depth);
}

/** Adds `next` to `piece` where both are one thing. `adjoins` when no blank line stands between them. */
function absorb(piece: Piece, next: Piece, adjoins: boolean, shape: Shape): boolean {
	const absorbs = ABSORB[piece.kind] as (piece: Piece, next: Piece, adjoins: boolean, shape: Shape) => boolean;
	return absorbs(piece, next, adjoins, shape);
}

const never = (): boolean => false;

const ABSORB: {
	readonly [Kind in Piece['kind']]: (piece: PieceOf<Kind>, next: Piece, adjoins: boolean, shape: Shape) => boolean;
} = {
	rule: never,
	heading: never,
	prose: never,
	items: (piece, next, adjoins, shape) => {
		if (next.kind === 'items') {
			if (!continuesList(piece.items, next.items)) return false;
			for (const item of next.items) piece.items.push(item);
			return true;
		}
		if (adjoins || next.kind === 'rule' || next.kind === 'heading') return false;
		if (!belongsToItem(piece.items, next.lines, shape.margin)) return false;
		piece.items.at(-1)?.more.push(next.lines);
		return true;
	},
	code: (piece, next, _adjoins, shape) => {
		// Once code has begun, whatever is indented as far belongs to it.
		if (next.kind === 'rule' || next.kind === 'heading' || next.kind === 'items') return false;
		if (!isIndented(piece.lines.slice(0, 1), shape.margin) || !isIndented(next.lines, shape.margin)) return false;
		piece.lines.push('');
		for (const line of next.lines) piece.lines.push(line);
		return true;
	},
	quoted: (piece, next) => {
		if (next.kind !== 'quoted') return false;
		piece.lines.push('');
		for (const line of next.lines) piece.lines.push(line);
		return true;
	},
};

function build(piece: Piece, next: Piece | undefined, shape: Shape, depth: number): Iterable<Block> {
	const builds = BUILD[piece.kind] as (...parameters: Parameters<typeof build>) => Iterable<Block>;
	return builds(piece, next, shape, depth);
}

const BUILD: {
	readonly [Kind in Piece['kind']]: (
		piece: PieceOf<Kind>,
		next: Piece | undefined,
		shape: Shape,
		depth: number,
	) => Iterable<Block>;
} = {
	rule: () => [{ kind: 'rule' }],
	heading: piece => [
		{ kind: 'heading', level: piece.level, inlines: [{ kind: 'text', text: joinLines(piece.lines) }] },
	],
	prose: (piece, next, shape) => headingBefore(piece.lines, next) ?? proseOf(piece.lines, shape),
	items: (piece, next, shape) => {
		if (isList(piece.items)) return [listOf(piece.items)];
		const [first] = piece.items;
		const heading = first && piece.items.length === 1 ? headingBefore(first.raw, next) : undefined;
		return heading ?? piece.items.flatMap(item => [item.raw, ...item.more]).flatMap(lines => proseOf(lines, shape));
	},
	code: piece => [{ kind: 'code', text: dedent(piece.lines).join('\n') }],
	quoted: (piece, _next, _shape, depth) => [{ kind: 'quote', blocks: quotedBlocks(piece.lines, depth) }],
};

const isProse = (piece: Piece | undefined): boolean =>
	piece?.kind === 'prose' || (piece?.kind === 'items' && opensWithName(piece.items));

/** A numbered line alone before prose. */
function headingBefore(lines: readonly string[], next: Piece | undefined): readonly Block[] | undefined {
	const [line] = lines;
	if (line === undefined || lines.length > 1 || !isProse(next)) return undefined;
	const heading = numberedHeading(line);
	return heading && [{ kind: 'heading', level: heading.level, inlines: [{ kind: 'text', text: heading.text }] }];
}

/** A quotation was typed elsewhere, so it has a shape of its own. */
function quotedBlocks(lines: readonly string[], depth: number): readonly Block[] {
	const chunk = lines.join('\n');
	const shape = shapeOf(chunk.slice(0, SAMPLE_SIZE));
	const stretches = stretchesOf([chunk], startsStretchIn(shape));
	if (depth < MAX_QUOTE_DEPTH) return [...blocksOf(stretches, shape, depth + 1)];
	return [...stretches].flatMap(stretch => proseOf(stretch, shape));
}
