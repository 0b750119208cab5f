/**
 * One row of the screen made another. Words at its start that stay are not sent again, nor the margin. Only where the start is of
 * plain ASCII is it sure in which column it ends, on any terminal.
 */

const ERASE_TO_END = '\u001B[K';
const STYLES = /\u001B\[[\d;]*m/g;
const ASCII_AND_STYLES = /^(?:[ -~]|\u001B\[[\d;]*m)*/;

/**
 * What to send; `before` is undefined where nobody knows what the row shows. Erasing comes first: at the end of a full row it would take
 * the last cell with it, where the cursor waits to wrap.
 */
export function changedRow(row: number, before: string | undefined, after: string): string {
	const whole = changedFrom(1, row, after);
	if (before === undefined) return whole;
	const start = sharedStart(before === '' ? ' '.repeat(after.length) : before, after);
	const styles = start.match(STYLES)?.join('') ?? '';
	const column = start.replace(STYLES, '').length + 1;
	const part = changedFrom(column, row, styles + after.slice(start.length));
	return part.length < whole.length ? part : whole;
}

const changedFrom = (column: number, row: number, text: string): string =>
	`\u001B[${row + 1};${column}H${ERASE_TO_END}${text}`;

/** Up to a space, which is sent again: what comes after it may be a mark that joins the letter before. */
function sharedStart(before: string, after: string): string {
	let end = 0;
	while (end < after.length && before[end] === after[end]) end++;
	const [start = ''] = ASCII_AND_STYLES.exec(after.slice(0, end)) ?? [];
	return start.slice(0, Math.max(0, start.lastIndexOf(' ')));
}
