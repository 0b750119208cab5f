/** Dates as front matter and pages write them → ISO 8601. What could be meant in two ways (3/4/2026) is no date. */

const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

const TIME = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s{0,4}(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})?';

/** Where year, month and day stand among the groups of each form; a time may follow. */
const FORMS: readonly {
	readonly pattern: RegExp;
	readonly year: number;
	readonly month: number;
	readonly day: number;
}[] = [
	{ pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, year: 1, month: 2, day: 3 },
	{ pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, year: 1, month: 2, day: 3 },
	{ pattern: /^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/, year: 1, month: 2, day: 3 },
	{
		pattern: new RegExp(`^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`, 'i'),
		year: 3,
		month: 2,
		day: 1,
	},
	{
		pattern: new RegExp(`^(?:[a-z]{3,9},?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
		year: 3,
		month: 1,
		day: 2,
	},
];

const TIME_AFTER = new RegExp(`^(?:T|,?\\s{1,4}(?:at\\s)?)${TIME}\\s*$`, 'i');

/** A date or date-time in ISO 8601, or nothing when the text does not begin with a date. */
export function isoDate(written: string): string | undefined {
	const text = written.trim();
	for (const { pattern, year, month, day } of FORMS) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const date = isoDay(Number(match[year]), monthNumber(match[month] ?? ''), Number(match[day]));
		return date === undefined ? undefined : date + isoTime(text.slice(match[0].length));
	}
	return undefined;
}

const monthNumber = (month: string): number =>
	/^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDay(year: number, month: number, day: number): string | undefined {
	if (day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined;
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `T10:00:00Z`, or nothing when what follows the date is no time. */
function isoTime(text: string): string {
	const match = TIME_AFTER.exec(text);
	if (match === null) return '';
	const [, hours = '', minutes = '', seconds = '00', zone = ''] = match;
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return '';
	return `T${hours.padStart(2, '0')}:${minutes}:${seconds}${isoZone(zone)}`;
}

const isoZone = (zone: string): string =>
	/^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');

const twoDigits = (number: number): string => String(number).padStart(2, '0');
