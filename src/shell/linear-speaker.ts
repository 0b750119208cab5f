/** What is said, as lines at the end of what has been said already. */

import { sanitize } from '../text/sanitize.ts';

/** Shows eyes and fingers that a line may be typed; voices pass over it. */
const PROMPT = ': ';

export interface Speaker {
	say(lines: readonly string[]): void;
	/** A line may be typed. */
	ask(): void;
	/** One was typed, which has ended the line. */
	answered(): void;
	/** Whether nothing was said since. */
	isSilent(): boolean;
	/** The terminal shows something else by now. */
	askAgain(): void;
	/** Leaves the line to whoever comes next. */
	end(): void;
}

/** Where nobody sees what is typed there is no prompt. */
export function createSpeaker(write: (text: string) => void, prompts: boolean): Speaker {
	let isAsking = false;
	let isSilent = true;
	const endLine = (): void => {
		if (isAsking) write('\n');
		isAsking = false;
	};
	return {
		say: lines => {
			if (lines.length === 0) return;
			isSilent = false;
			endLine();
			// Once more: whatever an address, a command or a file is called, no control sequence comes of it.
			write(`${lines.map(sanitize).join('\n')}\n`);
		},
		ask: () => {
			if (!prompts || isAsking) return;
			isAsking = true;
			write(PROMPT);
		},
		answered: () => {
			isAsking = false;
			isSilent = true;
		},
		isSilent: () => isSilent,
		askAgain: () => {
			if (isAsking) write(PROMPT);
		},
		end: endLine,
	};
}
