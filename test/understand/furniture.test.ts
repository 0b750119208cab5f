import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { understand } from '../../src/understand/understand.ts';
import { definitions, footnote } from '../support/build.ts';
import { articleOf, checkArticle, checkFurniture, paragraph } from './check.ts';

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
	'Facebook Twitter Email',
	'Share on Facebook Share on Twitter',
	'Jump to recipe Print recipe',
	'Home » Harbour » Piers',
	'Tags: pier, harbour, storm',
	'#pier #harbour',
	'5 min read',
	'Lesezeit: ca. 3 Minuten',
	'3 hours ago',
	'vor 2 Stunden',
	'858shares',
	'First name *',
	'$20 at Pier & Sons',
	'More From The Port Times',
	'TagsHarbour, Piers',
	'Previous post: The mole is gone too',
	'The harbour has been quiet for a year… Read more',
	'As an Amazon Associate we earn from qualifying purchases.',
	'When you buy through our links, we may earn a commission.',
	'Be the first to know when the ferry is late',
	'Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)',
	'Das könnte dich auch interessieren',
	'Hinterlasse einen Kommentar',
	'Laisser un commentaire',
	'También te puede interesar',
	'Potrebbe interessarti anche',
	'Czytaj także: Prom stoi',
	'あわせて読みたい',
	'相关阅读',
	'Load more stories',
	'Read the full story',
	'Latest news in boats',
	'Back to all posts',
	'Must check at least one box.',
	'Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung der Werft.',
	'Please complete this required field',
	'0 Diskussionen',
	'0:00 / 3:45',
	'Video 3:49',
	'20% OFF',
	'Save $5',
	'inkl. MwSt., zzgl. Versandkosten',
	'Get a free quote today',
	'ShareFacebookTwitterEmail',
	'Posted in Piers and tagged mole, storm. Bookmark the permalink.',
	'Copyright © 2024 Pier & Sons. All rights reserved.',
	'Follow @portpier',
	'Cliquez pour partager sur Facebook',
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
	'Read our full review of the pier here.',
	'More about that later',
	'Posted to a small harbour, he learned to row.',
	'Start: 8 Uhr',
	'Topic: the pier',
	'#1',
	'30-day trial of the new ferry',
	'$5 on weekdays',
	'Klicken Sie auf „Drucken“',
	'Consider the support beam',
	'We know that agents earn a commission on every berth.',
	'Facebook and the harbour',
	'Health',
	'“Share this with nobody,”',
	'“Read more.”',
	'0 degrees in the harbour',
	'Read the story of the pier to them',
	'Other people came to see the pier',
	'Why you should trust us',
	'Copyright 2024 Ann Pier',
	'Pros',
	'Get out of the harbour',
	'Must the mole go?',
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
test('in a longer run, a line with furniture right above and right below is furniture, and a sentence is not', () => {
	checkArticle(
		`
		${BODY}
		Sign up for our daily newsletter
		Quiet piers
		Share this article
		It rained.
		Load more stories
		${BODY}
		${BODY}
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Sign up for our daily newsletter”
		[furniture] paragraph “Quiet piers”
		[furniture] paragraph “Share this article”
		paragraph “It rained.”
		[furniture] paragraph “Load more stories”
		paragraph “${BODY}”
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

test('a row of titles below a heading for them is furniture, and the heading of the next section is not', () => {
	checkArticle(
		`
		${BODY}
		You may also like
		A ferry runs late again
		The mole and the storm
		What came next
		${BODY}
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “You may also like”
		[furniture] paragraph “A ferry runs late again”
		[furniture] paragraph “The mole and the storm”
		paragraph “What came next”
		paragraph “${BODY}”
		`,
	);
});
test('below the last paragraph one line may stand within the article, two close it', () => {
	checkArticle(
		`
		${BODY}
		Advertisement
		two plums
		one pear
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Advertisement”
		paragraph “two plums”
		paragraph “one pear”
		`,
	);
	checkArticle(
		`
		${BODY}
		Advertisement
		Share this article
		A ferry runs late
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Advertisement”
		[furniture] paragraph “Share this article”
		[furniture] paragraph “A ferry runs late”
		`,
	);
});
test('names of sections are furniture beside other furniture only', () => {
	checkArticle(
		`
		${BODY}
		Health
		Share this article
		${BODY}
		Politics
		${BODY}
		`,
		`
		paragraph “${BODY}”
		[furniture] paragraph “Health”
		[furniture] paragraph “Share this article”
		paragraph “${BODY}”
		paragraph “Politics”
		paragraph “${BODY}”
		`,
	);
});
test('a page without a paragraph keeps its lines', () => {
	checkArticle(
		'Related stories\nA ferry runs late\nEmail\nPrint',
		'[furniture] paragraph “Related stories”\nparagraph “A ferry runs late”\nparagraph “Email”\nparagraph “Print”',
	);
});
test('comments are furniture from their heading to the last button', () => {
	const COMMENT =
		'I have walked on that pier every summer since I was a child, and nobody ever asked me what I thought of it.';
	checkArticle(
		`
		${BODY}
		${BODY}
		${BODY}
		2 Comments
		Anna says:
		${COMMENT}
		Reply
		Ben says:
		${COMMENT}
		Reply
		`,
		`
		paragraph “${BODY}”
		paragraph “${BODY}”
		paragraph “${BODY}”
		[furniture] paragraph “2 Comments”
		[furniture] paragraph “Anna says:”
		[furniture] paragraph “${COMMENT}”
		[furniture] paragraph “Reply”
		[furniture] paragraph “Ben says:”
		[furniture] paragraph “${COMMENT}”
		[furniture] paragraph “Reply”
		`,
	);
	checkArticle(
		`
		${BODY}
		${BODY}
		${BODY}
		Leave a comment
		${BODY}
		`,
		`
		paragraph “${BODY}”
		paragraph “${BODY}”
		paragraph “${BODY}”
		[furniture] paragraph “Leave a comment”
		paragraph “${BODY}”
		`,
	);
});
test('the title, a second time', () => {
	checkArticle(
		`
		The pier is gone at last
		The pier is gone at last
		${BODY}
		`,
		`
		title: The pier is gone at last
		[title] heading 1 “The pier is gone at last”
		[furniture] paragraph “The pier is gone at last”
		paragraph “${BODY}”
		`,
	);
});

const heading = (text: string): Block => ({ kind: 'heading', level: 2, inlines: [{ kind: 'text', text }] });
const list = (...items: readonly string[]): Block => ({
	kind: 'list',
	ordered: false,
	items: items.map(text => ({ blocks: [paragraph(text)] })),
});
const partsOf = (...blocks: readonly Block[]): readonly (string | undefined)[] =>
	understand(articleOf(blocks)).blocks.map(block => block.part);

test('headings of an article may have the words of a page', () => {
	expect(partsOf(paragraph(BODY), heading('Learn more'), paragraph(BODY))).toEqual([undefined, undefined, undefined]);
	expect(partsOf(paragraph(BODY), heading('Related'), list('string-width', 'wrap-ansi'))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
	expect(partsOf(paragraph(BODY), heading('More about Ferries'), list('one', 'two'))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});
test('lists of related stories', () => {
	expect(partsOf(paragraph(BODY), heading('Related stories'), list('A ferry runs late', 'The mole'))).toEqual([
		undefined,
		'furniture',
		'furniture',
	]);
});
test('terms are as lists are', () => {
	const related = definitions(['A ferry runs late', 'The mole']);
	expect(partsOf(paragraph(BODY), heading('Related stories'), related)).toEqual([undefined, 'furniture', 'furniture']);
});
test('notes below the end of the page do not end it', () => {
	const line = paragraph('A ferry runs late');
	expect(partsOf(paragraph(BODY), paragraph('Filed under'), line, footnote('1', paragraph(BODY)))).toEqual([
		undefined,
		'furniture',
		'furniture',
		undefined,
	]);
});
test('only the last part of a long text has an end', () => {
	const article = articleOf([paragraph(BODY), paragraph('Filed under'), paragraph('A ferry runs late')]);
	const parts = (last: boolean) => understand(article, { first: true, last }).blocks.map(block => block.part);
	expect(parts(false)).toEqual([undefined, 'furniture', undefined]);
	expect(parts(true)).toEqual([undefined, 'furniture', 'furniture']);
});
