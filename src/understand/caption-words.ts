/** Words that speak against a caption, by language, in lower case. Data only. */

import { lazy } from '../text/lazy.ts';

const wordSet = (words: string): (() => ReadonlySet<string>) => lazy(() => new Set(words.trim().split(/\s+/)));

/** First words of a sentence that goes on from another, tells the reader what to do, or asks. */
export const follows: () => ReadonlySet<string> = wordSet(`
	but and so however if when while for because although though also after before as with then yet still since until
	unless once now there it he she they his her their its that those not no yes even just remove add read see note start
	make use take get how what why who where which can is do does should are will my our your i we you
	aber und doch wenn als weil denn auch dann so jedoch dabei damit dazu es er sie ob wie was warum wer wo ich wir du
	mais et si quand donc il elle ils cela comment pourquoi quel je nous vous
	pero y cuando también así ello qué cómo cuál cuándo dónde yo nosotros ma e se anche io noi`);

const IN_PERSON = `
	i i'm i've i'd i'll me my mine we we're we've our us you you're you'll you've your yours
	ich mir mich mein meine wir uns unser unsere du dich dir dein deine
	je j'ai mon ma mes nous notre nos vous votre vos
	yo mi mis nosotros nuestra nuestro tú usted`;
const REPORTS = `
	said says told added according explained noted argued claimed
	sagt sagte erklärte betonte dit déclaré selon dijo afirmó señaló según detto secondo disse`;
/** Somebody speaks or is spoken to. */
export const speaksInPerson: () => ReadonlySet<string> = wordSet(IN_PERSON);
/** Or is said to have spoken: the text does that, and not what stands under a picture. */
export const speaks: () => ReadonlySet<string> = wordSet(IN_PERSON + REPORTS);
