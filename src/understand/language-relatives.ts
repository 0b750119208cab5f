/**
 * Languages told from their relatives. The library knows sixty; a text in another one looks to it like the nearest of them, and
 * Indonesian, say, is all Malay. Everyday words and letters that only one of the relatives has tell them apart.
 */

import { lazy } from '../text/lazy.ts';

/** What the library takes a text for. */
export interface Guess {
	readonly language: string;
	/** Whether it is far more like it than like any other the library knows. */
	readonly isClear: boolean;
}

interface Relative {
	/** What the library takes it for. */
	readonly like: readonly string[];
	/** Absent for languages that are not told apart any further. */
	readonly language?: string;
	/** Everyday words of it that its relatives lack, in lower case. */
	readonly words?: string;
	readonly letters?: RegExp;
}

/** A language with a row of its own here has to show the signs of it. */
const RELATIVES: readonly Relative[] = [
	{
		like: ['ms'],
		language: 'id',
		words: `dari bahwa karena bisa ketika harus mau tapi sedangkan kantor uang kota mobil perusahaan mengatakan berbeda
			menit kemarin sore sepeda gedung jumat berkas silakan dapat memiliki berbagai saja yaitu`,
	},
	{
		like: ['ms'],
		language: 'ms',
		words: `daripada bahawa kerana boleh apabila manakala ialah wang bandar kereta pejabat syarikat berbeza beliau minit
			awak basikal semalam petang bangunan jumaat fail sila mempunyai sahaja iaitu pelbagai hendak tiada`,
	},
	{ like: ['es', 'pt'], language: 'es', words: 'el los las y una del es' },
	{
		like: ['es', 'pt'],
		language: 'pt',
		words: 'não uma um em são com isso também você à mais já pela pelo lhe',
	},
	{
		like: ['es', 'pt'],
		language: 'gl',
		words: `unha unhas dunha nunha algunha máis tamén non cando xa moi moito coa coas hai súa súas lle lles calquera
			ata aínda despois facer`,
	},
	{ like: ['nl'], language: 'nl', words: 'de een niet zijn het wordt naar' },
	{ like: ['nl'], language: 'af', words: 'die nie hy hulle sê word kry vir baie ’n' },
	{ like: ['de'], language: 'de', words: 'und der die das den dem ist ein eine nicht mit sie' },
	{ like: ['it'], language: 'it', words: 'il che non della del sono gli nel è una per' },
	{ like: ['is'], language: 'is', letters: /[þæ]/ },
	{ like: ['is'], language: 'fo', letters: /[øæ]/ },
	{ like: ['tl'], language: 'tl', words: 'ng ay' },
	{ like: ['tr'], letters: /[äəñţ]/ },
	// Where Serbian has e, Croatian has je or ije.
	{
		like: ['hr'],
		language: 'hr',
		words: 'gdje ovdje negdje prije poslije uvijek dvije dio tko netko također',
		letters:
			/mjes|mjer|mjen|vjer|slje|slije|djel|dijel|vrij|rješ|riješ|bijel|cijel|djec|djev|zvijez|vješ|svjet|svije|čovje|lijev|lijep|mijenj|tjed|tije[kl]|bilje|snije|riječ|rijek|vidje|htje|umje/,
	},
	{
		like: ['hr'],
		language: 'sr-Latn',
		words: 'gde ovde negde pre posle uvek dve deo ko neko takođe',
		letters:
			/mest[aou]|^mer[aeiu]|[mnz]amen|promen|izmen|primen|primer|smer|verov|sled|^del[aou]|podel|vredn|^vreme$|^reši|rešenj|^bel[aeio]$|^cel[aeiou]$|^dec[ae]$|^dete(?:ta)?$|devoj|zvezd|obaveš|^svetu?$|čovek|^lev[aeiou]|^lep[aeiou]|menja|nedelj|teles?[aou]|beleš|sneg|^reč[ieju]*$|^rek[aeiou]$|videl|hte[lo]|razume/,
	},
	{ like: ['bg', 'sr', 'ru'], language: 'mk', words: 'ќе овој оваа дека тоа', letters: /[ѓќѕ]/ },
	{ like: ['bg', 'sr', 'ru'], language: 'sr', letters: /[ђћ]/ },
	// Turkic, Uralic, Mongolian and Caucasian languages have letters beside the Slavic ones.
	{ like: ['ru', 'bg', 'be', 'uk', 'sr'], letters: /[\u0460-\u048f\u0492-\u052f]/ },
	{ like: ['fa', 'ur'], language: 'ps', letters: /[ټډړږښڼځڅې]/ },
	{ like: ['hi', 'mr'], language: 'hi', words: 'है हैं में और था थी थे' },
	{ like: ['hi', 'mr'], language: 'mr', words: 'आहे आहेत आणि होते होता होती' },
	{ like: ['hi', 'mr'], language: 'ne', words: 'छ छन् छैन थियो थिए गर्न भएको पनि' },
	{ like: ['bn'], language: 'as', letters: /[ৰৱ]/ },
	{ like: ['am'], language: 'ti', letters: /[ቐ-ቝ]/ },
];

const relatives = lazy(() =>
	RELATIVES.map(({ words = '', ...relative }) => ({ ...relative, words: new Set(words.split(/\s+/)) })),
);

/** Of the words of a text, how many have to be signs of a language: fewer may be names or quotations. */
const MIN_SIGNS = 0.01;

/** The language a text is in, whatever it was taken for; none when in doubt. */
export function toldApart({ language, isClear }: Guess, text: string): string | undefined {
	const candidates = relatives().filter(({ like }) => like.includes(language));
	const unsettled = isClear ? language : undefined;
	if (candidates.length === 0) return unsettled;
	const words = text
		.toLowerCase()
		.split(/[^\p{L}\p{M}’']+/u)
		.filter(word => word !== '');
	const [likeliest] = candidates
		.map(({ words: signs, letters, language }) => ({
			language,
			signs: words.filter(word => signs.has(word) || letters?.test(word)).length,
		}))
		.sort((a, b) => b.signs - a.signs);
	if (likeliest !== undefined && likeliest.signs >= words.length * MIN_SIGNS && likeliest.signs > 0) {
		return likeliest.language;
	}
	return candidates.some(candidate => candidate.language === language) ? undefined : unsettled;
}
