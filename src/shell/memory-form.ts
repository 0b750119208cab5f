/** The text of the state file, and what it says. Whoever wrote it: what is not as it should be is left out. */

import type { Memory, Position, Spot } from '../session/memory.ts';
import { lazy } from '../text/lazy.ts';

/** Goes up when a reader of the older form would misread the newer one. */
const MEMORY_VERSION = 1;

/** Of an article, by its key: its address on the web when it has one, else its real path. */
export interface MemoryRecord {
	/** When it was seen last, in milliseconds since 1970. */
	readonly seen: number;
	/** Where it was read last, when its key is another. */
	readonly path?: string;
	readonly memory: Memory;
}

export type MemoryRecords = ReadonlyMap<string, MemoryRecord>;

/** A year's reading of five or six a day. */
const MAX_ARTICLES = 2000;
/** In bytes, of the file: read before anybody would notice the wait for it. */
export const MAX_MEMORY_BYTES: number = 1 << 20;

/** The articles seen last, as many as there is room for. */
export function memoryText(records: MemoryRecords): string {
	const newest = [...records].sort(([, a], [, b]) => b.seen - a.seen).slice(0, MAX_ARTICLES);
	const rows: string[] = [];
	let bytes = Buffer.byteLength(BEGINNING + END);
	for (const [key, { seen, path, memory }] of newest) {
		const row = `${JSON.stringify(key)}: ${JSON.stringify({ seen, path, ...memory })}`;
		bytes += Buffer.byteLength(row) + BETWEEN.length;
		if (bytes > MAX_MEMORY_BYTES) break;
		rows.push(row);
	}
	return BEGINNING + rows.join(BETWEEN) + END;
}

const BEGINNING = `{ "lectern": ${MEMORY_VERSION}, "articles": {\n`;
const BETWEEN = ',\n';
const END = '\n} }\n';

/** Undefined for what is not a state file of this version. */
export function memoryRecordsIn(text: string): MemoryRecords | undefined {
	const root = objectIn(parsed(text));
	const articles = objectIn(root?.['articles']);
	if (root?.['lectern'] !== MEMORY_VERSION || articles === undefined) return undefined;
	return new Map(
		Object.entries(articles).flatMap(([key, value]) => {
			const record = recordIn(value);
			return record === undefined ? [] : [[key, record] as const];
		}),
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

type Fields = Readonly<Record<string, unknown>>;

const objectIn = (value: unknown): Fields | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';

function recordIn(value: unknown): MemoryRecord | undefined {
	const { seen, path, read, ...places } = objectIn(value) ?? {};
	if (!isCount(seen)) return undefined;
	const position = positionIn(places['position']);
	const measure = measureIn(places['measure']);
	const marks = marksIn(places['marks']);
	const memory: Memory = {
		...(position && { position }),
		...(measure && { measure }),
		...(marks && { marks }),
		...(typeof read === 'boolean' && { read }),
	};
	return { seen, ...(isText(path) && { path }), memory };
}

function spotIn(value: unknown): Spot | undefined {
	const { block, offset, before, after } = objectIn(value) ?? {};
	if (!isCount(block) || !isCount(offset) || !isText(before) || !isText(after)) return undefined;
	return { block, offset, before, after };
}

function positionIn(value: unknown): Position | undefined {
	const spot = spotIn(value);
	const { nth, fraction } = objectIn(value) ?? {};
	if (spot === undefined || !isCount(nth) || typeof fraction !== 'number') return undefined;
	return { ...spot, nth, fraction };
}

function measureIn(value: unknown): Memory['measure'] {
	const { from, to } = objectIn(value) ?? {};
	return isCount(from) && isCount(to) && to > 0 ? { from, to } : undefined;
}

/** A key that types a character: what marks are called. */
const LETTER = lazy(() => /^[^\p{C}\s]$/u);

function marksIn(value: unknown): Memory['marks'] {
	const spots = Object.entries(objectIn(value) ?? {}).flatMap(([letter, spot]) => {
		const read = LETTER().test(letter) ? spotIn(spot) : undefined;
		return read === undefined ? [] : [[letter, read] as const];
	});
	return spots.length === 0 ? undefined : Object.fromEntries(spots);
}
