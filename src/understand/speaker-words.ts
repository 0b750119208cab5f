/** The small words by which the parts of a sentence around a quotation are told apart, by language. */

import type { SpeakerLanguage } from './reporting-verbs.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i' | 'who';

export type WordKind =
	/** Stands for somebody named elsewhere. */
	| Pronoun
	/** Begins the description of somebody: the, a, her. */
	| 'determiner'
	/** Goes on with a description: of, for, from. */
	| 'link'
	/** May stand between who speaks and the verb: also, has, later. */
	| 'helper'
	/** The passive: is, was. */
	| 'be'
	| 'not'
	/** Ends a name or a description: in, because, yesterday. */
	| 'edge';

const UNITS = 'one two three four five six seven eight nine';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
/** “Ninety-one said yes.” */
const NUMBERS = [
	...[
		UNITS,
		TENS,
		'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundreds thousands dozens',
	],
	...TENS.split(' ').flatMap(ten => UNITS.split(' ').map(unit => `${ten}-${unit}`)),
].join(' ');

type Words = Readonly<Record<WordKind, string>>;

const WORDS: Readonly<Record<SpeakerLanguage, Words>> = {
	en: {
		he: 'he',
		she: 'she',
		they: 'they',
		it: 'it',
		i: 'i we you i’d i’m i’ve i’ll we’re we’ve we’ll we’d',
		who: 'who which',
		determiner:
			'the a an his her their its our my your this that these those another one some both many several most no ' +
			NUMBERS,
		link: 'of for at from with in de',
		helper:
			'also later then has had have would will did does once often again repeatedly reportedly previously even just only finally ' +
			'quickly eventually simply further now still never ever always first initially bluntly earlier famously publicly himself ' +
			'herself themselves both all soon already today recently too here there',
		be: 'is was are were be been being',
		not: 'not n’t didn’t doesn’t don’t neither nor without isn’t wasn’t aren’t weren’t hasn’t hadn’t haven’t won’t wouldn’t can’t couldn’t',
		edge:
			'nobody somebody everybody anybody someone everyone anyone nothing something and or but so yet on by to into onto over under after before during since until about against between among through upon ' +
			'because while when whenever if though although as than where whereas whether how why what whose whom that like per via amid ' +
			'despite following including without within across near outside inside toward towards around behind beside instead however ' +
			'meanwhile moreover yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday here i’m me him ' +
			'them us can could may might must should shall do there’s up down out off back away not please well oh yes asked speaking according ' +
			'perhaps maybe indeed hence thus therefore nevertheless nonetheless besides otherwise',
	},
	de: {
		he: 'er',
		she: 'sie',
		they: '',
		it: 'es',
		i: 'ich wir man',
		who: 'die der das welche welcher',
		determiner:
			'der die das den dem des ein eine einer eines einem einen sein seine ihr ihre ihren seinen mein meine kein keine dieser diese viele mehrere beide unser unsere zwei drei',
		link: 'von vom der des für bei beim aus am im zu in an',
		helper:
			'hat hatte haben auch dann später noch zudem selbst immer wieder bereits schließlich leise laut lachend außerdem nun jetzt heute wohl',
		be: 'wird wurde wurden werden ist war',
		not: 'nicht nie',
		edge:
			'und oder aber denn doch sondern dass daß weil wenn als ob obwohl während nachdem bevor bis damit wie auf mit nach seit vor über ' +
			'unter zwischen durch gegen ohne um gestern morgen dort hier da so sich ihm ihn ihnen mir mich uns dir dich hinzu fort weiter ein ' +
			'montag dienstag mittwoch donnerstag freitag samstag sonntag jedoch dabei dazu darauf daraufhin ja nein was wer wo warum zum zur',
	},
	fr: {
		he: 'il',
		she: 'elle',
		they: 'ils elles',
		it: '',
		i: 'je nous on tu vous j’',
		who: 'qui',
		determiner:
			'le la les l’ un une des son sa ses leur leurs mon ma mes ce cet cette ces notre votre plusieurs deux trois quelques aucun du',
		link: 'de du des d’ de la à au aux chez pour en',
		helper:
			'a ont avait avaient est s’est s’était s’ aussi encore alors ensuite même également déjà toujours ne n’ y lui leur se m’ me enfin puis simplement donc',
		be: 'est sont était été fut',
		not: 'pas jamais',
		edge:
			'et ou mais car donc or que qu’ quand lorsque lorsqu’ si comme parce puisque tandis dans sur sous avec sans par vers entre depuis ' +
			'pendant après avant contre hier demain lundi mardi mercredi jeudi vendredi samedi dimanche ici là où dont très bien trop plus ' +
			'moi toi lui eux t j’ oui non alors selon dès jusque jusqu’ c’ ça cela',
	},
	es: {
		he: 'él',
		she: 'ella',
		they: 'ellos ellas',
		it: '',
		i: 'yo nosotros',
		who: 'que quien quienes',
		determiner:
			'el la los las un una unos unas su sus mi mis este esta estos estas aquel aquella otro otra varios dos tres nuestro nuestra',
		link: 'de del para en',
		helper: 'ha han había también después luego además ya aún todavía siempre nunca hoy se le les lo me',
		be: 'es fue era son está fueron sido ser',
		not: 'no',
		edge:
			'y e o u pero sino porque cuando si como aunque mientras donde desde hasta sobre con sin por tras ante contra entre hacia según ' +
			'ayer mañana lunes martes miércoles jueves viernes sábado domingo aquí allí sí muy más a al así durante',
	},
	it: {
		he: 'lui egli',
		she: 'lei ella',
		they: 'loro essi esse',
		it: '',
		i: 'io noi',
		who: 'che chi',
		determiner:
			'il lo la i gli le l’ un uno una un’ suo sua suoi sue mio mia questo questa quel quella alcuni due tre nostro nostra',
		link: 'di del dello della dei degli delle dell’ d’ da dal dalla per in a',
		helper: 'ha hanno aveva anche poi ancora già inoltre sempre mai infine si gli le mi ci lo è',
		be: 'è sono era fu stato stata',
		not: 'non',
		edge:
			'e ed o ma perché quando se come mentre dove dopo prima durante con senza su sul sulla sopra sotto tra fra verso contro secondo ' +
			'ieri domani oggi lunedì martedì mercoledì giovedì venerdì sabato domenica qui lì sì no molto più al alla allo ai alle nel nella così',
	},
	nl: {
		he: 'hij',
		she: 'zij ze',
		they: '',
		it: '',
		i: 'ik wij we',
		who: 'die dat',
		determiner: 'de het een zijn haar hun mijn deze dit die dat onze ons twee drie enkele',
		link: 'van voor bij uit in der den ter',
		helper: 'heeft had hebben hadden ook dan toen later nog al zelf eerder daarna weer altijd nooit opnieuw zachtjes',
		be: 'is was werd wordt worden werden',
		not: 'niet nooit',
		edge:
			'en of maar want dat omdat als wanneer toen terwijl hoewel waar op met na sinds naar over onder tussen door tegen zonder om te ' +
			'gisteren morgen vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hier daar ja nee aan toe zich hem er',
	},
	pt: {
		he: 'ele',
		she: 'ela',
		they: 'eles elas',
		it: '',
		i: 'eu nós',
		who: 'que quem',
		determiner:
			'o a os as um uma uns umas seu sua seus suas meu minha este esta esse essa aquele aquela outro outra vários dois duas três nosso nossa',
		link: 'de do da dos das para em no na',
		helper: 'tem têm tinha havia também depois então ainda já sempre nunca hoje se lhe lhes me',
		be: 'é foi era são estava foram sido ser',
		not: 'não',
		edge:
			'e ou mas porque quando se como embora enquanto onde desde até sobre com sem por pelo pela após ante contra entre segundo ontem ' +
			'amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo aqui ali sim muito mais ao à aos às assim durante',
	},
	ru: {
		he: 'он',
		she: 'она',
		they: 'они',
		it: 'оно',
		i: 'я мы ты вы',
		who: 'который которая которые',
		determiner: 'этот эта эти тот та один одна его её ее их мой моя наш наша',
		link: 'из от по',
		helper: 'также тоже потом затем уже ещё еще снова опять тихо громко наконец вдруг всё все ему ей мне им нам',
		be: 'был была было были есть',
		not: 'не ни',
		edge:
			'и а но или что чтобы когда если как где потому так хотя пока в во на с со к ко у за под над перед после до без для при о об ' +
			'вчера сегодня завтра понедельник вторник здесь там да нет очень меня тебя него нее неё',
	},
	pl: {
		he: 'on',
		she: 'ona',
		they: 'oni one',
		it: 'ono',
		i: 'ja my',
		who: 'który która którzy',
		determiner: 'ten ta ci te tamten jeden jedna jego jej ich mój moja nasz nasza',
		link: 'z ze od',
		helper: 'także też potem później już jeszcze znowu znów cicho głośno wreszcie nagle się mu jej mi im nam',
		be: 'jest był była było zostało został',
		not: 'nie',
		edge:
			'i a ale lub albo że żeby aby kiedy gdy jeśli jak gdzie bo ponieważ choć w we na do o u za pod nad przed po bez dla przy przez ' +
			'wczoraj dziś dzisiaj jutro tu tam tak nie bardzo',
	},
	sv: {
		he: 'han',
		she: 'hon',
		they: '',
		it: '',
		i: 'jag vi',
		who: 'som',
		determiner: 'den det de en ett hans hennes deras sin sitt min mitt denna detta dessa två tre flera vår vårt',
		link: 'för på av i från vid',
		helper: 'har hade också sedan senare ännu redan själv igen tyst högt till alltid aldrig då nu',
		be: 'är var blev blir',
		not: 'inte',
		edge:
			'och eller men att som om när då medan eftersom innan efter före under över mellan genom mot utan med till hos igår idag imorgon ' +
			'måndag tisdag onsdag torsdag fredag lördag söndag här där ja nej sig honom henne',
	},
};

/** What kinds win over later ones where a language uses a word as several. */
const ORDER: readonly WordKind[] = [
	'not',
	'he',
	'she',
	'they',
	'it',
	'i',
	'determiner',
	'who',
	'helper',
	'be',
	'link',
	'edge',
];

/** A language’s small words; of one that is of several kinds the first that counts. */
export function* smallWords(language: SpeakerLanguage): Generator<readonly [string, WordKind]> {
	for (const kind of ORDER) for (const word of WORDS[language][kind].split(' ')) yield [word, kind];
}

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word is of a kind, though it may be of another as well: German “der” begins a description, goes on with one, and means who. */
export function hasKind(language: SpeakerLanguage, word: string, kind: WordKind): boolean {
	const key = `${language} ${kind}`;
	let words = sets.get(key);
	if (words === undefined) {
		words = new Set(WORDS[language][kind].split(' '));
		sets.set(key, words);
	}
	return words.has(word);
}

/** Where a verb alone says who: dijo, powiedziała. */
const PRO_DROP: ReadonlySet<SpeakerLanguage> = new Set(['es', 'it', 'pt', 'pl', 'ru']);
export const dropsPronouns = (language: SpeakerLanguage): boolean => PRO_DROP.has(language);

/** Where a noun needs no article. */
const BARE: ReadonlySet<SpeakerLanguage> = new Set(['pl', 'ru', 'sv']);
export const hasBareNouns = (language: SpeakerLanguage): boolean => BARE.has(language);
