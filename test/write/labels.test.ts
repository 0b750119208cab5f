import { describe, expect, test } from 'vitest';
import type { Article, Inline } from '../../src/article/article.ts';
import type { Format } from '../../src/article/format.ts';
import { type LabelWriter, writeQuotes, writeSpans } from '../../src/write/labels.ts';
import { spokenWords } from '../../src/write/spoken.ts';
import { article, as, cited, em, figure, h, p, quote, said, speech } from '../support/build.ts';

interface Options {
	readonly json?: boolean;
	readonly several?: boolean;
	readonly format?: Format;
}

const written = (write: LabelWriter, content: Article, source: string, options: Options = {}): string => {
	const { json = false, several = false, format = 'text' } = options;
	return [...write({ article: content, source, format }, json, several)].join('');
};

const SOURCE = `A bridge opens

“We had  one part,” said Ida Quill. “It came – by ‘bike’.” The “geological” delay ended.

“Good,” she heard.`;

const ARTICLE = article([
	as('title', h(1, 'A bridge opens')),
	p(
		said('Ida Quill', '“We had  one part,”'),
		' said Ida Quill. ',
		said('Quill', '“It came – by ', speech('‘bike’'), '.”'),
		' The ',
		cited('“geological”'),
		' delay ended.',
	),
	p(speech('“Good,”'), ' she heard.'),
]);

describe('quotations', () => {
	test('are a line each: who, and the words without their marks', () => {
		expect(written(writeQuotes, ARTICLE, SOURCE)).toBe(
			'Ida Quill\tWe had one part,\nIda Quill\tIt came – by ‘bike’.\n\tGood,\n',
		);
	});
	test('in JSON have their marks and their place in the source; one a line, in reading order', () => {
		const json = written(writeQuotes, ARTICLE, SOURCE, { json: true });
		expect(json.split('\n').length).toBe(6);
		const quotes: { start: number; end: number; kind: string; speaker: string | null; text: string }[] =
			JSON.parse(json);
		expect(quotes.map(({ kind, speaker, text }) => [kind, speaker, text])).toEqual([
			['speech', 'Ida Quill', '“We had  one part,”'],
			['speech', 'Ida Quill', '“It came – by ‘bike’.”'],
			['speech', null, '“Good,”'],
		]);
		for (const { start, end, text } of quotes) expect(SOURCE.slice(start, end)).toBe(text);
	});
	test('of several articles are a line each', () => {
		expect(written(writeQuotes, ARTICLE, SOURCE, { json: true, several: true }).split('\n').length).toBe(2);
		expect(written(writeQuotes, article([p('Nothing.')]), 'Nothing.', { json: true, several: true })).toBe('[]\n');
	});
	test('that the source does not have have no offsets', () => {
		const [only] = JSON.parse(written(writeQuotes, article([p(speech('“No”'))]), 'Else.', { json: true }));
		expect(only).toEqual({ start: null, end: null, kind: 'speech', speaker: null, text: '“No”' });
	});
	test('are none where nobody speaks', () => {
		const silent = article([p(cited('“so”'), ' it is')]);
		expect(written(writeQuotes, silent, '“so” it is')).toBe('');
		expect(written(writeQuotes, silent, '“so” it is', { json: true })).toBe('[]\n');
	});
	test('of furniture and repeats are left out', () => {
		const page = article([as('repeat', p(speech('“a”'))), p(speech('“a”')), as('furniture', p(speech('“b”')))]);
		expect(written(writeQuotes, page, '“a”\n\n“a”\n\n“b”')).toBe('\ta\n');
	});
	test('are one line, whatever is in them', () => {
		const odd: Inline = said('A\tB', '“one\ttwo', { kind: 'break' }, em('three'), '”');
		expect(written(writeQuotes, article([p(odd)]), '')).toBe('A B\tone two three\n');
	});
});

describe('spans', () => {
	test('are a line each: offsets, kind, text', () => {
		expect(written(writeSpans, ARTICLE, SOURCE)).toBe(
			[
				'0\t14\ttitle\tA bridge opens',
				'16\t35\tspeech\t“We had one part,”',
				'52\t74\tspeech\t“It came – by ‘bike’.”',
				'66\t72\tspeech\t‘bike’',
				'79\t91\tcited\t“geological”',
				'106\t113\tspeech\t“Good,”',
				'',
			].join('\n'),
		);
	});
	test('in JSON have their speaker where there is one', () => {
		const spans: { kind: string; speaker?: string }[] = JSON.parse(
			written(writeSpans, ARTICLE, SOURCE, { json: true }),
		);
		expect(spans.map(({ kind, speaker }) => `${kind} ${speaker}`)).toEqual([
			'title undefined',
			'speech Ida Quill',
			'speech Quill',
			'speech undefined',
			'cited undefined',
			'speech undefined',
		]);
		expect('speaker' in (spans[0] ?? {})).toBe(false);
	});
	test('are none of what cannot be seen', () => {
		const blank = article([as('furniture', { kind: 'rule' }), { ...figure('alt'), caption: [{ kind: 'break' }] }]);
		expect(written(writeSpans, blank, '---')).toBe('');
	});
	test('are of every kind, furniture too; a caption without the words that stand for the picture', () => {
		const page = article([
			h(2, 'Head'),
			figure('alt words', 'A door.', 'Ann/AP'),
			as('furniture', p('Share')),
			as('byline', p('By Ann')),
			quote(p(speech('“Yes”')), h(3, 'In it')),
		]);
		const source = 'Head\n\nA door.\n\nAnn/AP\n\nShare\n\nBy Ann\n\n“Yes”\n\nIn it';
		expect(written(writeSpans, page, source, { format: 'html' })).toBe(
			[
				'0\t4\theading\tHead',
				'6\t13\tcaption\tA door.',
				'15\t21\tcredit\tAnn/AP',
				'23\t28\tfurniture\tShare',
				'30\t36\tbyline\tBy Ann',
				'38\t43\tspeech\t“Yes”',
				'45\t50\theading\tIn it',
				'',
			].join('\n'),
		);
	});
});

test.each([
	['“We did,”', 'We did,'],
	['„Nein.“', 'Nein.'],
	['„Nein.”', 'Nein.'],
	['»Ja.«', 'Ja.'],
	['« Oui. »', 'Oui.'],
	['”Jo.”', 'Jo.'],
	['「はい」', 'はい'],
	['— Oui, dit-il.', 'Oui, dit-il.'],
	['‘It’s the dogs’’', 'It’s the dogs’'],
	['“It goes on', 'It goes on'],
	['“It is the dogs’', 'It is the dogs’'],
	['“He said ‘no’”', 'He said ‘no’'],
	['"Straight"', 'Straight'],
	['KIRBY: yes', 'KIRBY: yes'],
	['“', ''],
	['', ''],
])('%s is said without its marks', (text, words) => {
	expect(spokenWords(text)).toBe(words);
});
