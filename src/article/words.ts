/** Counting what there is to read: words where the script separates them, characters where it does not. */

export interface Amount {
	/** Words of scripts that separate them. */
	readonly words: number;
	/** Chinese characters, wherever they occur. */
	readonly ideographs: number;
	/** Hiragana and katakana. */
	readonly kana: number;
	/** Letters of alphabets written without spaces between the words, e.g. Thai. */
	readonly unspaced: number;
}

export const NOTHING: Amount = { words: 0, ideographs: 0, kana: 0, unspaced: 0 };

export const addAmounts = (a: Amount, b: Amount): Amount => ({
	words: a.words + b.words,
	ideographs: a.ideographs + b.ideographs,
	kana: a.kana + b.kana,
	unspaced: a.unspaced + b.unspaced,
});

// What a UTF-16 code unit means for counting.
/** Begins a word, or goes on with it. */
const LETTER = 0;
/** Ends a word: white space, dashes, ellipsis. */
const GAP = 1;
/** Neither begins nor ends a word: apostrophes, hyphens, full stops (`don’t`, `law-abiding`, `U.S.`), marks. */
const INSIDE = 2;
const IDEOGRAPH = 3;
const KANA = 4;
const UNSPACED = 5;

/** First and last code unit of each range, and what it means. Later rows win; what no row names is a letter. */
const RANGES: readonly (readonly [first: number, last: number, meaning: number])[] = [
	[0x0000, 0x0020, GAP],
	[0x0021, 0x002f, INSIDE],
	[0x003a, 0x0040, INSIDE],
	[0x005b, 0x0060, INSIDE],
	[0x007b, 0x007e, INSIDE],
	[0x007f, 0x00a0, GAP],
	[0x00a1, 0x00a9, INSIDE],
	[0x00ab, 0x00b4, INSIDE],
	[0x00b6, 0x00b9, INSIDE],
	[0x00bb, 0x00bf, INSIDE],
	[0x0300, 0x036f, INSIDE],
	// Thai, Lao; Myanmar; Khmer. Their digits and few marks weigh little enough to count along.
	[0x0e01, 0x0eff, UNSPACED],
	[0x1000, 0x109f, UNSPACED],
	[0x1780, 0x17ff, UNSPACED],
	[0x1680, 0x1680, GAP],
	[0x2000, 0x200a, GAP],
	[0x200b, 0x200b, GAP],
	[0x200c, 0x2012, INSIDE],
	[0x2013, 0x2015, GAP],
	[0x2016, 0x2025, INSIDE],
	[0x2026, 0x2026, GAP],
	[0x2027, 0x2027, INSIDE],
	[0x2028, 0x2029, GAP],
	[0x202a, 0x202e, INSIDE],
	[0x202f, 0x202f, GAP],
	[0x2030, 0x205e, INSIDE],
	[0x205f, 0x205f, GAP],
	[0x2060, 0x206f, INSIDE],
	// Arrows, mathematical signs, boxes, shapes, dingbats.
	[0x2190, 0x2bff, INSIDE],
	[0x3000, 0x3004, GAP],
	[0x3005, 0x3007, IDEOGRAPH],
	[0x3008, 0x3020, GAP],
	[0x3041, 0x30ff, KANA],
	[0x30fb, 0x30fb, GAP],
	[0x31f0, 0x31ff, KANA],
	[0x3400, 0x4dbf, IDEOGRAPH],
	[0x4e00, 0x9fff, IDEOGRAPH],
	[0xf900, 0xfaff, IDEOGRAPH],
	// Of a surrogate pair the first half counts. Emoji; the rarer ideographs, in planes 2 and 3; all others are letters.
	[0xd83c, 0xd83e, INSIDE],
	[0xd840, 0xd8bf, IDEOGRAPH],
	[0xdc00, 0xdfff, INSIDE],
	[0xfe00, 0xfe0f, INSIDE],
	[0xff01, 0xff0f, GAP],
	[0xff1a, 0xff20, GAP],
	[0xff3b, 0xff40, GAP],
	[0xff5b, 0xff65, GAP],
	[0xff66, 0xff9d, KANA],
];

let meanings: Uint8Array | undefined;

/** Made when first asked for: most runs of the program count nothing. */
function meaningTable(): Uint8Array {
	if (meanings) return meanings;
	meanings = new Uint8Array(0x10000).fill(LETTER);
	for (const [first, last, meaning] of RANGES) meanings.fill(meaning, first, last + 1);
	return meanings;
}

/** One pass over the code units, no copies: a 10 MB text is counted while it is opened. */
export function amountOf(text: string): Amount {
	const table = meaningTable();
	const counts = new Float64Array(UNSPACED + 1);
	let words = 0;
	let inWord = false;
	for (let index = 0; index < text.length; index++) {
		const meaning = table[text.charCodeAt(index)] ?? LETTER;
		if (meaning === LETTER) {
			if (!inWord) words++;
			inWord = true;
		} else if (meaning !== INSIDE) {
			inWord = false;
			counts[meaning] = (counts[meaning] ?? 0) + 1;
		}
	}
	return {
		words,
		ideographs: counts[IDEOGRAPH] ?? 0,
		kana: counts[KANA] ?? 0,
		unspaced: counts[UNSPACED] ?? 0,
	};
}
