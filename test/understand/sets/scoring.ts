/** What understanding makes of the labelled sets of this folder, in numbers. */

import { readFileSync } from 'node:fs';
import { parseText } from '../../../src/parse/plain-text.ts';
import { labelSpeakers } from '../../../src/understand/speakers.ts';
import { understand, WHOLE } from '../../../src/understand/understand.ts';
import { spansOf } from '../../../src/write/spans.ts';
import { type LabelledArticle, parseLabelled } from '../../support/labelled.ts';
import { agreement, coreOf, countLetters, outermost, type Stretch, shared } from '../../support/overlap.ts';
import { sameSpeaker } from './same-speaker.ts';

export const SETS = ['news-en', 'fiction-fr', 'fiction-de', 'dialogue-others', 'speakers'] as const;
export type SetName = (typeof SETS)[number];

/** Half of the letters in common: the same stretch, with an edge missed at most. */
const SAME = 0.5;

/** `edges`: found, but cut elsewhere; `cited`: cited words taken for speech; `speaker`: another one, none, or one that is not said. */
export const ERROR_KINDS = ['missed', 'false', 'edges', 'cited', 'speaker'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface ScoringError {
	readonly kind: ErrorKind;
	readonly group: string;
	/** The stretch in ⟦⟧ with what stands around it. */
	readonly context: string;
	readonly detail: string;
}

export interface Score {
	readonly paragraphs: number;
	/** Stretches labelled speech, and cited. */
	readonly speeches: number;
	readonly cited: number;
	/** By letters and digits of outermost speech. */
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	/** Of the stretches found, how many are speech. */
	readonly stretchPrecision: number;
	/** Of the cited stretches, how many were taken for speech. */
	readonly citedAsSpeech: number;
	/** Of the speeches found whose speaker the text names, how many got that one. */
	readonly speakersRight: number;
	/** Of the speeches found whose speaker is not said, how many got one. */
	readonly speakersInvented: number;
	readonly errors: readonly ScoringError[];
}

interface Found extends Stretch {
	readonly speaker?: string;
}

export const articlesOf = (set: SetName): readonly LabelledArticle[] =>
	parseLabelled(readFileSync(new URL(`${set}.txt`, import.meta.url), 'utf8'));

/** The names of the groups with their articles. */
export const groupsOf = (articles: readonly LabelledArticle[]): ReadonlyMap<string, readonly LabelledArticle[]> =>
	Map.groupBy(articles, ({ group }) => group);

export function scoreOf(articles: readonly LabelledArticle[]): Score {
	const sum = {
		...{ paragraphs: 0, speeches: 0, cited: 0, both: 0, gold: 0, found: 0 },
		...{ stretches: 0, trueStretches: 0, citedAsSpeech: 0 },
		...{ named: 0, right: 0, unnamed: 0, invented: 0 },
	};
	const errors: ScoringError[] = [];
	for (const { text, labels, group } of articles) {
		const report = (kind: ErrorKind, { start, end }: Stretch, detail = ''): void => {
			const words = `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`;
			errors.push({ kind, group, context: words.replaceAll('\n', '⏎'), detail });
		};
		const cores = labels.map(label => coreOf(text, label));
		const speeches = cores.filter(({ kind }) => kind === 'speech');
		const cited = cores.filter(({ kind }) => kind === 'cited');
		const found = speechFoundIn(text);
		const [goldOuter, foundOuter] = [outermost(speeches), outermost(found)];

		sum.paragraphs += text.split(/\n{2,}/).length;
		sum.speeches += speeches.length;
		sum.cited += cited.length;
		const letters = countLetters(text, goldOuter, foundOuter);
		sum.both += letters.both;
		sum.gold += letters.gold;
		sum.found += letters.found;

		for (const stretch of foundOuter) {
			sum.stretches++;
			const covered = goldOuter.reduce((total, gold) => total + shared(gold, stretch), 0);
			if (covered >= SAME * (stretch.end - stretch.start)) sum.trueStretches++;
			else report('false', stretch);
		}
		for (const stretch of cited) {
			if (matchOf(stretch, found) === undefined) continue;
			sum.citedAsSpeech++;
			report('cited', stretch);
		}
		for (const gold of speeches) {
			const match = matchOf(gold, found);
			if (match === undefined) {
				report('missed', gold);
				continue;
			}
			if (agreement(gold, match) < 1) report('edges', gold, `found: ${text.slice(match.start, match.end)}`);
			const speaker = match.speaker ?? '';
			if (gold.speaker === '') {
				sum.unnamed++;
				if (speaker !== '') sum.invented++;
			} else {
				sum.named++;
				if (sameSpeaker(gold.speaker, speaker)) sum.right++;
			}
			if (!sameSpeaker(gold.speaker, speaker))
				report('speaker', gold, `${gold.speaker || '(nobody)'} → ${speaker || '(nobody)'}`);
		}
	}
	const precision = share(sum.both, sum.found);
	const recall = share(sum.both, sum.gold);
	return {
		...{ paragraphs: sum.paragraphs, speeches: sum.speeches, cited: sum.cited, precision, recall },
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
		stretchPrecision: share(sum.trueStretches, sum.stretches),
		citedAsSpeech: share(sum.citedAsSpeech, sum.cited),
		speakersRight: share(sum.right, sum.named),
		speakersInvented: share(sum.invented, sum.unnamed),
		errors,
	};
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Nobody declares the language, as in a scrape. */
function speechFoundIn(text: string): readonly Found[] {
	const found: Found[] = [];
	for (const { kind, start, end, speaker } of spansOf(
		labelSpeakers(understand(parseText(text)), WHOLE),
		text,
		'text',
	)) {
		if (kind !== 'speech' || start === undefined || end === undefined) continue;
		const core = coreOf(text, { start, end, ...(speaker !== undefined && { speaker }) });
		if (core.end > core.start) found.push(core);
	}
	return found;
}

/** The stretch that is the same, give or take an edge. */
function matchOf(gold: Stretch, found: readonly Found[]): Found | undefined {
	let best: Found | undefined;
	for (const stretch of found) {
		const agreed = agreement(gold, stretch);
		if (agreed >= SAME && (best === undefined || agreed > agreement(gold, best))) best = stretch;
	}
	return best;
}
