/**
 * The matches of a pattern, which has the flag g, that `accepts` agrees to. What a pattern would look for with Unicode properties is
 * checked by it, with text/letters.ts. A match may begin inside one that was not accepted.
 */
export function* matchesIn(
	text: string,
	pattern: RegExp,
	accepts: (match: RegExpExecArray) => boolean,
): Generator<RegExpExecArray> {
	let from = 0;
	while (from <= text.length) {
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		if (match === null) return;
		const accepted = accepts(match);
		from = accepted ? Math.max(match.index + match[0].length, match.index + 1) : match.index + 1;
		if (accepted) yield match;
	}
}

export function firstMatchIn(
	text: string,
	pattern: RegExp,
	accepts: (match: RegExpExecArray) => boolean,
): RegExpExecArray | undefined {
	for (const match of matchesIn(text, pattern, accepts)) return match;
	return undefined;
}
