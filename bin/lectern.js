#!/usr/bin/env node
// Plain JavaScript that very old versions of Node understand too, because it is they who have to say what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** Why: package.json, `engines`; older ones lack an SQLite that keeps its promises. */
const NEEDED = [24, 15];

const [major, minor] = process.versions.node.split('.').map(Number);
const bundle = new URL('../dist/main.js', import.meta.url);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
	if (!existsSync(bundle)) fail('this checkout has not been built; run npm run build first.');
	// Compiled code is kept between runs: a third of the time to start.
	if (module.enableCompileCache) module.enableCompileCache();
	await import(bundle.href);
} else {
	runOnOwnNode();
}

/** A checkout brings its own Node (the devDependency `node`); an installed package does not. */
function runOnOwnNode() {
	const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
	if (!existsSync(own)) {
		fail(`lectern needs Node ${NEEDED.join('.')} or newer, and this is ${process.versions.node}.`);
		return;
	}
	const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
	// Those meant for the program go on to it; it ends, and then this does.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code, signal) => {
		process.exitCode = code === null ? 128 + (signal === 'SIGTERM' ? 15 : 1) : code;
	});
	child.on('error', error => fail(error.message));
}

function fail(sentence) {
	process.stderr.write(`lectern: ${sentence}\n`);
	process.exit(1);
}
