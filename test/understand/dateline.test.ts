import { expect, test } from 'vitest';
import { datelineLength } from '../../src/understand/dateline.ts';
import { understand } from '../../src/understand/understand.ts';
import { outlineOf } from '../support/outline.ts';
import { articleOf, BODY, paragraph } from './check.ts';

const REPORT = 'The old bridge over the river was closed to all traffic on Monday.';

function checkDateline(dateline: string, after = REPORT): void {
	test(`dateline: ${dateline}`, () => expect(datelineLength(`${dateline} ${after}`)).toBe(dateline.length));
}

for (const dateline of [
	'PARIS —',
	'NEW HAVEN, Conn. —',
	'PARIS (AFP) —',
	'PARIS, May 3 (Reuters) -',
	'(Reuters) -',
	'SÃO PAULO, Brazil (AP) —',
	'WASHINGTON (The Coast Post) —',
	'Berlin (dpa) -',
	'Madrid, 3 may (EFE).-',
	'LONDON, Sept. 3, 2023 (AP) —',
	'PARIS/ROME –',
])
	checkDateline(dateline);

for (const text of [
	`The bridge — the old one — was closed on Monday, and nobody knew for how long.`,
	`NOTE — ${REPORT}`,
	`UPDATE – ${REPORT}`,
	`Lena Marsk — ${REPORT}`,
	`— Bonjour, dit la voisine, qui ne disait jamais rien de plus.`,
	`A-levels are hard, say the pupils who have taken them this year.`,
	`IT-Sicherheit ist ein Thema, das viele Gemeinden lange nicht ernst genommen haben.`,
	`U.S. officials - who had asked not to be named - said the bridge was closed.`,
])
	test(`no dateline: ${text}`, () => expect(datelineLength(text)).toBe(0));

test('stays in the paragraph, and is found in the first only', () => {
	const outline = outlineOf(
		understand(articleOf([paragraph(`ROME (AP) — ${REPORT}`), paragraph(`OSLO (AP) — ${REPORT}`), BODY])),
	);
	expect(outline).toContain('dateline(ROME (AP) —)');
	expect(outline).not.toContain('dateline(OSLO');
});
