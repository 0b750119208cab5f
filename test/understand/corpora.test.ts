/**
 * What the passes reach on corpora that nobody here wrote (read in place, not part of the project). The floors are what has been
 * reached, less what a better rule may cost elsewhere; a body paragraph taken for something else is the dearest mistake.
 */

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText } from '../../src/parse/plain-text.ts';
import { understand } from '../../src/understand/understand.ts';
import { type LabelledSpan, type SpanKind, spansOf } from '../../src/write/spans.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const TIME_LIMIT_MS = 120_000;

interface Range {
	readonly start: number;
	readonly end: number;
}

interface Page {
	readonly text: string;
	readonly variant?: string;
	readonly gold: readonly (Range & { readonly label: 'caption' | 'furniture' | 'body' })[];
}

const pages = (name: string): readonly Page[] =>
	readFileSync(new URL(name, CORPUS), 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

const isPlaced = (span: LabelledSpan): span is LabelledSpan & Range => span.start !== undefined;
const spansIn = (text: string): readonly (LabelledSpan & Range)[] =>
	[...spansOf(understand(parseText(text)), text, 'text')].filter(isPlaced);

/** A code unit each: whether it stands in a span of one of the kinds. */
function covered(spans: readonly (LabelledSpan & Range)[], length: number, kinds: readonly SpanKind[]): Uint8Array {
	const cover = new Uint8Array(length);
	for (const { kind, start, end } of spans) if (kinds.includes(kind)) cover.fill(1, start, end);
	return cover;
}

const count = (cover: Uint8Array, { start, end }: Range): number =>
	cover.subarray(start, end).reduce((sum, bit) => sum + bit, 0);

const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall);

function onCorpus(name: string, file: string, run: (pages: readonly Page[]) => void): void {
	const isAbsent = !existsSync(new URL(file, CORPUS));
	test.skipIf(isAbsent)(`${name} (skipped where ../shared/corpus is absent)`, () => run(pages(file)), TIME_LIMIT_MS);
}

onCorpus('speech in English fiction', 'speech/litbank-dev.jsonl', given => {
	const LETTER = /[\p{L}\p{N}]/u;
	const sum = { both: 0, gold: 0, found: 0 };
	for (const { text, gold } of given) {
		const found = covered(spansIn(text), text.length, ['speech']);
		const wanted = new Uint8Array(text.length);
		for (const { start, end } of gold) wanted.fill(1, start, end);
		for (let at = 0; at < text.length; at++) {
			if (!LETTER.test(text.charAt(at))) continue;
			sum.found += found[at] ?? 0;
			sum.gold += wanted[at] ?? 0;
			sum.both += (found[at] ?? 0) & (wanted[at] ?? 0);
		}
	}
	expect(f1(sum.both / sum.found, sum.both / sum.gold)).toBeGreaterThan(0.975);
});

onCorpus('captions and furniture in scrapes', 'captions/dev.jsonl', given => {
	const confusion = new Map<string, number>();
	for (const { text, gold, variant } of given) {
		if (variant !== 'natural') continue;
		const spans = spansIn(text);
		const caption = covered(spans, text.length, ['caption', 'credit']);
		const furniture = covered(spans, text.length, ['furniture']);
		for (const paragraph of gold) {
			const half = (paragraph.end - paragraph.start) / 2;
			const [captioned, furnished] = [count(caption, paragraph), count(furniture, paragraph)];
			const found = captioned >= half && captioned >= furnished ? 'caption' : furnished >= half ? 'furniture' : 'body';
			const key = `${paragraph.label}>${found}`;
			confusion.set(key, (confusion.get(key) ?? 0) + 1);
		}
	}
	const of = (...keys: readonly string[]): number => keys.reduce((sum, key) => sum + (confusion.get(key) ?? 0), 0);
	const precision = (kind: string): number =>
		of(`${kind}>${kind}`) / of(`caption>${kind}`, `furniture>${kind}`, `body>${kind}`);
	const recall = (kind: string): number =>
		of(`${kind}>${kind}`) / of(`${kind}>caption`, `${kind}>furniture`, `${kind}>body`);
	expect(f1(precision('caption'), recall('caption'))).toBeGreaterThan(0.74);
	expect(precision('furniture')).toBeGreaterThan(0.97);
	expect(recall('furniture')).toBeGreaterThan(0.64);
	const lost = of('body>caption', 'body>furniture') / of('body>body', 'body>caption', 'body>furniture');
	expect(lost).toBeLessThan(0.0018);
});
