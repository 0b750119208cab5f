/**
 * Images on the page: how many cells one takes, and its words below it. What is in the cells is for whoever knows the terminal to say.
 * Loaded late, as a tool (layout/tools.ts).
 */

import type { ImageSource } from '../article/article.ts';
import { partRows, shownParts } from './figure.ts';
import { alignedWith, alone, type Row } from './row.ts';
import type { ImageSetter } from './tools.ts';

/** In pixels. */
export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

/** In cells. */
export interface ImageShape {
	readonly columns: number;
	readonly rows: number;
}

/** A row of cells that belong to an image. */
export interface ImageRow extends ImageShape {
	readonly source: ImageSource;
	/** Counted from 0. */
	readonly row: number;
}

/** What is known of images. */
export interface KnownImages {
	/** Of an image that can be shown. */
	readonly sizeOf: (source: ImageSource) => PixelSize | undefined;
	/** Of a cell. */
	readonly cell: PixelSize;
	/** Cells below which an image shows nothing that its words do not say better. */
	readonly leastColumns: number;
}

/** The widest that a cell is of an image at its natural size: on a dense screen, whose cells have more, images would be small. */
const NATURAL_CELL_WIDTH = 10;

/** At its natural size, or what of it fits; nothing for one that would be too small to see anything in it. */
export function imageShape(
	size: PixelSize,
	{ cell, leastColumns }: Pick<KnownImages, 'cell' | 'leastColumns'>,
	measure: number,
	mostRows: number,
): ImageShape | undefined {
	const rowsPerColumn = (size.height / size.width) * (cell.width / cell.height);
	const natural = Math.ceil(size.width / Math.min(cell.width, NATURAL_CELL_WIDTH));
	const columns = Math.min(natural, measure, Math.round(mostRows / rowsPerColumn));
	if (columns < leastColumns) return undefined;
	return { columns, rows: Math.max(1, Math.min(mostRows, Math.round(columns * rowsPerColumn))) };
}

export const imageSetter =
	(known: KnownImages): ImageSetter =>
	(figure, setting) => {
		const source = figure.image;
		const mostRows = setting.style.imageRows;
		const size = source && known.sizeOf(source);
		if (source === undefined || size === undefined || mostRows === undefined) return undefined;
		const shape = imageShape(size, known, setting.measure, mostRows);
		if (shape === undefined) return undefined;
		const drawn = Array.from({ length: shape.rows }, (_, row): Row => {
			const span = { text: ' '.repeat(shape.columns), roles: [], image: { source, ...shape, row } };
			const own: Row = { spans: [span], width: shape.columns, offset: setting.offset };
			// It stands where text would, but is none to be put in order.
			return alignedWith(own, alone(own, setting));
		});
		const { parts } = shownParts(figure, setting.offset);
		return [...drawn, ...parts.flatMap(part => partRows(part, setting))];
	};
