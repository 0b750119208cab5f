/**
 * Dialogue whose turns begin with a dash, as French, Spanish, Russian, Polish and Joyce's books have it: “— Oui, dit-il. Je viens.”
 * The clauses that report it are set off by commas (French, English) or by dashes (the others), and are not said.
 */

import { hasLetterOrNumber, isSmall } from '../text/letters.ts';
import type { Range } from './cut.ts';
import { incisesIn } from './incises.ts';
import { reportsFrom, reportsSoon } from './verbs-of-speech.ts';

/** A line that may be a turn. Paragraphs of a scrape may have several. */
const TURN = /(?:^|\n)[ \t\u00a0]*(?=(?:[—–―]|--?)[ \t\u00a0\u202f\u2009]?[^\s\d—–―-])/g;
const DASH_FIRST = /^[ \t\u00a0]*[—–―-]/;

/** Cheap: most paragraphs are of one line, and begin in a letter. */
export const mayHaveTurn = (text: string): boolean => DASH_FIRST.test(text) || text.includes('\n');
const OPENING_DASH = /(?:[—–―]|--?)\s*/y;

const TERMINAL = /[.?!…:»”"][)_*]*\s*$/;
const ASKS_OR_EXCLAIMS = /[?!…][»”")_*]*\s*$/;
/** A dash in the run of a turn: with space before it, after it, or after a stop. */
const INNER_DASH = /\s+(?:[—–―]|--?)\s*|(?<=[^\s\d—–―-])[—–―](?=[\s.,;:?!…]|$)\s*/g;

/** Of all lines that begin with a dash so many ask, exclaim or are reported where they are turns; fewer in a list. */
const TURN_SHARE = 1 / 4;

/** Where the lines that may be turns begin, each with its end. */
function* linesIn(text: string): Generator<Range> {
	for (const match of text.matchAll(TURN)) {
		const start = match.index + match[0].length;
		const end = text.indexOf('\n', start);
		yield { start, end: end < 0 ? text.length : end };
	}
}

const afterDash = (text: string, start: number): number => {
	OPENING_DASH.lastIndex = start;
	return start + (OPENING_DASH.exec(text)?.[0].length ?? 0);
};

/** Whether the lines of an article that begin with a dash are the turns of a dialogue, and no list, credits or datelines. */
export function hasDashDialogue(texts: readonly string[]): boolean {
	let lines = 0;
	let turns = 0;
	for (const text of texts) {
		if (!mayHaveTurn(text)) continue;
		for (const line of linesIn(text)) {
			lines++;
			if (isSurelyTurn(text, line)) turns++;
		}
	}
	return turns > 0 && turns >= lines * TURN_SHARE;
}

function isSurelyTurn(text: string, { start, end }: Range): boolean {
	if (ASKS_OR_EXCLAIMS.test(text.slice(Math.max(start, end - 8), end))) return true;
	return narrationIn(text, afterDash(text, start), end).length > 0;
}

/** The stretches that are said in the turns of a text, the first of each with its dash. */
export function dashSpeechIn(text: string): readonly Range[] {
	const said: Range[] = [];
	for (const line of linesIn(text)) {
		const first = afterDash(text, line.start);
		const narration = narrationIn(text, first, line.end);
		// A name alone is a credit.
		if (narration.length === 0 && !TERMINAL.test(text.slice(Math.max(line.start, line.end - 8), line.end))) continue;
		let start = line.start;
		for (const clause of [...narration, { start: line.end, end: line.end }]) {
			const end = text.slice(start, clause.start).trimEnd().length + start;
			if (hasLetterOrNumber(text.slice(start, end))) said.push({ start, end });
			start = clause.end;
		}
	}
	return said;
}

const narrationIn = (text: string, start: number, end: number): readonly Range[] => {
	const dashed = narrationBetweenDashes(text, start, end);
	return dashed.length > 0 ? dashed : [...narrationAfterCommas(text, start, end)];
};

/** Spanish “—Sí —dijo Ana—. Ven.”, Russian “— Да, — сказал он. — Идём.”, Polish “— Tak — powiedział. — Chodź.” */
function narrationBetweenDashes(text: string, from: number, end: number): readonly Range[] {
	const narration: Range[] = [];
	let start: number | undefined;
	INNER_DASH.lastIndex = from;
	for (let match = INNER_DASH.exec(text); match !== null && match.index < end; match = INNER_DASH.exec(text)) {
		const next = match.index + match[0].length;
		if (start === undefined) {
			if (beginsNarration(text, match.index, next, end)) start = match.index;
		} else {
			narration.push({ start, end: afterStop(text, next) });
			start = undefined;
		}
	}
	if (start !== undefined) narration.push({ start, end });
	return narration;
}

function beginsNarration(text: string, dash: number, next: number, end: number): boolean {
	const before = text.charAt(dash - 1);
	if (/[.?!…»”"]/.test(before) && isSpaced(text, dash, next)) return true;
	if (reportsFrom(text, next) === 'sure') return true;
	if (!isSmall(text, next)) return false;
	if (reportsSoon(text, next)) return true;
	// Dashes that hold a clause like parentheses: Spanish ones stand close to it, others have the stop of a sentence before the second.
	const isClose = /\s/.test(text.charAt(dash)) && !/\s/.test(text.charAt(next - 1));
	return isClose || CLOSED_AFTER_STOP.test(text.slice(next, Math.min(end, next + MAX_CLAUSE)));
}

const MAX_CLAUSE = 120;
const CLOSED_AFTER_STOP = /^[^—–.?!…]*[.?!…]\s+[—–-]\s*[A-ZÀ-ÞŁŚŻŹĆА-ЯЁ¿¡]/;

const isSpaced = (text: string, dash: number, next: number): boolean =>
	/\s/.test(text.charAt(dash)) && (/\s/.test(text.charAt(next - 1)) || isSmall(text, next));

/** “dijo Ana—. Ven”: the stop belongs to what was said before. */
function afterStop(text: string, at: number): number {
	const stop = /[.,;:…]?\s*(?:[—–―]\s*)?/y;
	stop.lastIndex = at;
	return at + (stop.exec(text)?.[0].length ?? 0);
}

/** French “— Oui, dit-il. Je viens.” and Joyce. */
function* narrationAfterCommas(text: string, start: number, end: number): Generator<Range> {
	let from = start;
	for (const clause of incisesIn(text, start, end)) {
		if (clause.start < from) continue;
		if (clause.stop === '.' && TELLS_ON.test(text.slice(clause.end, Math.min(end, clause.end + 60)))) {
			yield { start: clause.start, end };
			return;
		}
		yield clause;
		from = clause.end;
	}
}

/** A sentence in the tense that only narrators have, the French passé simple: nobody says it. */
const TELLS_ON =
	/^(?:(?:Et|Puis|Alors),? )?(?:Ils?|Elles?|il|elle|On|[A-ZÀ-Þ][^\s,.]+|(?:Le|La|Son|Sa) [^\s,.]+) (?:(?:ne|se|le|la|lui|les|leur|y|en) |[nsl][’'])*(?!(?:va|fait|dit|sait|doit|vient|tient|peut|veut|ait|suit|soit)\b)[^\s,.]+(?:a|it|ut|int|èrent|irent|urent)(?<!ait)(?=[\s,.])/;
