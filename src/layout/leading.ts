/** The leading as a theme may set it: blank rows by what stands above and below them. */

export interface Leading {
	/** Between two blocks where nothing else is said. */
	readonly paragraph: number;
	/** Above a heading of the first two levels, which begins a section, and above the notes. */
	readonly section: number;
	/** Below a heading of the other levels. */
	readonly heading: number;
	/** Between notes. */
	readonly notes: number;
	/** Between the title, who wrote it, where and when. */
	readonly head: number;
}

/** Notes are a list; a heading belongs to what follows it; what stands at the head goes together. */
export const LEADING: Leading = { paragraph: 1, section: 2, heading: 0, notes: 0, head: 0 };
