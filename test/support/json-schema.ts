/** Just enough of JSON Schema (draft 2020-12) to hold values against src/article/article.schema.json. Unknown keywords are an error. */

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

type Schema = Readonly<Record<string, unknown>>;
type Check = (operand: never, value: unknown, root: Schema, path: string) => readonly string[];

export const articleSchema: Schema = JSON.parse(
	readFileSync(new URL('../../src/article/article.schema.json', import.meta.url), 'utf8'),
);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
	object: value => typeof value === 'object' && value !== null && !Array.isArray(value),
	array: Array.isArray,
	string: value => typeof value === 'string',
	boolean: value => typeof value === 'boolean',
	integer: Number.isInteger,
};

const wrongUnless = (holds: boolean, path: string): readonly string[] => (holds ? [] : [path]);

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
	TYPES['object']?.(value) ? (value as Record<string, unknown>) : {};

const checks: Readonly<Record<string, Check>> = {
	$schema: () => [],
	$defs: () => [],
	title: () => [],
	description: () => [],
	$ref: (name: string, value, root, path) => {
		const definitions = root['$defs'] as Readonly<Record<string, Schema>>;
		const schema = definitions[name.replace('#/$defs/', '')];
		return schema === undefined ? [`${path}: no ${name}`] : faultsOf(schema, value, root, path);
	},
	type: (type: string, value, _, path) => wrongUnless(TYPES[type]?.(value) === true, path),
	const: (constant: unknown, value, _, path) => wrongUnless(isDeepStrictEqual(constant, value), path),
	enum: (values: readonly unknown[], value, _, path) => wrongUnless(values.includes(value), path),
	minimum: (least: number, value, _, path) => wrongUnless(typeof value === 'number' && value >= least, path),
	maximum: (most: number, value, _, path) => wrongUnless(typeof value === 'number' && value <= most, path),
	required: (keys: readonly string[], value, _, path) =>
		keys.filter(key => !(key in entriesOf(value))).map(key => `${path}.${key}`),
	properties: (schemas: Readonly<Record<string, Schema>>, value, root, path) =>
		Object.entries(entriesOf(value)).flatMap(([key, child]) => {
			const schema = schemas[key];
			// What the schema does not document, articles should not have.
			return schema === undefined
				? [`${path}.${key}: not documented`]
				: faultsOf(schema, child, root, `${path}.${key}`);
		}),
	items: (schema: Schema, value, root, path) =>
		Array.isArray(value) ? value.flatMap((item, index) => faultsOf(schema, item, root, `${path}[${index}]`)) : [],
	oneOf: (schemas: readonly Schema[], value, root, path) =>
		wrongUnless(schemas.filter(schema => faultsOf(schema, value, root, path).length === 0).length === 1, path),
};

/** Paths of the values that are not as the schema says. */
export function faultsOf(schema: Schema, value: unknown, root: Schema = schema, path = '$'): readonly string[] {
	return Object.entries(schema).flatMap(([keyword, operand]) => {
		const check = checks[keyword];
		return check === undefined ? [`${path}: unknown keyword ${keyword}`] : check(operand as never, value, root, path);
	});
}
