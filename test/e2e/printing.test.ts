/** The built program in a pipe. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LECTERN, NODE, PROJECT } from '../support/pty.ts';

const place = mkdtempSync(join(tmpdir(), 'lectern-printing-'));
afterAll(() => rmSync(place, { recursive: true }));

interface Run {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

function run(
	args: readonly string[],
	options: { input?: string; node?: string; env?: Record<string, string> } = {},
): Run {
	const { input = '', node = NODE, env = {} } = options;
	const { status, stdout, stderr } = spawnSync(node, [LECTERN, ...args], {
		cwd: PROJECT,
		input,
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'] ?? '',
			HOME: process.env['HOME'] ?? '',
			XDG_CONFIG_HOME: '/nowhere',
			TERM: 'xterm-256color',
			...env,
		},
	});
	return { code: status, out: stdout, err: stderr };
}

const shell = (script: string): Run => {
	const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: { ...process.env, NODE, LECTERN },
	});
	return { code: status, out: stdout, err: stderr };
};

const HARBOUR = 'articles/02-harbor-hum.txt';

function article(name: string, text: string): string {
	const path = join(place, name);
	writeFileSync(path, text);
	return path;
}

test.each(['--plain', '--markdown', '--html', '--json', '--list', '--quotes', '--spans'])(
	'%s prints the article and says nothing else',
	output => {
		const { code, out, err } = run([output, HARBOUR]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).not.toBe('');
	},
);

/** Their pictures lie in a folder beside them. */
const samples = readdirSync(join(PROJECT, 'articles'), { withFileTypes: true }).filter(entry => entry.isFile());

describe('plain text', () => {
	test('has no escapes, no trailing spaces, no line over 80 cells, and is the same every time', () => {
		const { code, out, err } = run([HARBOUR]);
		expect(code).toBe(0);
		expect(err).toBe('');
		expect(out).not.toMatch(/\u001B/);
		expect(out).not.toMatch(/ $/m);
		expect(out.split('\n').every(line => line.length <= 80)).toBe(true);
		expect(out).toMatch(/[^\n]\n$/);
		expect(run([HARBOUR]).out).toBe(out);
		expect(run(['--plain', HARBOUR], { env: { FORCE_COLOR: '3' } }).out).toBe(out);
	});

	test('has two straight edges when asked for, and every word whole', () => {
		const justified = run(['--justify', HARBOUR]).out;
		const ragged = run([HARBOUR]).out;
		const full = (text: string): number => text.split('\n').filter(line => line.length === 80).length;
		expect(full(justified)).toBeGreaterThan(2 * full(ragged));
		expect(justified.match(/\S+/g)).toEqual(ragged.match(/\S+/g));
	});

	test('counts cells as the terminal does that was named', () => {
		// Joined by a zero-width joiner: one picture of two cells, or two of them.
		const path = article('family.txt', `${Array(7).fill('👩\u200D👧').join(' ')}\n`);
		const rows = (widths: string): number =>
			run(['-w', '20', path], { env: { LECTERN_WIDTHS: widths } })
				.out.trimEnd()
				.split('\n').length;
		expect([rows('modern'), rows('classic')]).toEqual([1, 2]);
	});

	test('counts the words of the article', () => {
		const path = article(
			'words.txt',
			'Short title here\n\nOne two three “four five,” six seven.\n\nEight nine ten, and so on to the end.\n',
		);
		expect(shell(`"$NODE" "$LECTERN" ${path} | wc -w`).out.trim()).toBe('19');
	});

	test('keeps furniture only when asked', () => {
		expect(run([HARBOUR]).out).not.toContain('Leave a Comment');
		expect(run(['--all', HARBOUR]).out).toContain('Leave a Comment');
	});

	test('is as wide as asked', () => {
		const { out } = run(['--width', '30', HARBOUR]);
		expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(30);
		expect(Math.max(...out.split('\n').map(line => line.length))).toBeGreaterThan(24);
	});

	test('numbers links and lists them at the end', () => {
		const path = article('links.md', 'See [one](https://example.org/1) and [two](https://example.org/2).\n');
		expect(run(['--links', path]).out).toContain('https://example.org/2');
		expect(run([path]).out).toBe('See one and two.\n');
	});

	test('is styled only when colour is always wanted', () => {
		expect(run(['--color=always', HARBOUR]).out).toMatch(/\u001B\[/);
		expect(run(['--color=never', HARBOUR]).out).not.toMatch(/\u001B\[/);
	});

	test('of several articles can be cut apart', () => {
		const cut = mkdtempSync(join(place, 'cut-'));
		const both = shell(
			`cd ${cut} && "$NODE" "$LECTERN" ${PROJECT}${HARBOUR} ${PROJECT}articles/01-welcome.md | csplit --quiet - $'/^\\f/' '{*}' && ls`,
		);
		expect(both.out.trim().split('\n')).toEqual(['xx00', 'xx01']);
		expect(readFileSync(join(cut, 'xx01'), 'utf8')).toContain('Welcome to lectern');
	});
});

describe('other forms', () => {
	test('Markdown, HTML and JSON of one article', () => {
		expect(run(['--markdown', HARBOUR]).out).toMatch(/^# /m);
		expect(run(['--html', HARBOUR]).out).toMatch(/^<!doctype html>/i);
		expect(JSON.parse(run(['--json', HARBOUR]).out).lectern).toBe(1);
	});

	test('the language of a text that does not say it', () => {
		const path = article(
			'ferry.txt',
			`The ferry\n\n${'The ferry came late, and nobody on the pier knew why. '.repeat(4)}\n`,
		);
		expect(JSON.parse(run(['--json', path]).out).meta.language).toBe('en');
		expect(run(['--html', path]).out).toContain('<html lang="en">');
		expect(run(['--markdown', path]).out).toContain('lang: "en"');
	});

	test('its own JSON is read back', () => {
		const path = article('own.json', run(['--json', HARBOUR]).out);
		expect(run([path]).out).toBe(run([HARBOUR]).out);
		expect(run(['-'], { input: readFileSync(path, 'utf8') }).out).toBe(run([HARBOUR]).out);
	});

	test('who said what, and whatever else is labelled, with offsets into the source', () => {
		const text = 'A bridge opens\n\n“One part,” said Ida Quill, who runs the harbour. “It came by sea.”\n';
		const path = article('said.txt', text);
		expect(
			run(['--quotes', path])
				.out.split('\n')
				.map(line => line.split('\t')[1]),
		).toEqual(['One part,', 'It came by sea.', undefined]);
		const quotes: { start: number; end: number; text: string }[] = JSON.parse(run(['--quotes', '--json', path]).out);
		expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“One part,”', '“It came by sea.”']);
		expect(run(['--quotes', '--json', '-'], { input: text }).out).toBe(run(['--quotes', '--json', path]).out);
		expect(run(['--spans', path]).out).toMatch(/^0\t14\ttitle\tA bridge opens\n/);
		const lines = run(['--spans', '--json', 'articles']).out.trimEnd().split('\n');
		expect(lines.map(line => Array.isArray(JSON.parse(line)))).toEqual(samples.map(() => true));
		expect(run(['--quotes', path, 'no-such-file.txt']).code).toBe(1);
	});

	test('a table of a folder, newest first', () => {
		const { out, code } = run(['--list', 'articles']);
		expect(code).toBe(0);
		const rows = out
			.trimEnd()
			.split('\n')
			.map(row => row.split('\t'));
		expect(rows.length).toBe(samples.length);
		expect(rows.every(row => row.length === 7)).toBe(true);
		expect(rows[0]?.[1]).toBe('Welcome to lectern');
		const dates = rows.map(row => row[4] ?? '').filter(date => date !== '');
		expect(dates).toEqual([...dates].sort().reverse());
		const lines = run(['--list', '--json', 'articles'])
			.out.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line));
		expect(lines.map(line => line.title)).toEqual(rows.map(row => row[1]));
	});
});

describe('what goes wrong', () => {
	test.each([
		[['no-such-file.txt'], 1, 'no-such-file.txt does not exist.'],
		[['bin'], 4, 'There are no articles in bin.'],
		[['--wdith', '70', HARBOUR], 2, 'There is no option --wdith; did you mean --width?'],
		[['--width', 'wide', HARBOUR], 2, '--width takes a number of cells'],
		[['--theme', 'plaid', HARBOUR], 2, 'There is no theme “plaid”'],
		[['--from', 'pdf', HARBOUR], 2, '--from takes'],
		[['--html', '--json', HARBOUR], 2, 'two different outputs'],
		[['https://example.org/'], 1, 'is a web address'],
		[[NODE], 4, 'is a program'],
	] as const)('%j', (args, code, sentence) => {
		const { code: got, out, err } = run(args);
		expect(err).toContain(sentence);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(out).toBe('');
		expect(got).toBe(code);
	});

	test('one bad file among good ones is said, and the others are printed', () => {
		const { code, out, err } = run([HARBOUR, 'no-such-file.txt', 'articles/01-welcome.md']);
		expect(code).toBe(1);
		expect(err).toBe('lectern: no-such-file.txt does not exist.\n');
		expect(out).toContain('Welcome to lectern');
	});

	test('nothing at all through a pipe', () => {
		const { code, err } = run([], { input: '' });
		expect(code).toBe(4);
		expect(err).toBe('lectern: The standard input is empty.\n');
	});

	test('a pipe that closes early is silent', () => {
		const long = article('long.txt', 'A sentence that goes on and on. '.repeat(40_000));
		const { out, err, code } = shell(`"$NODE" "$LECTERN" ${long} | head -1; echo "\${PIPESTATUS[0]}"`);
		expect(err).toBe('');
		expect(out.trim().split('\n').at(-1)).toBe('0');
		expect(code).toBe(0);
	});

	test('a file name cannot reach the terminal as a control sequence', () => {
		const { err } = run(['\u001B[31mred\u0007.txt']);
		expect(err).not.toMatch(/[\u001B\u0007]/);
	});
});

describe('help', () => {
	test('fits in a screen', () => {
		const { out, code } = run(['--help']);
		expect(code).toBe(0);
		const rows = out.trimEnd().split('\n');
		expect(rows.length).toBeLessThan(40);
		expect(Math.max(...rows.map(row => row.length))).toBeLessThanOrEqual(80);
	});

	test('version', () => {
		const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
		expect(run(['--version']).out).toBe(`${version}\n`);
	});
});

/** Files the program loads, as modules or scripts, by the packages and sources in them. */
function loaded(args: readonly string[]): string {
	const watch = `import{Session}from'node:inspector';const s=new Session;s.connect();s.on('Debugger.scriptParsed',({params:{url}})=>process.stderr.write(url+'\\n'));s.post('Debugger.enable')`;
	const { err } = run(args, { env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(watch)}` } });
	const { outputs } = JSON.parse(readFileSync(join(PROJECT, 'dist', 'metafile.json'), 'utf8'));
	const names = err.split('\n').map(url => `dist/${basename(url)}`);
	return names.flatMap(name => Object.keys(outputs[name]?.inputs ?? {})).join('\n');
}

describe('what is not needed is not loaded', () => {
	const HEAVY =
		/node_modules\/(ink|react|react-reconciler|yoga-layout|meow|micromark|mdast-util-from-markdown|parse5|yaml|wrap-ansi|eld|bidi-js|highlight\.js|hyphenopoly|smol-toml)\//;

	test('for plain text from a text', () => {
		const inputs = loaded(['--plain', HARBOUR]);
		expect(inputs).toContain('src/parse/plain-text.ts');
		expect(inputs).not.toMatch(HEAVY);
	});

	test('but a Markdown file loads its parser, so the check can fail', () => {
		expect(loaded(['--plain', 'articles/01-welcome.md'])).toMatch(HEAVY);
	});
});

describe('compiled code', () => {
	/** What a first run keeps in a new folder. */
	function kept(): { folder: string; files: readonly string[] } {
		const cache = mkdtempSync(join(place, 'cache-'));
		run(['--plain', HARBOUR], { env: { NODE_COMPILE_CACHE: cache } });
		const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('lectern-'));
		return { folder: cache, files: files.map(name => join(cache, name)) };
	}

	test('is kept for the next run, which prints the same', () => {
		const { folder, files } = kept();
		expect(files).toHaveLength(1);
		const before = statSync(files[0] ?? '').mtimeMs;
		const { out, code } = run(['--plain', HARBOUR], { env: { NODE_COMPILE_CACHE: folder } });
		expect(code).toBe(0);
		expect(out).toBe(run(['--plain', HARBOUR], { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }).out);
		expect(statSync(files[0] ?? '').mtimeMs).toBe(before);
	});

	test('that is none is made anew', () => {
		const { folder, files } = kept();
		for (const file of files) writeFileSync(file, 'nothing of the kind');
		const { out, code } = run(['--plain', HARBOUR], { env: { NODE_COMPILE_CACHE: folder } });
		expect(code).toBe(0);
		expect(out).toBe(run(['--plain', HARBOUR]).out);
		expect(statSync(files[0] ?? '').size).toBeGreaterThan(10_000);
	});

	test('that has been damaged is made anew', () => {
		const { folder, files } = kept();
		const [file = ''] = files;
		const data = readFileSync(file);
		for (let at = 1000; at < data.length; at += 997) data[at] = (data[at] ?? 0) ^ 0x40;
		writeFileSync(file, data);
		const { out, code } = run(['--plain', HARBOUR], { env: { NODE_COMPILE_CACHE: folder } });
		expect(code).toBe(0);
		expect(out).toBe(run(['--plain', HARBOUR]).out);
		expect(readFileSync(file).equals(data)).toBe(false);
	});
});

const older = ['/usr/bin/node', '/usr/local/bin/node'].find(node => {
	if (!existsSync(node)) return false;
	const [major = 0, minor = 0] = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
		.stdout.split('.')
		.map(Number);
	return major < 24 || (major === 24 && minor < 15);
});

test.skipIf(older === undefined)(
	'an older Node hands over to the one of the checkout (skipped where there is none)',
	() => {
		const { code, out } = run([HARBOUR], { node: older ?? '' });
		expect(code).toBe(0);
		expect(out).toBe(run([HARBOUR]).out);
		expect(run(['no-such-file.txt'], { node: older ?? '' }).code).toBe(1);
	},
);
