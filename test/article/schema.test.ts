import { expect, test } from 'vitest';
import { articleToJson, JSON_KEYS } from '../../src/article/json.ts';
import { article, p } from '../support/build.ts';
import { articleSchema, faultsOf } from '../support/json-schema.ts';

test('every key that is written is documented', () => {
	const documented = new Set<string>();
	JSON.stringify(articleSchema, (key, value) => {
		if (key === 'properties') for (const name of Object.keys(value)) documented.add(name);
		return value;
	});
	expect([...documented].sort()).toEqual(Object.keys(JSON_KEYS).sort());
});

test.each([
	['no version', '{"blocks":[]}', ['$.lectern']],
	['another version', '{"lectern":2,"blocks":[]}', ['$.lectern']],
	['a block of no kind', '{"lectern":1,"blocks":[{"kind":"poem"}]}', ['$.blocks[0]']],
	['a title that is no text', '{"lectern":1,"meta":{"title":1},"blocks":[]}', ['$.meta.title']],
	['an article', articleToJson(article([p('Words')])), []],
])('the schema on %s', (_, json, faults) => {
	expect(faultsOf(articleSchema, JSON.parse(json))).toEqual(faults);
});
