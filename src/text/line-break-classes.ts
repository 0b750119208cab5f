/**
 * The line breaking classes of UAX #14 that are left when LB1 has resolved the others (AI, SG, XX to AL, CJ to NS, SA's marks to CM),
 * and a few more where a rule, of the standard or of ours, singles characters out of a class. After the point stands the class that
 * such a character else belongs to.
 */
const NAMES =
	'AL SP LF BK CR NL ZW WJ GL CM ZWJ BA HY HH BB B2 CL CP EX IN NS OP IS NU PO PR SY HL CB ID EB EM RI H2 H3 JL JV JT AK AP AS VF VI ' +
	// Quotation marks: those of no side (QU), of Pi and of Pf.
	'QU PI PF ' +
	// South-east Asian letters that write no spaces; the dotted circle; code points kept for pictographs, in blocks of ID and elsewhere.
	'SA.AL DC.AL XP.ID XA.AL ' +
	// Blanks that are no SP, such as tabs; dashes shorter than an em; the soft hyphen.
	'BS.BA DA.BA SHY.BA';

const SPLIT = NAMES.split(' ').map(name => name.split('.'));

/** In the order of the table's numbers. */
export const CLASSES: readonly string[] = SPLIT.map(([name = '']) => name);

/** A class by its own name; one split off by the name of the whole as well. */
export const BASES: readonly string[] = SPLIT.map(([name = '', base = name]) => base);

/** A character's kind is a class and whether it is East Asian (full width, wide or half width), which LB19a and LB30 ask. */
export const kindOf = (breakClass: number, isEastAsian: boolean): number => 2 * breakClass + (isEastAsian ? 1 : 0);

/** Numbers that the loops over a text know without asking. */
export const AL = 0;
export const SP = 2;
