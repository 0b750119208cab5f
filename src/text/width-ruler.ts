/** A ruler made for one profile: the cells of a grapheme, and of the parts that a terminal makes of it. */

import { graphemeEnd } from './graphemes.ts';
import { lazy } from './lazy.ts';
import { tableOf } from './table.ts';
import { isSign, isWestern, SOFT_HYPHEN } from './western.ts';
import type { WidthProfile } from './width-profile.ts';
import { eastAsianCells } from './width-wide.ts';

export interface Ruler {
	readonly profile: WidthProfile;
	readonly widthOfGrapheme: (grapheme: string) => number;
	/** Cells of the one grapheme from `start` to `end`. */
	readonly widthBetween: (text: string, start: number, end: number) => number;
	readonly widthOf: (text: string) => number;
}

/** Drawn over what stands before them, or not at all: marks, controls, and the vowels and finals of decomposed Hangul. */
const NO_WIDTH = lazy(() => /[\p{Mn}\p{Me}\p{Cc}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FB]/u);
const FORMAT = lazy(() => /\p{Cf}/u);
const SPACING_MARK = lazy(() => /\p{Mc}/u);
/** Format characters that do show: the number signs of Arabic. */
const NUMBER_SIGN = /[\u0600-\u0605\u06DD\u08E2]/;
/** Invisible by default, yet full width in every terminal: the fillers of Hangul. */
const FILLER = /[\u115F\u3164]/;

const EMOJI = lazy(() => /^\p{Emoji}/u);
const PICTURE = lazy(() => /^\p{Extended_Pictographic}/u);
const SKIN_TONE = lazy(() => /^\p{Emoji_Modifier}/u);
const HALF_FLAG = lazy(() => /^\p{Regional_Indicator}/u);
const LETTER = lazy(() => /^\p{Lo}/u);

const JOINER = '\u200D';
const AS_PICTURE = '\uFE0F';
const AS_TEXT = '\uFE0E';

/** Signs that bind letters into a conjunct (Indic_Conjunct_Break=Linker): six scripts’ since Unicode 15.1, the others’ since 17. */
const LINKER_15_1 = /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]/;
const LINKER_17 =
	/[\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6\u{10A3F}\u{11133}\u{113D0}\u{1193E}\u{11A47}\u{11A99}\u{11F42}]/u;

/** No terminal gives a cluster more. */
const WIDEST = 2;

/** Enough for the syllables and pictures of one text; a text of random clusters starts again. */
const REMEMBERED = 4096;
/** In code units; a letter under a heap of marks is not kept. */
const LONGEST_REMEMBERED = 32;

const ASCII = /^[\x20-\x7E]*$/;

function cellsOfCharacter(character: string, profile: WidthProfile): number {
	const codePoint = character.codePointAt(0) ?? 0;
	if (isWestern(codePoint) || isSign(codePoint)) return 1;
	// Never drawn: a line ends there with a hyphen, or it is left out.
	if (codePoint === SOFT_HYPHEN) return 0;
	if (FORMAT().test(character)) return profile.formats || NUMBER_SIGN.test(character) ? 1 : 0;
	if (SPACING_MARK().test(character) && !profile.spacingMarks) return 0;
	if (NO_WIDTH().test(character) && !FILLER.test(character)) return 0;
	if (profile.wideFlags && HALF_FLAG().test(character)) return WIDEST;
	return eastAsianCells(codePoint, profile.unicode);
}

/** Whether variation selector 16 widens what it follows. */
const WIDENED: Readonly<Record<WidthProfile['vs16'], (base: string) => boolean>> = {
	nothing: () => false,
	pictures: base => PICTURE().test(base),
	emoji: base => EMOJI().test(base),
};

/** Cells that belong together on the screen, while their characters come in. */
interface Place {
	readonly base: string;
	cells: number;
	last: string;
	/** The last linker since the last letter. */
	linker: string;
}

/** Whether a character that takes cells shares the place before it. */
type Joins = (character: string, place: Place) => boolean;

const JOINED: Readonly<Record<WidthProfile['joins'], (profile: WidthProfile) => Joins>> = {
	nothing: () => () => false,
	pictures: () => (character, place) => place.last === JOINER || SKIN_TONE().test(character),
	graphemes: profile => {
		const binds = (linker: string): boolean => profile.unicode >= 15.1 && LINKER_15_1.test(linker);
		if (profile.unicode >= 17) return () => true;
		return (character, { linker }) => linker === '' || binds(linker) || !LETTER().test(character);
	},
};

const isLinker = (character: string): boolean => LINKER_15_1.test(character) || LINKER_17.test(character);

export function rulerFor(profile: WidthProfile): Ruler {
	const cellsOfUnit = tableOf(unit => cellsOfCharacter(String.fromCharCode(unit), profile));
	const widens = WIDENED[profile.vs16];
	const joins = JOINED[profile.joins](profile);
	const cellsOf = (character: string): number =>
		character.length === 1 ? cellsOfUnit(character.charCodeAt(0)) : cellsOfCharacter(character, profile);

	/** What `character` makes of a place of `cells` that it shares; undefined where it opens a place of its own. */
	const shared = (character: string, at: Place): number | undefined => {
		const own = cellsOf(character);
		if (character === AS_PICTURE) return at.cells === 1 && widens(at.base) ? WIDEST : at.cells;
		if (character === AS_TEXT) return profile.vs15 && EMOJI().test(at.base) ? Math.min(1, at.cells) : at.cells;
		if (own === 0) return at.cells;
		if (!joins(character, at)) return undefined;
		// The halves of a flag stand side by side in any case.
		const adds = profile.size === 'sum' || HALF_FLAG().test(character);
		return adds ? Math.min(WIDEST, at.cells + own) : Math.max(at.cells, own);
	};

	const measure = (grapheme: string): number => {
		let left = 0;
		let place: Place | undefined;
		for (const character of grapheme) {
			const cells = place && shared(character, place);
			if (place === undefined || cells === undefined) {
				left += place?.cells ?? 0;
				place = { base: character, cells: cellsOf(character), last: character, linker: '' };
			} else {
				place.cells = cells;
				place.last = character;
				if (isLinker(character)) place.linker = character;
				else if (LETTER().test(character)) place.linker = '';
			}
		}
		return left + (place?.cells ?? 0);
	};

	const remembered = new Map<string, number>();
	const widthOfGrapheme = (grapheme: string): number => {
		if (grapheme.length > LONGEST_REMEMBERED) return measure(grapheme);
		const known = remembered.get(grapheme);
		if (known !== undefined) return known;
		if (remembered.size >= REMEMBERED) remembered.clear();
		const width = measure(grapheme);
		remembered.set(grapheme, width);
		return width;
	};

	const widthBetween = (text: string, start: number, end: number): number =>
		end === start + 1 ? cellsOfUnit(text.charCodeAt(start)) : widthOfGrapheme(text.slice(start, end));

	const widthOf = (text: string): number => {
		if (ASCII.test(text)) return text.length;
		let width = 0;
		for (let start = 0; start < text.length; ) {
			const end = graphemeEnd(text, start);
			width += widthBetween(text, start, end);
			start = end;
		}
		return width;
	};

	return { profile, widthOfGrapheme, widthBetween, widthOf };
}
