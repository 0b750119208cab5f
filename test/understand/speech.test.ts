import { expect, test } from 'vitest';
import { understand } from '../../src/understand/understand.ts';
import { definitions } from '../support/build.ts';
import { outlineOf } from '../support/outline.ts';
import { articleOf, BODY, checkSpeech, checkSpeechIn, paragraph } from './check.ts';

const text = (text: string) => ({ kind: 'text', text }) as const;

for (const sentence of [
	'He said [“no,”] and left.',
	'[“No,”] he said. [“Never.”]',
	'He said: [“It is never closed]',
	'[“One is open.] [“The next is not,”] she said.',
	'[“He said [“go”] to me,”] she said.',
	'[“No,] he said. [“Not ever.]',
	'[„Nein“], sagte er. [„Doch.”]',
	'[»Nein«], sagte er. [»Doch.«]',
	'[« Non »], dit-il. [«Si.»]',
	'[”Nej”], sade han. [»Jo.»]',
	'他说：[「不行。」]又说：[『好。』]',
	'他说：[“不行。”]',
	'He said ["no,"] and then ["yes."]',
	"[``No,''] he said.",
	'["I have a 6" pipe and a 5" one,"] he said.',
	'The 6" pipe is 5\' 10" long.',
	'A {‘dark’} ship; the boys’ and the girl’s.',
	"A {'dark'} ship, the boys' and the girl's, rock 'n' roll.",
	'[‘No,’] he said. [‘It isn’t {“so”}, is it?’]',
	"['No,'] he said, and told 'em.",
	'[Lost at the start,”] he said.',
	'[“Yes,”] he said. [And that was it,”] he added.',
	'A mark” alone is none.',
	'([“No”])',
]) {
	test(sentence, () => checkSpeech(sentence));
}

test('across emphasis', () => {
	checkSpeechIn(
		[text('He said “I '), { kind: 'emphasis', inlines: [text('really')] }, text(' do,” twice.')],
		'He said [“I _really_ do,”] twice.',
	);
});
test('in what is said about a term', () => {
	const read = understand(articleOf([definitions(['“Yes”', 'She said “yes”.'])]));
	expect(outlineOf(read)).toBe('definitions\n  term ““Yes””\n  description\n    paragraph “She said speech(“yes”).”');
});
test('inside a link', () => {
	checkSpeechIn([text('A '), { kind: 'link', href: '#a', inlines: [text('so “said” one')] }], 'A <so {“said”} one>');
});
test('from inside a link: the link becomes two', () => {
	checkSpeechIn(
		[{ kind: 'link', href: '#a', inlines: [text('he said: “no')] }, text(', no,” he said')],
		'<he said: >[<“no>, no,”] he said',
	);
});
test('marks in code, pictures and notes are none', () => {
	checkSpeechIn(
		[
			{ kind: 'code', text: 'a = "b' },
			{ kind: 'image', alt: '“' },
			{ kind: 'note', label: '"' },
			text(' he said “no”'),
		],
		'`a = "b`image(“)^" he said [“no”]',
	);
});
test('speech marked already stays', () => {
	checkSpeechIn([{ kind: 'speech', inlines: [text('“no”')] }, text(' and “yes”')], '[“no”] and “yes”');
});
test('in quotations, lists and footnotes; not in headings, tables, captions and code', () => {
	const inlines = [text('“no”')];
	const blocks = [paragraph('“no”')];
	const article = understand(
		articleOf([
			BODY,
			{ kind: 'quote', blocks },
			{ kind: 'list', ordered: false, items: [{ blocks }] },
			{ kind: 'footnote', label: '1', blocks },
			{ kind: 'heading', level: 2, inlines },
			{ kind: 'figure', caption: inlines, credit: [] },
			{ kind: 'table', align: [], rows: [{ header: false, cells: [{ inlines }] }] },
			{ kind: 'code', text: '“no”' },
		]),
	);
	const outline = outlineOf(article).split('\n').slice(1);
	expect(outline.filter(line => line.includes('speech('))).toEqual([
		'  paragraph “speech(“no”)”',
		'    paragraph “speech(“no”)”',
		'  paragraph “speech(“no”)”',
	]);
});
