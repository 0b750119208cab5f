/**
 * `node test/understand/sets/score.ts [--show] [SET…] [KIND…]` prints how well speech and its speakers are found in the sets of this
 * folder; with --show also the errors (of these kinds: missed false edges cited speaker) in their context: ⟦⟧ is the stretch in question.
 */

import { articlesOf, ERROR_KINDS, groupsOf, type Score, SETS, scoreOf } from './scoring.ts';

const NAME_WIDTH = 20;
const COLUMNS: readonly (readonly [name: string, value: (score: Score) => string])[] = [
	['paras', score => String(score.paragraphs)],
	['speech', score => String(score.speeches)],
	['cited', score => String(score.cited)],
	['char P', score => percent(score.precision)],
	['char R', score => percent(score.recall)],
	['char F1', score => percent(score.f1)],
	['stretch P', score => percent(score.stretchPrecision)],
	['cited→speech', score => percent(score.citedAsSpeech)],
	['speaker right', score => percent(score.speakersRight)],
	['invented', score => percent(score.speakersInvented)],
];

const percent = (part: number): string => (100 * part).toFixed(1);

function printRow(name: string, cells: readonly string[]): void {
	const padded = cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[0].length ?? 0));
	console.log(`${name.padEnd(NAME_WIDTH)} ${padded.join('  ')}`);
}

function printScore(name: string, score: Score): void {
	printRow(
		name,
		COLUMNS.map(([, value]) => value(score)),
	);
}

const words = process.argv.slice(2);
const show = words.includes('--show');
const chosen = SETS.filter(set => words.includes(set));
const kinds = ERROR_KINDS.filter(kind => words.includes(kind));

printRow(
	'',
	COLUMNS.map(([name]) => name),
);
for (const set of chosen.length > 0 ? chosen : SETS) {
	const articles = articlesOf(set);
	const score = scoreOf(articles);
	printScore(set, score);
	const groups = groupsOf(articles);
	if (groups.size > 1) for (const [group, members] of groups) printScore(`  ${group}`, scoreOf(members));
	if (!show) continue;
	for (const { kind, group, context, detail } of score.errors) {
		if (kinds.length > 0 && !kinds.includes(kind)) continue;
		console.log(`  ${[kind, group].filter(Boolean).join(' ')}: ${context}${detail && `\n      ${detail}`}`);
	}
}
