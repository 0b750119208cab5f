/** Words that say what somebody is: roles before a name, nouns for persons, first names. */

import { type Gender, honorificOf } from '../article/person-name.ts';
import { lazy } from '../text/lazy.ts';
import type { SpeakerLanguage } from './reporting-verbs.ts';

const setOf = (words: string): (() => ReadonlySet<string>) => lazy(() => new Set(words.split(' ')));

/** Stand before a name with a capital, and are no part of it. */
const ROLES = setOf(
	'president minister mayor governor senator congressman congresswoman representative secretary chancellor premier ambassador ' +
		'officer sergeant captain lieutenant colonel general major admiral commander inspector detective superintendent constable ' +
		'sheriff chief director chairman chairwoman chair judge justice attorney professor doctor nurse coach manager councillor ' +
		'councilman councilwoman alderman commissioner spokesman spokeswoman spokesperson ceo cfo coo ' +
		'cto leader speaker rabbi imam bishop archbishop cardinal reverend pastor democrat democratic republican conservative mp ' +
		'president-elect ex-president editor author actor actress singer farmer teacher lawyer analyst economist baroness baron ' +
		'midfielder striker goalkeeper defender winger ' +
		'présidente président ministre maire sénateur sénatrice député députée directeur directrice procureur procureure ' +
		'presidente ministra ministro alcalde alcaldesa ministre présidents director directora fiscal portavoz ' +
		'sindaco sindaca presidente premier onorevole senatore burgemeester minister premier wethouder woordvoerder ' +
		'президент министр мэр губернатор депутат премьер-министр prezydent minister burmistrz premier statsminister ' +
		'finansminister borgmästare talespersonen polischef',
);
/** Part of a title, and no noun for a person. */
const TITLE_WORDS = setOf(
	'deputy vice prime foreign interior former acting assistant associate lead senior chief head',
);
/** German compounds end in these. */
const GERMAN_ROLE =
	/(?:sprecher|minister|präsident|chef|leiter|meister|kanzler|direktor|sekretär|beamt|anwält|forscher|trainer|professor|rat|rätin|dekan|führer|richter|experte|expert|kommissar|vorstand|lehrer|autor|bäcker|bauer|arzt|ärzt|historiker|wissenschaftler|händler|inhaber|fahrer|spieler|wirt|biolog|psycholog|soziolog|ökonom)(?:in|innen|en|e|er)?$|(?:vorsitzende|abgeordnete|angestellte|beauftragte)r?$|anwalt$/i;

export const isRole = (language: SpeakerLanguage, word: string): boolean =>
	ROLES().has(word) || TITLE_WORDS().has(word) || (language === 'de' && GERMAN_ROLE.test(word));

/** A person's nouns, by the pronoun that stands for them. */
const MEN = setOf(
	'man boy father dad son brother uncle husband grandfather nephew king prince lord gentleman guy spokesman chairman policeman ' +
		'businessman salesman fisherman congressman councilman actor priest monk waiter lad boyfriend widower bishop pope duke ' +
		'mann junge vater sohn bruder onkel großvater opa könig herr sprecher minister präsident bürgermeister ' +
		'homme garçon père fils frère oncle mari grand-père roi monsieur directeur président vieillard acteur voisin ' +
		'hombre niño chico padre hijo hermano tío abuelo rey señor alcalde ministro director vecino marido viejo ' +
		'uomo ragazzo padre figlio fratello zio nonno re signore sindaco ministro direttore marito vecchio ' +
		'vader zoon broer oom opa jongen koning meneer homem menino rapaz pai filho irmão avô senhor ministro ' +
		'мужчина мальчик отец сын брат дядя дед старик король chłopiec ojciec syn brat wujek dziadek król mężczyzna starzec ' +
		'mannen pojken fadern pappan brodern morfar farfar kungen',
);
const WOMEN = setOf(
	'woman girl mother mum mom daughter sister aunt wife grandmother niece queen princess lady spokeswoman chairwoman policewoman ' +
		'businesswoman congresswoman councilwoman actress nun waitress girlfriend widow duchess midwife ' +
		'mutter tochter schwester tante großmutter oma königin sprecherin ministerin präsidentin bürgermeisterin lehrerin ärztin ' +
		'femme fille mère sœur tante grand-mère reine dame directrice présidente actrice voisine vieille ' +
		'mujer niña chica madre hija hermana tía abuela reina señora alcaldesa ministra directora vecina ' +
		'donna ragazza madre figlia sorella zia nonna regina signora sindaca ministra direttrice moglie ' +
		'vrouw moeder dochter zus tante oma meisje koningin mevrouw mulher menina moça mãe filha irmã avó senhora ministra ' +
		'женщина девочка девушка мать дочь сестра тётя бабушка старуха королева kobieta dziewczyna dziewczynka matka córka siostra ' +
		'ciotka babcia królowa kvinnan flickan modern mamman systern mormor farmor drottningen',
);
const PERSONS = setOf(
	'spokesperson resident neighbour neighbor teacher driver farmer lawyer owner leader chief director manager coach captain ' +
		'officer official doctor nurse professor researcher scientist economist analyst expert author writer editor critic fan ' +
		'student pupil player judge prosecutor minister president mayor governor senator secretary chancellor ambassador councillor ' +
		'commissioner inspector detective sergeant witness passenger worker employee volunteer organiser organizer founder artist singer ' +
		'actor painter architect engineer baker fisher shopkeeper historian biologist activist campaigner executive head boss ' +
		'chairperson partner friend colleague visitor customer patient parent child victim suspect defendant plaintiff source insider ' +
		'member swimmer surgeon survivor skipper paralegal gardener musician composer director dancer walker climber cyclist runner rider sculptor ' +
		'biologist physicist chemist bailiff courier carpenter plumber electrician mechanic scholar dealer collector landlord tenant ' +
		'stranger guard soldier pilot sailor keeper curator librarian cook chef clerk servant doctor guest traveller traveler ' +
		'maestro maestra sacristán panadero panadera padrone farmacista parroco curé médecin marchand marchande témoin patron patronne ' +
		'porte-parole maire ministre juge avocat avocate élève enfant professeur médecin portavoz juez abogado abogada fiscal testigo ' +
		'kind lehrer arzt anwalt anwältin richter richterin zeuge zeugin nachbar nachbarin trainer forscher forscherin chef chefin',
);
/** Several, though the word needs no article. */
const GROUPS = setOf(
	'police officials critics residents prosecutors researchers scientists experts analysts authorities activists campaigners ' +
		'organisers organizers supporters opponents lawyers doctors teachers parents students fans witnesses investigators officers ' +
		'detectives firefighters unions ministers lawmakers politicians economists protesters protestors neighbours neighbors locals ' +
		'sources people others some many most members workers staff executives managers villagers farmers historians journalists ' +
		'muslims christians jews americans britons mexicans russians germans europeans activists groups reporters commentators observers rivals friends relatives colleagues democrats republicans conservatives campaign ' +
		'management organisers doctors police',
);
const PLURAL = /(?:ers|ors|ists|ians|ials|ants|men|women)$/;

export const isKnownGroup = (word: string): boolean => GROUPS().has(word);
export const isGroup = (word: string): boolean => isKnownGroup(word) || PLURAL.test(word);

/** Undefined where the noun is for no one person. */
export function genderOfNoun(language: SpeakerLanguage, word: string): Gender | 'either' | undefined {
	if (MEN().has(word)) return 'he';
	if (WOMEN().has(word)) return 'she';
	if (language === 'de' && GERMAN_ROLE.test(word)) return word.endsWith('in') ? 'she' : 'he';
	return PERSONS().has(word) || ROLES().has(word) ? 'either' : undefined;
}

/** Of the most frequent first names in the languages here; none that is given to both. */
const HE = setOf(
	'idris euan rolf nigel wendell howard reggie hank gordon raymond graham clive doug anders theo marty wade stan alun ivo rhys gareth ' +
		'callum duncan angus hamish fergus declan cormac brendan desmond cedric clifford clyde dale darren dominic douglas dylan earl ' +
		'edgar edmund elliot ernest eugene felipe finn floyd francis franklin fred freddie geoff geoffrey gilbert glen glenn gordon ' +
		'grant gus guy hector herbert herman homer horace hubert irving isaac ivan jared jasper jeff jeremiah jerome jesse jim joel ' +
		'johnny jon josh julian karim kaspar kent kirk kurt lance leo leon leonard leroy lester lewis lionel lloyd louis lucas malcolm ' +
		'marcus marvin matt maurice max mel miles milton mitchell morris nate ned neville noel norman oscar otis pete petar phil phillip ' +
		'preston ralph ramon randall randy raúl reginald rene rex ricardo rick rob roberto rodney rory ross roy rudolf rupert russell ' +
		'salvador sebastian seth sheldon sid sidney spencer stanley stuart ted terence theodore tobias toby todd tony travis trevor ' +
		'vernon vince vincent wallace walt warren wayne wesley wilfred will willard willie winston woody xavier zach matteo enzo marek ' +
		'tariq karim rashid samir bilal emre mehmet mustafa arjun vikram rohan dmitri sergei yuri igor boris viktor nikolai milan goran ' +
		'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
		'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric jonathan stephen larry ' +
		'justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry ' +
		'nathan peter zachary kyle walter harold jeremy carl keith roger gerald terry sean arthur lawrence joe ian neil graham simon ' +
		'oliver harry alfie tom tim jim bob bill ben dan sam mike steve dave nick greg luke liam noah ethan owen hugh colin derek ' +
		'hans karl klaus jürgen wolfgang günter werner uwe stefan thomas michael andreas martin jens lukas felix jonas ole lars sven ' +
		'erik anders johan nils björn gustav pierre jean jacques michel philippe alain bernard luc marc julien antoine olivier louis ' +
		'victor lucien bastien étienne tristan hugo gaspard gabriel raphaël rené yves thierry gérard august otto karl-heinz konrad malte henri françois juan carlos luis miguel javier antonio manuel pedro pablo diego jorge fernando alejandro rafael sergio marco ' +
		'giovanni giuseppe mario luigi paolo luca francesco matteo lorenzo stefano jan piet kees pieter willem hendrik bram joão paulo ' +
		'rui tiago иван пётр петр сергей алексей дмитрий андрей николай михаил владимир александр олег игорь павел piotr krzysztof ' +
		'andrzej tomasz paweł marcin michał jakub adam mohammed ahmed ali omar hassan ibrahim yusuf raj amit sanjay kenji hiroshi takeshi',
);
const SHE = setOf(
	'hillary celia lorna beatrix mei adaeze marguerite leonie tamara fiona georgina estelle renate hedwig gertrude delphine imelda irina nora ' +
		'rhona gwen pam sheila kiersten trish bella sunita philippa femi harriet abigail ada adela adele agatha aileen alexandra alexis ' +
		'alison allison alma alicia amber anastasia angelina angelica anita annabel annette annie antonia april arlene audrey aurora ' +
		'autumn bea beatrice becky bernadette bernice bertha bess beth bethany beverly bianca bonnie brenda bridget britney brooke camila ' +
		'candace carla carly carole caroline cassandra cathy cecilia celeste charlene chelsea cheryl cindy clara colleen constance cora ' +
		'crystal daphne dawn deborah deirdre delia della denise desiree dina dolores doreen doris edna eileen elaine eleanor elise eliza ' +
		'ella elsa elsie erica erin esme esther ethel eunice eveline fay felicity fern flora florence frances freda gabriela gail gemma ' +
		'georgia gina ginger gladys glenda greta gwendolyn hattie hazel heidi helena henrietta hester hope ida imogen ingeborg irene iris ' +
		'irma isabel isabella ivana jackie jade jan jasmine jean jenna jenny jill joanne jocelyn jodie josephine josie joy juanita jude ' +
		'judy june justine kara kathryn kathy katie kay kayla kendra kerry kim kirsten kristen krystal lara latoya laurie lea leah leila ' +
		'leona lesley leslie lillian lily linda liz lois lola lorena loretta lorraine louisa louise lucille lulu lydia lynn mabel mae maggie ' +
		'maisie mandy marcia margot marian marianne marilyn marina marion marjorie marlene maud maureen maxine melanie mercedes meredith ' +
		'mildred millie minnie miranda miriam moira mona muriel myra myrtle nadia nadine naomi nell nellie nicola norma octavia opal pauline ' +
		'pearl peggy penelope penny phoebe phyllis poppy prudence queenie rebekah regina renee rhonda rita roberta rosalind rose rosemary ' +
		'rosie roxanne ruby sabrina sadie sally samira saskia selina serena shannon sheena sierra simone sofia sonia stacy stella sue susanna ' +
		'susie suzanne sybil tabitha tania tara tasha tatiana tessa thelma theresa tina tracy trudy ulrike ursula valerie vanessa vera ' +
		'verity veronica vicky viola violet vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zara maeve siobhan niamh aoife ' +
		'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
		'donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ' +
		'brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth ' +
		'julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria ' +
		'teresa ann anne sara jane alice grace sophie lucy chloe ellie kate clare claire fiona gillian hilary nina eva julia charlotte ' +
		'amelia isla ava mia zoe rosa lena dana ellen ingrid astrid karin eva greta heike petra sabine ursula monika birgit anja katja ' +
		'johanna frieda marie sophie camille nathalie isabelle sylvie françoise monique jeanne hélène élise chloé léa manon ana maría ' +
		'carmen lucía elena isabel pilar marta cristina paula sofía giulia francesca chiara federica valentina alessandra lucia silvia ' +
		'sanne anouk femke marieke inês joana beatriz catarina мария анна елена ольга наталья татьяна ирина светлана екатерина вера ' +
		'нина людмила agnieszka katarzyna małgorzata ewa zofia joanna magdalena barbara fatima aisha layla priya anjali yuki keiko ' +
		'mathilde odile berthe zélie claire marguerite béatrice hedda beryl wilhelmine lene jule vreni roswitha ottilie frida margit freya maja linnea ida nora molly ella ivy daisy priscilla edith agnes mabel',
);

export function genderOfFirstName(word: string): Gender | undefined {
	const first = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
	if (HE().has(first)) return SHE().has(first) ? undefined : 'he';
	return SHE().has(first) ? 'she' : undefined;
}

/** Capitalised runs that end in these are no persons. */
const ORGANISATIONS = setOf(
	'ministry university council street avenue road inc corp co ltd plc llc gmbh ag department office agency institute committee ' +
		'association society union party court house board bank group company hospital school college church museum police service ' +
		'news times post journal gazette herald authority commission federation club trust foundation states kingdom nations city ' +
		'firm charity bakery airline manufacturer publisher insurer supermarket restaurant regulator watchdog ' +
		'county state park river island islands bay hall act law day award awards prize cup league army navy force',
);
export const isOrganisation = (word: string): boolean => ORGANISATIONS().has(word);

export const isHonorific = (word: string): boolean => honorificOf(word) !== undefined;
