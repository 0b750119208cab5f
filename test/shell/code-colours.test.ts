import { describe, expect, test } from 'vitest';
import { codeColours } from '../../src/shell/code-colours.ts';
import { LANGUAGES } from '../../src/shell/code-languages.ts';

const { highlight } = codeColours();

/** `«role»text«/»`, without the `code-` of the roles; nothing for what is not coloured at all. */
function checkColours(language: string, code: string, expected: string | undefined): void {
	const drawn = highlight?.(code, language)?.map(({ text, role }) =>
		role === undefined ? text : `«${role.replace('code-', '')}»${text}«/»`,
	);
	expect(drawn?.join('')).toBe(expected);
}

describe('programs', () => {
	test('have keywords, names, strings, numbers and comments', () => {
		checkColours(
			'js',
			"if (a) f('b', 1); // c",
			"«keyword»if«/» (a) «name»f«/»(«string»'b'«/», «number»1«/»); «comment»// c«/»",
		);
		checkColours('python', '@a\ndef b(): #c', '«keyword»@a«/»\n«keyword»def«/» «name»b«/»(): «comment»#c«/»');
		checkColours('css', '.a { color: red }', '«keyword».a«/» { «name»color«/»: red }');
	});
	test('have what was added and removed', () => {
		checkColours('diff', '-a\n+b\n c', '«removed»-a«/»\n«added»+b«/»\n c');
	});
	test('have a prompt before what was typed', () => {
		checkColours('console', '$ echo a\na', '«comment»$ «/»«name»echo«/» a\na');
	});
	test('have escapes of their own in a string', () => {
		checkColours('yaml', "- 'b''c'", "«keyword»-«/» «string»'b«/»«number»''«/»«string»c'«/»");
	});
	test('in a string are plain again', () => {
		checkColours('rb', '"a#{b}c"', '«string»"a«/»#{b}«string»c"«/»');
	});
	test('in another language are coloured by their own', () => {
		checkColours('html', '<script>let a</script>', '<«keyword»script«/»>«keyword»let«/» a</«keyword»script«/»>');
	});
	test('keep the characters of markup', () => {
		checkColours('js', `a < b && "<i>&amp;'"`, `a < b && «string»"<i>&amp;'"«/»`);
	});
	test('look the same whatever was coloured before', () => {
		const request = 'GET / HTTP/1.1\n\n{"a": 1}';
		const first = highlight?.(request, 'http');
		for (const language of Object.keys(LANGUAGES)) highlight?.('a', language);
		expect(highlight?.(request, 'http')).toEqual(first);
	});
});

describe('languages', () => {
	test.each([
		'TypeScript',
		'ts',
		'language-ts',
		'lang-ts',
		'{.ts .numbered}',
		'ts{1,3}',
		'ts,ignore',
		'ts:a.ts',
		'brush: ts',
		'text/x-ts',
	])('%s', name => checkColours(name, 'let a', '«keyword»let«/» a'));
	test.each(['C++', 'C#', 'F#', 'objective-c', 'shell', 'sh-session'])('%s', name =>
		expect(highlight?.('a', name)).toEqual([{ text: 'a' }]),
	);
	test.each(['', ' ', '{', 'zebra', 'constructor', '__proto__', 'none', 'text'])('%s is not known', name =>
		checkColours(name, 'let a', undefined),
	);
	test('have each name once, in small letters', () => {
		const names = Object.entries(LANGUAGES).flatMap(([language, row]) => `${language} ${row.names}`.trim().split(' '));
		expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
		expect(names.filter(name => name !== name.toLowerCase())).toEqual([]);
	});
	test('name only others of the table', () => {
		const inside = Object.values(LANGUAGES).flatMap(row => row.inside ?? []);
		expect(inside.filter(name => !Object.hasOwn(LANGUAGES, name))).toEqual([]);
	});
	test.each(Object.keys(LANGUAGES))('%s loses nothing and throws nothing', language => {
		const code = 'a "b\' <c> & d\n\t{ ( [ /* # -- `e` $f @g \\ 1_0.5e3 é 漢 \u{1f600}\n```\n</script> ${ #{ %>\n';
		expect(
			highlight?.(code, language)
				?.map(({ text }) => text)
				.join(''),
		).toBe(code);
	});
});

describe('what is too long', () => {
	test('to be a program somebody reads is left alone', () => {
		checkColours('js', 'let a\n'.repeat(2_000), undefined);
		checkColours('js', `let a = "${'b'.repeat(2_000)}"`, undefined);
	});
	/** The slowest of 26,000 shapes tried by chance took half a second at the limit; without it, minutes. */
	test.each([
		['console', '$'.concat('{')],
		['csharp', 'a'],
		['ini', '.class '],
		['nix', ''],
	])('in %s, does not hold the reader up', (language, piece) => {
		const line = `${piece.repeat(80).slice(0, 79)}\n`;
		const started = performance.now();
		highlight?.(line.repeat(100_000), language);
		expect(performance.now() - started).toBeLessThan(100);
		highlight?.(line.repeat(9_000 / line.length), language);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
