/**
 * Images in frames. What stands for a row of cells of an image is short on its way through Ink, which would look at every style and
 * every character; the cells, or the image itself, take its place in what is sent.
 */

/** What is drawn when a frame is sent. */
export interface FrameImages {
	/** The rows as they are shown: cells where something stands for them. */
	filled(rows: readonly string[]): readonly string[];
	/** What to send, where images are more than text, so that rows must not be moved; nothing where they are not. */
	changes(before: readonly string[], after: readonly string[]): string | undefined;
}
