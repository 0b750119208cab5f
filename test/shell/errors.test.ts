import { expect, test } from 'vitest';
import { type Address, addressOf } from '../../src/article/address.ts';
import type { ProblemKind } from '../../src/article/article.ts';
import type { FailureReason } from '../../src/article/resource.ts';
import { exitCodeOf, sentenceOf, sentenceOfProblem } from '../../src/shell/errors.ts';

/** `exit code: sentence`. */
function checkFailure(reason: FailureReason, detail: string | undefined, expected: string, address = 'a.txt'): void {
	const failure = {
		kind: 'failure',
		address: addressOf(address),
		reason,
		...(detail === undefined ? {} : { detail }),
	} as const;
	expect(`${exitCodeOf(failure)}: ${sentenceOf(failure)}`).toBe(expected);
}

test('every reason has its sentence and its exit code', () => {
	checkFailure('not-found', 'ENOENT', '1: a.txt does not exist.');
	checkFailure('no-access', 'EACCES', '1: a.txt cannot be read. Check its permissions.');
	checkFailure('unreadable', 'EIO', '1: a.txt could not be read (EIO).');
	checkFailure('not-text', 'a PDF document', '4: a.txt is a PDF document, not an article.');
	checkFailure('not-text', undefined, '4: a.txt is not text.');
	checkFailure('too-large', undefined, '1: a.txt is larger than lectern can open. Split it first.');
	checkFailure(
		'no-articles',
		undefined,
		'4: There are no articles in a.txt. lectern looks for .txt, .md and .html files.',
	);
	checkFailure('empty', undefined, '4: a.txt is empty.');
	checkFailure(
		'unsupported',
		'web',
		'1: https://example.org is a web address, and lectern does not fetch those yet. Pipe it instead: curl -L ADDRESS | lectern --from html',
		'https://example.org',
	);
});

test('standard input is called what it is', () => {
	checkFailure('empty', undefined, '4: The standard input is empty.', '-');
});

test('nothing of a name or a detail reaches the terminal as a control', () => {
	checkFailure(
		'unreadable',
		'E\u001B[2J',
		'1: a\uFFFD[31m b.txt could not be read (E\uFFFD[2J).',
		'a\u001B[31m\nb.txt',
	);
});

const KINDS: Readonly<Record<ProblemKind, true>> = {
	'undecodable-bytes': true,
	'front-matter': true,
	json: true,
	'too-deep': true,
};

test.each(Object.keys(KINDS) as ProblemKind[])(
	'the problem %s is one clean sentence, with and without detail',
	kind => {
		for (const detail of [{}, { detail: 'x\u0007\ny' }]) {
			const sentence = sentenceOfProblem({ kind, ...detail });
			expect(sentence).toMatch(/^[A-Z][^\n\p{Cc}]+\.$/u);
		}
	},
);

test('an address of any kind has a name', () => {
	const addresses: readonly Address[] = [{ kind: 'path', path: 'x' }, { kind: 'url', url: 'x' }, { kind: 'stdin' }];
	for (const address of addresses)
		expect(sentenceOf({ kind: 'failure', address, reason: 'empty' })).toMatch(/^(x|The .*) is empty\.$/);
});
