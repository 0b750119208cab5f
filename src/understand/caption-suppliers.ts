/** Credits without a label: an agency, a library, a licence, or a word for whoever sent the picture. */

import { isAfterLetterOrNumber, isCapital, isInitial } from '../text/letters.ts';
import { firstMatchIn } from '../text/matches.ts';
import { agencyAtEnd, isLibrary } from './agencies.ts';
import { onlySupplied, supplied } from './caption-labels.ts';
import { afterLastSentence, isAfterCaption, MAX_BARE_CREDIT_WORDS, type Tail } from './caption-tail.ts';
import { isName } from './names.ts';
import { wordsIn } from './pass.ts';

/** An agency at the end: the credit begins after the sentence before it. */
export function byAgency({ text, lower, from }: Tail): number | undefined {
	const agency = agencyAtEnd(lower);
	if (agency === undefined) return undefined;
	const start = afterLastSentence(text);
	const library = start === 0 ? libraryAfterCaption(text, lower, agency) : undefined;
	if (library !== undefined) return library;
	const credit = text.slice(start);
	// An agency alone on its line, or at the end of a headline, is no credit.
	const vouched = (start > 0 || from === 0) && (/[/|]| via /.test(credit) || (start > 0 && wordsIn(credit) <= 2));
	return vouched && isName(credit, MAX_BARE_CREDIT_WORDS) ? start : libraryAfterCaption(text, lower, agency);
}

/** “Getty Images (Composite)” */
export function libraryBefore({ text, lower }: Tail, end: number): number | undefined {
	const before = lower.slice(0, end).trimEnd();
	const agency = agencyAtEnd(before);
	return agency === undefined ? undefined : libraryAfterCaption(text.slice(0, before.length), before, agency);
}

/** Before these a library is spoken of. */
const SPEAKS =
	/(?:^|[\s(])(?:on|from|by|to|of|with|and|or|vs|for|in|at|the|like|via|use|using|bei|von|auf|und|mit|de|en|sur|et|y|con)\s$/;
const MIN_SMALL_WORDS = 2;
const SMALL_WORD = /(?:^|\s)[a-zà-ÿ]{2,}/g;

/** A picture library after a caption that ends without a stop, alone or with others: “Two boats on a beach Pier Press / Getty Images”. */
function libraryAfterCaption(text: string, lower: string, agency: number): number | undefined {
	if (!isInitial(text, agency) || text.endsWith('.') || !isLibrary(lower.slice(agency))) return undefined;
	let start = agency;
	for (
		let joint = STROKE_BEFORE.exec(lower.slice(0, start));
		joint;
		joint = STROKE_BEFORE.exec(lower.slice(0, start))
	) {
		const before = agencyAtEnd(lower.slice(0, joint.index));
		if (before === undefined) return undefined;
		start = before;
	}
	const caption = text.slice(0, start);
	// A headline about one has capitals throughout, and so says nothing.
	if (SPEAKS.test(lower.slice(0, start)) || !/\s$/.test(caption)) return undefined;
	const needed = start < agency ? 1 : MIN_SMALL_WORDS;
	return (caption.match(SMALL_WORD)?.length ?? 0) >= needed ? start : undefined;
}

const STROKE_BEFORE = /\s?[/|]\s?$/;

/** Free licences. What stands before one on its line is a person: “Jane Doe, CC BY 2.0”. */
const LICENCE =
	/\(?\bcc[- ](?:by|zero|0)(?:[ -](?:sa|nc|nd)){0,2}(?:[ -]\d\.\d)?\b(?:[)\].]*$|(?:[,/|]| via| by) .{0,30}$)/g;

/** The page’s own: “under CC BY 4.0”. */
const UNDER = /(?:under|unter|sous|bajo|licen\w{1,4}|lizenz\w{0,3})[^.]{0,24}$/;

export function licensed(tail: Tail): number | undefined {
	const match = firstMatchIn(
		tail.lower,
		LICENCE,
		({ index }) => !isAfterLetterOrNumber(tail.lower, index) && !UNDER.test(tail.lower.slice(0, index)),
	);
	return match && isAfterCaption(tail, match.index) ? match.index : undefined;
}

/** “… at low tide. Handout”: a word for who sent it, after a sentence or a dash; of some words it needs neither. */
export function suppliedBySomeone(tail: Tail): number | undefined {
	const { text, lower } = tail;
	const start = afterLastSentence(text);
	const end = bare(lower.slice(start));
	if (start > 0 && isInitial(text, start) && supplied().has(end))
		return isAfterCaption(tail, start) ? start : undefined;
	for (let at = text.lastIndexOf(' '), left = MAX_SUPPLIED_WORDS; at > 0 && left > 0; left--) {
		const isWord = isCapital(text, at + 1) && onlySupplied().has(lower.slice(at + 1));
		if (isWord && (text.slice(0, at).match(SMALL_WORD)?.length ?? 0) >= MIN_SMALL_WORDS) return at + 1;
		at = text.lastIndexOf(' ', at - 1);
	}
	return undefined;
}

const MAX_SUPPLIED_WORDS = 3;
const bare = (text: string): string => text.replace(/^[\s([–—-]+|[\s)\].]+$/g, '');
