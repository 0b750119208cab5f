/** The forms of images, a row each: what the worker makes, and how the terminal is given it. */

import type { ImageShape } from '../../layout/image.ts';
import type { Background } from '../../layout/theme.ts';
import type { ColorSupport } from '../color.ts';
import type { ImageForm } from './forms.ts';
import type { Exhibit } from './gallery.ts';
import type { Drawing } from './in-frame.ts';
import { inlineImage } from './iterm.ts';
import type { Coding, Made } from './job.ts';
import { deletion, kittyId, placeholders, transmission } from './kitty.ts';

interface FormRow {
	readonly coding: (support: ColorSupport, background: Background) => Coding;
	/** Cells below which there is nothing to see in it. */
	readonly leastColumns: number;
	readonly drawing: (made: Made, shape: ImageShape, id: number) => Drawing;
	/** Where the terminal keeps images. */
	readonly upload?: (made: Made, shape: ImageShape, id: number) => string;
	readonly discard?: (id: number) => string;
}

const BLACK = 0;
const WHITE = 255;

const first = ([text = '']: Made): string => text;

export const FORMS: { readonly [Form in ImageForm]: FormRow } = {
	kitty: {
		coding: () => ({ kind: 'png' }),
		leastColumns: 3,
		drawing: (_, shape, id) => ({ kind: 'cells', rows: placeholders(id, shape) }),
		upload: (made, shape, id) => transmission(id, first(made), shape),
		discard: deletion,
	},
	iterm: {
		coding: () => ({ kind: 'png' }),
		leastColumns: 3,
		drawing: (made, shape) => ({ kind: 'whole', rows: shape.rows, sequence: inlineImage(first(made), shape) }),
	},
	sixel: {
		coding: (_, background) => ({ kind: 'sixel', ground: background === 'light' ? WHITE : BLACK }),
		leastColumns: 3,
		drawing: (made, { rows }) => ({ kind: 'whole', rows, sequence: first(made) }),
	},
	blocks: {
		coding: ({ depth }) => ({ kind: 'blocks', colors: depth > 2 ? 'all' : 256 }),
		// In fewer a face is a stain.
		leastColumns: 24,
		drawing: rows => ({ kind: 'cells', rows }),
	},
};

/** The nth of all. */
export function exhibitOf(form: ImageForm, made: Made, shape: ImageShape, nth: number): Exhibit {
	const { drawing, upload, discard } = FORMS[form];
	const id = kittyId(process.pid, nth);
	return {
		drawing: drawing(made, shape, id),
		...(upload && { upload: upload(made, shape, id) }),
		...(discard && { discard: discard(id) }),
		bytes: made.reduce((sum, text) => sum + text.length, 0),
	};
}
