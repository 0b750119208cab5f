/** What is measured: made here, the same every time, so that nothing has to be shipped. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
	'the harbour office said on Monday that a second bridge would open before the winter storms and nobody who had waited nine weeks for the first believed it'.split(
		' ',
	);

/** Not random: a linear congruence (Numerical Recipes) is enough for text that looks different everywhere. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function sentence(next: () => number): string {
	const count = 6 + Math.floor(next() * 14);
	const words = Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '');
	const text = `${words.join(' ')}.`;
	const capital = text.charAt(0).toUpperCase() + text.slice(1);
	return next() < 0.15 ? `“${capital.slice(0, -1)},” she said.` : capital;
}

const paragraph = (next: () => number): string =>
	Array.from({ length: 2 + Math.floor(next() * 4) }, () => sentence(next)).join(' ');

/** A scraped article: a title, paragraphs with speech, a caption, furniture at the end. */
export function article(bytes: number, seed: number): string {
	const next = numbers(seed);
	const parts = [`Harbour story number ${seed} opens without a bridge`];
	let length = 0;
	while (length < bytes) {
		const text =
			parts.length % 9 === 5 ? 'The bridge seen from the north quay. – Ida Quill/Harbour Press' : paragraph(next);
		parts.push(text);
		length += text.length + 2;
	}
	parts.push('Leave a Comment');
	return `${parts.join('\n\n')}\n`;
}

export interface Texts {
	readonly short: string;
	readonly middling: string;
	readonly long: string;
	readonly folder: string;
}

const MIDDLING_BYTES = 1_000_000;
export const LONG_BYTES = 10_000_000;
export const FOLDER_ARTICLES = 10_000;

/** Writes them into a folder. */
export function writeTexts(place: string): Texts {
	const short = join(place, 'short.txt');
	const middling = join(place, 'middling.txt');
	const long = join(place, 'long.txt');
	const folder = join(place, 'folder');
	writeFileSync(short, article(4000, 1));
	writeFileSync(middling, article(MIDDLING_BYTES, 3));
	writeFileSync(long, article(LONG_BYTES, 2));
	mkdirSync(folder);
	for (let index = 0; index < FOLDER_ARTICLES; index++) {
		writeFileSync(join(folder, `story-${String(index).padStart(5, '0')}.txt`), article(3000, index + 4));
	}
	return { short, middling, long, folder };
}
