import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { FORMATS, type Format } from '../../src/article/format.ts';
import { themeNamed } from '../../src/layout/theme.ts';
import { articleFromJson } from '../../src/parse/json.ts';
import { createPainter } from '../../src/write/ansi.ts';
import { type WriteOptions, writeArticles, writers } from '../../src/write/writers.ts';
import { article, as, definitions, link, p, quote, speech } from '../support/build.ts';

const PLAIN: WriteOptions = { width: 40, all: false, links: false, several: false };

async function written(
	articles: readonly Article[],
	format: Format,
	options: Partial<WriteOptions> = {},
): Promise<string> {
	let output = '';
	for await (const chunk of writeArticles(articles, format, { ...PLAIN, several: articles.length > 1, ...options }))
		output += chunk;
	return output;
}

const one = article([p('One ', link('a.html', 'link')), as('furniture', p('Share this'))]);
const two = article([p('Two')]);

test.each(FORMATS)('%s ends in one newline', async format => {
	expect(await written([one], format)).toMatch(/[^\n]\n$/);
	expect(Object.keys(writers)).toContain(format);
});

test('page furniture is shown when all is asked for; JSON always has it', async () => {
	for (const format of FORMATS) {
		expect((await written([one], format)).includes('Share this'), format).toBe(format === 'json');
		expect(await written([one], format, { all: true }), format).toContain('Share this');
	}
});

test('furniture within other blocks is left out too', async () => {
	const blocks = [p('Kept'), as('furniture', p('Advert'))];
	expect(await written([article([quote(...blocks)])], 'markdown')).toBe('> Kept\n');
	expect(await written([article([definitions(['Term', blocks])])], 'markdown')).toBe('Term\n: Kept\n');
});

test('text: numbers for links, a form feed between articles', async () => {
	expect(await written([one, two], 'text', { links: true })).toBe(
		'One link [1]\n\n    [1] a.html\n\fTwo\n'.replace('\f', '\f\n'),
	);
	expect(await written([one, two], 'text')).toBe('One link\n\f\nTwo\n');
});

test('text may be painted', async () => {
	const [mono] = (themeNamed('mono') ?? expect.unreachable()).palettes;
	const spoken = article([p('She said ', speech('“no”'), '.')]);
	expect(await written([spoken], 'text', { paint: createPainter(mono, 1) })).toBe(
		'She said \u001b[1m“no”\u001b[22m.\n',
	);
});

test('text may be justified', async () => {
	const words = article([p(Array.from({ length: 60 }, (_, index) => 'abcdefghi'.slice(index % 9)).join(' '))]);
	const fullRows = async (justified: boolean) => {
		const text = await written([words], 'text', { width: 66, justified });
		return text.split('\n').filter(row => row.length === 66).length;
	};
	expect(await fullRows(true)).toBeGreaterThan(2 * (await fullRows(false)));
});

test('JSON: pretty when it is one, a line each when they are several', async () => {
	expect((await written([one], 'json')).split('\n').length).toBeGreaterThan(10);
	const lines = (await written([one, two], 'json')).trimEnd().split('\n');
	expect(lines.map(articleFromJson)).toEqual([one, two]);
});

/** Of the GNU tools: others cannot leave out the line that separates. */
const CSPLIT = 'csplit';
const hasCsplit = spawnSync(CSPLIT, ['--version']).stdout?.includes('GNU') ?? false;

test.skipIf(!hasCsplit)('csplit (of GNU) cuts them apart again', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'lectern-csplit-'));
	try {
		writeFileSync(join(folder, 'all'), await written([one, two, one], 'markdown'));
		execFileSync(CSPLIT, ['--quiet', '--suppress-matched', 'all', '/^\f$/', '{*}'], { cwd: folder });
		const parts = readdirSync(folder)
			.filter(name => name.startsWith('xx'))
			.sort();
		expect(parts.map(name => readFileSync(join(folder, name), 'utf8'))).toEqual([
			'One [link](a.html)\n',
			'Two\n',
			'One [link](a.html)\n',
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
