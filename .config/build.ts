/**
 * src → dist, split where the program imports late, so that printing a text loads neither Ink nor a parser of HTML. Everything it needs
 * at run time is in it: installing lectern installs one package.
 */

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type ImportKind, type Metafile, type Plugin } from 'esbuild';
import { PATTERNS } from '../src/text/hyphenation.ts';
import { keysOf } from '../src/understand/furniture-request-keys.ts';
import { ROWS } from '../src/understand/furniture-requests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Ink asks for it only when DEV is set; it is a browser's tool. */
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'empty' }));
		onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default undefined;' }));
	},
};

/**
 * An `import` of one of Node's own modules reads everything that module exports, and some of that is loaded when it is read: for
 * `node:fs` its streams, for `node:util` its workers and more, ten milliseconds of each start. Here only what is used is read.
 */
const builtinsAsUsed: Plugin = {
	name: 'builtins-as-used',
	setup({ onResolve, onLoad }) {
		const namespaces: { readonly [Kind in ImportKind]?: string } = {
			'import-statement': 'imported-builtin',
			'require-call': 'required-builtin',
		};
		onResolve({ filter: /^[\w:/]+$/ }, ({ path, kind }) => {
			const namespace = isBuiltin(path) ? namespaces[kind] : undefined;
			return namespace === undefined ? undefined : { path, namespace };
		});
		onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
			contents: `module.exports = process.getBuiltinModule('${path}');`,
		}));
		onLoad({ filter: /.*/, namespace: 'imported-builtin' }, async ({ path }) => {
			const { default: _, 'module.exports': __, ...named } = await import(path);
			// What is marked as pure goes where it is not used.
			const exports = Object.keys(named).map(
				name => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`,
			);
			const builtin = `const builtin = process.getBuiltinModule('${path}');`;
			return { contents: [builtin, 'export default builtin;', ...exports].join('\n') };
		});
	},
};

const WASM_FILE = 'yoga.wasm';
const DATA_URL = /"data:application\/octet-stream;base64,([^"]{100,})"/;

/**
 * Yoga carries its WebAssembly as a data: URL and fetches it, which loads Node's whole HTTP client: 25 to 30 ms of each start. Here
 * the bytes become a file, compiled directly through Emscripten's own hook for that (Module.instantiateWasm).
 */
const yogaFromFile: Plugin = {
	name: 'yoga-from-file',
	setup({ onLoad }) {
		onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const bytes = DATA_URL.exec(source)?.[1];
			if (bytes === undefined) throw new Error(`${path} carries no WebAssembly where it used to`);
			await mkdir(dist, { recursive: true });
			await writeFile(join(dist, WASM_FILE), Buffer.from(bytes, 'base64'));
			return { contents: source.replace(DATA_URL, '""') };
		});
		onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const plain = 'await loadYoga()';
			if (!source.includes(plain)) throw new Error(`${path} does not load Yoga where it used to`);
			const direct = `await loadYoga({
				instantiateWasm(imports, done) {
					const module = new WebAssembly.Module(readFileSync(new URL('./${WASM_FILE}', import.meta.url)));
					const instance = new WebAssembly.Instance(module, imports);
					done(instance);
					return instance.exports;
				},
			})`;
			return { contents: `import { readFileSync } from 'node:fs';\n${source.replace(plain, direct)}` };
		});
	},
};

/**
 * What languages are told by is an object of 50,000 objects, which takes 130 ms to read as code and 40 as JSON, for the few hundred
 * that a text needs. Here it is a sorted text, and a row of it becomes an object when it is looked up: 10 ms, a tenth of the memory.
 */
const languagesAsRows: Plugin = {
	name: 'languages-as-rows',
	setup({ onLoad }) {
		onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
			const { ngramsData } = await import(path);
			const { ngrams, ...others } = ngramsData;
			const rows = Object.entries<Record<string, number>>(ngrams).map(
				([ngram, scores]) => `${ngram}\t${Object.entries(scores).flat().join(' ')}`,
			);
			const contents = `
				const rows = ${JSON.stringify(rows.sort().join('\n'))}.split('\\n');
				function scoresOf(ngram) {
					const wanted = ngram + '\\t';
					let low = 0;
					let high = rows.length;
					while (low < high) {
						const middle = (low + high) >>> 1;
						if (rows[middle] < wanted) low = middle + 1;
						else high = middle;
					}
					if (!rows[low]?.startsWith(wanted)) return undefined;
					const numbers = rows[low].slice(wanted.length).split(' ').map(Number);
					const scores = {};
					for (let index = 0; index < numbers.length; index += 2) scores[numbers[index]] = numbers[index + 1];
					return scores;
				}
				export const ngramsData = {
					...${JSON.stringify(others)},
					ngrams: new Proxy({}, { get: (_, ngram) => scoresOf(ngram) }),
				};`;
			return { contents };
		});
	},
};

/** What finds the colours for sixels names itself without saying so first, which a module may not. */
const quantizerDeclared: Plugin = {
	name: 'quantizer-declared',
	setup({ onLoad }) {
		onLoad({ filter: /sixel[\\/]upng\.js$/ }, async ({ path }) => ({
			contents: `var UPNG;\n${await readFile(path, 'utf8')}`,
		}));
	},
};

/**
 * What tells graphemes apart unpacks its tables where it is loaded, half a millisecond of each start, and most texts never ask it
 * (src/text/graphemes.ts): a module that is required is run when it is first needed.
 */
const graphemesWhenAsked: Plugin = {
	name: 'graphemes-when-asked',
	setup({ onLoad }) {
		onLoad({ filter: /unicode-segmenter[\\/]grapheme\.js$/, namespace: 'file' }, ({ path, suffix }) =>
			suffix === ''
				? {
						contents: `export const graphemeSegments = text => require(${JSON.stringify(`${path}?tables`)}).graphemeSegments(text);`,
					}
				: undefined,
		);
	},
};

const HYPHENOPOLY = fileURLToPath(new URL('.', import.meta.resolve('hyphenopoly')));
const PATTERNS_FOLDER = 'patterns';

/** Of hyphenopoly only the patterns are used, a file for each language, and of those the ones that a language is given. */
async function copyPatterns(): Promise<void> {
	await mkdir(join(dist, PATTERNS_FOLDER));
	for (const name of new Set(Object.values(PATTERNS)))
		await copyFile(join(HYPHENOPOLY, 'patterns', `${name}.wasm`), join(dist, PATTERNS_FOLDER, `${name}.wasm`));
}

/** Decoders of images, by where they are in their packages: programs in WebAssembly, a file each. */
const CODECS = [
	'@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
	'@jsquash/png/codec/pkg/squoosh_png_bg.wasm',
	'@jsquash/webp/codec/dec/webp_dec.wasm',
];
const CODECS_FOLDER = 'codecs';
const IMAGE_WORKER = 'image-worker';

async function copyCodecs(): Promise<void> {
	await mkdir(join(dist, CODECS_FOLDER));
	for (const codec of CODECS)
		await copyFile(fileURLToPath(import.meta.resolve(codec)), join(dist, CODECS_FOLDER, basename(codec)));
}

/** The licences of what is bundled, or copied, ask to travel with it. */
async function licences({ inputs }: Metafile): Promise<string> {
	const folders = new Set([relative(root, HYPHENOPOLY)]);
	for (const input of Object.keys(inputs)) {
		// Not of what a plugin has made, which is named by the plugin and a colon.
		const folder = /^[^:]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	const texts: string[] = [];
	for (const folder of [...folders].sort()) texts.push(await licenceOf(join(root, folder)));
	return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** Of the programs that a package of decoders has made of others’. */
const CODEC_LICENCE = 'codec/LICENSE.codec.md';
const LICENCE_FILES = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'License'];

async function licenceOf(folder: string): Promise<string> {
	const { name, version, license, main } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const found = await Promise.all([...LICENCE_FILES, CODEC_LICENCE].map(file => textIn(join(folder, file))));
	const texts = [...new Set(found.filter(text => text !== ''))];
	if (texts.length > 0) return `${name} ${version}\n\n${texts.join('\n\n')}\n`;
	// Some say it at the head of their only file.
	const [head = ''] = /^(?:\/\/.*\n)+/.exec(`${await textIn(join(folder, main ?? 'index.js'))}\n`) ?? [];
	return `${name} ${version}\n\n${/copyright|permission/i.test(head) ? head.replaceAll(/^\/\/ ?/gm, '').trim() : license}\n`;
}

const textIn = (path: string): Promise<string> =>
	readFile(path, 'utf8').then(
		text => text.trim(),
		() => '',
	);

/** In patterns the bundler leaves characters as they are; a single one beyond Latin-1, and the engine keeps the whole file in two bytes each. */
const inAscii = (code: string): string =>
	code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A script has no `import()` of its own: it is given one (src/shell/warm.ts). */
const givenImport = (code: string): string => code.replaceAll('import("./', 'module.import("./');

await rm(dist, { recursive: true, force: true });
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const common = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	minify: true,
	// Stack traces of reports should name our functions.
	keepNames: false,
	format: 'esm',
	platform: 'node',
	target: 'node24.15',
	jsx: 'automatic',
	metafile: true,
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		__VERSION__: JSON.stringify(version),
		__PATTERNS__: JSON.stringify(`./${PATTERNS_FOLDER}/`),
		__CODECS__: JSON.stringify(`./${CODECS_FOLDER}/`),
		__IMAGE_WORKER__: JSON.stringify(`./${IMAGE_WORKER}.js`),
		__REQUEST_KEYS__: JSON.stringify(keysOf(ROWS)),
	},
	logLevel: 'warning',
} as const satisfies BuildOptions;

const plugins = [graphemesWhenAsked, builtinsAsUsed, withoutDevtools, yogaFromFile, languagesAsRows];

/** What a file imports late, by the name of the file in dist. */
const late = new Map<string, string>();
/** Said by a plugin that asks what a path leads to: it and the others would go on asking one another. */
const ASKED = 'asked';

const byName = (applies: (path: string) => boolean): Plugin => ({
	name: 'by-name',
	setup({ onResolve, resolve }) {
		onResolve({ filter: /^/ }, async ({ path, kind, resolveDir, pluginData }) => {
			if (kind !== 'dynamic-import' || pluginData === ASKED || isBuiltin(path) || !applies(path)) return undefined;
			const { path: file } = await resolve(path, { kind, resolveDir, pluginData: ASKED });
			const name = file
				.replace(/^.*\b(?:src|node_modules)\W/, '')
				.replace(/\.\w+$/, '')
				.replaceAll(/\W/g, '-');
			late.set(name, file);
			return { path: `./${name}.js`, external: true };
		});
	},
});
const lateByName = byName(() => true);
/** Packages keep nothing of ours, so that the desk and what is printed can have them from the same files. */
const packagesByName = byName(path => !path.startsWith('.'));

const [DESK_NAME, DESK] = ['shell-opening', join(root, 'src/shell/opening.ts')];

/**
 * Whatever the desk imports late imports the desk: what any of them share is then shared by all, and goes into one file, each module
 * once. Split by who shares what they would be forty, and to find and open them an eighth of the time to the first frame.
 */
const afterDesk: Plugin = {
	name: 'after-desk',
	setup({ onResolve, onLoad, resolve }) {
		onResolve({ filter: /^/ }, async ({ path, kind, resolveDir, pluginData }) => {
			if (kind !== 'dynamic-import' || pluginData === ASKED || isBuiltin(path)) return undefined;
			const { path: file } = await resolve(path, { kind, resolveDir, pluginData: ASKED });
			return { path: file, namespace: afterDesk.name };
		});
		onLoad({ filter: /^/, namespace: afterDesk.name }, ({ path }) => ({
			contents: `import ${JSON.stringify(DESK)};\nexport * from ${JSON.stringify(path)};`,
			resolveDir: root,
		}));
	},
};

/** `{a,b as c}` → the names, by the names they are given. */
function namesIn(list: string): ReadonlyMap<string, string> {
	const pairs = list.split(',').map(pair => pair.split(' as '));
	return new Map(pairs.map(([name = '', given = name]) => [given, name]));
}

/**
 * What the first frame of the desk needs, which is one file by now, as a script too (src/shell/warm.ts). Whatever comes late goes on
 * importing that file, which hands over what the script exports.
 */
async function deskAsScript(): Promise<string> {
	const opening = await readFile(join(dist, `${DESK_NAME}.js`), 'utf8');
	const [, imported = '', file = '', exported = ''] =
		/^import\{(.*?)\}from"\.\/(.*?)";export\{(.*?)\};\s*$/.exec(opening) ?? [];
	const code = await readFile(join(dist, file), 'utf8');
	const [whole = '', list = ''] = /export\{([^{}]*)\};\s*$/.exec(code) ?? [];
	if (whole === '' || /^import\b|\bimport\.meta\b/m.test(code))
		throw new Error(`${DESK} is not one file that stands by itself`);
	const names = namesIn(list);
	const entries = [...names].map(([given, name]) => `${given}:${name}`);
	const locals = new Map([...namesIn(imported)].map(([local, given]) => [local, names.get(given)]));
	for (const [given, local] of namesIn(exported)) entries.push(`${given}:${locals.get(local)}`);
	const shared = 'globalThis[Symbol.for("lectern desk")]';
	const body = `${code.slice(0, -whole.length)}module.exports=${shared}={${entries.join()}};`;
	const script = file.replace(/\.js$/, '.cjs');
	await writeFile(join(dist, script), inAscii(givenImport(`(module => {"use strict";${body}\n})\n`)));
	await writeFile(join(dist, file), `export const {${[...names.keys()].join()}}=${shared};\n`);
	await rm(join(dist, `${DESK_NAME}.js`));
	return script;
}

/**
 * What is needed to print a text is in two files, each whole: Node takes half a millisecond to find and open one, and split by what is
 * shared they would be twenty. The second is a script, for the sake of src/shell/warm.ts, which goes by the hash in its name.
 */
const printing = await build({
	...common,
	entryPoints: ['src/shell/print.ts'],
	entryNames: '[name]-[hash]',
	format: 'cjs',
	outExtension: { '.js': '.cjs' },
	banner: { js: '(module => {' },
	footer: { js: '})' },
	plugins: [lateByName, ...plugins],
});
const [script = ''] = Object.keys(printing.metafile.outputs);
await writeFile(join(root, script), inAscii(givenImport(await readFile(join(root, script), 'utf8'))));
const desk = await build({
	...common,
	entryPoints: { [DESK_NAME]: DESK },
	splitting: true,
	plugins: [packagesByName, afterDesk, ...plugins],
});
const main = await build({
	...common,
	entryPoints: ['src/main.ts'],
	define: {
		...common.define,
		__PRINTING__: JSON.stringify(`./${basename(script)}`),
		__DESK__: JSON.stringify(`./${await deskAsScript()}`),
	},
	plugins: [lateByName, ...plugins],
});
/** What else is printed or said: these share what they have in common, and nothing with the desk. */
const others = await build({ ...common, entryPoints: Object.fromEntries(late), splitting: true, plugins });
/** Another thread, with nothing of the desk. */
const imageWorker = await build({
	...common,
	entryPoints: { [IMAGE_WORKER]: 'src/shell/images/worker.ts' },
	plugins: [quantizerDeclared, ...plugins],
});

const builds = [printing, main, desk, others, imageWorker].map(({ metafile }) => metafile);
const metafile: Metafile = {
	inputs: Object.assign({}, ...builds.map(({ inputs }) => inputs)),
	outputs: Object.assign({}, ...builds.map(({ outputs }) => outputs)),
};
await copyPatterns();
await copyCodecs();
await writeFile(join(dist, 'LICENSES.txt'), await licences(metafile));
// What went into which file, for the tests; not shipped.
await writeFile(join(dist, 'metafile.json'), JSON.stringify(metafile));

const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`dist: ${Object.keys(metafile.outputs).length} files, ${Math.ceil(bytes / 1024)} KB`);
