import { expect, test } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { understand } from '../../src/understand/understand.ts';
import { outlineOf, trimIndent } from '../support/outline.ts';
import { articleOf, BODY, checkCaption, paragraph } from './check.ts';

const TITLE: Block = { kind: 'heading', level: 1, part: 'title', inlines: [{ kind: 'text', text: 'The old pier' }] };

const CAPTIONS: readonly (readonly [string, string])[] = [
	[
		'The old pier at low tide, seen from the mole. – Port Authority',
		'The old pier at low tide, seen from the mole. | Port Authority',
	],
	[
		'The old pier at low tide, seen from the mole. — Lena Marsk/Coastline',
		'The old pier at low tide, seen from the mole. | Lena Marsk/Coastline',
	],
	['The old pier at low tide. Lena Marsk/AP', 'The old pier at low tide. | Lena Marsk/AP'],
	['The old pier at low tide (Photo: Lena Marsk)', 'The old pier at low tide | (Photo: Lena Marsk)'],
	['The old pier at low tide. Photo by Lena Marsk', 'The old pier at low tide. | Photo by Lena Marsk'],
	['The old pier. Courtesy of the Port Museum', 'The old pier. | Courtesy of the Port Museum'],
	['The old pier © 2024 Lena Marsk', 'The old pier | © 2024 Lena Marsk'],
	['Image: Lena Marsk', ' | Image: Lena Marsk'],
	['Der alte Pier bei Ebbe. Foto: Lena Marsk', 'Der alte Pier bei Ebbe. | Foto: Lena Marsk'],
	['Le vieux quai. Crédit photo : Lena Marsk', 'Le vieux quai. | Crédit photo : Lena Marsk'],
	['A boat leaves the pier. (AP Photo/Lena Marsk, File)', 'A boat leaves the pier. | (AP Photo/Lena Marsk, File)'],
	['The pier in 1890 — via Port Museum', 'The pier in 1890 | via Port Museum'],
	['Figure 3: The pier in section', 'Figure 3: The pier in section | '],
	// Names in brackets, after a dash, after a stroke.
	['The old pier at low tide (Lena Marsk/The Coastline)', 'The old pier at low tide | (Lena Marsk/The Coastline)'],
	[
		'The old pier at low tide. (Lena Marsk for Coast Magazine)',
		'The old pier at low tide. | (Lena Marsk for Coast Magazine)',
	],
	['The old pier at low tide (dpa | Lena Marsk)', 'The old pier at low tide | (dpa | Lena Marsk)'],
	[
		'The keeper of the old pier, seen from the mole (Pier Co.)',
		'The keeper of the old pier, seen from the mole | (Pier Co.)',
	],
	['The old pier at low tide in 2019.Lena Marsk / AP file', 'The old pier at low tide in 2019. | Lena Marsk / AP file'],
	['Two boats on the beach Getty Images', 'Two boats on the beach | Getty Images'],
	['Two boats on the beach Shutterstock / Getty Images', 'Two boats on the beach | Shutterstock / Getty Images'],
	[
		'The old pier, on the day of the storm. CreditLena Marsk for Coast Times',
		'The old pier, on the day of the storm. | CreditLena Marsk for Coast Times',
	],
	[
		'The old pier at low tide. – photo credit: lena marsk (coast.org)',
		'The old pier at low tide. | photo credit: lena marsk (coast.org)',
	],
	['Seagulls on a roof, CC BY-SA 4.0', 'Seagulls on a roof, | CC BY-SA 4.0'],
	['The harbour on Monday. (AP Photo/Lena Marsk) less', 'The harbour on Monday. | (AP Photo/Lena Marsk) less'],
	// A word for whoever sent it.
	['A view of the pier. Supplied', 'A view of the pier. | Supplied'],
	['A view of the pier (Photo: private)', 'A view of the pier | (Photo: private)'],
	['La directora del puerto de la ciudad Cedida', 'La directora del puerto de la ciudad | Cedida'],
	['The share of boats by year (Source: Harbour Office)', 'The share of boats by year | (Source: Harbour Office)'],
	// Only a credit.
	['Getty Images', ' | Getty Images'],
	['Lena Marsk/Coastline', ' | Lena Marsk/Coastline'],
	['Lena Marsk for Coast Magazine', ' | Lena Marsk for Coast Magazine'],
	['(Pier Co.)', ' | (Pier Co.)'],
	['© marsk / photocase.de', ' | © marsk / photocase.de'],
	['Credit Lena Marsk', ' | Credit Lena Marsk'],
	['Symbolbild / Hafen AG', ' | Symbolbild / Hafen AG'],
	// No credit at all.
	['Lena Marsk (left) and Anna Berg walk along the pier', 'Lena Marsk (left) and Anna Berg walk along the pier | '],
	[
		'From left: Lena Marsk, Anna Berg and Ida Holm at the pier',
		'From left: Lena Marsk, Anna Berg and Ida Holm at the pier | ',
	],
	[
		'In this undated photo provided by the harbour, the pier is shown. This photo shows it',
		'In this undated photo provided by the harbour, the pier is shown. This photo shows it | ',
	],
	['Lena Marsk, head of the harbour office of the town', 'Lena Marsk, head of the harbour office of the town | '],
	['Lena Marsk, The Low Tide, 1932', 'Lena Marsk, The Low Tide, 1932 | '],
	['Image 4: A boat in section', 'Image 4: A boat in section | '],
];
for (const [text, expected] of CAPTIONS) test(text, () => checkCaption(text, expected));

for (const prose of [
	'He took the photo: it shows a pier and nothing else, which was the whole point of it.',
	'Figure 3 shows the pier in section.',
	'“To the sea, always.” – Lena Marsk',
	'The ferry runs from 8 a.m. – Mondays too',
	'She worked for Reuters and AP',
	'What to pack – The Short List',
	'The choice is and/or, as they say.',
	'He went home. – and then he did not.',
	'By Lena Marsk',
	'© 2024 The Port Times. All rights reserved.',
	'How to sell photos on Shutterstock',
	'Peer Review and Publishing',
	'The Harbour Law (HL)',
	'A boat goes by the Harbour Sailing Rules (HSR).',
	'Two boats were seen by the Harbour Office (Marsk and Berg, 2019)',
	'The senator from the coast, Lena Marsk (R), voted against the pier.',
	'The Old Pier – A Guide',
	'AC/DC',
	'Credit Card Debt',
	'© 2024 The Port Times',
	'Vertical lifts (like the harbour crane)',
	'In the photo by the door, a man is smiling at someone who is not in it.',
]) {
	test(prose, () => checkCaption(prose, undefined));
}

test('the separator goes, markup stays', () => {
	const article = understand(
		articleOf([
			{
				kind: 'paragraph',
				inlines: [
					{ kind: 'emphasis', inlines: [{ kind: 'text', text: 'The old pier at low tide. – Port' }] },
					{ kind: 'text', text: ' Authority' },
				],
			},
		]),
	);
	expect(outlineOf(article)).toBe('figure caption “em(The old pier at low tide.)” credit “em(Port) Authority”');
});
test('a figure that came whole is taken apart', () => {
	const article = understand(
		articleOf([{ kind: 'figure', caption: [{ kind: 'text', text: 'The pier. Photo: Lena Marsk' }], credit: [] }]),
	);
	expect(outlineOf(article)).toBe('figure caption “The pier.” credit “Photo: Lena Marsk”');
});

/** Between two paragraphs, as outlines of blocks. */
function checkBetween(blocks: readonly Block[], expected: string): void {
	const article = understand(articleOf([TITLE, BODY, ...blocks, BODY]));
	expect(outlineOf({ ...article, meta: {}, blocks: article.blocks.slice(2, -1) })).toBe(trimIndent(expected));
}

test('a caption, and its credit in the next line', () =>
	checkBetween(
		[paragraph('The old pier at low tide.'), paragraph('Lena Marsk/Getty Images')],
		'figure caption “The old pier at low tide.” credit “Lena Marsk/Getty Images”',
	));
test('a sentence that goes on is no caption of the credit below', () =>
	checkBetween(
		[paragraph('But nobody came.'), paragraph('Lena Marsk/Getty Images')],
		`
		paragraph “But nobody came.”
		figure credit “Lena Marsk/Getty Images”`,
	));
test('the heading of an entry again', () =>
	checkBetween(
		[paragraph('3. The Old Pier'), paragraph('The Old Pier')],
		`
		paragraph “3. The Old Pier”
		figure caption “The Old Pier”`,
	));
test('what the next paragraph is about, with a stop', () =>
	checkBetween(
		[
			paragraph('The Seagull Five.'),
			paragraph(
				'The Seagull Five is a boat that has sailed along the coast for so many years that nobody counts them any more.',
			),
		],
		`
		figure caption “The Seagull Five.”
		paragraph “The Seagull Five is a boat that has sailed along the coast for so many years that nobody counts them any more.”`,
	));
test('a row of captions vouches for each', () =>
	checkBetween(
		[paragraph('The crane at night (Photo: Lena Marsk)'), paragraph('The crane by day (Harbour Office)')],
		`
		figure caption “The crane at night” credit “(Photo: Lena Marsk)”
		figure caption “The crane by day” credit “(Harbour Office)”`,
	));
test('a caption glued to the text is cut off', () =>
	checkBetween(
		[
			paragraph(
				'The old pier at low tide. (AP Photo/Lena Marsk) The council said on Monday that the pier would stay where it is.',
			),
		],
		`
		figure caption “The old pier at low tide.” credit “(AP Photo/Lena Marsk)”
		paragraph “The council said on Monday that the pier would stay where it is.”`,
	));
test('a credit within a sentence cuts nothing', () => {
	const text =
		'I saw the dress (photo: Lena Marsk) and thought that it would never fit me, nor anybody else on the pier.';
	checkBetween([paragraph(text)], `paragraph “${text}”`);
});
test('a picture, its caption and its credit are one figure; a name to link to keeps them apart', () => {
	const picture: Block = { kind: 'figure', image: { src: 'pier.jpg' }, caption: [], credit: [] };
	const credit: Block = { kind: 'figure', caption: [], credit: [{ kind: 'text', text: 'Lena Marsk' }] };
	checkBetween(
		[picture, paragraph('The old pier at low tide. Photo: Lena Marsk')],
		'figure image<pier.jpg> caption “The old pier at low tide.” credit “Photo: Lena Marsk”',
	);
	checkBetween(
		[picture, { ...credit, id: 'credit' }],
		`
		figure image<pier.jpg>
		#credit figure credit “Lena Marsk”`,
	);
});
