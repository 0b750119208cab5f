/** Which characters are wide, by the year of a terminal's tables. */

import { eastAsianWidth } from 'get-east-asian-width';
import { lazy } from './lazy.ts';
import type { UnicodeVersion } from './width-profile.ts';

/**
 * What became wide since Unicode 8, as ranges of hexadecimal code points: EastAsianWidth.txt of 17 by the Age of each character, for 9
 * also the pictures that were narrow till then, and for 16 the hexagrams, trigrams and counting rods. Characters in blocks that are
 * wide by default were so before they were assigned.
 */
const WIDE_SINCE: readonly (readonly [UnicodeVersion, string])[] = [
	[
		9,
		'231a-231b 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2648-2653 267f 2693 26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea 26f2-26f3 26f5 26fa 26fd 2705 270a-270b 2728 274c 274e 2753-2755 2757 2795-2797 27b0 27bf 2b1b-2b1c 2b50 2b55 16fe0 17000-187ec 18800-18af2 1f004 1f0cf 1f18e 1f191-1f19a 1f23b 1f300-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4 1f3f8-1f43e 1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc 1f6d0-1f6d2 1f6eb-1f6ec 1f6f4-1f6f6 1f910-1f91e 1f920-1f927 1f930 1f933-1f93a 1f93c-1f93e 1f940-1f945 1f947-1f94b 1f950-1f95e 1f980-1f991 1f9c0',
	],
	[
		10,
		'312e 16fe1 1b002-1b11e 1b170-1b2fb 1f260-1f265 1f6f7-1f6f8 1f91f 1f928-1f92f 1f931-1f932 1f94c 1f95f-1f96b 1f992-1f997 1f9d0-1f9e6',
	],
	[
		11,
		'312f 187ed-187f1 1f6f9 1f94d-1f94f 1f96c-1f970 1f973-1f976 1f97a 1f97c-1f97f 1f998-1f9a2 1f9b0-1f9b9 1f9c1-1f9c2 1f9e7-1f9ff',
	],
	[
		12,
		'16fe2-16fe3 187f2-187f7 1b150-1b152 1b164-1b167 1f6d5 1f6fa 1f7e0-1f7eb 1f90d-1f90f 1f93f 1f971 1f97b 1f9a5-1f9aa 1f9ae-1f9af 1f9ba-1f9bf 1f9c3-1f9ca 1f9cd-1f9cf 1fa70-1fa73 1fa78-1fa7a 1fa80-1fa82 1fa90-1fa95',
	],
	[
		13,
		'31bb-31bf 16fe4 16ff0-16ff1 18af3-18cd5 18d00-18d08 1f6d6-1f6d7 1f6fb-1f6fc 1f90c 1f972 1f977-1f978 1f9a3-1f9a4 1f9ab-1f9ad 1f9cb 1fa74 1fa83-1fa86 1fa96-1faa8 1fab0-1fab6 1fac0-1fac2 1fad0-1fad6',
	],
	[
		14,
		'1aff0-1aff3 1aff5-1affb 1affd-1affe 1b11f-1b122 1f6dd-1f6df 1f7f0 1f979 1f9cc 1fa7b-1fa7c 1faa9-1faac 1fab7-1faba 1fac3-1fac5 1fad7-1fad9 1fae0-1fae7 1faf0-1faf6',
	],
	[
		15,
		'1b132 1b155 1f6dc 1fa75-1fa77 1fa87-1fa88 1faad-1faaf 1fabb-1fabd 1fabf 1face-1facf 1fada-1fadb 1fae8 1faf7-1faf8',
	],
	[15.1, '2ffc-2fff 31ef'],
	[
		16,
		'2630-2637 268a-268f 31e4-31e5 4dc0-4dff 18cff 1d300-1d356 1d360-1d376 1fa89 1fa8f 1fabe 1fac6 1fadc 1fadf 1fae9',
	],
	[17, '16ff2-16ff6 187f8-187ff 18d09-18d1e 18d80-18df2 1f6d8 1fa8a 1fa8e 1fac8 1facd 1faea 1faef'],
];

interface Range {
	readonly first: number;
	readonly last: number;
	readonly since: UnicodeVersion;
}

const ranges = lazy((): readonly Range[] =>
	WIDE_SINCE.flatMap(([since, listed]) => listed.split(' ').map(rangeOf(since))),
);

const rangeOf =
	(since: UnicodeVersion) =>
	(range: string): Range => {
		const [first = '', last = first] = range.split('-');
		return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16), since };
	};

/** What a ruler asks is remembered by it, so looking through all of them is good enough. */
const sinceOf = (codePoint: number): number =>
	ranges().find(({ first, last }) => codePoint >= first && codePoint <= last)?.since ?? 0;

/** The newest of the tables that tell anything apart, for which no range need be looked at. */
const NEWEST: UnicodeVersion = 17;

/** Cells of a character that shows, by East Asian Width: 2 for wide and full-width ones, else 1. */
export function eastAsianCells(codePoint: number, unicode: UnicodeVersion): 1 | 2 {
	const cells = eastAsianWidth(codePoint);
	return cells === 2 && unicode < NEWEST && sinceOf(codePoint) > unicode ? 1 : cells;
}
