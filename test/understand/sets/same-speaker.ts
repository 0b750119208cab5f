/** Whether two names mean the same speaker, as a reader would grant it. */

/** Forms of address, articles and possessives that a name may have or lack. */
const DROPPED: ReadonlySet<string> = new Set(
	(
		'mr mrs ms miss dr prof professor sir dame lord lady sgt lt capt rev hon ' +
		'herr frau herrn doktor fräulein m mm mme mlle monsieur madame mademoiselle maître me señor señora señorita don doña sr sra ' +
		'signor signora signore pan pani meneer mevrouw senhor senhora dona dom ' +
		'the a an der die das dem den des ein eine einem einer eines le la les l un une du el los las una uno il lo i gli o os as um uma de het een ' +
		'my your his her its our their mein meine sein seine ihr ihre mon ma mes ton ta tes son sa ses mi su mio mia suo sua mijn zijn haar'
	).split(' '),
);
/** What tells more about somebody already said: “a spokesman for the ministry”. */
const COMPLEMENT = new Set(
	'for of at from with in on who whose von vom der des für aus de du des d del della di van voor'.split(' '),
);

export function sameSpeaker(expected: string, found: string): boolean {
	const [gold, other] = [wordsOf(expected), wordsOf(found)];
	const [short, long] = gold.length < other.length ? [gold, other] : [other, gold];
	if (short.length === 0) return long.length === 0;
	return endsIn(long, short) || (beginsWith(long, short) && COMPLEMENT.has(long[short.length] ?? ''));
}

/** Without what may be lacking in front, and without the possessive’s s. */
function wordsOf(name: string): readonly string[] {
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.split(/[^\p{L}\p{M}\p{N}-]+/u)
		.filter(word => word !== '');
	const first = words.findIndex(word => !DROPPED.has(word));
	return first < 0 ? words : words.slice(first);
}

/** The last name stands for the whole one. */
const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
	short.every((word, index) => word === long[long.length - short.length + index]);
const beginsWith = (long: readonly string[], short: readonly string[]): boolean =>
	short.every((word, index) => word === long[index]);
