/** The terminal is asked how it counts, once, when keys are read; what it says at once is heeded, the screen never waits for it. */

import { setWidthProfile, widthProfile } from '../text/width.ts';
import { profileFromAnswers } from '../text/width-probes.ts';
import { sameProfile } from '../text/width-profile.ts';
import { answersFrom, isAnswered, PROBE_COLUMNS, probeQuestions } from './terminal-profile.ts';

/** A page that has been looked at for longer should not move. */
const ANSWER_LIMIT_MS = 100;

interface Asked {
	readonly size: () => { readonly columns: number };
	readonly overhear: (listener: (data: string) => void) => void;
}

/** What is sent may leave traces on the screen. */
interface Screen {
	writeUnder(questions: string): void;
}

/** `changed` is told when another ruler is in use. */
export function askWidths(
	terminal: Asked,
	screen: Screen,
	changed: () => void,
	now: () => number = () => performance.now(),
): void {
	if (terminal.size().columns < PROBE_COLUMNS) return;
	const deadline = now() + ANSWER_LIMIT_MS;
	let heard = '';
	let done = false;
	terminal.overhear(data => {
		done ||= now() > deadline;
		if (done) return;
		heard += data;
		done = isAnswered(heard);
		if (done && heed(heard)) changed();
	});
	screen.writeUnder(probeQuestions());
}

function heed(reports: string): boolean {
	const before = widthProfile();
	const profile = profileFromAnswers(answersFrom(reports), before);
	if (sameProfile(profile, before)) return false;
	setWidthProfile(profile);
	return true;
}
