/** From the article to what the terminal gets: found, sized, made when looked at, sent, taken back. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { layoutArticle } from '../../../src/layout/layout.ts';
import { initialState, type Message, type State } from '../../../src/session/state.ts';
import type { Decoder } from '../../../src/shell/images/decoder.ts';
import { createImages, type ImagesOnDesk, type ImagesShell } from '../../../src/shell/images/images.ts';
import type { Job, Made } from '../../../src/shell/images/job.ts';
import { pngOf } from '../../../src/shell/images/png.ts';
import { article } from '../../support/build.ts';
import { PNG, pixels, vastPng } from '../../support/images.ts';
import { PREFERENCES } from '../../support/preferences.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-article-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.png'), PNG);
writeFileSync(join(folder, 'a b.png'), PNG);
writeFileSync(join(folder, 'vast.png'), vastPng(60_000, 60_000));
writeFileSync(join(folder, 'dot.png'), pngOf(pixels(8, 8, () => [0, 0, 0, 255])));
writeFileSync(join(folder, 'a.svg'), '<svg/>');
mkdirSync(join(folder, 'folder.png'));

const picture = (src: string): Block & { kind: 'figure' } => ({
	kind: 'figure',
	image: { src },
	caption: [],
	credit: [],
});

const stateWith = (blocks: readonly Block[], address = join(folder, 'a.md')): State => {
	const screen = {
		kind: 'reading',
		id: 'a',
		content: { kind: 'opened', article: article(blocks) },
		top: { block: 0, offset: 0, nth: 0 },
	} as const;
	const entry = { id: 'a', address: { kind: 'path', path: address }, content: { kind: 'waiting' } } as const;
	const state = initialState(PREFERENCES, screen);
	return { ...state, shelf: { entries: new Map([['a', entry]]), complete: true } };
};

interface Desk {
	readonly images: ImagesOnDesk;
	readonly told: Message['kind'][];
	readonly jobs: { readonly job: Job; readonly told: (made: Made | undefined) => void }[];
	readonly sent: string[];
}

function desk(shell: Partial<ImagesShell> = {}): Desk {
	const told: Message['kind'][] = [];
	const sent: string[] = [];
	const jobs: Desk['jobs'][number][] = [];
	const decoder: Decoder = { ask: (job, told) => jobs.push({ job, told }), end: () => {} };
	const images = createImages({
		mode: 'kitty',
		support: { colors: true, depth: 3 },
		environment: { TERM: 'dumb' },
		size: () => ({ columns: 80, rows: 24 }),
		write: data => sent.push(data),
		dispatch: message => told.push(message.kind),
		decoder,
		...shell,
	});
	return { images, told, jobs, sent };
}

/** Files are looked at meanwhile. */
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 50));

/** In cells, as the page has them. */
const shapesOf = (blocks: readonly (Block & { kind: 'figure' })[]): string =>
	blocks
		.map(block => {
			const page = layoutArticle(article([block]), { measure: 72, form: 'page', furniture: 'folded', imageRows: 10 });
			return page.lines(page.start, 1)[0]?.spans.find(({ image }) => image !== undefined)?.image;
		})
		.map(shape => (shape === undefined ? '-' : `${shape.columns}×${shape.rows}`))
		.join(' ');

const SHAPE = { columns: 4, rows: 2 };

test('what lies beside the article is found, and what is in it', async () => {
	const data = `data:image/png;base64,${PNG.toString('base64')}`;
	const blocks = ['a.png', 'a%20b.png', data, 'data:image/svg+xml,<svg/>'].map(picture);
	const { images, told } = desk();
	images.see(stateWith(blocks));
	await settled();
	expect(shapesOf(blocks)).toBe('4×2 4×2 4×2 -');
	expect(told).toEqual(['illustrated', 'equipped']);
});

test('what is not there, too large, too small, no image or on the web is not', async () => {
	const sources = [
		'b.png',
		'vast.png',
		'dot.png',
		'a.svg',
		'folder.png',
		'https://localhost/a.png',
		'//localhost/a.png',
		'/dev/zero',
	];
	const blocks = sources.map(picture);
	const { images, told } = desk();
	images.see(stateWith(blocks));
	await settled();
	expect(shapesOf(blocks)).toBe('- - - - - - - -');
	expect(told).toEqual(['illustrated']);
});

async function withPicture(shell: Partial<ImagesShell> = {}) {
	const one = desk(shell);
	const block = picture('a.png');
	one.images.see(stateWith([block]));
	await settled();
	const source = block.image ?? {};
	return { ...one, source, draw: (row: number) => one.images.drawn({ source, ...SHAPE, row }) };
}

test('an image is made when it is looked at, once', async () => {
	const { images, told, jobs, draw } = await withPicture({ mode: 'blocks' });
	expect([draw(0), draw(1), jobs.length]).toEqual([undefined, undefined, 1]);
	expect(jobs[0]?.job).toMatchObject({ coding: { kind: 'blocks', colors: 'all' }, shape: SHAPE });
	jobs[0]?.told(['aa', 'bb']);
	expect(told.at(-1)).toBe('equipped');
	expect(images.frames.filled([`x${draw(0)}`, `${draw(1)}`])).toEqual(['xaa', 'bb']);
	expect(jobs).toHaveLength(1);
});

test('what cannot be decoded is not shown, and not tried again', async () => {
	const { images, told, jobs, source, draw } = await withPicture();
	draw(0);
	jobs[0]?.told(undefined);
	expect(shapesOf([{ ...picture('a.png'), image: source }])).toBe('-');
	expect(told.at(-1)).toBe('equipped');
	expect(draw(0)).toBeUndefined();
	images.see(stateWith([picture('b.png')]));
	images.see(stateWith([{ ...picture('a.png'), image: source }]));
	await settled();
	expect(shapesOf([{ ...picture('a.png'), image: source }])).toBe('-');
	expect(jobs).toHaveLength(1);
});

test('kitty gets it once, before its placeholders, and again when it has lost it', async () => {
	const { images, jobs, sent, draw } = await withPicture();
	expect(draw(0)).toBeUndefined();
	expect(images.leave()).toBe('');
	jobs[0]?.told(['AAAA']);
	expect(sent).toEqual([]);
	const rows = images.frames.filled([`${draw(0)}`, `${draw(1)}`]);
	expect(rows[0]).toMatch(/^\u001B\[38;2;\d+;\d+;\d+m\u{10EEEE}\u0305\u0305\u{10EEEE}{3}\u001B\[39m$/u);
	expect(sent).toEqual([expect.stringMatching(/^\u001B_Ga=T,U=1,f=100,t=d,i=\d+,c=4,r=2,q=2,m=0;AAAA\u001B\\$/)]);
	expect(images.leave()).toMatch(/^\u001B_Ga=d,d=I,i=\d+,q=2\u001B\\$/);
	images.forget();
	expect(images.leave()).toBe('');
	draw(0);
	expect(sent).toHaveLength(2);
});

test('of what has been made only so much is kept', async () => {
	const { jobs, sent, draw, images, source } = await withPicture();
	draw(0);
	jobs[0]?.told(['A'.repeat(20 << 20)]);
	draw(0);
	images.drawn({ source, columns: 5, rows: 2, row: 0 });
	jobs[1]?.told(['A'.repeat(10 << 20)]);
	expect(sent.at(-1)).toMatch(/^\u001B_Ga=d/);
	draw(0);
	expect(jobs).toHaveLength(3);
});

test('without colours there is nothing to see', async () => {
	const messages: Message[] = [];
	const one = desk({ support: { colors: false, depth: 1 }, dispatch: message => messages.push(message) });
	await settled();
	expect(one.images.questions).toEqual([]);
	expect(messages).toEqual([
		{ kind: 'illustrated', images: { kind: 'none', why: 'Images need colours, and there are none.' } },
	]);
});
