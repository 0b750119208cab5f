/**
 * Words that report speech, by language, in the forms that stand beside quotations: to find where speech ends when its mark is lost,
 * and to tell words that are quoted from words that are only mentioned. Who speaks is none of this file's business.
 * reporting-verbs.ts has its own list for that, and the two stay apart: it comes late, while this one is in the script that prints a
 * text; it knows how each verb is used, and lists by language what is here looked up in all of them at once, as the language of a text
 * is not known yet; and a form that is safe beside a name may not be safe beside a mark.
 */

import { isOneOf } from '../text/any-of.ts';
import { lazy } from '../text/lazy.ts';
import { isInitial } from '../text/letters.ts';

const VERBS = lazy((): ReadonlySet<string> => new Set(VERB_FORMS.join(' ').split(' ')));

const VERB_FORMS: readonly string[] = [
	// English
	'said says say saying told tells telling asked asks asking replied replies replying answered answers answering cried cries crying',
	'exclaimed exclaims exclaiming shouted shouts shouting yelled yells screamed roared bellowed whispered whispers whispering murmured',
	'murmurs murmuring muttered mutters muttering added adds adding noted notes noting wrote writes writing tweeted posted warned warns',
	'warning insisted insists insisting argued argues arguing claimed claims claiming admitted admits admitting announced announces',
	'declared declares declaring explained explains explaining suggested suggests remarked remarks observed observes retorted rejoined',
	'continued continues responded responds returned repeated repeats began demanded demands inquired enquired urged urges stated states',
	'stating stressed stresses denied denies accused accuses dismissed dismissing criticised criticized condemned condemning praised',
	'praising hailed branded vowed pledged promised joked jokes joking quipped recalled recalls thought interrupted interposed interjected',
	'called calls calling described describes describing ejaculated groaned sighed sobbed gasped growled grumbled snapped hissed laughed',
	'stammered faltered pleaded begged commanded ordered protested objected concluded conceded confirmed acknowledged commented cautioned',
	'assured resumed proceeded pursued echoed agreed reflected moaned sneered snarled croaked squeaked chuckled blurted lamented complained',
	'predicted testified tweeting boasted implored queried proposed reported reads ran chimed put characterised characterized labelled',
	'labeled deemed dubbed decried denounced lauded mocked ridiculed likened quoted quoting acknowledging suggesting requested advised',
	'say write note argue claim admit add insist warn declare reply answer exclaim suggest recall explain complain whisper concede joke call',
	'promise promises conclude ruled rules corrects corrected pronounced grinned conceded concedes groans recounts recounted cheered huffed',
	'mused reasoned wondered offered countered contended emphasised emphasized reiterated summed tells drawled bawled sang sung prayed',
	// German
	'sagte sagt sagten gesagt meinte meint gemeint fragte fragt gefragt antwortete antwortet geantwortet rief ruft riefen gerufen schrie',
	'schreit flüsterte flüstert murmelte brummte erwiderte erwidert entgegnete entgegnet erklärte erklärt erklärten betonte betont',
	'versicherte ergänzte ergänzt fügte kündigte warnte warnt forderte fordert schrieb schreibt geschrieben sprach spricht stammelte',
	'seufzte lachte knurrte zischte stöhnte keuchte bemerkte behauptete behauptet wiederholte begann dachte bat befahl bestätigte räumte kritisierte',
	'bezeichnete bezeichnet bezeichneten nannte nennt lobte sagen berichtete äußerte unterbrach versetzte jammerte schimpfte grinste nickte drohte mahnte',
	// French
	'dit dis disent disait disaient dirent déclaré déclara déclare déclarait demande demanda demandai demandait demandé répond répondit',
	'répondis répondait répondu réplique répliqua répliquai répliqué crie cria criai criait crié murmure murmura murmurai murmurait chuchota',
	'chuchote ajoute ajouta ajoutait ajouté affirme affirma affirmé explique expliqua expliquait expliqué assure assura assuré souligne',
	'souligné précise précisé précisa fit fis reprit reprend reprenait poursuit poursuivit poursuivi continua continue interrompit estime',
	'estimé soupira soupire lança lance lancé insista insiste insisté dénonce dénoncé qualifié qualifie indiqué indique annoncé annonce',
	'annonça rappelé rappelle raconté raconte pensa songea protesta protesté grogna gronda balbutia bredouilla hurla objecta conclut avoua',
	'trancha corrigea proposa répéta répète répétait admit coupa lâcha railla ironisa plaisanta hasarda rétorqua riposta tonna bégaya articula',
	'marmonna maugréa acquiesça approuva consentit renchérit rectifia supplia gémit ricana enquit étonna inquiéta constata conseilla ordonna',
	'promit jura affirmait répliquait ordonnait grommela protestait interrogea résuma assurait avertit rappela plaida martela déplore salue',
	'écrit écrivit exclama exclame écria rit sourit commenta commente commenté regretté regrette prévenu observa remarqua souffla confia confie',
	// Spanish
	'dijo dice dijeron dijera dije decía dicho preguntó pregunta pregunté respondió responde respondí respondieron contestó contesta contesté',
	'exclamó gritó grité murmuró susurró añadió añade agregó afirmó afirma aseguró asegura explicó explica señaló señala declaró declara',
	'repuso replicó insistió continuó prosiguió advirtió advierte indicó sostuvo comentó pensó suspiró balbuceó interrumpió calificó reconoció',
	'admitió anunció pidió rogó ordenó exigió concluyó confesó escribió repitió apuntó manifestó denunció sonrió',
	// Portuguese
	'disse diz disseram dizia perguntou perguntei pergunta respondeu respondi responde exclamou gritou murmurou sussurrou acrescentou afirmou',
	'afirma explicou explica declarou replicou retrucou insistiu continuou prosseguiu avisou comentou pensou suspirou interrompeu ordenou pediu',
	// Italian
	'disse dice dissero dissi diceva detto chiese chiede chiesi chiesto domandò domandai rispose risponde risposi risposto esclamò gridò mormorò',
	'sussurrò aggiunse aggiunge aggiunto affermò affermato spiegò spiega spiegato dichiarò dichiarato replicò insistette continuò proseguì',
	'commentò pensò sospirò fece interruppe ordinò ribatté borbottò urlò scrisse ammise definito',
	// Dutch
	'zei zegt zeiden gezegd vroeg vraagt vroegen gevraagd antwoordde antwoordt geantwoord riep roept riepen geroepen fluisterde mompelde',
	'verklaarde verklaart voegde schreef schrijft dacht zuchtte schreeuwde vertelde vertelt stelde noemde noemt zeg lachte bromde vervolgde',
	// Swedish, Danish, Norwegian
	'sade sa säger sagt frågade frågar svarade svarar ropade viskade mumlade förklarade förklarar tillade tillägger skrek skrev menade suckade',
	'sagde siger spurgte spørger svarede svarer råbte hviskede mumlede forklarede tilføjede skrev tænkte sukkede sier spurte svarte ropte',
	'bestämde avgjorde anmärkte invände upprepade hvisket mumlet forklarte tänkte kallade log undrade utbrast fortsatte konstaterade menar fnös insisterade la',
	// Polish
	'powiedział powiedziała powiedzieli mówi mówił mówiła rzekł rzekła zapytał zapytała pyta spytał spytała odpowiedział odpowiedziała odpowiada',
	'odparł odparła krzyknął krzyknęła zawołał zawołała szepnął szepnęła mruknął mruknęła dodał dodała dodaje wyjaśnił wyjaśniła stwierdził',
	'stwierdziła oświadczył oświadczyła odrzekł odrzekła westchnął westchnęła pomyślał pomyślała powtórzył powtórzyła przyznał przyznała zaczął',
	'zaczęła ciągnął ciągnęła wykrzyknął wykrzyknęła podkreślił podkreśliła nazwał nazwała ocenił zaśmiał roześmiała',
	// Russian, Ukrainian
	'сказал сказала сказали говорит говорил говорила говорили спросил спросила спросили спрашивает ответил ответила ответили отвечал отвечала',
	'отвечает крикнул крикнула кричал кричала закричал закричала воскликнул воскликнула прошептал прошептала шепнул шепнула пробормотал',
	'пробормотала добавил добавила добавили заметил заметила произнёс произнес произнесла продолжал продолжала продолжил возразил возразила',
	'объяснил объяснила пояснил пояснила заявил заявила заявили подчеркнул подчеркнула отметил отметила подумал подумала вздохнул вздохнула',
	'повторил повторила позвал позвала попросил попросила согласился согласилась начал начала буркнул проговорил проговорила написал написала',
	'назвал назвала рассказал рассказала сообщил сообщила отозвался отозвалась удивился удивилась сказав усмехнулся улыбнулась засмеялся',
	'сказав відповів відповіла сказав запитав запитала',
];

/** With a participle after them: “hat er gesagt”, “a déclaré Marie”. */
const AUXILIARIES: ReadonlySet<string> = new Set(
	'has had have hat habe hatte haben a ai ont avait avaient ha han había hanno aveva ho heeft had hebben har hade s’est s’était'.split(
		' ',
	),
);

const SUBJECTS = lazy(
	(): ReadonlySet<string> =>
		new Set(
			[
				'i he she it we they you who one as so and but then the a an this that these his her its our their my another someone somebody both',
				'er sie es wir ich man der die das ein eine sein seine ihr ihre mein wie so',
				'il elle on ils elles je nous le la les un une son sa ses mon ma l comme',
				'él ella ellos yo el los las su mi una ele ela eles eu o os as seu sua egli lei lui loro lo io suo il',
				'hij zij ze ik de het een zijn haar han hon den det jag hun jeg on ona он она они я',
			]
				.join(' ')
				.split(' '),
		),
);

const isPronoun = isOneOf(
	'i he she we they er sie ich hij ze zij ik han hon hun jag jeg он она они я il elle ils elles él ella ele ela',
);

/** French inversion needs no list: no other sentence goes “, verb-il,”. */
const FRENCH_INVERSION = /^(?:[mst][’'])?[^\s-]{1,20}(?:-t)?-(?:il|elle|on|ils|elles|je)$/;

/** Phrases that give a source without a verb. */
const SOURCE =
	/^(?:according to|as (?:he|she|they|p{Lu}\S*) put|selon|d[’']après|laut|nach (?:Angaben|Ansicht|Meinung)|según|segundo|secondo|volgens|enligt|ifølge|według|по словам|по мнению)(?=\s)/i;

/** Their first letters: most clauses have others, and then nothing is compiled. */
const mayGiveSource = isOneOf("ac as se d’ d' la na vo en if we по");

/** Whether it begins with such a phrase. */
export const givesSource = (clause: string): boolean =>
	mayGiveSource(clause.slice(0, 2).toLowerCase()) && SOURCE.test(clause);

/** What a clause is looked for in; who takes longer is not reporting. */
const CLAUSE_LENGTH = 120;
const CLAUSE_WORDS = 14;
const EACH_WORD = /[^\s,.;:!?…()[\]{}*_/“”„«»‹›"‘’'—–-]+(?:[-’'][^\s,.;:!?…()[\]{}*_/“”„«»‹›"‘’'—–-]+)*|,/g;
/** The clause ends with the sentence; the full stop of a title or an initial is none. */
const CLAUSE_END = /[.!?;:“”„«»"()—–\n]|--/g;
const isTitle = isOneOf('Mr Mrs Ms Dr St Mme Prof Sr Sra Sen Gov Rep Gen');
const isRank = isOneOf('Lt Col Sgt Capt Rev Jr');
const INITIAL = /^[A-Z]$/;

/** The letters of ASCII, digits and low lines right before `end`. */
function wordBefore(text: string, end: number): string {
	let start = end;
	while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
	return text.slice(start, end);
}

const isOfWord = (unit: number): boolean =>
	(unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;

const isShortened = (word: string): boolean => INITIAL.test(word) || isTitle(word);

/** Lower case takes longer than to look a word up, and most words are in it. */
const isVerb = (word: string): boolean => VERBS().has(beginsSmall(word) ? word : word.toLowerCase());
const beginsSmall = (word: string): boolean => {
	const unit = word.charCodeAt(0);
	return unit >= 0x61 && unit <= 0x7a;
};

const wordsOf = (clause: string): readonly string[] => clause.match(EACH_WORD) ?? [];

/** The words of a clause, found when they are asked for: the first mostly tells. */
class Words {
	readonly #clause: string;
	readonly #found: string[] = [];
	#next: number | undefined = 0;

	constructor(clause: string) {
		this.#clause = clause;
	}

	at(index: number): string | undefined {
		while (this.#found.length <= index && this.#next !== undefined) {
			EACH_WORD.lastIndex = this.#next;
			const word = EACH_WORD.exec(this.#clause)?.[0];
			this.#next = word === undefined ? undefined : EACH_WORD.lastIndex;
			if (word !== undefined) this.#found.push(word);
		}
		return this.#found[index];
	}

	/** The first from `from` up to `to` of which it is true; -1 when it is of none. */
	find(from: number, to: number, isWanted: (word: string, index: number) => boolean): number {
		for (let index = from; index < to; index++) {
			const word = this.at(index);
			if (word === undefined) break;
			if (isWanted(word, index)) return index;
		}
		return -1;
	}
}

const clauseFrom = (text: string, at: number): string => {
	const window = text.slice(at, at + CLAUSE_LENGTH);
	CLAUSE_END.lastIndex = 0;
	for (let end = CLAUSE_END.exec(window); end !== null; end = CLAUSE_END.exec(window)) {
		const word = end[0] === '.' ? wordBefore(window, end.index) : '';
		if (!isShortened(word) && !isRank(word)) return window.slice(0, end.index);
	}
	return window;
};

/** How sure a clause is to report the speech before it: by its order of words alone, or only where a mark tells the same. */
export type Report = 'sure' | 'likely' | undefined;

/** Whether the clause that begins at `at` reports the speech that ends there: “said Ann”, “Ann Lee, a baker, said”, “a dit Anne”. */
export function reportsFrom(text: string, at: number): Report {
	const clause = clauseFrom(text, at).trim();
	const words = new Words(clause);
	const first = words.at(0);
	if (first === undefined || first === ',') return undefined;
	const lower = first.toLowerCase();
	if (first.includes('-') && FRENCH_INVERSION.test(first)) return 'sure';
	const bare = lower.replace(ELIDED_PRONOUN, '');
	if (bare !== lower && isVerb(bare)) return 'sure';
	if (lower === first && isVerb(lower)) {
		const second = words.at(1) ?? '';
		if (mayFollowParticiple(second)) return undefined;
		return isAmbiguous(lower) && !isInitial(second) && !isPronoun(second) ? undefined : 'sure';
	}
	if (givesSource(clause)) return 'sure';
	if (isPronoun(lower)) {
		if (isVerb(words.at(1) ?? '')) return opensClause(words.at(2) ?? '') ? undefined : 'sure';
		return words.find(1, 5, isVerb) < 0 ? undefined : 'likely';
	}
	if (AUXILIARIES.has(lower) && words.find(1, 6, isVerb) >= 0) return 'sure';
	if (first === lower && !SUBJECTS().has(lower)) return undefined;
	const verb = words.find(1, CLAUSE_WORDS, (word, index) => isPredicate(word, words.at(index - 1) ?? ''));
	if (verb < 0 || opensClause(words.at(verb + 1) ?? '')) return undefined;
	return verb <= 3 && words.find(0, verb, word => word === ',') < 0 ? 'sure' : 'likely';
}

/** s’exclama, m’écriai */
const ELIDED_PRONOUN = /^[smt][’']/;

/** Whether one of the first words from `at` on reports: “— твёрдо сказал он”. For where a dash has told already. */
export const reportsSoon = (text: string, at: number): boolean =>
	wordsOf(clauseFrom(text, at).replace(/,.*/s, '')).slice(0, SOON_WORDS).some(isVerb);
const SOON_WORDS = 4;

/** A verb that reports, and neither “it was said” nor “instructions that tell”. */
const isPredicate = (word: string, before: string): boolean =>
	word.length > 2 && isVerb(word) && word === word.toLowerCase() && !isNotBeforeVerb(before.toLowerCase());
const isNotBeforeVerb = isOneOf(
	'was were is are been be being that which to qui que der die das welche welcher welches some',
);

/** Then it reports what follows, not what stood before. */
const opensClause = (word: string): boolean => isConjunction(word.toLowerCase());
const isConjunction = isOneOf('that whether how why dass ob que che dat att at że что');

/** “quoted by” is a participle. */
const mayFollowParticiple = isOneOf('by as for par von por da door av');

/** Verbs of much else too: the subject must tell. */
const isAmbiguous = isOneOf(
	'a sa la put ran fit offered began returned continued called calls call begann fece lance rit ordered notes note states log rules rule insiste admit salue sage pede ruled reads read promise proceeds claims claim warns reports report sang laughed',
);

/** They report where they stand beside speech; before words in the run of a sentence they mostly do not. */
const isBesideOnly = isOneOf(
	'began continued continues returned read reads ran put ordered commanded requested agreed thought begged laughed sang sung sing answered proceeded pursued repeated echoed offered wondered proposed interrupted resumed sighed suggesting promised rule rules la sa fit a rit sourit fece log note notes states stating grinned lance prayed chimed',
);

/** How many words before `end` a word that reports stands in the same sentence, none of them before `from`; undefined when none does. */
export function wordsSinceReport(text: string, from: number, end: number): number | undefined {
	const words = wordsOf(sentenceBefore(text, from, end)).filter(word => word !== ',');
	for (let back = 0; back < words.length; back++) {
		const word = words[words.length - 1 - back] ?? '';
		if (words[words.length - 2 - back] === 'to') continue;
		if (isVerb(word)) {
			// “He announced that …”: all of the sentence depends on it.
			if (opensClause(words[words.length - back] ?? '')) return 0;
			if (back === 0 || !isBesideOnly(word.toLowerCase())) return back;
		}
		if (word.includes('-') && FRENCH_INVERSION.test(word)) return back;
	}
	return undefined;
}

/** Up to `end`, from the beginning of the sentence it is in. */
export function sentenceBefore(text: string, from: number, end: number): string {
	const window = text.slice(Math.max(from, end - SENTENCE_LENGTH), end).trimEnd();
	return window.slice(lastSentenceEnd(window));
}

/** Looked for from behind, as the window is longer than most sentences. */
function lastSentenceEnd(window: string): number {
	for (let at = window.length - 1; at >= 0; at--) {
		const sign = window.charAt(at);
		if (sign === '\n') return at + 1;
		if (!ENDS_SENTENCE.includes(sign) || !SPACE.test(window.charAt(at + 1))) continue;
		if (sign !== '.' || !isShortened(wordBefore(window, at))) return at + 2;
	}
	return 0;
}

const ENDS_SENTENCE = '.!?;';
const SPACE = /\s/;

/** So far back the beginning of a sentence is looked for. */
const SENTENCE_LENGTH = 300;
