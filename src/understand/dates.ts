/** Dates as articles print them: a line that is nothing but a date. Month names by language, as data. */

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

const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
	MONTHS.flatMap((names, index) => names.flatMap(name => name.split(' ')).map(name => [name, index + 1] as const)),
);
const MONTH = `(?<month>${[...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
/** A weekday stands before; a clock time with its zone, or what says how long it takes to read, after. */
const BEFORE = '(?:[\\p{L}-]{2,12}\\.?,? )?';
const TIME =
	'(?:,? ?(?:at|um|à|a las|alle|-|–|·|\\||/)? ?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:uhr|[a-z]{2,5}|\\([a-z]{2,5}\\)))?)?';

const SHAPES: readonly RegExp[] = [
	new RegExp(`^${BEFORE}${MONTH} ${DAY},? ${YEAR}${TIME}$`, 'iu'),
	new RegExp(`^${BEFORE}(?:le |el |den |am )?${DAY} (?:de )?${MONTH},? (?:de )?${YEAR}${TIME}$`, 'iu'),
	new RegExp(`^${YEAR}-(?<number>\\d\\d)-${DAY}(?:[T ]\\d\\d:\\d\\d\\S*)?$`, 'iu'),
	new RegExp(`^${YEAR} ?年 ?(?<number>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日(?: ?\\d{1,2}:\\d\\d)?$`, 'iu'),
];

/** Longer lines hold more than a date. */
const MAX_LENGTH = 60;

/** The date that a line consists of, as ISO 8601. */
export function dateOfLine(line: string): string | undefined {
	if (line.length > MAX_LENGTH) return undefined;
	for (const shape of SHAPES) {
		const groups = shape.exec(line)?.groups;
		if (groups) return isoDate(groups);
	}
	return undefined;
}

function isoDate(groups: Readonly<Record<string, string | undefined>>): string | undefined {
	const month = MONTH_NUMBER.get(groups['month']?.toLowerCase() ?? '') ?? Number(groups['number']);
	const day = Number(groups['day']);
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
	const two = (number: number) => String(number).padStart(2, '0');
	return `${groups['year']}-${two(month)}-${two(day)}`;
}
