import { expect, test } from 'vitest';
import { understand } from '../../src/understand/understand.ts';
import { outlineOf } from '../support/outline.ts';
import { articleOf, checkCaption } from './check.ts';

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
