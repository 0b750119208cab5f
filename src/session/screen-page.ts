/** A whole screen as rows: what the view shows, and what is painted before the view has been loaded. */

import type { Line } from '../layout/line.ts';

export interface ScreenPage {
	readonly header?: Line;
	/** At most `rows` of them; what is missing is empty. */
	readonly body: readonly Line[];
	/** Rows the body takes, filled or not. */
	readonly rows: number;
	/** Cells left of the body. */
	readonly margin: number;
	/** Absent where the body has its row. */
	readonly status?: Line | undefined;
}
