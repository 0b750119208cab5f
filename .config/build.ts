/**
 * src → dist: one bundle, split where the program imports late, so that printing a text loads neither Ink nor a parser of HTML.
 * Everything it needs at run time is in it: installing lectern installs one package.
 */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

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

/** The licences of what is bundled ask to travel with it. */
async function licences({ inputs }: Metafile): Promise<string> {
	const folders = new Set<string>();
	for (const input of Object.keys(inputs)) {
		const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	const texts: string[] = [];
	for (const folder of [...folders].sort()) texts.push(await licenceOf(join(root, folder)));
	return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

const LICENCE_FILES = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'License'];

async function licenceOf(folder: string): Promise<string> {
	const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	for (const file of LICENCE_FILES) {
		const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
		if (text !== undefined) return `${name} ${version}\n\n${text.trim()}\n`;
	}
	return `${name} ${version}\n\n${license}\n`;
}

await rm(dist, { recursive: true, force: true });
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const { metafile } = await build({
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
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
	},
	// Some packages are CommonJS and ask for Node's own modules by `require`.
	banner: {
		js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
	},
	plugins: [withoutDevtools, yogaFromFile],
	logLevel: 'warning',
});
await writeFile(join(dist, 'LICENSES.txt'), await licences(metafile));
// What went into which file, for the tests; not shipped.
await writeFile(join(dist, 'metafile.json'), JSON.stringify(metafile));

const sizes = Object.entries(metafile.outputs).map(
	([file, { bytes }]) => `${basename(file)} ${Math.ceil(bytes / 1024)} KB`,
);
console.log(`${basename(dirname(join(dist, 'x')))}: ${sizes.length} files, ${sizes.sort().join(', ')}`);
