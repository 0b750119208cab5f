/** What an image may cost. Whatever asks for more is shown as its words. */

/** More than any camera writes, but for raw pictures, which nobody puts into an article. */
export const MAX_BYTES: number = 32 << 20;

/** Cameras of 24 megapixels are common. Four bytes each, twice for a moment: 256 MB. */
export const MAX_PIXELS = 32_000_000;

/** The largest of those take about a second. */
export const MAX_MS = 8000;

/** Of the worker, without the pixels themselves, which are not on its heap. */
export const MAX_HEAP_MB = 128;

/** Smaller ones are spacers, bullets and faces. In pixels a side. */
export const MIN_SIDE = 32;

/** Headers stand at the beginning; before that of a JPEG cameras put a small copy, colour profiles and notes. */
export const HEADER_BYTES: number = 1 << 18;

/** Of one article, in the order they stand in: each costs opening a file. */
export const MAX_IMAGES = 1000;

/** As many as can be seen at once; who pages on does not wait for the others. */
export const MAX_WAITING = 8;

/** Of what has been made for the terminal and is kept, so that going back and forth is immediate. */
export const KEPT_BYTES: number = 24 << 20;

/** Whoever rests at a page needs no decoder, and gets its memory back. */
export const IDLE_MS = 3000;
