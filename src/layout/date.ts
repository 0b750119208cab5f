/** Dates as readers write them: in the zone they were written in, without a clock. */

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Long enough to tell the months apart. */
const BRIEF_MONTH_LETTERS = 3;

const ISO_DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?/;

/** `2026-03-12T08:00Z` is `12 March 2026`; what is no ISO 8601 date stays as it is. */
export const dateInWords = (date: string): string => written(date, name => name);

/** `12 Mar 2026`, for columns: at most eleven cells. */
export const dateInBrief = (date: string): string => written(date, name => name.slice(0, BRIEF_MONTH_LETTERS));

function written(date: string, month: (name: string) => string): string {
	const [, year, number, day] = ISO_DATE.exec(date) ?? [];
	const name = MONTHS[Number(number) - 1];
	if (year === undefined || name === undefined) return date;
	return [...(day === undefined ? [] : [String(Number(day))]), month(name), year].join(' ');
}
