/**
 * What is needed of the file system, as promises. The runtime’s own (`node:fs/promises`) loads its streams and web streams with it,
 * which takes longer than reading an article.
 */

import { type Dirent, readdir, readFile, type Stats, stat } from 'node:fs';

const promised = <Value>(ask: (answer: (error: Error | null, value: Value) => void) => void): Promise<Value> =>
	new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));

export const readBytes = (path: string): Promise<Uint8Array> => promised(answer => readFile(path, answer));
export const statsOf = (path: string): Promise<Stats> => promised(answer => stat(path, answer));
export const entriesIn = (path: string): Promise<Dirent[]> =>
	promised(answer => readdir(path, { withFileTypes: true }, answer));
