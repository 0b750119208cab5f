/** Failure → sentence, what to do, exit code. The only place that words them. */

import { nameOfAddress } from '../article/address.ts';
import type { Problem, ProblemKind } from '../article/article.ts';
import type { Failure, FailureReason } from '../article/resource.ts';
import { sanitizeLine } from '../text/sanitize.ts';

export const EXIT = {
	fine: 0,
	/** Some source failed; the others were shown. */
	failed: 1,
	usage: 2,
	/** Nothing readable in what was given. */
	nothing: 4,
	/** lectern itself is at fault (sysexits.h, EX_SOFTWARE). */
	bug: 70,
} as const;

interface Wording {
	/** What happened. */
	readonly sentence: (name: string, detail: string) => string;
	/** What to do about it, if anything. */
	readonly advice?: string;
	readonly exit: number;
}

const wordings: { readonly [Reason in FailureReason]: Wording } = {
	'not-found': { sentence: name => `${name} does not exist.`, exit: EXIT.failed },
	'no-access': { sentence: name => `${name} cannot be read.`, advice: 'Check its permissions.', exit: EXIT.failed },
	unreadable: { sentence: (name, detail) => `${name} could not be read (${detail}).`, exit: EXIT.failed },
	'not-text': {
		sentence: (name, detail) => `${name} is ${detail === '' ? 'not text' : `${detail}, not an article`}.`,
		exit: EXIT.nothing,
	},
	'too-large': {
		sentence: name => `${name} is larger than lectern can open.`,
		advice: 'Split it first.',
		exit: EXIT.failed,
	},
	'no-articles': {
		sentence: name => `There are no articles in ${name}.`,
		advice: 'lectern looks for .txt, .md and .html files.',
		exit: EXIT.nothing,
	},
	empty: { sentence: name => `${name} is empty.`, exit: EXIT.nothing },
	unsupported: {
		sentence: name => `${name} is a web address, and lectern does not fetch those yet.`,
		advice: `Pipe it instead: curl -L ADDRESS | lectern --from html`,
		exit: EXIT.failed,
	},
};

export function sentenceOf(failure: Failure): string {
	const name = failure.address.kind === 'stdin' ? 'The standard input' : nameOfAddress(failure.address);
	const { sentence, advice } = wordings[failure.reason];
	const said = sentence(sanitizeLine(name) || '“”', sanitizeLine(failure.detail ?? ''));
	return advice === undefined ? said : `${said} ${advice}`;
}

export const exitCodeOf = (failure: Failure): number => wordings[failure.reason].exit;

const problems: { readonly [Kind in ProblemKind]: (detail: string) => string } = {
	'undecodable-bytes': detail => `Some bytes are not text in ${detail || 'its charset'}; they are shown as �.`,
	'front-matter': () => 'Its front matter cannot be read and is shown as it is.',
	json: detail => `It is not a proper JSON form of an article${detail === '' ? '' : ` (${detail})`}.`,
	'too-deep': () => 'It is nested deeper than lectern follows; the innermost parts are shown flat.',
};

export const sentenceOfProblem = ({ kind, detail }: Problem): string => problems[kind](sanitizeLine(detail ?? ''));
