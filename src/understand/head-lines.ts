/** What a line between title and text says of its article: who wrote it, when it was published or changed. A line that is nothing else. */

import type { Metadata } from '../article/article.ts';
import { beginsWithAny } from '../text/any-of.ts';
import { lowerCased } from '../text/letters.ts';
import { dateOfLine, hasYear, isTime } from './dates.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { arePersons, isUncasedWord } from './names.ts';

export interface HeadLine {
	readonly part: 'byline' | 'dateline';
	readonly meta: Metadata;
}

/** Longer lines say more. */
const MAX_HEAD_LINE = 120;

/** What a byline opens with, by language, in lower case: patterns for either case take long to compile. */
const SPACED =
	/^(?:(?:(?:written |posted |story |text |words |reported )?by|von|text von|par|por|di|door|af|av|durch)(?: ?: ?| )|(?:text|autor|autorin|author|auteur|autore|redaktion) ?: ?)\s*/;
/** What each of these begins with. */
const mayBeByline = beginsWithAny(
	'by|written by|posted by|story by|text|words by|reported by|von|par|por|di|door|af|av|durch|autor|author|auteur|redaktion'.split(
		'|',
	),
);
/** A scrape may lose the space before a name. */
const GLUED = /^(?:By|BY|Von|Por)(?=[A-ZÀ-ÞĀ-ŽА-Я])/;
const UNSPACED = /^(?:автор:|作者[:：]|文[/／|｜:：])\s*/;

/** Before the date it was published, or changed, in lower case. */
const PUBLISHED =
	/^(?:(?:first |originally )?(?:published|posted)(?: on| at)?|date|erstellt(?: am)?|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|opublikowano|опубликовано|发布时间|発行日|公開日)\s*[:：]?\s*/;
const UPDATED =
	/^(?:(?:last )?(?:updated|modified)(?: on| at)?|aktualisiert(?: am)?|geändert(?: am)?|zuletzt (?:aktualisiert|geändert)(?: am)?|stand|mis à jour(?: le)?|actualizado(?: el)?|atualizado(?: em)?|aggiornato(?: il)?|bijgewerkt(?: op)?|zaktualizowano|обновлено|更新时间|更新日)\s*[:：]?\s*/;
/** Between what a line says. */
const SEPARATOR = /\s*[|•·;]\s*|\s+[–—/-]{1,2}\s+/;
const MAX_PIECES = 4;
/** Between a name and a date that no separator parts. */
const BEFORE_DATE = /^(?:on|am|le|il|el|,|-)\s+/i;
const NO_COMMA = /\s*,$/;

/** One word after “By” may be anything; these write under one. */
const AGENCIES = /^(?:Reuters|AFP|AP|dpa|EFE|ANSA|Xinhua|Bloomberg|Staff)$/;
const SEVERAL_WORDS = /[ ,、]/;

const isName = (name: string): boolean =>
	arePersons(name) && (SEVERAL_WORDS.test(name) || AGENCIES.test(name) || (name.length > 1 && isUncasedWord(name)));

/** What a line of head matter says; undefined when it is none. */
export function headLine(text: string): HeadLine | undefined {
	if (text.length > MAX_HEAD_LINE) return undefined;
	const withYear = hasYear(text);
	if (!withYear && afterBy(text) === undefined) return undefined;
	const whole = pieceOf(text, withYear);
	if (whole !== undefined) return whole;
	const pieces = text.split(SEPARATOR).filter(piece => piece !== '');
	if (pieces.length < 2 || pieces.length > MAX_PIECES) return undefined;
	let found: HeadLine | undefined;
	for (const piece of pieces) {
		const said = pieceOf(piece, hasYear(piece));
		if (said === undefined && !isBeside(piece)) return undefined;
		if (said !== undefined) found = joined(found, said);
	}
	return found;
}

function joined(found: HeadLine | undefined, said: HeadLine): HeadLine {
	const part = found?.part === 'byline' ? found.part : said.part;
	return { part, meta: { ...said.meta, ...found?.meta } };
}

/** What may stand beside a date or a name: a time, who publishes it, how long it takes to read. */
const isBeside = (piece: string): boolean => isTime(piece) || isName(piece) || isFurnitureLine(piece);

const pieceOf = (piece: string, withYear: boolean): HeadLine | undefined =>
	(withYear ? dateLine(piece) : undefined) ?? byline(piece, withYear);

function dateLine(text: string): HeadLine | undefined {
	const change = UPDATED.exec(lowerCased(text));
	const updated = change === null ? undefined : dateOfLine(text.slice(change[0].length));
	if (updated !== undefined) return { part: 'dateline', meta: { updated } };
	const published = dateOfLine(withoutPublished(text));
	return published === undefined ? undefined : { part: 'dateline', meta: { published } };
}

const withoutPublished = (text: string): string => text.slice(PUBLISHED.exec(lowerCased(text))?.[0].length ?? 0);

/** What stands after “By”. */
function afterBy(text: string): string | undefined {
	const lower = lowerCased(text);
	const by = (mayBeByline(lower) ? SPACED.exec(lower) : null) ?? GLUED.exec(text) ?? UNSPACED.exec(lower);
	return by === null ? undefined : text.slice(by[0].length);
}

function byline(text: string, withYear: boolean): HeadLine | undefined {
	const name = afterBy(text);
	if (name === undefined) return undefined;
	if (isName(name)) return { part: 'byline', meta: { byline: name } };
	return withYear ? datedByline(name) : undefined;
}

/** “By Jane Doe on 3 May 2023” */
function datedByline(text: string): HeadLine | undefined {
	// The longest name first: before a date any word may be the day of the week.
	for (let space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
		const name = text.slice(0, space).replace(NO_COMMA, '');
		// Where a date follows, one word is a name.
		if (!arePersons(name)) continue;
		const published = dateOfLine(withoutPublished(text.slice(space + 1).replace(BEFORE_DATE, '')));
		if (published !== undefined) return { part: 'byline', meta: { byline: name, published } };
	}
	return undefined;
}
