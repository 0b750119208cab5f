/**
 * What lectern adds to UAX #14. All of it changes rules that the standard leaves to be changed (its 6.2, LB12a and after), and stands
 * before them; the blanks that lectern takes for spaces are of class BA, which may be changed as well.
 */

import { lazy } from './lazy.ts';
import { type Rule, rule } from './line-break-rules.ts';

const HANGUL = 'JL JV JT H2 H3';
const LETTERS = 'AL HL NU';

export const TAILORING: () => readonly Rule[] = lazy(() => [
	// LB13 and LB15d keep ` ?` and ` :` with the word before them, as French wants it; `.profile`, `:name` and `/etc` are words themselves.
	// The standard makes the same exception for `.5` (LB15c).
	rule('word after a space', 'SP !SPOP', 'IS EX SY', 'may', `${LETTERS} SY`),
	// The standard breaks on either side of a long dash and leaves the choice to the tradition (class B2): it stays with the word before.
	rule('long dash', '- !SP', 'B2', 'no'),
	// A dash that begins a speech, a hyphen that begins an option.
	rule('leading dash', 'HYS HHS DAS B2S HYR', '-', 'no'),
	// Said—“Yes”: a mark of Pi before a letter opens, whatever stands before it (LB19a asks for a space).
	rule('quote after a dash', 'B2', 'PI', 'may', LETTERS),
	// 1990–2000, as LB25 keeps 1990-2000.
	rule('range of numbers', 'DA HH', 'NU', 'no'),
	// Addresses and either/or: whole as long as a row can hold them; where it cannot, their joints are the wrapper's.
	rule('address', 'SY EX', LETTERS, 'no'),
	// Korean that is written in words with spaces between them: as AL (the standard's LB26 and its section 8).
	rule('Korean words', HANGUL, `${HANGUL} ${LETTERS} QU PI PF OP`, 'no'),
	rule('Korean words', `${LETTERS} QU PI PF CP IS`, HANGUL, 'no'),
]);

/** Blanks of class BA that are spaces to us: they hang over the end of a row. */
export const BLANKS = 'BS';
