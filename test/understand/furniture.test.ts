import { test } from 'vitest';
import { checkArticle, checkFurniture } from './check.ts';

for (const line of [
	'For more news and newsletters on The Port Times, create an account on',
	'Leave a Comment',
	'Share this article',
	'12 Comments',
	'ADVERTISEMENT',
	'Sign up for our daily newsletter',
	'Follow us on Facebook',
	'Read more: Ferries stop for a week',
	'Lesen Sie auch: Die Fähre steht still',
	'We use cookies to improve this site.',
	'© 2024 The Port Times. All rights reserved.',
]) {
	test(`furniture: ${line}`, () => checkFurniture(line, true));
}

for (const line of [
	'For more than a year nobody came to see the pier.',
	'Follow the path to the sea.',
	'Share prices fell.',
	'He left a comment on the wall.',
	'More',
	'Sign up, they told him, or leave.',
]) {
	test(`body: ${line}`, () => checkFurniture(line, false));
}

const BODY = 'A paragraph of prose that is much longer than its title and that ends, as sentences do, in a full stop.';

test('buttons are furniture where several stand together', () => {
	checkArticle(
		`
		${BODY}
		Facebook
		Email
		${BODY}
		Email
		${BODY}
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Facebook”
		[furniture] paragraph “Email”
		paragraph “${BODY}”
		paragraph “Email”
		paragraph “${BODY}”
		`,
	);
});
test('after the last paragraph, what an opener opens is furniture', () => {
	checkArticle(
		`
		${BODY}
		Related stories
		A ferry runs late
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Related stories”
		[furniture] paragraph “A ferry runs late”
		`,
	);
	checkArticle(
		`
		${BODY}
		Related stories
		A ferry runs late
		${BODY}
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Related stories”
		paragraph “A ferry runs late”
		paragraph “${BODY}”
		`,
	);
});
