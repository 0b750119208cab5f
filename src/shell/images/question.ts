/** What the terminal is asked about images, and what it says. */

import type { PixelSize } from '../../layout/image.ts';
import type { Question } from '../ask.ts';

export interface TerminalAnswers {
	/** Whether it speaks kitty's graphics protocol. */
	readonly kitty: boolean;
	readonly sixel: boolean;
	/** Its name and version. */
	readonly name?: string;
	/** Of a cell. */
	readonly cell?: PixelSize;
}

/** A terminal that says nothing. */
export const NO_ANSWERS: TerminalAnswers = { kitty: false, sixel: false };

/** Whether a pixel could be shown (a=q) is answered by who knows the protocol; the id is only for the answer. */
const KITTY = '\u001B_Gi=1,a=q,s=1,v=1,t=d,f=24;AAAA\u001B\\';
const KITTY_ANSWER = /\u001B_G[^\u001B]*;OK\u001B\\/;

/** XTVERSION. */
const NAME = '\u001B[>q';
const NAME_ANSWER = /\u001BP>\|([^\u001B]*)\u001B\\/;

/** Sizes in pixels (xterm ctlseqs, XTWINOPS): of a cell, and of all of them. */
const CELL = '\u001B[16t';
const CELL_ANSWER = /\u001B\[6;(\d{1,4});(\d{1,4})t/;
const AREA = '\u001B[14t';
const AREA_ANSWER = /\u001B\[4;(\d{1,5});(\d{1,5})t/;

/** DA1 comes last: every terminal answers it, and no answer comes after it. */
const ATTRIBUTES = '\u001B[c';
const ATTRIBUTES_ANSWER = /\u001B\[\?([\d;]*)c/;
const SIXEL = '4';

/** `heed` is told whenever the answers come: nobody waits for them. */
export const imageQuestion = (
	size: { readonly columns: number; readonly rows: number },
	heed: (answers: TerminalAnswers) => void,
): Question => ({
	text: KITTY + NAME + CELL + AREA + ATTRIBUTES,
	isAnswered: heard => ATTRIBUTES_ANSWER.test(heard),
	heed: heard => heed(answersIn(heard, size)),
	late: true,
});

function answersIn(heard: string, size: { readonly columns: number; readonly rows: number }): TerminalAnswers {
	const name = NAME_ANSWER.exec(heard)?.[1];
	const cell = cellOf(CELL_ANSWER.exec(heard), 1, 1) ?? cellOf(AREA_ANSWER.exec(heard), size.columns, size.rows);
	return {
		kitty: KITTY_ANSWER.test(heard),
		sixel: ATTRIBUTES_ANSWER.exec(heard)?.[1]?.split(';').includes(SIXEL) ?? false,
		...(name === undefined ? {} : { name }),
		...(cell === undefined ? {} : { cell }),
	};
}

/** Height first. Some say 0 for what they do not know. */
function cellOf(answer: RegExpExecArray | null, columns: number, rows: number): PixelSize | undefined {
	const [height = 0, width = 0] = answer?.slice(1).map(Number) ?? [];
	const cell = { width: Math.floor(width / columns), height: Math.floor(height / rows) };
	return cell.width > 0 && cell.height > 0 ? cell : undefined;
}
