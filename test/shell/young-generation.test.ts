/** How much of the heap the engine gives to what begins, in a process of its own. */

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const MODULE = new URL('../../src/shell/young-generation.ts', import.meta.url).href;
const OBJECTS = 1_500_000;
const KEPT = 50_000;

/** Megabytes of the young generation after objects of which many stay for a while. */
function youngAfter(before: string): number {
	const code = `
		import { getHeapSpaceStatistics } from 'node:v8';
		import { holdYoungGeneration } from ${JSON.stringify(MODULE)};
		${before}
		let kept = [];
		for (let index = 0; index < ${OBJECTS}; index++) {
			kept.push({ index, list: [index] });
			if (kept.length > ${KEPT}) kept = [];
		}
		const young = getHeapSpaceStatistics().find(space => space.space_name === 'new_space');
		console.log(young.physical_space_size / 2 ** 20);`;
	const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
	expect(stderr).toBe('');
	return Number(stdout);
}

test.runIf(process.versions.v8.startsWith('13.'))(
	'it stays small while it is held, and grows again when it is not',
	() => {
		const held = youngAfter('holdYoungGeneration();');
		expect(held).toBeLessThan(8);
		expect(youngAfter('holdYoungGeneration()();')).toBeGreaterThan(2 * held);
	},
);
