import { test } from 'vitest';
import { checkArticle, checkCaption } from './check.ts';

const TEXT =
	'The boats lie in the harbour at night and leave it in the morning, as they have done for a hundred years.';

for (const caption of [
	// The full date of an agency.
	'Mayor Lena Marsk speaks at the opening of the pier, Sunday, Nov. 17, 2019, in Coastville.',
	'Lena Marsk sings during the Pier Festival on March 3, 2020 in Coastville, Ohio.',
	'A video shows the rescue of a seagull on the pier. (Published Monday, Nov. 18, 2019)',
	'Coastville’s Lena Marsk (29) kicks the ball past two players on the beach.',
	// Somebody does something, now.
	'Lena Marsk, an officer of the harbour, talks about the storm that broke the pier.',
	'Lena Marsk während der Hafentage in Coastville',
	'links die alte Mole, rechts der neue Pier',
	'An artist’s impression of the pier in ten years.',
	'The above image is used with permission from the Harbour Office.',
	'A gull on a roof, 1/250s, f/6.3, ISO 2000',
	'The Seagull Runner 5.',
	'Lena Marsk, The Low Tide, 2025',
	'Video: Lena Marsk shows how the old boats were built and why they float.',
	// Galleries and players.
	'Image 1 of 13',
	'Bild 3 von 12',
	'Slide: 2 / of 2 . Caption: Marsk',
	'Video 01:30 Min. | coast.example',
]) {
	test(caption, () => checkCaption(caption, `${caption} | `));
}
for (const [text, expected] of [
	[
		'The Seagull Runner. All photos Lena Marsk unless noted.',
		'The Seagull Runner. | All photos Lena Marsk unless noted.',
	],
	['The harbour with a view of the old pier. Credit:', 'The harbour with a view of the old pier. | Credit:'],
	['- © marsk - photocase.de', ' | © marsk - photocase.de'],
	['Look at the boats! They float. Source: Pier Press', 'Look at the boats! They float. | Source: Pier Press'],
] as const) {
	test(text, () => checkCaption(text, expected));
}

for (const prose of [
	'Lena Marsk was born on March 3, 1950 in Coastville, Ohio.',
	'He said that the pier would open on Sunday, Nov. 17.',
	'Addiction (16) items in category',
	'Over two (2) years, the share of boats rose by half.',
	'Lena Marsk, an officer of the harbour, says that the storm broke the pier.',
	'The boats at the pier during the storm were lost.',
	'Our lens has 28mm and f/1.7, which is fast enough.',
	'Video: 4K with no crop',
	'Chapter 2.',
	// Turns of a conversation, and sayings.
	'— Guten Abend, — sagte er. — Gehen wir?',
	'– Come in. – Lena Marsk',
	'You can leave the sea. It never leaves you. – Lena Marsk',
	'A pier is a bridge that has lost its nerve. – Lena ‘The Gull’ Marsk',
]) {
	test(prose, () => checkCaption(prose, undefined));
}

test('whoever is credited again and again needs no label', () =>
	checkArticle(
		`
		${TEXT}
		Credit: Pier Press
		${TEXT}
		Photo: Pier Press
		${TEXT}
		Pier Press
		${TEXT}
		Pier Press
		${TEXT}`,
		`
		paragraph “${TEXT}”
		figure credit “Credit: Pier Press”
		paragraph “${TEXT}”
		figure credit “Photo: Pier Press”
		paragraph “${TEXT}”
		figure credit “Pier Press”
		paragraph “${TEXT}”
		figure credit “Pier Press”
		paragraph “${TEXT}”`,
	));
test('a name once under the text is who wrote it', () =>
	checkArticle(
		`
		${TEXT}
		Photo: Lena Marsk
		${TEXT}
		Photo: Lena Marsk
		${TEXT}
		Lena Marsk`,
		`
		paragraph “${TEXT}”
		figure credit “Photo: Lena Marsk”
		paragraph “${TEXT}”
		figure credit “Photo: Lena Marsk”
		paragraph “${TEXT}”
		paragraph “Lena Marsk”`,
	));
