/** The laws try the same cases in every run, so that a change is judged by what it changed; LAWS_SEED tries others. */

import fc from 'fast-check';

const SEED = 20_261_122;

fc.configureGlobal({ seed: Number(process.env['LAWS_SEED'] ?? SEED) });
