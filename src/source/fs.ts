/**
 * What is needed of the file system. The runtime’s own promises (`node:fs/promises`) load its streams and web streams with them, which
 * takes longer than reading an article; its threads, which whatever takes a callback starts, take as long as reading thirty.
 */

import { type Dirent, readdir, readFile, readFileSync, type Stats, statSync } from 'node:fs';

const promised = <Value>(ask: (answer: (error: Error | null, value: Value) => void) => void): Promise<Value> =>
	new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));

/** Read before anybody would notice the wait for it, in bytes; what is longer, while other things go on. */
const READ_AT_ONCE = 1 << 20;

export const statsOf = async (path: string): Promise<Stats> => statSync(path);
/** `size` in bytes, as the file system has it. */
export const readBytes = async (path: string, size: number): Promise<Uint8Array> =>
	size <= READ_AT_ONCE ? readFileSync(path) : promised(answer => readFile(path, answer));
export const entriesIn = (path: string): Promise<Dirent[]> =>
	promised(answer => readdir(path, { withFileTypes: true }, answer));
