/** News agencies and picture libraries, as credits name them. */

/** In lower case. */
const AGENCIES: ReadonlySet<string> = new Set(
	(
		'ap|afp|reuters|getty images|getty|dpa|epa|epa-efe|efe|ansa|apa|anp|ntb|tass|pa|pa wire|pa images|press association|' +
		'upi|xinhua|kyodo|yonhap|bloomberg|belga|lapresse|shutterstock|istock|istockphoto|alamy|alamy stock photo|' +
		'adobe stock|depositphotos|unsplash|pexels|pixabay|flickr|wikimedia commons|imago|picture alliance|' +
		'picture-alliance|keystone|nurphoto|sipa|zuma|zuma press|corbis|lehtikuva|ritzau|associated press|' +
		'agence france-presse'
	).split('|'),
);
/** Longer than any agency's name with what may follow it. */
const MAX_LENGTH = 40;

const isAgency = (name: string, kinds: readonly string[]): boolean =>
	AGENCIES.has(name) ||
	kinds.some(kind => name.endsWith(kind) && AGENCIES.has(name.slice(0, name.length - kind.length)));

/** What agencies call their pictures. */
const KINDS_AT_END = [' photo', ' file', ' pool'];
const KINDS_IN_BRACKETS = [' photo', ' file photo', ' pool'];

/** The last words of these names: few texts end in one of them. */
const LAST_WORDS: ReadonlySet<string> = new Set(
	[...AGENCIES, ...KINDS_AT_END].map(name => name.slice(name.lastIndexOf(' ') + 1)),
);

const BEFORE_NAME = /[\s/|(]/g;

/** Whether a text in lower case ends with an agency. */
export function endsWithAgency(lower: string): boolean {
	const end = withoutEnd(withoutEnd(lower.slice(-MAX_LENGTH), '.'), ')');
	if (!LAST_WORDS.has(lastWordOf(end))) return false;
	if (isAgency(end, KINDS_AT_END)) return true;
	for (const { index } of end.matchAll(BEFORE_NAME)) if (isAgency(end.slice(index + 1), KINDS_AT_END)) return true;
	return false;
}

const withoutEnd = (text: string, sign: string): string => (text.endsWith(sign) ? text.slice(0, -1) : text);

const isLetterOrHyphen = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === 0x2d;

function lastWordOf(lower: string): string {
	let start = lower.length;
	while (isLetterOrHyphen(lower.charCodeAt(start - 1))) start--;
	return lower.slice(start);
}

/** What may follow an agency in the same brackets: a person, a programme. */
const JOINT = /[/,:|]/;
const MIN_REST_LENGTH = 2;
const MAX_REST_LENGTH = 60;

/** Whether what stands in brackets, in lower case, is an agency, with or without what follows one. */
export function opensWithAgency(inside: string): boolean {
	const joint = inside.search(JOINT);
	if (joint < 0) return isAgency(inside, KINDS_IN_BRACKETS);
	const rest = inside.length - joint - 1;
	return rest >= MIN_REST_LENGTH && rest <= MAX_REST_LENGTH && isAgency(inside.slice(0, joint), KINDS_IN_BRACKETS);
}
