/**
 * Rows that only moved are moved by the terminal: a page scrolled by a line costs the line that came. The terminal deletes or inserts
 * rows within margins, as the VT102 did; the shorter SU and SD are unknown to the Linux console, whose terminfo has neither.
 */

/** Rows count from 0. */
interface Scroll {
	readonly top: number;
	/** The last row that moves or is left blank. */
	readonly bottom: number;
	/** Rows upwards; negative is downwards. */
	readonly by: number;
}

/** Fewer changed rows are sent as they are: there is nothing to look for. */
const FEWEST_ROWS = 3;

/** To place the cursor and to erase the row, on most rows. */
const TO_A_ROW = '\u001B[10;1H\u001B[K'.length;

/** What comes in takes the current background: there must be none. */
const PLAIN = '\u001B[m';
const RESET_MARGINS = '\u001B[r';

/** The scroll that leaves the fewest characters to be sent; none where each leaves more. */
export function scrollBetween(before: readonly string[], after: readonly string[]): Scroll | undefined {
	const height = Math.max(before.length, after.length);
	const unscrolled = Array.from({ length: height }, (_, row) => cost(before[row], after[row]));
	if (unscrolled.filter(characters => characters > 0).length < FEWEST_ROWS) return undefined;
	let best: Scroll | undefined;
	let most = 0;
	for (let by = 1 - height; by < height; by++) {
		const { saved, ...scroll } = bestBy(by, before, after, unscrolled);
		if (saved <= most) continue;
		most = saved;
		best = scroll;
	}
	return best;
}

/** What the screen shows after the scroll. */
export function scrolled(rows: readonly string[], { top, bottom, by }: Scroll): readonly string[] {
	const moved = Array.from({ length: Math.max(rows.length, bottom + 1) }, (_, row) => rows[row] ?? '');
	for (let row = top; row <= bottom; row++) {
		const from = row + by;
		moved[row] = from < top || from > bottom ? '' : (rows[from] ?? '');
	}
	return moved;
}

/** Setting the margins sends the cursor home, so it is moved to the first of the rows afterwards. */
export function sequenceOf({ top, bottom, by }: Scroll): string {
	const margins = `\u001B[${top + 1};${bottom + 1}r`;
	const place = top === 0 ? '' : `\u001B[${top + 1}H`;
	const rows = Math.abs(by) === 1 ? '' : Math.abs(by);
	return `${PLAIN}${margins}${place}\u001B[${rows}${by > 0 ? 'M' : 'L'}${RESET_MARGINS}`;
}

const cost = (before = '', after = ''): number => (before === after ? 0 : TO_A_ROW + after.length);

/**
 * The scroll by so many rows that saves most: rows next to each other that are cheaper where they come from than where they are, in
 * sum, less what the rows left blank cost.
 */
function bestBy(
	by: number,
	before: readonly string[],
	after: readonly string[],
	unscrolled: readonly number[],
): Scroll & { readonly saved: number } {
	let [first, last, saved] = [0, 0, 0];
	let start = 0;
	let sum = 0;
	for (let row = Math.max(0, -by); row < unscrolled.length - Math.max(0, by); row++) {
		if (sum <= 0) [start, sum] = [row, 0];
		sum += (unscrolled[row] ?? 0) - cost(before[row + by], after[row]);
		if (sum > saved) [first, last, saved] = [start, row, sum];
	}
	const [top, bottom] = [Math.min(first, first + by), Math.max(last, last + by)];
	for (let row = top; saved > 0 && row <= bottom; row++) {
		if (row < first || row > last) saved += (unscrolled[row] ?? 0) - cost('', after[row]);
	}
	return { top, bottom, by, saved };
}
