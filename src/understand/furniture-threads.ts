/** Comments below an article: a heading, and then who, when, what, “Reply”, again and again. Their words are prose, so that only this tells. */

import { anyOf } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import type { PageLine } from './furniture-page.ts';

/** An article that is commented on has begun. */
const MIN_PROSE_ABOVE = 3;
/** The first comment is not far below the heading, and the next not far below the one before, in lines. */
const MAX_LINES_TO_FIRST = 6;
const MAX_LINES_BETWEEN = 8;
const MIN_COMMENTS = 2;
const MAX_LENGTH = 80;

/**
 * Of lines in lower case: patterns for either case take long to compile, and these three in one as long again.
 * “12 Comments”, “36 Kommentare zu …”
 */
const BEFORE_NAME = /^\W{0,3}(?:se han publicado )?(?:(?:\d+|one|ein) )?/;
const NAME =
	/^(?:(?:article |reader )?comments?|responses?|replies|thoughts on|(?:leser)?kommentare?|comentarios|commentaires|commenti|reacties|komentarze|comentários|discussion|join the (?:conversation|discussion)|leave a (?:comment|reply)|reader interactions)(?!\w)/;
const AFTER_NAME = /^(?: \(?\d+\)?)?(?: (?:on|to|zu|zum|en|sur|su|para) .+)?\W{0,3}$/;
/** One of these is in each: a quick look before a thorough one. */
const mayHead = anyOf([
	'omment',
	'oment',
	'response',
	'replies',
	'reply',
	'thoughts on',
	'reacties',
	'discussion',
	'conversation',
	'interactions',
]);
/** What every comment has: a button, “Ann says:”, “3 hours ago”, a date with a time. */
const mark = lazy(
	() =>
		/^\W{0,3}(?:reply|antworten|responder|répondre|rispondi|beantwoorden|odpowiedz|ответить|report|permalink)\W{0,2}$|^.{1,40} (?:says|said|sagt|sagte|schreibt|schrieb|dice|dijo|dit|a dit|ha detto|disse|zegt|pisze)(?: on .{4,30})?:$|^(?:\d+|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^vor (?:\d+|eine[mr]) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)$|\b(?:19|20)\d\d\b.{0,12}\b\d\d?:\d\d(?: ?[ap]\.?m\.?)?(?: uhr)?$/,
);

/** The indexes of the lines that belong to comments. */
export function* threadLines(lines: readonly PageLine[]): Generator<number> {
	let prose = 0;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line?.kind === 'prose') prose++;
		if (prose < MIN_PROSE_ABOVE || !isHeading(line)) continue;
		const end = threadEnd(lines, index);
		for (; index < end; index++) yield index;
	}
}

function isHeading(line: PageLine | undefined): boolean {
	if (line === undefined || line.text === '' || line.text.length > MAX_LENGTH) return false;
	const lower = line.text.toLowerCase();
	if (!mayHead(lower)) return false;
	const named = lower.replace(BEFORE_NAME, '');
	const name = NAME.exec(named)?.[0];
	return name !== undefined && AFTER_NAME.test(named.slice(name.length));
}

const isMark = ({ text }: PageLine): boolean =>
	text !== '' && text.length <= MAX_LENGTH && mark().test(text.toLowerCase());

/** After the last mark of a comment; the heading itself where no comments follow. */
function threadEnd(lines: readonly PageLine[], start: number): number {
	let end = start;
	let comments = 0;
	let far = start + MAX_LINES_TO_FIRST;
	for (let index = start + 1; index <= far && index < lines.length; index++) {
		const line = lines[index];
		if (line === undefined || !isMark(line)) continue;
		comments++;
		end = index + 1;
		far = index + MAX_LINES_BETWEEN;
	}
	return comments >= MIN_COMMENTS ? end : start;
}
