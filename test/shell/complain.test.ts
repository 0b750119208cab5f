import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { complain } from '../../src/shell/complain.ts';
import type { ColorMode } from '../../src/shell/options.ts';

const SENTENCE = 'harbour.txt cannot be read. Check its permissions.';

beforeEach(() => {
	for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLORTERM']) vi.stubEnv(name, undefined);
	vi.stubEnv('TERM', 'xterm');
});
afterEach(() => vi.unstubAllEnvs());

/** `columns` of a terminal; without, standard error goes elsewhere. Bold is drawn `*`, red `#`, their ends `/`. */
async function checkComplaint(columns: number | undefined, expected: string, mode?: ColorMode, sentence = SENTENCE) {
	let written = '';
	const recipient = {
		...(columns === undefined ? {} : { isTTY: true, columns }),
		write: (text: string) => {
			written += text;
		},
	};
	await complain(sentence, mode, recipient);
	const drawn = written
		.replaceAll('\u001B[1m', '*')
		.replaceAll('\u001B[31m', '#')
		.replaceAll(/\u001B\[(22|39)m/g, '/');
	expect(drawn).toBe(expected);
}

test('outside a terminal it is one plain line', async () => {
	await checkComplaint(undefined, `lectern: ${SENTENCE}\n`);
});

test('on a terminal it is wrapped, the name in bold red', async () => {
	await checkComplaint(30, '*#lectern:// harbour.txt cannot be\nread. Check its permissions.\n');
});

test('a path wider than the terminal stays in one piece', async () => {
	await checkComplaint(
		20,
		'*#lectern://\n/a/very/long/path/to/an/article.txt\ndoes not exist.\n',
		'auto',
		'/a/very/long/path/to/an/article.txt does not exist.',
	);
});

test('a terminal that does not know its width does the wrapping', async () => {
	await checkComplaint(0, `*#lectern:// ${SENTENCE}\n`);
});

test('without colours the name is bold', async () => {
	await checkComplaint(80, `*lectern:/ ${SENTENCE}\n`, 'never');
	vi.stubEnv('NO_COLOR', '1');
	await checkComplaint(80, `*lectern:/ ${SENTENCE}\n`);
});

test('a dumb terminal gets no style', async () => {
	vi.stubEnv('TERM', 'dumb');
	await checkComplaint(80, `lectern: ${SENTENCE}\n`);
});
