/** Addresses for the reader’s own browser. They travel as arguments: no shell ever sees them. */

import { spawn, spawnSync } from 'node:child_process';
import { basename, delimiter } from 'node:path';
import type { LinkFrom } from '../session/state.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { sentenceOf } from './errors.ts';
import { fileUrl, targetOf } from './link-target.ts';
import type { Lend } from './terminal.ts';

type Say = (sentence: string) => void;

/** A program and its arguments. */
type Call = readonly [program: string, ...rest: string[]];

/** Others could make the browser run something. */
const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'file:']);

/** They are lent the terminal that lectern is using. */
const IN_TERMINAL: ReadonlySet<string> = new Set(['w3m', 'lynx', 'links', 'links2', 'elinks', 'www-browser']);

/** What opens an address where $BROWSER does not say. */
const OPENERS: Readonly<Record<string, Call>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
const OPENER: Call = ['xdg-open'];

/** Hands a link over and says how that went; done when the browser is. */
export async function browse(link: LinkFrom, lend: Lend, say: Say): Promise<void> {
	const target = await targetOf(link);
	if (target.kind === 'failure') return say(sentenceOf(target));
	const address = target.kind === 'file' ? fileUrl(target.path, target.id) : target.url;
	await openAddress(address, { lend, say, browsers: process.env['BROWSER'], platform: process.platform });
}

interface Around {
	readonly lend: Lend;
	readonly say: Say;
	/** As in $BROWSER. */
	readonly browsers: string | undefined;
	/** As Node names it. */
	readonly platform: string;
}

/** The first browser that is there gets the address. */
export async function openAddress(address: string, { lend, say, browsers, platform }: Around): Promise<void> {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url === undefined || !ALLOWED.has(url.protocol))
		return say('Only web, mail and file addresses go to the browser.');
	let reason = '';
	for (const call of callsFor(url.href, browsers, platform)) {
		const name = sanitizeLine(basename(call[0]));
		const ended = IN_TERMINAL.has(basename(call[0]))
			? runHere(call, lend)
			: await run(call, () => say(`${name} opens ${sanitizeLine(url.href)}`));
		if (ended === 0) return;
		if (typeof ended === 'number') return say(`${name} could not open the address (exit code ${ended}).`);
		reason = ended === 'ENOENT' ? `${name} was not found.` : `${name} could not be started (${ended}).`;
	}
	say(`${reason} Set BROWSER to the browser you have.`);
}

/** $BROWSER is a list, each a program with arguments; the address stands where `%s` does, or comes last. */
export function callsFor(url: string, browsers: string | undefined, platform: string): readonly Call[] {
	const named = (browsers ?? '').split(platform === 'win32' ? ';' : delimiter).flatMap(browser => {
		const words = browser.split(/\s+/).filter(word => word !== '');
		const placed = words.map(word => word.replaceAll('%s', () => url));
		const [program, ...rest] = browser.includes('%s') ? placed : [...words, url];
		return words.length === 0 || program === undefined ? [] : [[program, ...rest] as const];
	});
	return named.length > 0 ? named : [[...(OPENERS[platform] ?? OPENER), url]];
}

/** In a window of its own. Its exit code, 0 where a signal ended it; the system’s reason when it could not be started. */
function run([program, ...rest]: Call, started: () => void): Promise<number | string> {
	return new Promise(resolve => {
		const child = spawn(program, rest, { detached: true, stdio: 'ignore', windowsHide: true });
		child.once('spawn', started);
		child.once('error', error => resolve('code' in error ? String(error.code) : error.message));
		child.once('exit', code => resolve(code ?? 0));
		// Quitting does not wait for it.
		child.unref();
	});
}

function runHere([program, ...rest]: Call, lend: Lend): number | string {
	const { error, status } = lend(keyboard => spawnSync(program, rest, { stdio: [keyboard, 'inherit', 'inherit'] }));
	if (error !== undefined) return 'code' in error ? String(error.code) : error.message;
	return status ?? 0;
}
