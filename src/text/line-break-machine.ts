/**
 * The rules as a machine of states, for going through a text at the speed of a table: a step is worked out from the rules when it
 * first comes up. One is the standard, one with what lectern adds.
 */

import { lazy } from './lazy.ts';
import { CLASSES, SP } from './line-break-classes.ts';
import { kindOfCodePoint } from './line-break-kinds.ts';
import {
	DEFAULT,
	END_ITEM,
	FIXED,
	isIn,
	type Members,
	membersOf,
	type Rule,
	STATES,
	stateAfter,
} from './line-break-rules.ts';
import { FIRST_LETTER, STEPS, WESTERN_KINDS, WESTERN_STATES, WESTERN_STEPS } from './line-break-steps.ts';
import { BLANKS, TAILORING } from './line-break-tailoring.ts';

/** A step holds the next state, what is said of the place between, and signs. */
export const STATE_BITS = 0xff;
export const VERDICT_BITS = 0x300;
export const NO = 0;
export const MAY = 0x100;
/** What follows decides: ask `ahead`. */
export const AHEAD = 0x200;
/** Both sides are letters of a script without spaces: a dictionary decides. */
export const DICTIONARY = 0x300;
/** A place inside what a Western reader takes for a word: `well-|known`. */
export const JOINT = 0x400;
/** No step is 0: this bit is in all. */
const KNOWN = 0x8000;

const KIND_BITS = 7;

const state = (name: string, isEastAsian: number): number => 2 * STATES.indexOf(name) + isEastAsian;
export const START: number = state('SOT', 0);

/** Where LB9 has no letter for a mark to stand on. */
const BARE = 'SOT BK CR LF NL SP ZW';
const MARKS = 'CM ZWJ';
/** Breaks next to these are not inside a word. */
const UNITS = 'ID EB EM RI CB ZW SP SA H2 H3';

interface CompiledRule {
	readonly before: Members;
	readonly after: Members;
	readonly following: readonly Members[];
	readonly mayBreak: boolean;
}

const NOTHING: readonly Members[] = [];

const compileRule = ({ before, after, following, verdict }: Rule): CompiledRule => ({
	before: membersOf(before),
	after: membersOf(after),
	following: following === undefined ? NOTHING : following.map(membersOf),
	mayBreak: verdict === 'may',
});

export class LineBreakMachine {
	private readonly steps: Uint16Array = new Uint16Array((2 * STATES.length) << KIND_BITS);
	private readonly rules: () => readonly CompiledRule[];
	private readonly isTailored: boolean;

	constructor(isTailored: boolean) {
		this.isTailored = isTailored;
		this.rules = lazy(() => [...FIXED(), ...(isTailored ? TAILORING() : []), ...DEFAULT()].map(compileRule));
	}

	/** So that a Western text is read without the rules. */
	knowWestern(): this {
		let index = 0;
		for (const state of WESTERN_STATES)
			for (const kind of WESTERN_KINDS)
				this.steps[(state << KIND_BITS) | kind] = STEPS[WESTERN_STEPS.charCodeAt(index++) - FIRST_LETTER] ?? 0;
		return this;
	}

	/** From a state over a character of a kind. */
	step(before: number, kind: number): number {
		const step = this.steps[(before << KIND_BITS) | kind] ?? 0;
		return step === 0 ? this.work(before, kind) : step;
	}

	/** What the rules say where what follows matters; `index` is after the character of `kind`. */
	ahead(before: number, kind: number, text: string, index: number): boolean {
		const kinds: number[] = [];
		const next = (): number => {
			while (index < text.length) {
				const codePoint = text.codePointAt(index) ?? 0;
				index += codePoint > 0xffff ? 2 : 1;
				const found = this.taken(kindOfCodePoint(codePoint));
				if (!isIn(MARKS, found)) return found;
			}
			return END_ITEM;
		};
		const fits = (set: Members, place: number): boolean => {
			while (kinds.length <= place) kinds.push(next());
			return set[kinds[place] ?? END_ITEM] === 1;
		};
		for (const rule of this.rules())
			if (rule.after[kind] === 1 && rule.before[before] === 1 && rule.following.every(fits)) return rule.mayBreak;
		return true;
	}

	private taken(kind: number): number {
		return this.isTailored && isIn(BLANKS, kind) ? SP : kind;
	}

	private work(before: number, given: number): number {
		let kind = this.taken(given);
		let step: number;
		if (isIn(MARKS, kind) && !isIn(BARE, before)) step = before | NO;
		else {
			// LB10.
			if (isIn(MARKS, kind)) kind %= 2;
			step = state(stateAfter(before, CLASSES[kind >> 1] ?? ''), kind % 2) | this.verdict(before, kind);
		}
		if (before % 2 === 0 && kind % 2 === 0 && !isIn(UNITS, before) && !isIn(UNITS, kind)) step |= JOINT;
		step |= KNOWN;
		this.steps[(before << KIND_BITS) | given] = step;
		return step;
	}

	private verdict(before: number, kind: number): number {
		if (isIn('SA', before) && isIn('SA', kind)) return this.isTailored ? DICTIONARY : NO;
		let verdict = -1;
		for (const rule of this.rules()) {
			if (rule.after[kind] !== 1 || rule.before[before] !== 1) continue;
			const found = rule.mayBreak ? MAY : NO;
			if (verdict >= 0 && verdict !== found) return AHEAD;
			verdict = found;
			if (rule.following.length === 0) break;
		}
		return verdict;
	}
}
