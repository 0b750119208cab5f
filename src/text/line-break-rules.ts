/**
 * The rules of UAX #14, revision for Unicode 17, as a table: of the rows that fit what stands before and after a place, the first is
 * right. What stands before is a state: a class, or a class in a context that a later rule asks for (`STATES`). LB9 and LB10 are the
 * machine's, which passes over marks, and so is LB8a.
 */

import { lazy } from './lazy.ts';
import { BASES, CLASSES } from './line-break-classes.ts';

export type Verdict = 'no' | 'may';

/**
 * A set names classes or states, a class with all that belongs to it. `X-` is without the East Asian ones of X, `-` all that are not
 * East Asian, `*` everything; `!X` is taken out again.
 */
export interface Rule {
	readonly name: string;
	readonly before: string;
	readonly after: string;
	readonly verdict: Verdict;
	/** One or two sets for what follows `after`; the end of the text is `END`. */
	readonly following?: readonly string[];
}

/** Classes in a context, beyond the point the class: everything that is a class by itself is a state as well. */
const IN_CONTEXT =
	// The start; spaces after what must not be parted from what follows, or may not from some of it.
	'SOT SPOP.SP SPCL.SP SPB2.SP SPZW.SP ' +
	// Hyphens and dashes that begin a word, the next ones of such a run, hyphens after a Hebrew letter.
	'HYS.HY HHS.HH DAS.DA B2S.B2 HYR.HY HYL.HY HHL.HH ' +
	// Inside a number and after it.
	'NUSY.SY NUIS.IS NUCL.CL NUCP.CP ' +
	'VIAK.VI RI2.RI ' +
	// Quotation marks after what is East Asian; and of Pi, where they open.
	'QUE.QU PIE.PI PIO.PI PIOE.PI PFE.PF';

const CONTEXTS = IN_CONTEXT.split(' ').map(name => name.split('.'));
export const STATES: readonly string[] = [...CLASSES, ...CONTEXTS.map(([name = '']) => name)];
const STATE_BASES: readonly string[] = [...BASES, ...CONTEXTS.map(([name = '', base = name]) => base)];
/** Of a class that is split off a class in its turn. */
const ROOTS: readonly string[] = STATE_BASES.map(base => BASES[CLASSES.indexOf(base)] ?? base);

const END = 'END';

/** Twice a state's number, and one more where it is East Asian; the end of a text comes after all of them. */
export const END_ITEM: number = 2 * STATES.length;

/** States by their names, those they belong to included. */
const members = lazy(() => {
	const found = new Map<string, number[]>([[END, []]]);
	for (let state = 0; state < STATES.length; state++)
		for (const name of new Set([STATES[state], STATE_BASES[state], ROOTS[state]])) {
			if (name === undefined) continue;
			const known = found.get(name);
			if (known === undefined) found.set(name, [state]);
			else known.push(state);
		}
	return found;
});

/** For each item whether it is in a set, 1 or 0. Kinds are items as well. */
export type Members = Uint8Array;

function compile(set: string): Members {
	const held = new Uint8Array(END_ITEM + 1);
	const names = set.split(' ');
	for (const name of names) {
		if (name === '*' || name === END) held.fill(1, name === '*' ? 0 : END_ITEM);
		else if (name === '-') for (let item = 0; item <= END_ITEM; item += 2) held[item] = 1;
		else if (!name.startsWith('!')) {
			const isNarrow = name.endsWith('-');
			for (const state of members().get(isNarrow ? name.slice(0, -1) : name) ?? []) {
				held[2 * state] = 1;
				if (!isNarrow) held[2 * state + 1] = 1;
			}
		}
	}
	for (const name of names)
		if (name.startsWith('!'))
			for (const state of members().get(name.slice(1)) ?? []) held.fill(0, 2 * state, 2 * state + 2);
	return held;
}

const compiled = new Map<string, Members>();

export function membersOf(set: string): Members {
	let held = compiled.get(set);
	if (held === undefined) {
		held = compile(set);
		compiled.set(set, held);
	}
	return held;
}

export const isIn = (set: string, item: number): boolean => membersOf(set)[item] === 1;

export const rule = (name: string, before: string, after: string, verdict: Verdict, ...following: string[]): Rule =>
	following.length === 0 ? { name, before, after, verdict } : { name, before, after, verdict, following };

const QUOTES = 'QU PI PF';
const NUMBER = 'NU NUSY NUIS';
const ALPHABETIC = 'AL HL';
const HANGUL = 'JL JV JT H2 H3';
const AKSARA = 'AK DC AS';

/** LB4 to LB12: those that may not be changed. */
export const FIXED: () => readonly Rule[] = lazy(() => [
	rule('LB5', 'CR', 'LF', 'no'),
	rule('LB4', 'BK CR LF NL', '*', 'may'),
	rule('LB6', '*', 'BK CR LF NL', 'no'),
	rule('LB7', '*', 'SP ZW', 'no'),
	rule('LB8', 'ZW SPZW', '*', 'may'),
	rule('LB11', '*', 'WJ', 'no'),
	rule('LB11', 'WJ', '*', 'no'),
	rule('LB12', 'GL', '*', 'no'),
]);

/** LB12a to LB31. */
export const DEFAULT: () => readonly Rule[] = lazy(() => [
	rule('LB12a', '* !SP !BA !HY !HH', 'GL', 'no'),
	rule('LB13', '*', 'CL CP EX SY', 'no'),
	rule('LB14', 'OP SPOP', '*', 'no'),
	rule('LB15a', 'PIO PIOE', '*', 'no'),
	rule('LB15b', '*', 'PF', 'no', `SP GL WJ CL ${QUOTES} CP EX IS SY BK CR LF NL ZW END`),
	rule('LB15c', 'SP', 'IS', 'may', 'NU'),
	rule('LB15d', '*', 'IS', 'no'),
	rule('LB16', 'CL CP SPCL', 'NS', 'no'),
	rule('LB17', 'B2 SPB2', 'B2', 'no'),
	rule('LB18', 'SP', '*', 'may'),
	rule('LB19', '*', 'QU PF', 'no'),
	rule('LB19', 'QU PI', '*', 'no'),
	rule('LB19a', '-', QUOTES, 'no'),
	rule('LB19a', '*', QUOTES, 'no', '- END'),
	rule('LB19a', QUOTES, '-', 'no'),
	rule('LB19a', `${QUOTES} !QUE !PIE !PIOE !PFE`, '*', 'no'),
	rule('LB20', '*', 'CB', 'may'),
	rule('LB20', 'CB', '*', 'may'),
	rule('LB20a', 'HYS HHS', ALPHABETIC, 'no'),
	rule('LB21', '*', 'BA HH HY NS', 'no'),
	rule('LB21', 'BB', '*', 'no'),
	rule('LB21a', 'HYL HHL', '* !HL', 'no'),
	rule('LB21b', 'SY', 'HL', 'no'),
	rule('LB22', '*', 'IN', 'no'),
	rule('LB23', ALPHABETIC, 'NU', 'no'),
	rule('LB23', 'NU', ALPHABETIC, 'no'),
	rule('LB23a', 'PR', 'ID EB EM', 'no'),
	rule('LB23a', 'ID EB EM', 'PO', 'no'),
	rule('LB24', 'PR PO', ALPHABETIC, 'no'),
	rule('LB24', ALPHABETIC, 'PR PO', 'no'),
	rule('LB25', 'NUCL NUCP', 'PO PR', 'no'),
	rule('LB25', NUMBER, 'PO PR', 'no'),
	rule('LB25', 'PO PR', 'OP', 'no', 'NU'),
	rule('LB25', 'PO PR', 'OP', 'no', 'IS', 'NU'),
	rule('LB25', 'PO PR HY IS', 'NU', 'no'),
	rule('LB25', NUMBER, 'NU', 'no'),
	rule('LB26', 'JL', 'JL JV H2 H3', 'no'),
	rule('LB26', 'JV H2', 'JV JT', 'no'),
	rule('LB26', 'JT H3', 'JT', 'no'),
	rule('LB27', HANGUL, 'PO', 'no'),
	rule('LB27', 'PR', HANGUL, 'no'),
	rule('LB28', ALPHABETIC, ALPHABETIC, 'no'),
	rule('LB28a', 'AP', AKSARA, 'no'),
	rule('LB28a', AKSARA, 'VF VI', 'no'),
	rule('LB28a', 'VIAK', 'AK DC', 'no'),
	rule('LB28a', AKSARA, AKSARA, 'no', 'VF'),
	rule('LB29', 'IS', ALPHABETIC, 'no'),
	rule('LB30', `${ALPHABETIC} NU`, 'OP-', 'no'),
	rule('LB30', 'CP-', `${ALPHABETIC} NU`, 'no'),
	rule('LB30a', 'RI !RI2', 'RI', 'no'),
	rule('LB30b', 'EB XP XA', 'EM', 'no'),
	rule('LB31', '*', '*', 'may'),
]);

/** What an item is in, of a few sets, for the context of the next one. */
const OPENS_CONTEXT = `SOT BK CR LF NL OP ${QUOTES} GL SP ZW`;
const BEGINS_WORD = 'SOT BK CR LF NL SP ZW CB GL';
const NUMBERS: Readonly<Record<string, string>> = { SY: 'NUSY', IS: 'NUIS', CL: 'NUCL', CP: 'NUCP' };
const DASHES: Readonly<Record<string, string>> = { HY: 'HYS', HH: 'HHS', DA: 'DAS', B2: 'B2S' };
const AFTER_HEBREW: Readonly<Record<string, string>> = { HY: 'HYL', HH: 'HHL' };

/** The state after a character of a class, `before` what stood before it. The width is the character's own. */
export function stateAfter(before: number, name: string): string {
	const after = (set: string): boolean => isIn(set, before);
	if (name === 'SP') {
		if (after('OP SPOP PIO PIOE')) return 'SPOP';
		if (after('CL CP SPCL')) return 'SPCL';
		if (after('B2 SPB2')) return 'SPB2';
		return after('ZW SPZW') ? 'SPZW' : 'SP';
	}
	if (name in NUMBERS && after(NUMBER)) return NUMBERS[name] ?? name;
	if (name in DASHES && after(BEGINS_WORD)) return DASHES[name] ?? name;
	if (name in AFTER_HEBREW && after('HL')) return AFTER_HEBREW[name] ?? name;
	if (name === 'HY' && after('HYS HYR')) return 'HYR';
	if (name === 'VI' && after(AKSARA)) return 'VIAK';
	if (name === 'RI' && after('RI !RI2')) return 'RI2';
	const wide = before % 2 === 1 ? 'E' : '';
	if (name === 'PI') return (after(OPENS_CONTEXT) ? 'PIO' : 'PI') + wide;
	return name === 'QU' || name === 'PF' ? name + wide : name;
}
