import { expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { detectLanguage, withLanguage } from '../../src/understand/language.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleOf, paragraph } from './check.ts';

/** The same few sentences, more or less, as a newspaper would have them. */
const TEXTS = {
	en: 'The ferry came late that evening, and nobody on the pier knew why. The harbour master said that he had seen a light far out, but that the wind had been too strong to send a boat.',
	de: 'Die Fähre kam an diesem Abend spät, und niemand auf der Mole wusste, warum. Der Hafenmeister sagte, er habe weit draußen ein Licht gesehen, aber der Wind sei zu stark gewesen.',
	fr: 'Le bac est arrivé tard ce soir-là, et personne sur la jetée ne savait pourquoi. Le maître du port a dit qu’il avait vu une lumière au loin, mais que le vent était trop fort.',
	es: 'El barco llegó tarde aquella noche y nadie en el muelle sabía por qué. El jefe del puerto dijo que había visto una luz a lo lejos, pero que el viento era demasiado fuerte.',
	pt: 'O barco chegou tarde naquela noite e ninguém no cais sabia porquê. O chefe do porto disse que tinha visto uma luz ao longe, mas que o vento estava muito forte e não podia sair.',
	gl: 'O barco chegou tarde aquela noite e ninguén no peirao sabía por que. O xefe do porto dixo que vira unha luz lonxe, mais que o vento era moi forte e non podía saír ninguén. Cando amenceu, xa non había luz.',
	it: 'Il traghetto arrivò tardi quella sera e nessuno sul molo sapeva perché. Il capo del porto disse che aveva visto una luce lontana, ma che il vento era troppo forte per uscire.',
	ca: 'El vaixell va arribar tard aquell vespre i ningú al moll no sabia per què. El cap del port va dir que havia vist una llum molt lluny, però que el vent era massa fort per sortir amb la barca.',
	nl: 'De veerboot kwam die avond laat, en niemand op de pier wist waarom. De havenmeester zei dat hij ver weg een licht had gezien, maar dat het te hard waaide om een boot te sturen.',
	af: 'Die veerboot het daardie aand laat gekom, en niemand op die pier het geweet hoekom nie. Die hawemeester het gesê dat hy ver weg ’n lig gesien het, maar die wind was te sterk en hulle kon nie uitgaan nie.',
	da: 'Færgen kom sent den aften, og ingen på molen vidste hvorfor. Havnefogeden sagde, at han havde set et lys langt ude, men at vinden havde været for kraftig til at sende en båd af sted.',
	sv: 'Färjan kom sent den kvällen, och ingen på bryggan visste varför. Hamnkaptenen sade att han hade sett ett ljus långt ute, men att vinden hade varit för stark för att skicka en båt.',
	no: 'Ferga kom seint den kvelden, og ingen på brygga visste hvorfor. Havnesjefen sa at han hadde sett et lys langt ute, men at vinden hadde vært for sterk til å sende noen båt ut.',
	fi: 'Lautta tuli myöhään sinä iltana, eikä kukaan laiturilla tiennyt miksi. Satamamestari sanoi nähneensä valon kaukana merellä, mutta tuuli oli ollut liian kova veneen lähettämiseen.',
	is: 'Ferjan kom seint þetta kvöld og enginn á bryggjunni vissi hvers vegna. Hafnarstjórinn sagði að hann hefði séð ljós langt úti en að vindurinn hefði verið of mikill til að senda bát.',
	pl: 'Prom przypłynął tego wieczoru późno i nikt na molo nie wiedział dlaczego. Kapitan portu powiedział, że widział daleko światło, ale wiatr był zbyt silny, żeby wysłać łódź.',
	cs: 'Trajekt připlul toho večera pozdě a nikdo na molu nevěděl proč. Správce přístavu řekl, že viděl daleko na moři světlo, ale vítr byl příliš silný, aby mohl poslat člun.',
	hu: 'A komp aznap este későn érkezett, és a mólón senki sem tudta, miért. A kikötőmester azt mondta, hogy messze kint fényt látott, de túl erős volt a szél ahhoz, hogy csónakot küldjön.',
	ro: 'Feribotul a sosit târziu în seara aceea și nimeni de pe dig nu știa de ce. Căpitanul portului a spus că a văzut o lumină în depărtare, dar că vântul era prea puternic.',
	tr: 'Vapur o akşam geç geldi ve iskelede kimse nedenini bilmiyordu. Liman müdürü uzakta bir ışık gördüğünü, ancak rüzgârın bir tekne gönderilemeyecek kadar sert olduğunu söyledi.',
	hr: 'Trajekt je te večeri stigao kasno i nitko na molu nije znao zašto. Lučki kapetan rekao je da je prije toga vidio svjetlo daleko na pučini, ali je vjetar bio prejak da bi poslao brod. Tko je ondje bio, nitko nije znao.',
	'sr-Latn':
		'Trajekt je te večeri stigao kasno i niko na molu nije znao zašto. Lučki kapetan je rekao da je pre toga video svetlo daleko na pučini, ali je vetar bio suviše jak. Posle ponoći svetlo je nestalo, a gde je bilo, niko nije umeo da kaže.',
	sr: 'Трајект је те вечери стигао касно и нико на молу није знао зашто. Лучки капетан је рекао да је видео светло далеко на пучини, али да је ветар био сувише јак и да не сме да пошаље чамац ноћу.',
	mk: 'Фериботот пристигна доцна таа вечер и никој на пристаништето не знаеше зошто. Капетанот рече дека видел светлина далеку на морето, но дека овој ветер е премногу силен и дека ќе чекаат до утрото.',
	ru: 'Паром пришёл в тот вечер поздно, и никто на пристани не знал почему. Начальник порта сказал, что видел вдали огонь, но ветер был слишком сильным, чтобы посылать лодку.',
	uk: 'Пором прийшов того вечора пізно, і ніхто на пристані не знав чому. Начальник порту сказав, що бачив удалині вогонь, але вітер був надто сильний, щоб посилати човен.',
	bg: 'Фериботът дойде късно тази вечер и никой на кея не знаеше защо. Началникът на пристанището каза, че е видял светлина в далечината, но че вятърът е бил твърде силен.',
	el: 'Το φέρι ήρθε αργά εκείνο το βράδυ και κανείς στην προβλήτα δεν ήξερε γιατί. Ο λιμενάρχης είπε ότι είχε δει ένα φως μακριά, αλλά ο άνεμος ήταν πολύ δυνατός.',
	id: 'Kapal itu datang terlambat malam itu dan tidak ada orang di dermaga yang tahu sebabnya. Kepala pelabuhan mengatakan bahwa ia melihat cahaya dari jauh, tetapi angin terlalu kencang sehingga perahu tidak bisa berangkat.',
	ms: 'Feri itu tiba lewat pada malam itu dan tiada orang di jeti yang tahu sebabnya. Ketua pelabuhan berkata bahawa dia nampak cahaya dari jauh, tetapi bot tidak boleh dihantar kerana angin terlalu kuat.',
	vi: 'Chuyến phà tối hôm đó đến muộn và không ai trên bến biết vì sao. Người trưởng cảng nói rằng ông đã thấy một ánh đèn ở rất xa, nhưng gió quá mạnh nên không thể cho thuyền ra.',
	hi: 'उस शाम नाव देर से आई और घाट पर किसी को नहीं पता था कि क्यों। बंदरगाह के अधिकारी ने कहा कि उसने दूर एक रोशनी देखी थी, लेकिन हवा इतनी तेज़ थी कि नाव भेजना संभव नहीं था।',
	mr: 'त्या संध्याकाळी नाव उशिरा आली आणि धक्क्यावर कोणालाच कारण माहीत नव्हते. बंदराच्या अधिकाऱ्याने सांगितले की त्याला दूर एक दिवा दिसला होता, पण वारा फार जोराचा होता आणि होडी पाठवणे शक्य नव्हते.',
	th: 'เรือข้ามฟากมาถึงช้าในเย็นวันนั้น และไม่มีใครที่ท่าเรือรู้ว่าเพราะอะไร นายท่าเล่าว่าเขาเห็นแสงไฟอยู่ไกลออกไป แต่ลมแรงเกินกว่าจะส่งเรือออกไปได้',
	he: 'המעבורת הגיעה מאוחר באותו ערב, ואיש על המזח לא ידע מדוע. מנהל הנמל אמר שראה אור במרחק, אבל שהרוח הייתה חזקה מכדי לשלוח סירה אל הים בלילה כזה.',
	ar: 'وصلت العبّارة متأخرة في ذلك المساء، ولم يعرف أحد على الرصيف سبب ذلك. قال مدير الميناء إنه رأى ضوءًا بعيدًا، لكن الريح كانت أقوى من أن يرسل قاربًا إلى البحر.',
	fa: 'کشتی آن شب دیر رسید و هیچ‌کس روی اسکله نمی‌دانست چرا. رئیس بندر گفت که نوری را از دور دیده است، اما باد آن‌قدر تند بود که نمی‌شد قایقی به دریا فرستاد.',
	ja: 'その夜、船は遅れて着いたが、桟橋にいた人は誰も理由を知らなかった。港長は遠くに明かりを見たと言ったが、風が強すぎて小舟を出すことはできなかったという。',
	zh: '那天晚上渡船来得很晚，码头上没有人知道是为什么。港务长说他看见远处有一盏灯，可是风太大了，没有办法派小船出去看看，大家只好等到天亮再说。',
	ko: '그날 저녁 배는 늦게 도착했고 부두에 있던 사람들은 아무도 이유를 몰랐다. 항만장은 멀리서 불빛을 보았지만 바람이 너무 세서 작은 배를 보낼 수 없었다고 말했다.',
} as const;

const CODE: Block = {
	kind: 'code',
	text: 'for (const boat of boats) {\n\tif (boat.late) throw new Error("the boat is late");\n}\n'.repeat(5),
};

async function checkLanguage(blocks: readonly Block[], expected: string | undefined): Promise<void> {
	expect(await detectLanguage(articleOf(blocks))).toBe(expected);
}

for (const [language, text] of Object.entries(TEXTS)) {
	test(`a paragraph in ${language}`, () => checkLanguage([paragraph(text)], language));
}

test('accents that stand apart from their letters', () => checkLanguage([paragraph(TEXTS.vi.normalize('NFD'))], 'vi'));

test('an article with quotations in another language is in its own', () =>
	checkLanguage(
		[paragraph(TEXTS.de), paragraph(TEXTS.en.slice(0, 60)), paragraph(TEXTS.de), paragraph(TEXTS.de)],
		'de',
	));

test('an article in two languages is in neither', () =>
	checkLanguage(
		[TEXTS.en, TEXTS.pl, TEXTS.en, TEXTS.pl].map(text => paragraph(`${text} ${text}`)),
		undefined,
	));

test('a language that the library does not know is not one that it does', () =>
	Promise.all(
		[
			// Kazakh
			'Кеме сол кеші кеш келді, ал айлақтағылардың ешқайсысы оның себебін білмеді. Порт бастығы алыстан жарық көргенін, бірақ жел тым қатты болғандықтан қайық жібере алмағанын айтты.',
			// Welsh
			'Daeth y fferi yn hwyr y noson honno ac ni wyddai neb ar y pier pam. Dywedodd meistr yr harbwr ei fod wedi gweld golau ymhell allan, ond bod y gwynt yn rhy gryf i anfon cwch.',
			// Luxembourgish
			'D’Fähr ass deen Owend spéit komm, an keen op der Mole wousst firwat. De Chef vum Hafe sot, hie hätt wäit dobaussen eng Luucht gesinn, mee de Wand wier ze staark gewiescht.',
		].map(text => checkLanguage([paragraph(text)], undefined)),
	));

test('too little text', () => checkLanguage([paragraph('The ferry came late that evening.')], undefined));
test('no text', () => checkLanguage([], undefined));
test('nothing but code', () => checkLanguage([CODE], undefined));
test('nothing but addresses and numbers', () =>
	checkLanguage([paragraph('https://harbour.example/the/ferry/came/late 2024-03-03 12,345 '.repeat(20))], undefined));
test('letters that say nothing', () => checkLanguage([paragraph('x'.repeat(500))], undefined));

test('code, captions, headings and what is not the body do not count', () =>
	checkLanguage(
		[
			{ kind: 'heading', level: 2, inlines: [{ kind: 'text', text: TEXTS.de }] },
			{ kind: 'figure', caption: [{ kind: 'text', text: TEXTS.de }], credit: [] },
			{ ...paragraph(TEXTS.de), part: 'furniture' },
			{ kind: 'paragraph', inlines: [{ kind: 'code', text: TEXTS.de }] },
			CODE,
			paragraph(TEXTS.fr),
		],
		'fr',
	));

test('lists and quotations count', () =>
	checkLanguage(
		[
			{ kind: 'list', ordered: false, items: [{ blocks: [paragraph(TEXTS.it.slice(0, 90))] }] },
			{ kind: 'quote', blocks: [paragraph(TEXTS.it.slice(90))] },
		],
		'it',
	));

test('what is declared is believed', async () => {
	const article: Article = { ...articleOf([paragraph(TEXTS.en)]), meta: { language: 'cy' } };
	expect(await withLanguage(article)).toBe(article);
});

test('what is not declared is added', async () => {
	const article: Article = { ...articleOf([paragraph(TEXTS.en)]), meta: { title: 'The ferry' } };
	expect((await withLanguage(article)).meta).toEqual({ title: 'The ferry', language: 'en' });
	expect((await withLanguage(articleOf([CODE]))).meta).toEqual({});
});

test('a script of one language tells without the library', () => {
	expect(understand(articleOf([paragraph('오래된 부두는 작은 마을의 바닷가에 있다.')])).meta.language).toBe('ko');
});
