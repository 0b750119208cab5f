import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleToJson } from '../../src/article/json.ts';
import { article, as, br, definitions, figure, footnote, h, note, p, speech, table, ul } from '../support/build.ts';

test('the keys have one order, whatever order the article has them in', () => {
	const shuffled: Article = {
		problems: [],
		blocks: [{ inlines: [{ text: 'Words', kind: 'text' }], id: 'a', kind: 'paragraph' }],
		meta: { language: 'en', title: 'Title' },
	};
	expect(articleToJson(shuffled, 'line')).toBe(
		'{"lectern":1,"meta":{"title":"Title","language":"en"},"text":"Words","blocks":[{"kind":"paragraph","id":"a","inlines":[{"kind":"text","text":"Words"}]}],"problems":[]}',
	);
});

test('pretty-printed it is the same', () => {
	const one = article([p('Words')], { title: 'Title' });
	expect(JSON.parse(articleToJson(one))).toEqual(JSON.parse(articleToJson(one, 'line')));
	expect(articleToJson(one).split('\n').length).toBeGreaterThan(5);
});

test('what is no key of the form is not written', () => {
	const extended = { ...p('Words'), cache: 'kept for later' };
	expect(articleToJson(article([extended]))).not.toContain('cache');
});

test('the body as text: no title, furniture, captions or note signs', () => {
	const whole = article([
		as('title', h(1, 'Title')),
		as('byline', p('By Ada')),
		p('One', note('1'), ' ', speech('“two”'), br, 'three.'),
		figure('A boat', 'The boat', 'Ada/Agency'),
		as('furniture', p('Share this')),
		ul('four', [p('five'), as('furniture', p('Advert'))]),
		table(['six|seven', 'eight|']),
		definitions(['term', 'description']),
		footnote('1', p('nine')),
	]);
	expect(JSON.parse(articleToJson(whole)).text).toBe(
		'One “two”\nthree.\n\nfour\nfive\n\nsix\tseven\neight\t\n\nterm\ndescription\n\nnine',
	);
});
