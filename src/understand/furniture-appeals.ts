/**
 * More sentences of a page: what stands for an embed, what forms and paywalls say, calls to get in touch, credits of the site’s staff.
 * The same kind of table as that of the requests.
 */

/** Who is called to get in touch with whom. */
const CALL =
	'(?:quote|estimate|consultation|appointment|demo|assessment|evaluation|viewing|callback|inspection|inquiry|enquiry)';
const SOCIAL =
	'(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|mastodon|google news|pinterest|flipboard|discord|twitch)';
const PODCASTS =
	'(?:apple podcasts?|spotify|itunes|google podcasts?|stitcher|youtube|soundcloud|overcast|amazon music|deezer|rss)';
const SHOPS =
	'(?:amazon(?:\\.[a-z.]{2,6})?|walmart|best buy|target|ebay|etsy|wayfair|newegg|argos|currys|john lewis|rei|nordstrom|sephora|home depot|lowe.s|bookshop(?:\\.org)?|otto|saturn|media ?markt|thalia|bol\\.com|coolblue|fnac|aliexpress|apple|samsung|microsoft|steam|kickstarter|gog|alternate|idealo|check24)';

export const APPEALS: readonly (readonly [beginnings: string, rest: string])[] = [
	// Placeholders of embeds and what they ask to consent to.
	[
		'mit dem laden|mit dem klick|mit klick auf|mit einem klick|durch klicken|durch das laden|durch den klick|durch anklicken',
		'.{0,80}\\b(?:akzeptier|stimm|erklär|einverstanden|daten|zustimm|willigen|datenschutz)',
	],
	[
		'beim laden|zum laden|zum aktivieren|zur anzeige|um diesen inhalt|um das video|um die karte|um den tweet',
		'.{0,120}\\b(?:daten|cookies|akzeptier|klick|zustimm|einwillig)',
	],
	[
		'an dieser stelle|hier würden wir|hier wollten wir|wir würden ihnen hier|wir benötigen ihre|wir brauchen ihre|dieser inhalt|dieses video|dieses element|dieser artikel enthält|dieser beitrag enthält|zur darstellung',
		'.{0,100}\\b(?:externe|zustimmung|einwilligung|datenschutz|drittanbieter|cookies|blockiert)',
	],
	[
		'sie sehen gerade einen platzhalter|ich bin damit einverstanden, dass|ich stimme zu, dass|ich willige ein|ich bin einverstanden',
		'',
	],
	[
		'inhalte von|inhalt von|externe inhalte|externer inhalt',
		' .{0,30}\\b(?:immer|laden|anzeigen|aktivieren|entsperren|zulassen|erlauben)\\b',
	],
	[
		'click to load|click to view|click to play|click to enable|click to accept|click "|click “|tap to load',
		'.{0,80}\\b(?:content|video|post|tweet|map|embed|media|cookies?|accept|allow|consent)\\b',
	],
	[
		'this content is hosted|this content is provided by|this content is imported|this content may|this embed|to view this|to see this|to display this|to watch this|to play this|to use this|we need your consent|we need your permission|loading this',
		'.{0,120}\\b(?:cookies?|javascript|third part(?:y|ies)|consent|settings|web site|privacy|enable)\\b',
	],
	[
		'allow |may we|we would like to use|we and our|we, and our|our partners|we use |our website uses|our site uses|this page uses|this web site uses|these cookies|necessary cookies|functional cookies|analytical cookies|performance cookies|advertisement cookies|marketing cookies|cookies are|some cookies',
		'.{0,140}\\bcookies?\\b',
	],
	[
		'you need to enable|you must enable|please enable|please turn on|please activate|javascript|your browser',
		' .{0,60}\\b(?:javascript|cookies|video|audio|supported|support|outdated|iframes?|disabled|required)\\b',
	],
	[
		'please disable|please turn off|please whitelist|please allow ads|it looks like you|we noticed you|looks like you|we have detected',
		'.{0,60}\\bad[ -]?block',
	],
	[
		'ce contenu|ce site utilise|pour afficher ce|en cliquant|en poursuivant|en continuant|en visionnant',
		'.{0,120}\\b(?:cookies?|consentement|confidentialité|données|tiers|conditions)\\b',
	],
	[
		'al continuar|al hacer clic|al utilizar|si continúa|si continúas|para ver este|ao continuar|ao clicar|ao utilizar|para visualizar',
		'.{0,120}\\b(?:cookies?|aceptas?|acepta|concorda|política|privacidad|privacidade|términos)\\b',
	],
	[
		'continuando|cliccando|proseguendo|per visualizzare|deze website|deze site|wij gebruiken|we gebruiken|om deze inhoud|door te klikken|ta strona|ten serwis|nasza strona|korzystając|vi använder|vi bruger|vi bruker|käytämme|tento web|používáme|мы используем|этот сайт|bu site|sitemizde',
		'.{0,120}\\b(?:cookie|cookies|informasjonskaps|evästei|ciastecz|soubory|куки|çerez)',
	],
	// Forms.
	[
		'must |please select|please choose|please check|please tick|please complete|please fill|please provide|please accept|please confirm|please verify|please enter',
		'.{0,40}\\b(?:box|field|fields|option|form|terms|address|e-?mail|captcha|number|required|name|human|comment|password|zip|code|box(?:es)?)\\b.{0,20}$',
	],
	[
		"this field|this iframe|this form|current ye@r|leave this field|if you are human|if you’re human|if you're human|your name or email",
		' ?.{0,80}(?:required|empty|blank|ajax|validation|unchanged|recaptcha|collect|\\*)\\b.{0,20}',
	],
	[
		"your email is|your email will|your email address will|your e-mail will|your information|your data|your personal data|your details|your privacy|we will never|we’ll never|we'll never|we never|we do not|we don’t|we don't|we won’t|we won't",
		'.{0,60}\\b(?:publish|spam|sell your|share your|third part|privacy policy|safe with us|your e-?mail|your information|your data)',
	],
	[
		'i have read|i agree|i accept|i consent|i would like to|yes, i|yes! i|check this box|tick this box|tick here|by checking|by ticking|by pressing|by providing|by entering your|by registering|by creating an account|by joining|by logging',
		'.{0,120}\\b(?:terms|policy|privacy|e-?mails?|newsletters?|consent|offers|marketing)\\b',
	],
	[
		'ich habe die|ich akzeptiere die|mit der anmeldung|mit der registrierung|mit dem absenden|mit ihrer anmeldung|mit deiner anmeldung|durch die anmeldung|durch das absenden|die abmeldung|eine abmeldung|die mit |felder mit|mit * |* pflicht|informationen zum datenschutz|hinweise zum datenschutz',
		'.{0,120}\\b(?:datenschutz|agb|nutzungsbedingung|jederzeit|pflichtfeld|markierte|gekennzeichnet|einwillig|personenbezogen)',
	],
	[
		'you must be|you need to be|you have to be|please log in|please login|please sign in|log in or|login or|sign in or|sign in to|log in to|login to|you are not logged|you are commenting|you are logged',
		'.{0,60}\\b(?:comment|post|reply|logged|register|subscribe|account|vote|sign up|view|read|continue)\\b.{0,40}$',
	],
	[
		'your comment|your review|your submission|your message|your subscription|your form|your request|your vote|all comments|comments are|comments on this|comments for this|comments must|comments will|commenting on this|we welcome your|please be respectful|please keep comments|please note that comments',
		'.{0,60}\\b(?:moderat|approv|awaiting|closed|submitted|received|been sent|successful|could not|published|disabled|visible|guidelines)',
	],
	// Paywalls and subscriptions.
	[
		"this article is|this story is|this post is|this content is|this page is|this video is|this report is|this is a|the full article|the rest of this|to continue reading|to read the full|to read this|to read more|continue reading|keep reading|read the full|want to read|unlock |you have reached|you’ve reached|you've reached|you have read|you’ve read|you have ",
		'.{0,60}\\b(?:subscribers?|members only|subscription|subscribe|paywall|free articles?|free trial|register|registered|log ?in|sign ?in|become a member|premium members?)\\b',
	],
	[
		'diesen artikel|dieser artikel|dieser beitrag|dieser inhalt|den ganzen|den vollständigen|sie haben|um weiterzulesen|um den artikel|weiterlesen|lesen sie diesen|lesen sie den',
		' .{0,60}\\b(?:abonnenten|abonnement|abo|registrieren|plus-artikel|exklusiv für|einloggen|anmelden|probemonat|kostenlos testen)\\b.{0,60}$',
	],
	[
		'cet article est|la suite de cet|il vous reste|contenu réservé|este contenido es|este artículo es|contenido exclusivo|questo articolo è|contenuto riservato|este conteúdo é|conteúdo exclusivo|dit artikel is|ten artykuł jest|artykuł dostępny|treść dostępna|artikeln är|artiklen er|artikkelen er|tämä artikkeli on',
		'.{0,60}\\b(?:abonnés?|suscriptores|abbonati|assinantes|abonnees|prenumerator|subskrybent|prenumeranter|abonnenter|tilaajille)',
	],
	[
		'subscribe|sign up|join|try|save|enjoy|unlimited access|full access',
		' .{0,80}(?:[$€£] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|eur))(?: ?/ ?| ?a | per )(?:month|week|year|mo|monat|day)\\b.{0,40}$',
	],
	[
		'for just|for only|only|from|just|ab|nur|ab nur',
		' (?:[$€£] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:€|euro?))(?: ?/ ?| ?a | per | pro | im )(?:month|week|year|mo|monat|woche|jahr)\\b.{0,30}$',
	],
	[
		'stay ahead|stay up to date|stay up-to-date|stay informed|stay updated|stay connected|stay in the loop|stay in the know|stay on top|keep up|keep up to date|be in the know',
		'.{0,80}\\b(?:newsletter|newsletters|updates|inbox|us|e-?mail|subscribe|sign up|alerts|social media)\\b.{0,60}$',
	],
	[
		'get|receive|sign up|subscribe|join|enter|add',
		' .{0,90}\\b(?:newsletters?|e-?mail list|mailing list|by e-?mail|e-?mail updates|free e-?book|whatsapp channel|whatsapp group|telegram channel|discord server)\\b.{0,80}$',
	],
	[
		'join',
		' (?:over |more than |our |the |thousands of |\\d).{0,60}\\b(?:subscribers|readers|community|newsletter|members|others)\\b.{0,80}$',
	],
	[
		'our newsletter|our free newsletter|our daily newsletter|our weekly newsletter|the weekly newsletter|the daily newsletter|free newsletter|newsletter|daily newsletter|weekly newsletter|email newsletter|e-mail newsletter',
		'[:!.,] .{0,100}$',
	],
	[
		'get the latest|get all the latest|get more|get our|the latest news|the best of|all the latest|breaking news',
		'.{0,60}\\b(?:inbox|straight to your|delivered to|in your e-?mail|your phone|your device|by e-?mail)\\b',
	],
	// Calls.
	[
		'contact us|call us|reach out|reach us|email us|text us|message us|call now|call today|get in touch|contact our|call our|speak to|speak with|talk to|talk with|give us a call|drop us|visit our|visit us|write to us|feel free to contact|please contact us|chat with',
		'\\b.{0,60}\\b(?:today|now|at \\(?[\\d+]|for more|to learn|to schedule|to discuss|to find out|a free|your free|online|team|experts?|website|showroom|contact form|via e-?mail|by e-?mail|page)\\b.{0,80}$',
	],
	[
		'get|request|schedule|book|arrange|start|claim|ask for|set up|sign up for',
		` (?:your |a |an |my )?(?:free |no-obligation |online |instant |personali[sz]ed |initial |in-person |live |virtual |fast ){0,3}${CALL}s?\\b.{0,30}$`,
	],
	[
		'kontaktieren sie|rufen sie|vereinbaren sie|fordern sie|sprechen sie|nehmen sie kontakt|lassen sie sich|testen sie|buchen sie|bestellen sie|sichern sie sich|sichere dir|hol dir|holen sie sich|laden sie|lade dir|lade jetzt|teste jetzt|jetzt',
		' .{0,60}\\b(?:uns an|kontakt|kostenlose?n?|unverbindlich\\S*|beraten|termin|demo|beratung|angebot|newsletter|app|testen|e-paper|registrieren|abonnieren|sichern|herunterladen|bestellen|anfordern)\\b.{0,60}$',
	],
	// Shops.
	[
		'view|see|check|find it|get it|get yours|order|check price|check the price|best price|see price|jetzt|zum angebot|preis|voir|vedi',
		`(?: it| prices?| offers?| deals?| now| today’s price| latest price| kaufen| bestellen| ansehen){0,3} (?:at|on|from|bei|auf|von|sur|chez|en|su|in) ${SHOPS}\\b[^.]{0,12}$`,
	],
	[
		'price comparison|preisvergleich|prices from|preise ab|best prices|where to buy|compare prices',
		'(?: from| ab| for| für|:) .{2,60}$',
	],
	[
		'inkl.|inklusive|inkl|incl.|incl|zzgl.|including|excl.|excluding|ttc|tva|iva|ivato|moms|inkl moms',
		' .{0,30}\\b(?:mwst|ust|vat|btw|tax|versand|versandkosten|delivery|shipping|moms|incluse?|incluida|incluido|inclusa)\\b.{0,40}$',
	],
	[
		'prices were accurate|prices correct|prices are correct|prices and availability|price and availability|prices are accurate|price correct|preise inkl|alle preise|stand der preise|preise können|letzte aktualisierung|zuletzt aktualisiert am|last update on|last updated on|last price update',
		'.{0,160}$',
	],
	[
		'*we|*i |* we|* affiliate|*affiliate|*some|* some|*links|* links|*this|*bei|* bei|*die|* die|*als|* als|*mit|* mit|*es|*wir|* wir',
		'.{0,120}\\b(?:affiliate|commissions?|provision|provisions-?links?|partner-?links?|werbelinks?|sponsored)',
	],
	[
		'bei den|bei diesem|bei einem|die mit|mit stern|mit *|einige der|dieser artikel|dieser beitrag|diese seite|der artikel|der beitrag|die hier|wir erhalten|wir verdienen|wenn sie|wenn du|wenn ihr|als amazon-partner|in diesem artikel|in diesem beitrag|unsere|links mit|alle links|produktlinks|hinweis:|transparenz:|affiliate',
		'.{0,200}(?:\\baffiliate-?\\S*|\\b(?:eine |kleine |geringe )?provision\\b|\\bprovisionslinks?|\\bwerbelinks?|\\bals amazon-partner)',
	],
	[
		'certains liens|cet article contient|en tant que partenaire amazon|nous pouvons|algunos enlaces|este artículo contiene|en calidad de afiliado|como afiliado|podemos recibir|alcuni link|in qualità di affiliato|questo articolo contiene|podemos ganhar|sommige links',
		'.{0,160}\\b(?:affili\\S*|commissions?|comisi\\S*|comiss\\S*|commissioni)',
	],
	// The author and the staff.
	[
		'more by|more from|all posts by|all articles by|posts by|articles by|stories by|view all posts by|view all articles by|see all posts by|see all articles by|read more from|read more by|other posts by|other articles by|mehr von|alle artikel von|alle beiträge von|weitere artikel von|weitere beiträge von|beiträge von|artikel von|tous les articles de|ver todas las entradas de|ver todos los artículos de|todos los artículos de|tutti gli articoli di|ver todos os posts de|alle artikelen van|wszystkie wpisy|всі записи|все записи автора',
		' [^.,:;!?]{2,30}(?:[»›→]| \\(\\d+\\))?$',
	],
	[
		'follow|following',
		` (?:the author|the writer|her|him|them|me|this author|our (?:reporter|writer|author|editor)) (?:on )?${SOCIAL}\\b.{0,60}$`,
	],
	['follow', ' (?:[^.@]{2,40} )?@[\\w.]{2,30}.{0,40}$'],
	[
		'contact|reach|email|e-mail|write to',
		' [^.!?]{2,50} (?:at|on|via|by) [\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,12}\\b.{0,60}$',
	],
	[
		'last updated|last modified|last reviewed|last edited|last revised|page last|date modified|date published|date created|content last|reviewed on|updated on|published on|posted on|zuletzt aktualisiert|zuletzt geändert|letzte änderung|letzte aktualisierung|stand|veröffentlicht am|aktualisiert am|dernière mise à jour|mis à jour le|publié le|última actualización|actualizado el|publicado el|ultimo aggiornamento|pubblicato il|última atualização|publicado em|atualizado em|laatst bijgewerkt|ostatnia aktualizacja|opublikowano|senast uppdaterad|sist oppdatert|sidst opdateret',
		':? ?(?:on |am |le |el |il |em |[a-z]{3,10},? )?(?:\\d|jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez).{0,40}$',
	],
	[
		'report a|report an|spotted|spot a|spot an|found a|found an|see a|see an|notice a|noticed a|did we miss|something wrong|einen fehler|fehler',
		' .{0,30}\\b(?:typo|error|mistake|inaccuracy|factual|problem with this|with this page|entdeckt|gefunden|melden)\\b.{0,80}$',
	],
	// Social channels, podcasts, events.
	[
		'listen|subscribe|listen and subscribe|available|find us|follow|hear|rate us|rate and review|leave us a review|download|stream',
		` .{0,60}\\b(?:on|via|in|from|at) ${PODCASTS}\\b.{0,100}$`,
	],
	[
		'jetzt auf|folge|folgen sie|folgt|abonniere|abonnier|abonniert|unser|unseren|hier geht|hier gibt',
		` .{0,60}\\b${SOCIAL}(?:-kanal|-channel|-seite|-gruppe)?\\b.{0,50}$`,
	],
	[
		'rejoignez|suivez|suivez-nous|retrouvez|abonnez-vous|síguenos|sigue|siga|siguenos|únete|suscríbete|seguici|segui|iscriviti|entra|siga-nos|acompanhe|participe|inscreva-se|volg|volg ons|obserwuj|dołącz|śledź|følg|följ|seuraa|sledujte|подписывайтесь|присоединяйтесь|следите|bizi|takip',
		`.{0,60}(?:\\b${SOCIAL}|newsletter|bolet[ií]n|канал|телеграм|telegram|whatsapp|вконтакте|нас в)`,
	],
	[
		'canal de|canal do|canale|canal|nuestro canal|nosso canal|il nostro canale|notre chaîne|chaîne|unser kanal',
		` .{0,20}\\b${SOCIAL}\\b.{0,20}$`,
	],
	[
		'register|rsvp|join us|sign up|save the date|get your tickets|buy tickets|apply',
		' (?:now|here|today|for|by|at) .{0,60}\\b(?:webinar|event|conference|workshop|summit|course|class|seminar|meetup)\\b.{0,30}$',
	],
	[
		'donate|give|support|your donation|your gift|your support|help us|help support|please donate|please support|please help|make a|make a tax|spenden sie|ihre spende|unterstützen sie|unterstütze|mit ihrer spende|faites un don|soutenez|haz una donación|apoya|dona|sostieni|doe agora|apoie|steun|doneer|wesprzyj|wspieraj|stöd|støtt|støt|tue|podpořte|поддержите|bağış',
		'\\b.{0,80}\\b(?:tax[- ]deductible|donat\\S{2,4}|our work|our mission|our reporting|our journalism|patreon|paypal|ko-fi|buy me a coffee|steady|unsere arbeit|unseren journalismus|spende\\S?|un don|donación|donazione|doação|journalistiek|dziennikarstwo|работу)\\b.{0,60}$',
	],
	// Legal lines.
	[
		'this material may not|this article may not|no part of this|reproduction|republication|any reproduction|all content|all material|all contents|material from|the material on|the content on|the information on this|the information provided|the information contained|the views expressed|the opinions expressed|views expressed|opinions expressed|disclaimer:|legal disclaimer:',
		'.{0,140}\\b(?:permission|rights reserved|prohibited|without (?:the )?(?:prior )?written|copyright|informational purposes|not intended|do not necessarily|not necessarily reflect|advice)\\b',
	],
	['©|all rights|alle rechte|nachdruck|vervielfältigung', '.{0,12}\\b(?:19|20)\\d\\d\\b.{0,60}$'],
	[
		'use of this|use of the|your use of|registration on|this site is|this website is|this site uses|this page is|powered by|proudly powered|theme by|website by|site by|web design by|designed by|built with|hosted by|wordpress theme',
		'.{0,60}\\b(?:terms|policy|recaptcha|wordpress|agreement|akismet|google|cookies|ghost|squarespace|wix|hugo|jekyll|theme|drupal|shopify|web ?design|design)\\b.{0,60}$',
	],
	// The same article elsewhere, the next one, other languages.
	[
		'read in|read this in|read this article in|read this story in|available in|lire en|leer en|leggi in|ler em|lees in|diesen artikel auf|this article in|this page in',
		' (?:english|spanish|french|german|portuguese|chinese|arabic|russian|japanese|app|español|français|deutsch|englisch|anglais|inglés|inglese|inglês|other languages)\\b.{0,30}$',
	],
	[
		'view this|see this|read this|open this',
		' (?:post|article|story|page|profile|video|photo|document|e-?mail|tweet) (?:on|in|at|as) [^.]{2,30}$',
	],
	[
		'a post shared by|a post by|a video posted by|a photo posted by|ein beitrag geteilt von|une publication partagée par|una publicación compartida',
		' .{0,100}$',
	],
	[
		"what are your|what do you|what’s your|what's your|have you|do you|did you|how do you|would you",
		' .{0,100}\\? ?(?:let us know|let me know|tell us|tell me|share your|share them|leave a comment|comment below|leave your|drop|sound off|join the)\\b.{0,80}$',
	],
	[
		'let us know|tell us|tell me|share your|leave your|leave a|drop your|drop a|sound off',
		' .{0,24}\\b(?:in the comments?|comments? (?:below|section)|comment box|on twitter|on facebook|in our forums?|thoughts below)\\b.{0,30}$',
	],
	[
		'read more|read the full|read the rest|see the full|see more|learn more|find out more|more information|more info|mehr informationen|weitere informationen|mehr infos|weitere infos|lire la suite|leer más|más información|saiba mais|leggi',
		' (?:»|›|→|>>|>|here|about (?:our|us|this)|hier|zu[rm]? (?:unser|dies)\\S*|aquí|ici|qui|aqui).{0,50}(?<![.])$',
	],
	[
		'lee también|lea también|lee además|leé también|te puede interesar|también te puede|ver también|más información|le puede interesar|lire aussi|à lire aussi|à lire|voir aussi|lire également|leggi anche|potrebbe interessarti|guarda anche|leia também|leia mais|veja também|saiba mais|lees ook|lees verder|bekijk ook|läs mer|läs även|se även|læs også|se også|les også|lue myös|lue lisää|katso myös|čtěte také|čtěte více|přečtěte si|по теме|смотрите также|читайте также|ayrıca bakınız|bunu da oku|延伸阅读|相关阅读|关联阅读|もっと読む|関連記事|あわせて読みたい|관련기사',
		' ?[:：|»>-].{2,160}$',
	],
];
