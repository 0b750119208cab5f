/** Words right before what is a name, a title or a word that is only mentioned, by language. Patterns, each at the end of the text before. */

import { lazy } from '../text/lazy.ts';

const BY_LANGUAGE: readonly string[] = [
	// English
	'so-called|named|nicknamed|titled|entitled|(?:known|described|listed|classified|registered|referred to) as|known by|styled|headed',
	'headlined|inscribed|labell?ed|marked|lettered|spelled|alias|aka|by the name of|under the (?:name|title|heading|headline|motto|slogan)',
	'(?:called|call|calls|terms?|termed|dubs?|dubbed)(?: (?:an?|the))?',
	'the (?:words?|names?|terms?|phrase|titles?|adjective|noun|verb|slogan|motto|nickname|expression|headline|label|album|book|novel|film|movie)',
	'the (?:song|single|play|series|show|poem|essay|article|story|magazine|newspaper|painting|game|ship|brand|hashtag|opera|ballad|hymn)',
	// German
	'so ?genannte[nrsm]?|namens|genannt|hieß(?: \\S+)?|heißt(?: \\S+)?|das Wort|de[rn] Begriff|(?:dem )?Titel|Film|Buch|Roman|Lied|Stück|Ausdruck',
	// French
	"soi-disant|les? mots?|intitulée?s?|nommée?s?|appelée?s?|surnommée?s?|le terme|l[’']expression|titre|roman|film|chanson",
	// Spanish, Portuguese, Italian
	'la palabra|llamad[oa]s?|titulad[oa]s?|la película|la novela|la canción|el libro|el término|[oa] palavra|chamad[oa]s?',
	'la parola|intitolat[oa]|il film|il romanzo|chiamat[oa]',
	// Dutch, Swedish
	'zogenaamde|het woord|genaamd|getiteld|ordet|(?:så )?kallade?',
	// Russian, Polish
	'так называем\\S{2,3}|слов[оа]|под названием|роман|фильм\\S{0,2}|песн\\S{1,2}|книг\\S{1,2}|газет\\S{1,2}|słowo|tak zwan\\S{1,3}|pod tytułem',
];

const NAMES = lazy(
	() =>
		new RegExp(
			`(?:(?:^|[\\s(—–-])(?:${BY_LANGUAGE.join('|')})\\s*[:,]?|(?:所谓的?|称为|称作|名为|叫做|题为|名叫|いわゆる))$`,
			'i',
		),
);
/** Longer than any of them. */
const REACH = 40;

/** Whether the text before quotation marks, trimmed at its end, says that a name or a title follows. */
export const endsInNamingWord = (before: string): boolean => NAMES().test(before.slice(-REACH));
