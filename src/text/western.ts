/**
 * What nearly all European text is made of. Of these characters the answers are known without patterns by Unicode property, which the
 * engine takes long to compile: a short text in English needs none of them.
 */

/** Below, every character stands for itself; here the combining marks begin. */
export const FIRST_MARK = 0x300;

/** Dashes, quotation marks, daggers, bullets and dots; no letter and no number. */
export const isWesternPunctuation = (codePoint: number): boolean => codePoint >= 0x2010 && codePoint <= 0x2027;

/**
 * Arrows, mathematical operators, boxes and shapes, of which borders and bullets are drawn: no letter, no number, no mark. None of them
 * is wide; the pictures that are stand between and behind them.
 */
export const isSign = (codePoint: number): boolean =>
	(codePoint >= 0x2190 && codePoint < 0x2300) || (codePoint >= 0x2500 && codePoint < 0x25fd);

export const SOFT_HYPHEN = 0xad;

/** Each is one cell wide and joined to nothing: no controls, no soft hyphen, no marks. */
export const isWestern = (codePoint: number): boolean =>
	(codePoint >= 0x20 && codePoint < 0x7f) ||
	(codePoint >= 0xa0 && codePoint < FIRST_MARK && codePoint !== SOFT_HYPHEN) ||
	isWesternPunctuation(codePoint);
