import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyOf } from '../../src/article/body.ts';
import { articleToJson } from '../../src/article/json.ts';
import { articleFromJson } from '../../src/parse/json.ts';
import { article } from '../support/arbitrary.ts';
import { articleSchema, faultsOf } from '../support/json-schema.ts';

test('an article survives its JSON form', () => {
	fc.assert(
		fc.property(article, fc.constantFrom('pretty', 'line'), (article, shape) => {
			expect(articleFromJson(articleToJson(article, shape))).toEqual(article);
		}),
	);
});

test('on a line is on one line', () => {
	fc.assert(fc.property(article, article => !articleToJson(article, 'line').includes('\n')));
});

test('what is written is as the schema says', () => {
	fc.assert(
		fc.property(article, article => {
			expect(faultsOf(articleSchema, JSON.parse(articleToJson(article)))).toEqual([]);
		}),
	);
});

test('any JSON is an article, and what it becomes is written and read the same', () => {
	const anything = fc.jsonValue().map(value => JSON.stringify({ lectern: 1, blocks: value }));
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), anything), text => {
			const { problems: _, ...read } = articleFromJson(text);
			expect(articleFromJson(articleToJson({ ...read, problems: [] }))).toEqual({ ...read, problems: [] });
		}),
	);
});

test('any value in the place of another is a problem, no more', () => {
	fc.assert(
		fc.property(article, fc.nat(), fc.jsonValue(), (article, target, value) => {
			let count = 0;
			const broken = JSON.stringify(JSON.parse(articleToJson(article)), (_, old) =>
				count++ === target % 200 ? value : old,
			);
			const read = articleFromJson(broken);
			expect(faultsOf(articleSchema, JSON.parse(articleToJson(read)))).toEqual([]);
			expect(typeof bodyOf(read)).toBe('string');
		}),
	);
});
