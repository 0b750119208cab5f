/**
 * Keeps what the terminal answers from whoever reads keys. Ink drops whole control sequences that are no keys, but takes an answer that
 * is a string (OSC) for typing, and a sequence that comes in pieces for keys when the pieces are slow.
 */

/**
 * The answers that are strings, whole: to OSC 11, to the question for kitty’s graphics, to XTVERSION. They end with BEL or ST; or are
 * broken off by what cannot be in them.
 */
const ANSWER = /\u001B(?:\]11;|_G|P>\|)[\u0020-\u007E]*(?:\u0007|\u001B\\|(?=[^\u0020-\u007E\u001B])|(?=\u001B[^\\]))/g;

/** At the end of what has come: the beginning of that answer or of what the mouse did (mouse.ts), or of anything that is no key. */
const ANSWER_BEGUN = /\u001B(?:(?:\]11;|_G|P>\|)[\u0020-\u007E]*\u001B?|\[<[\d;]*)$/;
const ANYTHING_BEGUN =
	/\u001B(?:\[[<?\d;$]*|\](?:1(?:1(?:;[\u0020-\u007E]*\u001B?)?)?)?|_(?:G[\u0020-\u007E]*\u001B?)?|P(?:>(?:\|[\u0020-\u007E]*\u001B?)?)?)?$/;

/** Longer than any answer there is. */
const LONGEST_ANSWER = 256;

/** A piece that nothing follows by then was all there is: the Esc key, mostly. */
const PATIENCE_MS = 50;

type Later = (act: () => void, milliseconds: number) => () => void;

const later: Later = (act, milliseconds) => {
	const timer = setTimeout(act, milliseconds);
	return () => clearTimeout(timer);
};

/** Data, and whether answers may come → the keys in it. What turns out to be keys too late is given to `release`, and comes again. */
export function createSieve(
	release: (keys: string) => void,
	wait: Later = later,
): (data: string, awaiting: boolean) => string {
	let held = '';
	let released = '';
	let stop = (): void => {};

	function giveUp(): void {
		const keys = ANSWER_BEGUN.test(held) ? '' : held;
		held = '';
		released = keys;
		if (keys !== '') release(keys);
	}

	return (data, awaiting) => {
		stop();
		const passed = data.startsWith(released) ? released : '';
		released = '';
		const text = (held + data.slice(passed.length)).replaceAll(ANSWER, '');
		held = (awaiting ? ANYTHING_BEGUN : ANSWER_BEGUN).exec(text)?.[0] ?? '';
		const keys = passed + text.slice(0, text.length - held.length);
		if (held.length > LONGEST_ANSWER) held = '';
		if (held !== '') stop = wait(giveUp, PATIENCE_MS);
		return keys;
	};
}
