/**
 * A script whose compiled code is kept between runs, every function included that a run needed. The runtime's own cache of modules
 * (module.enableCompileCache) is made before anything has run: it lacks the functions, which are compiled when they are first called, and
 * to compile them is a third of what printing a text costs.
 */

import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * What the script exports: it is a function that is given the `module` of CommonJS, with an `import` for what it loads late, in ASCII.
 * Its name must change with its content, as the cache goes by it; `use` names what it is loaded for, since each use needs other functions.
 */
export function loadWarm<Exports>(script: URL, use: string): Exports {
	const filename = fileURLToPath(script);
	const name = script.pathname.slice(script.pathname.lastIndexOf('/') + 1);
	const cache = cacheFile(`lectern-${name}-${use}`);
	const cachedData = cache === undefined ? undefined : readOwn(cache);
	const compiled = new Script(readFileSync(filename, 'latin1'), {
		filename,
		...(cachedData === undefined ? {} : { cachedData }),
	});
	// Rejected: by another version of V8, or with other flags.
	if (cache !== undefined && compiled.cachedDataRejected !== false) {
		process.once('exit', code => {
			if (code === 0) keep(cache, compiled.createCachedData());
		});
	}
	// A script's own `import()` is an experiment of the runtime's, which it says on stderr.
	const late = (path: string): Promise<unknown> => import(new URL(path, script).href);
	const module = { exports: {}, import: late };
	compiled.runInThisContext()(module);
	return module.exports as Exports;
}

/** Beside the runtime's own, in a folder for its version and this user. None where the runtime may keep nothing. */
function cacheFile(name: string): string | undefined {
	const folder = getCompileCacheDir();
	// Not joined by `node:path`, which is compiled when it is first used.
	return folder === undefined ? undefined : `${folder}/${name}`;
}

/** Of another user, it could hold anything: the folder may be in one that is everybody's. */
function readOwn(file: string): Buffer | undefined {
	try {
		return statSync(file).uid === (process.getuid?.() ?? 0) ? intact(readFileSync(file)) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The engine crashes on code that has been damaged, so it is kept twice over, and both must agree: to compare them is nothing, while a
 * checksum, itself not compiled yet, would cost as much as the rest of this file.
 */
const sealed = (data: Uint8Array): Uint8Array => Buffer.concat([data, data]);

function intact(file: Buffer): Buffer | undefined {
	const data = file.subarray(0, file.length / 2);
	return file.length > 0 && data.equals(file.subarray(file.length / 2)) ? data : undefined;
}

/**
 * Whole or not at all: another run may read it at the same time, and the engine, which trusts what looks like its own, must never be
 * given half of it after a power cut. Without it the next run is slower, no more.
 */
function keep(file: string, data: Uint8Array): void {
	try {
		const part = `${file}.${process.pid}`;
		writeFileSync(part, sealed(data), { mode: 0o600, flag: 'wx', flush: true });
		renameSync(part, file);
	} catch {
		// A full disk, a folder that is gone.
	}
}
