/** The terminal is asked, once, when keys are read; what it says at once is heeded, the screen never waits for it. */

/** A page that has been looked at for longer should not move. */
const ANSWER_LIMIT_MS = 100;

/** Answers may still come: a terminal far away takes its time. */
const AWAITING_MS = 1000;

export interface Question {
	/** May leave traces on the screen. */
	readonly text: string;
	/** Whether all that has been heard so far holds the answer. */
	readonly isAnswered: (heard: string) => boolean;
	readonly heed: (heard: string) => void;
	/** Heeded whenever the answer comes: what follows from it may. */
	readonly late?: true;
}

/** What is sent is painted over. */
interface Screen {
	writeUnder(questions: string): void;
}

/**
 * All in one write; answers may come in any order. What it returns is to be told of all that comes from the keyboard, and says whether
 * more answers may come.
 */
export function ask(
	screen: Screen,
	questions: readonly Question[],
	now: () => number = () => performance.now(),
): (data: string) => boolean {
	const asked = now();
	let open = questions;
	let heard = '';
	if (questions.length > 0) screen.writeUnder(questions.map(({ text }) => text).join(''));
	return data => {
		const passed = now() - asked;
		if (open.length === 0 || passed > AWAITING_MS) return false;
		heard += data;
		const answered = open.filter(question => question.isAnswered(heard));
		open = open.filter(question => !answered.includes(question));
		for (const question of answered) if (question.late || passed <= ANSWER_LIMIT_MS) question.heed(heard);
		return open.length > 0;
	};
}
