/**
 * The words that report speech, by language, in the forms that stand beside quotations: third person, past and present. Made of the
 * reporting verbs that grammars and style guides list; a form that is mostly something else is left out.
 */

import { lazy } from '../text/lazy.ts';

export type SpeakerLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'ru' | 'pl' | 'sv';

/** How a verb stands with words in quotation marks. */
export type VerbUse =
	/** “…,” she said; she said: “…” */
	| 'says'
	/** The same, and somebody goes on who has spoken already: she added. */
	| 'adds'
	/** Only before the words: she called it “…”. */
	| 'calls'
	/** Only after the words, where it says how they are said: “…,” she smiled. */
	| 'acts'
	/** Has no subject of its own: saying “…”. */
	| 'saying';

type Verbs = Readonly<Partial<Record<VerbUse, string>>>;

const VERBS: Readonly<Record<SpeakerLanguage, Verbs>> = {
	en: {
		says:
			'said says say reminded reminds agree suggest write note recall explain insist told tells tell asked asks ask replied replies answered answers explained explains noted notes stated states ' +
			'insisted insists argued argues argue warned warns warn claimed claims claim admitted admits acknowledged acknowledges ' +
			'conceded concedes confirmed confirms declared declares announced announces revealed reveals recalled recalls remembered ' +
			'remembers observed observes remarked remarks commented comments concluded concludes agreed agrees ' +
			'disagreed joked jokes quipped whispered shouted cried yelled screamed murmured muttered mumbled growled sighed gasped ' +
			'groaned moaned sobbed snapped retorted countered responded responds protested objected complained complains urged urges ' +
			'demanded demands pleaded begged suggested suggests proposed proposes promised promises vowed vows pledged pledges ' +
			'predicted predicts testified wrote writes tweeted tweets posted reported reports stressed stresses emphasised emphasises ' +
			'emphasized emphasizes highlighted highlights maintained maintains asserted asserts contended contends alleged alleges ' +
			'denied denies lamented laments mused muses wondered thought inquired enquired queried interrupted interjected exclaimed ' +
			'drawled stammered stuttered hissed barked roared bellowed ventured repeated repeats echoed boasted bragged ' +
			'cautioned cautions clarified advised advises informed instructed ordered commanded assured reassured prayed swore taunted ' +
			'teased scoffed sneered grumbled fumed gushed enthused opined pointed remonstrated ejaculated rejoined ' +
			'argues wailed shrieked croaked rasped breathed bawled hollered crowed cooed spat jeered chided scolded ' +
			'admonished volunteered greeted apologised apologized recounted recounts confided confessed confesses',
		adds: 'added adds continued continues resumed finished',
		calls:
			'called calls call described describes describe branded brands dubbed labelled labeled termed hailed hails praised praises ' +
			'criticised criticized criticises criticizes condemned condemns denounced denounces dismissed dismisses slammed blasted ' +
			'rejected rejects welcomed welcomes deemed considered considers characterised characterized compared compares likened ' +
			'likens blamed blames accused accuses spoke speaks talked talks referred refers cited cites mentioned mentions expressed ' +
			'voiced hoped hopes feared fears thanked defended questioned decried derided mocked ridiculed lauded touted ' +
			'found summed quoted judged rated',
		acts:
			'laughed laughs smiled smiles grinned grins nodded nods shrugged shrugs beamed beams chuckled giggled frowned winked ' +
			'snorted sniffed offered sang reflected reflects began corrected corrects groans whispers pronounced beams ' +
			'announces cries cried snaps snapped ruled',
		saying:
			'saying telling adding calling describing warning arguing claiming insisting asking noting explaining promising vowing ' +
			'pledging denouncing dismissing branding labelling labeling hailing praising accusing writing shouting stating declaring ' +
			'stressing admitting suggesting urging announcing condemning criticising criticizing quoting yelling demanding ' +
			'referring citing joking replying predicting',
	},
	de: {
		says:
			'verkündete verkündet meldete meldet verlangte verbesserte korrigierte wiederholt sagte sagt sagten sagen fragte fragt antwortete antwortet erwiderte erwidert erklärte erklärt erklärten meinte meint betonte ' +
			'betont berichtete berichtet erzählte erzählt schrieb schreibt rief ruft schrie flüsterte murmelte brummte behauptete ' +
			'behauptet kritisierte kritisiert warnte warnt forderte fordert kündigte versicherte versichert bestätigte bestätigt teilte ' +
			'hieß heißt äußerte mahnte mahnt entgegnete entgegnet gestand räumte unterstrich wiederholte stellte verriet scherzte ' +
			'klagte klagt jammerte seufzte stöhnte lachte lächelte grinste nickte knurrte zischte brüllte bat befahl befand findet fand ' +
			'dachte denkt sprach spricht urteilte resümierte bilanzierte schwärmte schwärmt lobte lobt freute beteuerte versprach ' +
			'verspricht rätselte staunte stammelte stotterte keuchte hauchte raunte wisperte wollte wunderte protestierte schimpfte ' +
			'schluchzte gesagt gefragt erklärt geantwortet',
		adds: 'ergänzte ergänzt fügte fuhr fährt fort setzte',
		calls: 'nannte nennt bezeichnete bezeichnet beschrieb beschreibt',
	},
	fr: {
		says:
			'répéta répète proposa propose corrigea corrige dit dis disait disent demanda demande demandait répondit répond répondait expliqua explique expliquait affirma affirme ' +
			'affirmait déclara déclare déclarait assura assure assurait précisa précise souligna souligne estima estime estimait raconta ' +
			'raconte racontait écrivit écrit écrivait cria crie criait murmura murmure murmurait chuchota souffla lança lance lançait ' +
			's’exclama s’écria s’exclame s’écrie s’inquiète s’interroge s’étonne s’étonna s’indigne rétorqua rétorque répliqua réplique ' +
			'objecta avoua avoue confia confie reconnut reconnaît admit admet annonça annonce promit promet prévint prévient avertit ' +
			'insista insiste rappela rappelle remarqua remarque nota note observa observe indiqua indique confirma confirme supplia ' +
			'supplie grogna grommela marmonna bougonna soupira soupire gémit hurla balbutia bégaya protesta proteste plaisanta ' +
			'plaisante ironise commenta commente conclut témoigne jura ordonna ordonne fit pensa pense songea interrogea questionna ' +
			'reprocha résume résuma déplore dénonce regrette salue martèle plaide prévient tempère analyse détaille se se-réjouit ricana ' +
			'sourit rit exulte lâcha lâche interrompit coupa trancha susurra bredouilla bafouilla ' +
			'déclaré expliqué affirmé demandé répondu assuré précisé souligné estimé raconté lancé confié reconnu admis annoncé promis ' +
			'prévenu averti insisté rappelé remarqué noté observé indiqué confirmé commenté conclu dénoncé regretté réagi assené ' +
			'lâché crié murmuré rétorqué répliqué déploré salué martelé plaidé avoué exclamé écrié soufflé tweeté plaisanté témoigné',
		adds: 'ajouta ajoute ajoutait reprit reprend poursuivit poursuit continua continue renchérit ajouté poursuivi renchéri',
		calls: 'qualifié qualifie qualifia appelle appela appelait décrit décrivit évoqué évoque parlé parle jugé juge',
	},
	es: {
		says:
			'quejó queja quiso propuso repitió repite dijo dice decía dijeron dicen preguntó pregunta respondió responde contestó contesta explicó explica afirmó afirma aseguró ' +
			'asegura declaró declara señaló señala indicó indica destacó destaca subrayó subraya insistió insiste advirtió advierte ' +
			'contó cuenta relató relata escribió escribe gritó grita susurró murmuró musitó exclamó exclama replicó repuso comentó ' +
			'comenta admitió admite reconoció reconoce confesó confiesa anunció anuncia prometió promete recordó recuerda sostuvo ' +
			'sostiene manifestó manifiesta expresó expresa apuntó apunta aclaró aclara matizó opinó opina denunció denuncia criticó ' +
			'critica lamentó lamenta bromeó bromea concluyó concluye reiteró reitera informó informa confirmó confirma pidió pide ' +
			'exigió ordenó suplicó rogó suspiró gruñó sollozó protestó pensó interrumpió alegó argumentó argumenta celebró ' +
			'defendió defiende detalló resumió resume sentenció intervino inquirió balbuceó tartamudeó rió sonrió chilló ' +
			'dicho declarado afirmado asegurado explicado señalado',
		adds: 'añadió añade agregó agrega continuó continúa prosiguió prosigue añadido',
		calls: 'calificó califica llamó llama describió describe tildó tachó definió define',
	},
	it: {
		says:
			'disse dice diceva dissero dicono chiese chiede domandò domanda rispose risponde spiegò spiega affermò afferma dichiarò ' +
			'dichiara assicurò assicura sottolineò sottolinea precisò precisa raccontò racconta scrisse scrive gridò grida urlò ' +
			'sussurrò mormorò esclamò esclama replicò replica ribatté ribatte commentò commenta ammise ammette riconobbe confessò ' +
			'confessa annunciò annuncia promise promette avvertì avverte insistette insiste ricordò ricorda sostenne sostiene osservò ' +
			'osserva notò nota concluse conclude ribadì ribadisce confermò conferma scherzò sospirò borbottò balbettò protestò pensò ' +
			'ordinò supplicò intervenne fece sbottò rincarò lamenta denuncia critica sorrise rise ' +
			'detto dichiarato spiegato affermato chiesto risposto raccontato scritto sottolineato commentato annunciato ammesso precisato',
		adds: 'aggiunse aggiunge aggiunto continuò continua proseguì prosegue riprese',
		calls: 'definì definisce definito chiamò chiama descrisse descrive descritto bollato',
	},
	nl: {
		says:
			'zei zegt zeiden zeggen vroeg vraagt antwoordde antwoordt verklaarde verklaart vertelde vertelt schreef schrijft riep roept ' +
			'schreeuwde fluisterde mompelde bromde legde meldde meldt stelde stelt benadrukte benadrukt waarschuwde waarschuwt ' +
			'beweerde beweert erkende erkent bekende bekent beloofde belooft bevestigde bevestigt vindt vond meende meent oordeelde ' +
			'reageerde reageert klaagde zuchtte kreunde grapte lachte glimlachte knikte siste snauwde brulde stamelde dacht denkt ' +
			'aldus liet smeekte beval gaf merkte herhaalde protesteerde gezegd verklaard gevraagd',
		adds: 'vervolgde vervolgt voegde voegt ging',
		calls: 'noemde noemt beschreef beschrijft omschreef bestempelde',
	},
	pt: {
		says:
			'quis repetiu propôs disse diz dizia disseram dizem perguntou pergunta respondeu responde explicou explica afirmou afirma declarou declara ' +
			'garantiu garante contou conta escreveu escreve gritou sussurrou murmurou exclamou retrucou replicou comentou comenta ' +
			'admitiu admite reconheceu reconhece confessou anunciou anuncia prometeu promete alertou alerta avisou avisa insistiu ' +
			'lembrou lembra destacou destaca ressaltou ressalta sublinhou salientou observou observa concluiu conclui reiterou ' +
			'confirmou confirma defendeu defende criticou lamentou brincou suspirou resmungou protestou pensou ordenou pediu pede ' +
			'implorou interrompeu indagou questionou relatou revelou avaliou avalia apontou sorriu riu referiu informou',
		adds: 'acrescentou acrescenta continuou continua prosseguiu completou completa',
		calls: 'chamou chama classificou classifica descreveu descreve definiu',
	},
	ru: {
		says:
			'начал начала повторил повторила сказал сказала сказали сказало говорит говорил говорила говорят спросил спросила спрашивает ответил ответила ответили ' +
			'отвечает отвечал отвечала заявил заявила заявили заявляет объяснил объяснила объясняет пояснил пояснила поясняет сообщил ' +
			'сообщила сообщили сообщает отметил отметила отметили отмечает подчеркнул подчеркнула подчёркивает подчеркивает рассказал ' +
			'рассказала рассказывает написал написала пишет крикнул крикнула закричал закричала воскликнул воскликнула прошептал ' +
			'прошептала шепнул шепнула пробормотал пробормотала буркнул проворчал проворчала возразил возразила признался призналась ' +
			'признал признала подтвердил подтвердила предупредил предупредила пообещал пообещала считает уверен уверена вздохнул ' +
			'вздохнула усмехнулся усмехнулась улыбнулся улыбнулась засмеялся засмеялась рассмеялся рассмеялась проговорил проговорила ' +
			'произнёс произнес произнесла утверждает утверждал утверждала напомнил напомнила попросил попросила приказал подумал ' +
			'подумала переспросил переспросила удивился удивилась кивнул кивнула поинтересовался поинтересовалась шутит пошутил ' +
			'пошутила констатировал резюмировал вспоминает вспомнил вспомнила цитирует заметил заметила заверил заверила',
		adds: 'добавил добавила добавили добавляет продолжил продолжила продолжал продолжала',
		calls: 'назвал назвала назвали называет охарактеризовал охарактеризовала',
	},
	pl: {
		says:
			'zaczął zaczęła powtórzył powtórzyła powiedział powiedziała powiedzieli mówi mówił mówiła mówią zapytał zapytała spytał spytała pyta odpowiedział odpowiedziała ' +
			'odparł odparła odrzekł odrzekła rzekł rzekła oświadczył oświadczyła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył ' +
			'tłumaczyła stwierdził stwierdziła twierdzi podkreślił podkreśliła podkreśla zaznaczył zaznaczyła poinformował ' +
			'poinformowała informuje opowiada opowiadał opowiadała napisał napisała pisze krzyknął krzyknęła zawołał zawołała szepnął ' +
			'szepnęła wyszeptał wyszeptała mruknął mruknęła wymamrotał przyznał przyznała przyznaje zapewnił zapewniła zapewnia ' +
			'ostrzegł ostrzegła ostrzega obiecał obiecała ocenił oceniła ocenia uważa westchnął westchnęła zaśmiał zaśmiała uśmiechnął ' +
			'uśmiechnęła pomyślał pomyślała przypomniał przypomniała poprosił poprosiła zdziwił zdziwiła zauważył zauważyła wspomina ' +
			'komentuje skomentował skomentowała potwierdził potwierdziła żartuje zażartował burknął burknęła',
		adds: 'dodał dodała dodaje dodali kontynuował kontynuowała ciągnął ciągnęła',
		calls: 'nazwał nazwała nazywa określił określiła opisał opisała',
	},
	sv: {
		says:
			'började upprepade bestämde sade sa säger frågade frågar undrade undrar svarade svarar förklarade förklarar berättade berättar skrev skriver ropade ' +
			'ropar skrek viskade mumlade muttrade menar menade hävdade hävdar påpekade påpekar betonade betonar varnade varnar lovade ' +
			'lovar medgav medger erkände erkänner bekräftade bekräftar meddelade meddelar uppgav uppger anser ansåg tycker tyckte ' +
			'konstaterade konstaterar suckade skrattade log nickade väste röt tänkte bad utbrast kommenterade kommenterar minns sagt',
		adds: 'tillade tillägger fortsatte fortsätter fyllde',
		calls: 'kallade kallar beskrev beskriver beskriv',
	},
};

/** “According to”: before whom it names. Words of a phrase are joined by a space. */
const SOURCES: Readonly<Record<SpeakerLanguage, string>> = {
	en: 'according to|in the words of|in the opinion of|as told by',
	de: 'laut|nach angaben von|nach angaben des|nach angaben der|nach den worten von|nach ansicht von|nach einschätzung von',
	fr: 'selon|d’ après|aux yeux de|selon les mots de',
	es: 'según|en palabras de|de acuerdo con',
	it: 'secondo|a detta di|stando a|nelle parole di',
	nl: 'volgens|aldus|in de woorden van',
	pt: 'segundo|de acordo com|conforme|nas palavras de',
	ru: 'по словам|по мнению|согласно|по данным|словами',
	pl: 'według|zdaniem|jak twierdzi|wedle|słowami',
	sv: 'enligt|med orden av|i orden från',
};

/** Words that report with a second one after them: went on. */
const PAIRS: Readonly<Partial<Record<SpeakerLanguage, string>>> = {
	en: 'went on|goes on|put it|puts it|broke in|cut in|chimed in|burst out|shot back|spoke up',
};
/** Of those, the ones that go on. */
const ADDING_PAIRS: ReadonlySet<string> = new Set(['went', 'goes']);

/** What somebody says, as a noun that belongs to whom says it: Ana’s claim that “…”. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
	(
		'claim claims warning warnings statement description accusation assertion comment comments remark remarks words letter tweet post ' +
		'message promise pledge insistence suggestion complaint speech verdict answer reply response question advice catchphrase'
	).split(' '),
);

export interface ReportingVerb {
	readonly use: VerbUse;
	/** The word that must follow. */
	readonly second?: string;
	/** Of how many words. */
	readonly length: number;
}

/** A language’s reporting verbs, by their first word. */
export function* reportingVerbs(language: SpeakerLanguage): Generator<readonly [string, ReportingVerb]> {
	for (const [use, words] of Object.entries(VERBS[language])) {
		const verb: ReportingVerb = { use: use as VerbUse, length: 1 };
		for (const word of words.split(' ')) yield [word, verb];
	}
	for (const pair of PAIRS[language]?.split('|') ?? []) {
		const [first = '', second = ''] = pair.split(' ');
		yield [first, { use: ADDING_PAIRS.has(first) ? 'adds' : 'says', second, length: 2 }];
	}
}

const sourcePhrases = lazy(
	() =>
		new Map(
			Object.entries(SOURCES).map(([language, phrases]) => [
				language,
				phrases.split('|').map(phrase => phrase.split(' ')),
			]),
		),
);

/** The words of each phrase that means “according to”. */
export const sourcesOf = (language: SpeakerLanguage): readonly (readonly string[])[] =>
	sourcePhrases().get(language) ?? [];
