import { expect, test } from 'vitest';
import { parseText, parseTextInParts } from '../../src/parse/plain-text.ts';
import { outlineOf, trimIndent } from '../support/outline.ts';

function checkText(source: string, outline: string): void {
	expect(outlineOf(parseText(source))).toBe(trimIndent(outline));
}

/** Prose of `words` words, wrapped at `width` by hand, as it were. */
function wrapped(words: number, width: number): string {
	const lines = [''];
	for (let index = 0; index < words; index++) {
		const word = ['some', 'entirely', 'plain', 'prose', 'of', 'a', 'writer'][index % 7] ?? '';
		const line = lines.at(-1) ?? '';
		if (line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join('\n');
}

const PROSE = `${wrapped(60, 60)}.`;
/** More of a text that is wrapped at 60, so that its shape is beyond doubt. */
const inWrapped = (source: string): string => `${PROSE}\n\n${source}\n\n${PROSE}`;

function checkInWrapped(source: string, outline: string): void {
	const blocks = parseText(inWrapped(source)).blocks.slice(1, -1);
	expect(outlineOf({ meta: {}, blocks, problems: [] })).toBe(trimIndent(outline));
}

const LONG = `${wrapped(40, 400)}.`;

test('nothing is an article without blocks', () => {
	checkText('', '');
	checkText(' \n\t\n\n', '');
});

test('blank lines stand between paragraphs', () =>
	checkText('one\n\ntwo\n \t\n\nthree', 'paragraph “one”\nparagraph “two”\nparagraph “three”'));

test('long lines are a paragraph each', () => {
	checkText(`${LONG}\nshort\n${LONG}`, `paragraph “${LONG}”\nparagraph “short”\nparagraph “${LONG}”`);
});

for (const [name, end] of Object.entries({
	'CR LF': '\r\n',
	CR: '\r',
	'form feed': '\f',
	'U+2028': '\u2028',
	'U+0085': '\x85',
})) {
	test(`${name} ends a line`, () => checkText(`one${end}${end}two`, 'paragraph “one”\nparagraph “two”'));
}

test('U+2029 ends a paragraph', () => checkText('one\u2029two', 'paragraph “one”\nparagraph “two”'));
test('a byte order mark is no text', () => checkText('\ufeffone', 'paragraph “one”'));
test('controls are replaced', () => checkText('o\x1bne', 'paragraph “o\ufffdne”'));
test('justified text has one space between words', () => checkText('one   two\tthree', 'paragraph “one two three”'));

test('wrapped lines are joined', () => {
	checkText(wrapped(60, 60), `paragraph “${wrapped(60, 60).replaceAll('\n', ' ')}”`);
});
test('wrapped lines are joined among many that are not', () => {
	const verse = `${'a line of verse\n'.repeat(60)}\n`;
	const two = wrapped(14, 60);
	const joined = `paragraph “${two.replaceAll('\n', ' ')}”`;
	const kept = `paragraph “${two.replace('\n', '⏎')}”`;
	const outline = (text: string): string => outlineOf(parseText(text)).split('\n').at(-1) ?? '';
	expect(outline(`${PROSE}\n\n${PROSE}\n\n${verse}${two}`)).toBe(joined);
	// Once may be chance.
	expect(outline(`${PROSE}\n\n${verse}${two}`)).toBe(kept);
});
test('a hyphen at the end of a line stays', () => {
	checkInWrapped(
		`${wrapped(9, 60).padEnd(56, 'n')}-\nknown to all`,
		`paragraph “${wrapped(9, 60).padEnd(56, 'n')}-known to all”`,
	);
});
test('wrapped Chinese is joined without spaces', () => {
	const line = '这是一行很普通的文字没有什么特别的意思只是为了试';
	checkText(`${line}\n${line}\n${line}\n短`, `paragraph “${line.repeat(3)}短”`);
});
test('wrapped paragraphs may begin indented', () => {
	checkText(
		`  ${PROSE}\n  ${PROSE}`,
		`paragraph “${PROSE.replaceAll('\n', ' ')}”\nparagraph “${PROSE.replaceAll('\n', ' ')}”`,
	);
});
test('wrapped paragraphs may end in a short line', () => {
	const first = `${wrapped(28, 60)}.`;
	checkText(
		`${first}\nThen ${PROSE}`,
		`paragraph “${first.replaceAll('\n', ' ')}”\nparagraph “Then ${PROSE.replaceAll('\n', ' ')}”`,
	);
});
test('an ideographic space begins a paragraph', () =>
	checkText('\u3000\u3000一\n\n\u3000\u3000二', 'paragraph “一”\nparagraph “二”'));

test('verse keeps its lines', () => {
	checkText('A line of verse\nand then a line\nso short', 'paragraph “A line of verse⏎and then a line⏎so short”');
	checkInWrapped('A line of verse\nand then a line', 'paragraph “A line of verse⏎and then a line”');
	checkInWrapped('    Indented lines\n    of a verse', 'paragraph “Indented lines⏎of a verse”');
});

test('underlined lines are headings', () => {
	checkText('Title\n=====\n\nPart\n----\ntext', 'heading 1 “Title”\nheading 2 “Part”\nparagraph “text”');
	checkText('=====\nTitle\n=====', 'rule\nheading 1 “Title”');
});
test('an underline too long or short is a rule', () =>
	checkText('A paragraph of words\n---', 'paragraph “A paragraph of words”\nrule'));
test('hashes', () => checkText('## Part\n\n#tag', 'heading 2 “Part”\nparagraph “#tag”'));
test('capitals standing alone', () => {
	checkText('THE HARBOUR\n\nsome text', 'heading 2 “THE HARBOUR”\nparagraph “some text”');
	checkText('STOP! SHE CRIED.\n\nsome text', 'paragraph “STOP! SHE CRIED.”\nparagraph “some text”');
	checkText('ALL OF IT\n\nIN CAPITALS', 'paragraph “ALL OF IT”\nparagraph “IN CAPITALS”');
});
test('numbered parts', () => {
	checkText('Chapter 3\n\ntext', 'heading 2 “Chapter 3”\nparagraph “text”');
	checkText('第三章 海\n\n文字', 'heading 2 “第三章 海”\nparagraph “文字”');
	checkText(
		'1. The Method\n\ntext\n\n1.2 The Tools\n\ntext',
		'heading 2 “1. The Method”\nparagraph “text”\nheading 3 “1.2 The Tools”\nparagraph “text”',
	);
	checkText('Chapter 3 was long.\n\ntext', 'paragraph “Chapter 3 was long.”\nparagraph “text”');
	checkText('17 May 2026\n\ntext', 'paragraph “17 May 2026”\nparagraph “text”');
});

for (const mark of ['-', '*', '•', '–']) {
	test(`${mark} marks items`, () => {
		checkText(`${mark} one\n${mark} two`, `list\n  item\n    paragraph “one”\n  item\n    paragraph “two”`);
	});
}
for (const [first, second, numerals] of [
	['1.', '2.', ''],
	['1)', '2)', ' )'],
	['(1)', '(2)', ' ()'],
	['a)', 'b)', ' lower-alpha )'],
	['i)', 'j)', ' lower-alpha ) from 9'],
	['(i)', '(ii)', ' lower-roman ()'],
	['C)', 'D)', ' upper-alpha ) from 3'],
	['a.', 'b.', ' lower-alpha'],
	['I.', 'II.', ' upper-roman'],
	['1、', '2、', ' 、'],
]) {
	test(`${first} numbers items`, () => {
		checkText(
			`${first} one\n${second} two`,
			`ordered list${numerals}\n  item\n    paragraph “one”\n  item\n    paragraph “two”`,
		);
	});
}
test('capitals with a full stop are a list from three on: two may be names', () => {
	checkText(
		'A. one\nB. two\nC. three',
		'ordered list upper-alpha\n  item\n    paragraph “one”\n  item\n    paragraph “two”\n  item\n    paragraph “three”',
	);
	checkText('A. Smith\nB. Jones', 'paragraph “A. Smith⏎B. Jones”');
	checkText('A. Smith said so.', 'paragraph “A. Smith said so.”');
	checkText('1. Bells\n\nA. Smith said so.', 'heading 2 “1. Bells”\nparagraph “A. Smith said so.”');
	checkText('a. one\n\nb. two', 'ordered list lower-alpha\n  item\n    paragraph “one”\n  item\n    paragraph “two”');
});
test('i alone is a number, whatever follows its list', () => {
	checkText('(i) one\n\n    more', 'ordered list lower-roman ()\n  item\n    paragraph “one”\n    paragraph “more”');
	checkText(
		'- one\n  i) two\n- three',
		'list\n  item\n    paragraph “one”\n    ordered list lower-roman )\n      item\n        paragraph “two”\n  item\n    paragraph “three”',
	);
});
test('letters do not go on where figures stopped', () =>
	checkText('1. one\nb. two', 'paragraph “1. one”\nparagraph “b. two”'));
test('a list may begin anywhere', () =>
	checkText('4. one\n5. two', 'ordered list from 4\n  item\n    paragraph “one”\n  item\n    paragraph “two”'));
test('numbers that do not count are no list', () =>
	checkText('1914. War\n1918. Peace', 'paragraph “1914. War⏎1918. Peace”'));
test('items go on in the next line and after blank lines', () => {
	checkText(
		'- one\n  more\n\n- two\n\n  further',
		`
		list
		  item
		    paragraph “one more”
		  item
		    paragraph “two”
		    paragraph “further”
		`,
	);
});
test('items nest by indent', () => {
	checkText(
		'1. one\n   - a\n   - b\n2. two',
		`
		ordered list
		  item
		    paragraph “one”
		    list
		      item
		        paragraph “a”
		      item
		        paragraph “b”
		  item
		    paragraph “two”
		`,
	);
});
test('a list after its introduction', () =>
	checkText(
		'Bring:\n- bread\n- milk',
		'paragraph “Bring:”\nlist\n  item\n    paragraph “bread”\n  item\n    paragraph “milk”',
	));
test('dashes of a dialogue are no list', () => {
	checkText(
		'- Are you there?\n\n- I am.\n\n- Still?',
		'paragraph “- Are you there?”\nparagraph “- I am.”\nparagraph “- Still?”',
	);
});
test('a wrapped line may begin with a dash', () => {
	const line = wrapped(12, 59).split('\n')[0] ?? '';
	checkInWrapped(`${line}\n- as it happens - goes on`, `paragraph “${line} - as it happens - goes on”`);
});

test('indented code', () => {
	checkText(
		'Run:\n\n    if (a) {\n      b();\n    }\n\n    c = 1;\n\nDone.',
		'paragraph “Run:”\ncode “if (a) {⏎  b();⏎}⏎⏎c = 1;”\nparagraph “Done.”',
	);
});
test('columns keep their spaces', () =>
	checkText('ham    2.50\neggs   1.20\ntea    0.80', 'code “ham    2.50⏎eggs   1.20⏎tea    0.80”'));
test('drawings keep their spaces', () => checkText('+---+\n| a |\n+---+', 'code “+---+⏎| a |⏎+---+”'));

test('prose set in is a quotation', () => {
	const set = wrapped(25, 52)
		.split('\n')
		.map(line => `    ${line}`)
		.join('\n');
	checkInWrapped(set, `quote\n  paragraph “${wrapped(25, 52).replaceAll('\n', ' ')}”`);
});
test('lines marked as quoted', () => {
	checkText(
		'> one\n> \n> > two\n\nanswer',
		'quote\n  paragraph “one”\n  quote\n    paragraph “two”\nparagraph “answer”',
	);
});

test('a line of millions of signs is text as any other', () => {
	const line = '-'.repeat(3_000_000);
	expect(parseText(line).blocks).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: line }] }]);
});
for (const rule of ['* * *', '-----', '⁂', '***', '···', '_____']) {
	test(`${rule} is a rule`, () => checkText(`one\n\n${rule}\n\ntwo`, 'paragraph “one”\nrule\nparagraph “two”'));
}

test('the first part is some pages', () => {
	const text = `${LONG}\n\n`.repeat(2000);
	const [first, ...rest] = parseTextInParts(text);
	expect(first?.blocks.length).toBeGreaterThan(100);
	expect(first?.blocks.length).toBeLessThan(600);
	expect([first, ...rest].flatMap(part => part?.blocks ?? [])).toEqual(parseText(text).blocks);
});
test('a text without blank lines comes in parts too', () => {
	const text = `${PROSE}\n`.repeat(1000);
	expect([...parseTextInParts(text)].length).toBeGreaterThan(1);
});
