/**
 * Words right before what is a name, a title or a word that is only mentioned, by language. Patterns, each at the end of the text before.
 * In ASCII each form is written out, so that the word at the end of a text tells which of them can match.
 */

import { lazy } from '../text/lazy.ts';

const BY_LANGUAGE: readonly string[] = [
	// English
	'so-called|named|nicknamed|titled|entitled|(?:known|described|listed|classified|registered|referred to) as|known by|styled|headed',
	'headlined|inscribed|labelled|labeled|marked|lettered|spelled|alias|aka|by the name of|under the (?:name|title|heading|headline|motto|slogan)',
	'(?:called|call|calls|term|terms|termed|dub|dubs|dubbed)(?: (?:a|an|the))?',
	'the (?:word|words|name|names|term|terms|phrase|title|titles|adjective|noun|verb|slogan|motto|nickname|expression|headline|label|album|book|novel|film|movie)',
	'the (?:song|single|play|series|show|poem|essay|article|story|magazine|newspaper|painting|game|ship|brand|hashtag|opera|ballad|hymn)',
	// German
	'so genannte|so genannten|so genannter|so genanntes|so genanntem|sogenannte|sogenannten|sogenannter|sogenanntes|sogenanntem',
	'namens|genannt|hieß(?: \\S+)?|heißt(?: \\S+)?|das Wort|de[rn] Begriff|(?:dem )?Titel|Film|Buch|Roman|Lied|Stück|Ausdruck',
	// French
	"soi-disant|les? (?:mot|mots)|intitulée?s?|nommée?s?|appelée?s?|surnommée?s?|le terme|l[’']expression|titre|roman|film|chanson",
	// Spanish, Portuguese, Italian
	'la palabra|llamado|llamada|llamados|llamadas|titulado|titulada|titulados|tituladas|la película|la novela|la canción|el libro|el término|[oa] palavra|chamado|chamada|chamados|chamadas',
	'la parola|intitolato|intitolata|il film|il romanzo|chiamato|chiamata',
	// Dutch, Swedish
	'zogenaamde|het woord|genaamd|getiteld|ordet|(?:så )?(?:kallad|kallade)',
	// Russian, Polish
	'так называем\\S{2,3}|слов[оа]|под названием|роман|фильм\\S{0,2}|песн\\S{1,2}|книг\\S{1,2}|газет\\S{1,2}|słowo|tak zwan\\S{1,3}|pod tytułem',
];

/** Chinese and Japanese, which need no space before them. */
const UNSPACED = /(?:所谓的?|称为|称作|名为|叫做|题为|名叫|いわゆる)$/;

interface Names {
	/** Every word of the patterns in ASCII, in lower case. */
	readonly words: ReadonlySet<string>;
	readonly pattern: () => RegExp;
}

/** The engine takes a millisecond or two to compile all of the patterns: only those that the last word is in are. */
const NAMES = lazy((): readonly Names[] =>
	BY_LANGUAGE.map(names => ({
		words: new Set(names.toLowerCase().match(/[a-z]+/g)),
		pattern: lazy(() => new RegExp(`(?:^|[\\s(—–-])(?:${names})\\s*[:,]?$`, 'i')),
	})),
);

const LAST_WORD = /[a-z]+(?=\s*[:,]?$)/i;
/** Letters beyond ASCII, and the one pattern in it that is open, Polish “tak zwany”: then any may match. */
function isOpenEnd(end: string): boolean {
	for (let at = 0; at < end.length; at++) {
		const unit = end.charCodeAt(at);
		if ((unit >= 0xc0 && unit < 0x2000) || unit >= 0x2c00) return true;
	}
	return end.toLowerCase().includes('zwan');
}

/** Longer than any of them. */
const REACH = 40;

/** Whether the text before quotation marks, trimmed at its end, says that a name or a title follows. */
export function endsInNamingWord(before: string): boolean {
	const end = before.slice(-REACH);
	const isOpen = isOpenEnd(end);
	const last = LAST_WORD.exec(end)?.[0].toLowerCase() ?? '';
	return (
		NAMES().some(({ words, pattern }) => (isOpen || words.has(last)) && pattern().test(end)) ||
		(isOpen && UNSPACED.test(end))
	);
}
