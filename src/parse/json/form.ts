/** Objects of the JSON form, key by key: what takes them in, and what went wrong on the way. Which node has which keys is nodes.ts. */

import type { Problem, ProblemKind } from '../../article/article.ts';
import type { JsonKey } from '../../article/json.ts';
import { sanitize } from '../../text/sanitize.ts';

/** A file of nothing but mistakes says after the first hundred all it has to say. */
const MAX_PROBLEMS = 100;

/** As in HTML: no wider or longer cell makes sense, and a forged one would cost a grid of that size. */
const MAX_SPAN = 65_534;

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never what an object inherits: `constructor` and the like are no keys of the form. */
export const own = (object: JsonObject, key: JsonKey): unknown =>
	Object.hasOwn(object, key) ? object[key] : undefined;

/** What one reading meets. Each reader below takes a required or an optional key of an object; what is wrong is reported and left out. */
export class Form {
	readonly problems: Problem[] = [];

	report(kind: ProblemKind, path: string): void {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push({ kind, detail: path });
	}

	/** The text of a required key; empty when there is none. */
	text(object: JsonObject, key: JsonKey, path: string): string {
		const value = own(object, key);
		if (typeof value === 'string') return sanitize(value);
		this.report('json', at(path, key));
		return '';
	}

	flag(object: JsonObject, key: JsonKey, path: string): boolean {
		const value = own(object, key);
		if (typeof value !== 'boolean') this.report('json', at(path, key));
		return value === true;
	}

	/** The elements of a required array. What stands there instead of an array is taken for its one element, for the text in it. */
	array(object: JsonObject, key: JsonKey, path: string): readonly unknown[] {
		const value = own(object, key);
		if (Array.isArray(value)) return value;
		this.report('json', at(path, key));
		return value === undefined ? [] : [value];
	}

	/** The value of an optional key, if it is one that `accept` takes. */
	optional<T>(
		object: JsonObject,
		key: JsonKey,
		path: string,
		accept: (value: unknown) => T | undefined,
	): T | undefined {
		const value = own(object, key);
		if (value === undefined) return undefined;
		const accepted = accept(value);
		if (accepted === undefined) this.report('json', at(path, key));
		return accepted;
	}
}

export const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

export const aText = (value: unknown): string | undefined => (typeof value === 'string' ? sanitize(value) : undefined);
export const anObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);
export const aFlag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
export const aNumber = (value: unknown): number | undefined =>
	Number.isSafeInteger(value) ? (value as number) : undefined;

export function aSpan(value: unknown): number | undefined {
	const span = aNumber(value);
	return span !== undefined && span >= 1 && span <= MAX_SPAN ? span : undefined;
}

/** One of the names of a table that has a row for each. */
export const oneOf =
	<Name extends string>(names: Readonly<Record<Name, true>>) =>
	(value: unknown): Name | undefined =>
		typeof value === 'string' && Object.hasOwn(names, value) ? (value as Name) : undefined;
