/** Who is named twice: the mayor, Jane Doe. */

import { isOrganisation } from './speaker-people.ts';
import { phraseAt } from './speaker-phrases.ts';
import { isAnd, isPause, isWord, MAX_PHRASE, type Phrase, type Reading, tokenAt, verbAt } from './speaker-reading.ts';

/** “the company's chief executive, Jane Doe,”: she is the one. */
export function named(reading: Reading, who: Phrase, limit: number): Phrase {
	if (who.kind !== 'description') return who;
	// “Her replacement on the list, Jane Doe,”
	let pause = who.end;
	while (
		pause < who.end + MAX_COMPLEMENT &&
		isWord(reading, pause) &&
		!isAnd(reading, pause) &&
		verbAt(reading, pause) === undefined &&
		tokenAt(reading, pause).is !== 'who'
	)
		pause++;
	if (!isPause(reading, pause)) return who;
	const name = phraseAt(reading, pause + 1, Math.min(limit, pause + MAX_PHRASE), 'after');
	if (name?.kind !== 'name' || name.group || (pause > who.end && !name.name.includes(' '))) return who;
	const next = tokenAt(reading, name.end);
	if (next.kind === 'word' && (next.is !== 'link' || pause > who.end)) return who;
	const { gender, role } = who;
	const isFirm = role !== undefined && gender === undefined && isOrganisation(role);
	return {
		...name,
		start: who.start,
		gender: isKnown(name.gender) ? name.gender : (gender ?? name.gender),
		group: isFirm,
		...(role && { role }),
	};
}

const isKnown = (gender: Phrase['gender']): boolean => gender === 'he' || gender === 'she';

/** Words between what somebody is and the name. */
const MAX_COMPLEMENT = 8;
