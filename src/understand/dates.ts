/** Dates as articles print them: a line that is nothing but a date. Month names by language, as data. */

import { lazy } from '../text/lazy.ts';
import { isLetter } from '../text/letters.ts';

/** In order; a short form is any prefix given after the name. */
const MONTHS: readonly (readonly string[])[] = [
	['january jan', 'januar januari', 'janvier', 'enero', 'gennaio', 'janeiro', 'январь января', 'stycznia'],
	['february feb', 'februar februari', 'février', 'febrero', 'febbraio', 'fevereiro', 'февраль февраля', 'lutego'],
	['march mar', 'märz maart mars', 'mars', 'marzo', 'marzo', 'março', 'март марта', 'marca'],
	['april apr', 'april', 'avril', 'abril', 'aprile', 'abril', 'апрель апреля', 'kwietnia'],
	['may', 'mai mei maj', 'mai', 'mayo', 'maggio', 'maio', 'май мая', 'maja'],
	['june jun', 'juni', 'juin', 'junio', 'giugno', 'junho', 'июнь июня', 'czerwca'],
	['july jul', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'июль июля', 'lipca'],
	['august aug', 'august augustus', 'août', 'agosto', 'agosto', 'agosto', 'август августа', 'sierpnia'],
	[
		'september sept sep',
		'september',
		'septembre',
		'septiembre',
		'settembre',
		'setembro',
		'сентябрь сентября',
		'września',
	],
	['october oct', 'oktober okt', 'octobre', 'octubre', 'ottobre', 'outubro', 'октябрь октября', 'października'],
	['november nov', 'november', 'novembre', 'noviembre', 'novembre', 'novembro', 'ноябрь ноября', 'listopada'],
	[
		'december dec',
		'dezember dez december',
		'décembre',
		'diciembre',
		'dicembre',
		'dezembro',
		'декабрь декабря',
		'grudnia',
	],
];

const monthNumbers = lazy(
	(): ReadonlyMap<string, number> =>
		new Map(
			MONTHS.flatMap((names, index) => names.flatMap(name => name.split(' ')).map(name => [name, index + 1] as const)),
		),
);
/** As long as the names above are; which of them it is, the table tells. */
const MONTH = '(?<month>[^\\s\\d,.]{3,12})\\.?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
/** A weekday. */
const BEFORE = '(?:(?<before>[^\\s\\d,.]{2,12})\\.?,? )?';
const CLOCK = '\\d{1,2}[:.h]\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\b\\.?)?';
const ZONE = '(?:,? ?(?:uhr|[a-z]{2,5}|\\([a-z]{2,5}\\)))?';
/** A clock time with its zone, after a date and before it. */
const TIME = lazy(() => new RegExp(`^,? ?(?:at|um|à|a las|alle|às|kl\\.?|klo|o|-|–|·|\\||/)? ?${CLOCK}${ZONE}$`));
const TIME_BEFORE = lazy(() => new RegExp(`^(?:at |um )?${CLOCK}${ZONE},? (?:on )?`));
const ONLY_TIME = lazy(() => new RegExp(`^(?:at |um )?${CLOCK}${ZONE}$`));

interface Shape {
	readonly date: () => RegExp;
	/** What may follow. */
	readonly time: () => RegExp;
}

/** Of a line in lower case. */
const shape = (date: string, time: Shape['time']): Shape => ({ date: lazy(() => new RegExp(`^${date}`)), time });

const SHAPES: readonly Shape[] = [
	shape(`${BEFORE}${MONTH} ${DAY},? ${YEAR}`, TIME),
	shape(`${BEFORE}(?:le |el |den |am )?${DAY} (?:de )?${MONTH},? (?:de )?${YEAR}`, TIME),
	// The day comes first with stops; with slashes, where the number can be no month.
	shape(`${BEFORE}(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.${YEAR}`, TIME),
	shape(`${BEFORE}(?<day>1[3-9]|2\\d|3[01])/(?<number>\\d{1,2})/${YEAR}`, TIME),
	shape(`${BEFORE}(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/${YEAR}`, TIME),
	shape(`${YEAR}-(?<number>\\d\\d)-${DAY}`, () => /^[t ]\d\d:\d\d\S*$/),
	shape(`${YEAR} ?年 ?(?<number>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日`, () => /^ ?\d{1,2}:\d\d$/),
];

/** Longer lines hold more than a date. */
const MAX_LENGTH = 60;
/** The shortest is `1.1.2000`. */
const MIN_DATE = 8;

const ANY_YEAR = new RegExp(YEAR);

/** Without one there is no date; cheap to ask. */
export const hasYear = (line: string): boolean => ANY_YEAR.test(line);

/** The date that a line consists of, as ISO 8601. */
export function dateOfLine(line: string): string | undefined {
	if (line.length > MAX_LENGTH || !hasYear(line)) return undefined;
	const lower = line.toLowerCase();
	return dateIn(lower) ?? dateIn(lower.replace(TIME_BEFORE(), ''));
}

function dateIn(lower: string): string | undefined {
	for (const { date, time } of SHAPES) {
		const match = date().exec(lower);
		if (!match) continue;
		const rest = lower.slice(match[0].length);
		const { groups = {} } = match;
		if (!isWord(groups['before'] ?? '')) continue;
		// A page may print the date of the last change right after the first, or the same date twice.
		if (rest === '' || time().test(rest) || (rest.length >= MIN_DATE && hasYear(rest) && dateIn(rest)))
			return isoDate(groups);
	}
	return undefined;
}

/** Whether a text is a time of the day. */
export const isTime = (text: string): boolean => ONLY_TIME().test(text.toLowerCase());

const isWord = (text: string): boolean => [...text].every(character => isLetter(character) || character === '-');

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
	const month = monthNumbers().get(groups['month'] ?? '') ?? Number(groups['number']);
	const day = Number(groups['day']);
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
	const two = (number: number) => String(number).padStart(2, '0');
	return `${groups['year']}-${two(month)}-${two(day)}`;
}
