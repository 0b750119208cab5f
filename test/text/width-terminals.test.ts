/** The ruler against terminals that were measured: what each drew, and what its profile says. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Answers, PROBES, type ProbeName, profileFromAnswers } from '../../src/text/width-probes.ts';
import { MODERN, PROFILES, type ProfileName, type WidthProfile } from '../../src/text/width-profile.ts';
import { rulerFor } from '../../src/text/width-ruler.ts';

type Recorded = Readonly<Record<string, number>>;

const FOLDER = new URL('../../../shared/corpus/widths/', import.meta.url);

/** What `agreement` must reach, in percent; the terminal’s own faults of measuring included. */
const TERMINALS: readonly (readonly [file: string, profile: ProfileName, floor: number])[] = [
	['ghostty', 'ghostty', 99.5],
	['iterm2', 'iterm2', 99],
	['kitty', 'kitty', 99.5],
	['konsole', 'konsole', 98],
	['terminalapp', 'terminalapp', 99.5],
	['terminalexe', 'windowsterminal', 98.5],
	['tmux', 'tmux', 95.5],
	['vscodeterminal', 'vscode', 99.5],
	['wezterm', 'wezterm', 99.5],
	['xterm', 'xterm', 99.5],
];

function recordOf(file: string): readonly Recorded[] {
	const { cats } = JSON.parse(gunzipSync(readFileSync(new URL(`${file}.json.gz`, FOLDER))).toString());
	return Object.values<Recorded>(cats);
}

/** Of the strings of a category, and of all categories alike. */
function agreement(categories: readonly Recorded[], profile: WidthProfile): number {
	const { widthOf } = rulerFor(profile);
	const shares = categories.map(recorded => {
		const strings = Object.entries(recorded);
		return strings.filter(([text, cells]) => widthOf(text) === cells).length / strings.length;
	});
	return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}

/** What the terminal would have answered, had it been asked; the version’s characters were measured one by one. */
function answersOf(categories: readonly Recorded[]): Answers {
	const cells: Recorded = Object.assign({}, ...categories);
	const version = Array.from(PROBES.version).reduce((sum, character) => sum + (cells[character] ?? Number.NaN), 0);
	const measured = Object.entries(PROBES).flatMap(([name, text]) => {
		const own = cells[text];
		return own === undefined ? [] : [[name as ProbeName, own] as const];
	});
	return { ...Object.fromEntries(measured), version };
}

describe.skipIf(!existsSync(FOLDER))(
	'terminals that were measured (skipped where ../shared/corpus/widths is absent)',
	() => {
		test.each(TERMINALS)('%s is measured right by the profile %s', (file, name, floor) => {
			expect(agreement(recordOf(file), PROFILES[name])).toBeGreaterThanOrEqual(floor);
		});

		test.each(TERMINALS)('%s tells its profile by its answers', (file, _, floor) => {
			const categories = recordOf(file);
			const profile = profileFromAnswers(answersOf(categories), MODERN);
			expect(agreement(categories, profile)).toBeGreaterThanOrEqual(floor);
		});
	},
);
