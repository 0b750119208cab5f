/** How the terminal counts cells, by its own answers. */

import { setWidthProfile, widthProfile } from '../text/width.ts';
import { profileFromAnswers } from '../text/width-probes.ts';
import { sameProfile } from '../text/width-profile.ts';
import type { Question } from './ask.ts';
import { answersFrom, isAnswered, PROBE_COLUMNS, probeQuestions } from './terminal-profile.ts';

/** None on a screen too narrow for it. `changed` is told when another ruler is in use. */
export function widthQuestions(columns: number, changed: () => void): readonly Question[] {
	if (columns < PROBE_COLUMNS) return [];
	return [
		{
			text: probeQuestions(),
			isAnswered,
			heed: heard => {
				if (heed(heard)) changed();
			},
		},
	];
}

function heed(reports: string): boolean {
	const before = widthProfile();
	const profile = profileFromAnswers(answersFrom(reports), before);
	if (sameProfile(profile, before)) return false;
	setWidthProfile(profile);
	return true;
}
