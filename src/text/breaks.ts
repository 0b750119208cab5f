/** Where a line may end, by UAX #14 and nothing else. */

import { lazy } from './lazy.ts';
import { kindOfCodePoint } from './line-break-kinds.ts';
import { AHEAD, LineBreakMachine, MAY, START, STATE_BITS, VERDICT_BITS } from './line-break-machine.ts';

const standard = lazy(() => new LineBreakMachine(false));

export const ZERO_WIDTH_JOINER = 0x200d;

/** Offsets of all opportunities, the end of the text among them. Letters of Thai and its like are AL here, as without a dictionary. */
export function lineBreaks(text: string): number[] {
	const machine = standard();
	const breaks: number[] = [];
	let state = START;
	for (let index = 0; index < text.length; ) {
		const codePoint = text.codePointAt(index) ?? 0;
		const kind = kindOfCodePoint(codePoint);
		const step = machine.step(state, kind);
		const next = index + (codePoint > 0xffff ? 2 : 1);
		const verdict = step & VERDICT_BITS;
		const mayBreak = verdict === MAY || (verdict === AHEAD && machine.ahead(state, kind, text, next));
		// LB8a.
		if (mayBreak && index > 0 && text.charCodeAt(index - 1) !== ZERO_WIDTH_JOINER) breaks.push(index);
		state = step & STATE_BITS;
		index = next;
	}
	if (text !== '') breaks.push(text.length);
	return breaks;
}
