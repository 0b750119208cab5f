#!/usr/bin/env node
// Plain JavaScript that very old versions of Node understand too, because it is they who have to say what is missing. What it needs of
// Node it asks for late: as an import, `node:fs` alone loads thirty files more.

/** Why: package.json, `engines`; older ones lack an SQLite that keeps its promises. */
const NEEDED = [24, 15];

const [major, minor] = process.versions.node.split('.').map(Number);
const bundle = new URL('../dist/main.js', import.meta.url);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
	const { existsSync } = process.getBuiltinModule('node:fs');
	if (!existsSync(bundle)) fail('this checkout has not been built; run npm run build first.');
	// Compiled code is kept between runs: a third of the time to start.
	process.getBuiltinModule('node:module').enableCompileCache();
	await import(bundle.href);
} else {
	await runOnOwnNode();
}

/** A checkout brings its own Node (the devDependency `node`); an installed package does not. */
async function runOnOwnNode() {
	const { spawn } = await import('node:child_process');
	const { existsSync } = await import('node:fs');
	const { fileURLToPath } = await import('node:url');
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
