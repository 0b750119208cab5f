/** What the lines of a stretch turn out to be, before neighbours are heard and blocks are made of them. */

import type { HeadingLevel } from '../../article/article.ts';
import type { Item } from './lists.ts';

export type Piece =
	| { readonly kind: 'rule' }
	| { readonly kind: 'heading'; readonly level: HeadingLevel; readonly lines: readonly string[] }
	| { readonly kind: 'items'; readonly items: Item[] }
	/** Indented text, as typed. Blank lines stand between what were stretches. */
	| { readonly kind: 'code'; readonly lines: string[] }
	/** Lines marked as quoted, without their marks, or indented as a whole. */
	| { readonly kind: 'quoted'; readonly lines: string[] }
	| { readonly kind: 'prose'; readonly lines: readonly string[] };

export type PieceOf<Kind extends Piece['kind']> = Extract<Piece, { kind: Kind }>;
