/** A quick look at the end of a text: most end as sentences do, and nothing there may begin a credit. */

import { anyOf } from '../text/any-of.ts';
import { endsLikeAgency } from './agencies.ts';
import { endsLikeSupplied } from './caption-labels.ts';
import { ENDING_LENGTH, lastWordOf, MAX_CREDIT_LENGTH, signsIn } from './caption-tail.ts';

const SENTENCE_END = /[a-z\d]{2}[.!?”"’]+$/;
/** What no credit with a label begins without, where neither a bracket nor a dash stands before it: it is not written small there. */
const mayHaveLabel = anyOf(
	'Pho|PHO|Pic|PIC|Ima|IMA|Il|Gra|Artw|ArtW|Scr|SCR|Fot|FoT|FOt|FOT|Bil|BiL|BIl|BIL|Cou|COU|Cre|CRE|cc|cC|Cc|CC|All |AlL |ALl |ALL '.split(
		'|',
	),
	'P(?:ho|HO|ic|IC)|I(?:ma|MA|l)|Gra|Art[wW]|Scr|SCR|F[oO][tT]|B[iI][lL]|C(?:ou|OU|re|RE)|[Cc][Cc]|A[lL][lL] ',
);
const CAPITAL = /^[A-Z“"]/;
/** A firm’s name may end so. */
const FIRMS: readonly string[] = ['inc', 'co', 'ltd', 'corp', 'bros'];

/** Whether no credit is at the end of a text, whatever it says. */
export function endsAsProse(whole: string): boolean {
	if (!SENTENCE_END.test(whole.slice(-ENDING_LENGTH)) || !CAPITAL.test(whole)) return false;
	const text = whole.length > MAX_CREDIT_LENGTH ? whole.slice(-MAX_CREDIT_LENGTH) : whole;
	if (signsIn(text) !== 0 || mayHaveLabel(text)) return false;
	const last = lastWordOf(text).toLowerCase();
	return !FIRMS.includes(last) && !endsLikeAgency(last) && !endsLikeSupplied(last);
}
