/**
 * What users get: packs the tarball, checks it (publint), installs it into an empty folder as `npm i -g` would, and runs it there, far
 * from this checkout.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'lectern-package-'));

/** Larger than this, something has got into the tarball that should not. */
const MAX_PACKED_BYTES = 2_500_000;

const run = (file: string, args: readonly string[], cwd = root): string =>
	execFileSync(file, args, {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		// The program runs on the Node that runs this.
		env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}` },
	});

function check(holds: boolean, sentence: string): void {
	if (!holds) throw new Error(sentence);
	console.log(`ok: ${sentence}`);
}

try {
	const [packed] = JSON.parse(
		run('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', place]),
	);
	const tarball = join(place, packed.filename);
	check(
		packed.size < MAX_PACKED_BYTES,
		`the tarball is ${Math.ceil(packed.size / 1024)} KB, no more than it should be`,
	);
	const { messages } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
	check(messages.length === 0, `publint finds nothing${messages.map(message => `, but ${message.code}`).join()}`);

	const prefix = join(place, 'prefix');
	run('npm', ['install', '--global', '--prefix', prefix, '--no-audit', '--no-fund', '--offline', tarball], place);
	const installed = readdirSync(join(prefix, 'lib', 'node_modules'));
	check(installed.join() === 'lectern', 'one package is installed');
	const inside = readdirSync(join(prefix, 'lib', 'node_modules', 'lectern'));
	check(!inside.includes('node_modules'), 'it brings no others');

	check(
		packed.files.some(({ path }: { path: string }) => path === 'dist/patterns/en-us.wasm'),
		'it brings the patterns to divide words by',
	);

	const lectern = join(prefix, 'bin', 'lectern');
	const article = join(place, 'article.md');
	writeFileSync(article, '# A title\n\nShe said “hello” and *left*.\n');
	check(run(lectern, ['--version'], place).trim() === packed.version, 'it says its version');
	check(run(lectern, [article], place) === 'A title\n\nShe said “hello” and left.\n', 'it prints an article');
	check(
		run(lectern, ['--list', join(prefix, 'lib', 'node_modules', 'lectern', 'articles')], place).includes(
			'Welcome to lectern',
		),
		'it brings its sample articles',
	);
} finally {
	rmSync(place, { recursive: true, force: true });
}
