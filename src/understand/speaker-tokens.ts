/** The words and stops of a paragraph, each stretch of speech being one token. */

import { honorificOf } from '../article/person-name.ts';
import { isCapital, isInitial } from '../text/letters.ts';
import type { Range } from './cut.ts';
import type { ReportingVerb, SpeakerLanguage } from './reporting-verbs.ts';
import { lexiconOf, type Meaning, meaningOf, NO_MEANING } from './speaker-lexicon.ts';
import type { WordKind } from './speaker-words.ts';

export type TokenKind = 'word' | 'stop' | 'comma' | 'colon' | 'dash' | 'bracket' | 'speech';

/** How the words in the marks end. */
export type Ending = 'stop' | 'ask' | 'comma' | 'none';

/** There are many of them: what few have is in objects of their own, which are shared. */
export class Token implements Range {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	/** Of a word, in lower case and with a straight apostrophe as ’. */
	readonly word: string;
	/** A word that begins with a capital. */
	readonly capital: boolean;
	readonly meaning: Meaning;
	readonly said: Said;

	constructor(
		kind: TokenKind,
		start: number,
		end: number,
		word: string,
		capital: boolean,
		meaning: Meaning,
		said: Said,
	) {
		this.kind = kind;
		this.start = start;
		this.end = end;
		this.word = word;
		this.capital = capital;
		this.meaning = meaning;
		this.said = said;
	}

	/** The small word it is in the language. */
	get is(): WordKind | undefined {
		return this.meaning.is;
	}

	get verb(): ReportingVerb | undefined {
		return this.meaning.verb;
	}

	/** May begin “according to”. */
	get isSource(): boolean {
		return this.meaning.isSource ?? false;
	}

	/** Ends in ’s. */
	get possessive(): boolean {
		return this.word.endsWith('’s');
	}

	/** Of speech: how it ends. */
	get ending(): Ending {
		return this.said.ending;
	}

	/** Which of the paragraph’s speeches it is. */
	get speech(): number {
		return this.said.index;
	}

	withEnd(end: number): Token {
		return new Token(this.kind, this.start, end, this.word, this.capital, this.meaning, this.said);
	}
}

interface Said {
	readonly ending: Ending;
	readonly index: number;
}
const NOT_SAID: Said = { ending: 'none', index: -1 };

/** Words, with apostrophes, hyphens and stops in them; and what stops, parts and encloses. */
const TOKEN =
	/[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u205e\u2e3a\u3000-\u303f]+(?:['’.&-][^\s!-/:-@[-`{-~\u00a0-\u00bf\u2010-\u205e]+)*|[.!?;…]+|[,،:–—―()[\]]|--?(?=\s)/g;
const KINDS: Readonly<Record<string, TokenKind>> = {
	...{ '.': 'stop', '!': 'stop', '?': 'stop', ';': 'stop', '…': 'stop', ',': 'comma', '،': 'comma', ':': 'colon' },
	...{
		'–': 'dash',
		'—': 'dash',
		'―': 'dash',
		'-': 'dash',
		'(': 'bracket',
		')': 'bracket',
		'[': 'bracket',
		']': 'bracket',
	},
};
const ELISION = /^(?:[ldjnsmtc]|qu|lorsqu|jusqu|dell|all|nell|sull|dall|un|quest)['’]/i;
const ENCLITIC = /-(?:t-)?(?:il|elle|ils|elles|on|je|nous|vous|tu)$/i;
/** Words that end in a full stop within a sentence, besides forms of address. */
const ABBREVIATION =
	/^(?:st|jr|sr|inc|corp|co|ltd|no|maj|adm|det|supt|cpl|pte|fr|bp|min|bürgerm|dipl|ing|sec|pres|atty)$/;

export function tokensOf(text: string, speeches: readonly Range[], language: SpeakerLanguage): readonly Token[] {
	const tokens: Token[] = [];
	let from = 0;
	for (const [index, speech] of speeches.entries()) {
		readWords(text, from, speech.start, language, tokens);
		tokens.push(sign('speech', speech.start, speech.end, { ending: endingOf(text, speech), index }));
		from = speech.end;
	}
	readWords(text, from, text.length, language, tokens);
	return tokens;
}

const sign = (kind: TokenKind, start: number, end: number, said: Said = NOT_SAID): Token =>
	new Token(kind, start, end, '', false, NO_MEANING, said);

/** Where no token is. */
export const NO_TOKEN: Token = sign('stop', 0, 0);

function readWords(text: string, from: number, to: number, language: SpeakerLanguage, tokens: Token[]): void {
	if (from === to) return;
	const narration = text.slice(from, to);
	const lexicon = lexiconOf(language);
	const isElided = language === 'fr' || language === 'it';
	const push = (start: number, end: number): void => {
		const isPlain = isSmallAscii(narration, start, end);
		const found = narration.slice(start, end);
		const word = isPlain ? found : found.toLowerCase().replaceAll("'", '’');
		const capital = !isPlain && isCapital(narration, start);
		tokens.push(new Token('word', from + start, from + end, word, capital, meaningOf(lexicon, word), NOT_SAID));
	};
	for (const { 0: found, index } of narration.matchAll(TOKEN)) {
		const end = index + found.length;
		const kind = KINDS[found[0] ?? ''];
		if (kind !== undefined) {
			const before = tokens.at(-1);
			// The full stop of an abbreviation is part of the word before it.
			if (found === '.' && before?.end === from + index && isAbbreviation(text, before))
				tokens[tokens.length - 1] = before.withEnd(from + end);
			else tokens.push(sign(kind, from + index, from + end));
			continue;
		}
		let start = index;
		if (isElided) {
			for (let elision = ELISION.exec(found); elision !== null; elision = ELISION.exec(narration.slice(start, end))) {
				// s’exclama is one verb.
				if (language === 'fr' && elision[0].toLowerCase().startsWith('s')) break;
				push(start, start + elision[0].length);
				start += elision[0].length;
			}
		}
		if (language === 'fr') {
			const enclitic = ENCLITIC.exec(narration.slice(start, end))?.[0] ?? '';
			const pronoun = end - (enclitic.length - enclitic.lastIndexOf('-') - 1);
			if (enclitic !== '') {
				push(start, end - enclitic.length);
				start = pronoun;
			}
		}
		push(start, end);
	}
}

/** Most words are: they need no lower case, which takes longer than to look at their letters. */
function isSmallAscii(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x61 || unit > 0x7a) return false;
	}
	return true;
}

function isAbbreviation(text: string, { kind, word, start, end, capital }: Token): boolean {
	if (kind !== 'word' || !capital) return false;
	const isOneLetter = end - start === 1 && isInitial(text, start) && word !== 'i';
	return isOneLetter || word.includes('.') || ABBREVIATION.test(word) || honorificOf(word) !== undefined;
}

const CLOSERS = /[\s"'“”‘’«»‹›„‚」』`)\]—–-]/;
/** Marks and spaces at the end of a stretch. */
const MAX_CLOSERS = 6;

/** How a stretch of speech ends, its closing marks aside. */
export function endingOf(text: string, { start, end }: Range): Ending {
	let at = end - 1;
	while (at > start && end - at <= MAX_CLOSERS && CLOSERS.test(text[at] ?? '')) at--;
	const last = text[at] ?? '';
	if (last === ',') return 'comma';
	if ('.。;'.includes(last)) return 'stop';
	return '!?…！？'.includes(last) ? 'ask' : 'none';
}
