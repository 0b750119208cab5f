/** Words of the parts a page is put together from: players, placeholders, consents, forms and accounts. Lower case, between bars. */

/** What video and audio players say, and what stands for an embed until it is allowed. */
export const PLAYERS = `
	video player | video unavailable | this video is unavailable | video not available | pause video | play now |
	play episode | play podcast | unmute video | tap to unmute | click to unmute | click to play | tap to play |
	watch on youtube | watch on facebook | watch on vimeo | watch video now | watch trailer | watch the trailer |
	you're signed out | full screen | enter fullscreen | exit fullscreen | exit full screen | picture in picture |
	closed captions | closed captioning | subtitles settings | subtitle settings | captions settings | descriptions off |
	subtitles off | captions off | audio track | audio description | seek to live, currently behind live |
	seek to live, currently playing live | text background | text opacity | background opacity | window color |
	window opacity | font family | text edge style | edge style | character edge | caption area background |
	proportional sans-serif | monospace sans-serif | proportional serif | monospace serif |
	reset restore all settings to the default values | restore all settings to the default values | restore defaults |
	reset to defaults | beginning of dialog window. escape will cancel and close the window |
	escape will cancel and close the window | duration time | stream type live seek to live | playback speed | speed 1x |
	volume up | volume down | mute audio | skip forward | skip backward | rewind 10 seconds | skip intro | autoplay on |
	autoplay off | loading video | loading player | loading the player | video is loading | the video player is loading |
	enable javascript | this video file cannot be played | no compatible source was found for this media |
	the media could not be loaded | something went wrong | please try again later | refresh the page | listen now |
	listen here | listen below | apple podcasts | google podcasts | podcast addict | pocket casts | amazon music |
	download episode | download audio | download mp | download transcript | show transcript | hide transcript |
	read transcript | view transcript | full transcript | view slideshow | start slideshow | launch gallery |
	open gallery | view photos | more photos | more photos below | view larger image | view full image | view image |
	view full size | view fullsize | full size image | enlarge image | click to enlarge | click image to enlarge |
	click on image to enlarge | click to view | click for larger image | tap to enlarge | tap image to zoom |
	open image in gallery | expand image | zoom in | zoom out | image 1 of | hide caption | toggle caption |
	show caption | view in browser | a post shared by | view on instagram | view on facebook | view on twitter |
	view on x | view post on x | view on youtube | view on tiktok | view on reddit | view on threads | view tweet |
	see more on instagram | load tweet | load video | load content | load map | load post | load external content |
	show external content | always load content | always unblock youtube | always unblock |
	this content is not available | this content is currently unavailable | content not available |
	this content is hosted on an external platform | this content isn't available right now | see more on facebook |
	embed this video | embed code | embed video | get embed code | copy embed code | embed this | powered by disqus |
	comments powered by disqus | powered by blogger | powered by substack | powered by discourse | powered by livefyre |
	view the discussion thread | disqus comments | load disqus comments | show disqus comments | go to comments |
	scroll to top | scroll down | scroll up | swipe left | swipe for more | swipe to see more | swipe up | tap here |
	tap for more | press esc to close | press enter to search | hit enter to search or esc to close |
	type and press enter | type to search | start typing | no results found | showing all results | sort by | filter by |
	clear all | clear filters | reset filters | apply filters | show filters | newest first | oldest first |
	most recent first | best match | sort by newest | sort by best | video ansehen | video starten | video laden |
	video anschauen | video wird geladen | zum video wechseln | jetzt ansehen | jetzt anschauen | jetzt reinhören |
	jetzt hören | podcast anhören | podcast abonnieren | zum podcast | hier anhören | stumm schalten | ton aus | ton an |
	untertitel aus | audio herunterladen | mp3 herunterladen | download als mp | zur mediathek | zum livestream |
	bild 1 von | bild in lightbox öffnen | bild in lightbox | zum vergrößern klicken | bild anklicken zum vergrößern |
	klicken zum vergrößern | vollbild anzeigen | bilder anzeigen | alle bilder anzeigen | alle bilder |
	zur bilderstrecke | zur fotostrecke | zur bildstrecke | zur fotogalerie | bildergalerie öffnen | galerie öffnen |
	galerie anzeigen | inhalt entsperren | inhalt anzeigen | inhalte anzeigen | inhalte laden | externer inhalt von |
	externen inhalt laden | externen inhalt aktivieren | empfohlener externer inhalt |
	empfohlener redaktioneller inhalt | hier finden sie einen externen inhalt | youtube-video laden |
	youtube entsperren | youtube immer entsperren | youtube-inhalte immer entsperren | youtube inhalte immer entsperren |
	vimeo immer entsperren | twitter-inhalte immer entsperren | twitter immer entsperren | x immer entsperren |
	instagram immer entsperren | instagram inhalte immer entsperren | facebook immer entsperren |
	facebook-inhalte immer entsperren | google maps immer entsperren | openstreetmap immer entsperren | beitrag laden |
	beitrag anzeigen | tweet laden | karte laden | karte anzeigen | podcast laden | immer entsperren | immer laden |
	immer aktivieren | immer erlauben | ich bin damit einverstanden |
	erforderlichen service akzeptieren und inhalte entsperren | mehr informationen zum datenschutz | cookies zulassen |
	bitte aktivieren sie javascript | javascript ist deaktiviert | bitte javascript aktivieren |
	dieser inhalt ist nicht verfügbar | inhalt nicht verfügbar | das video konnte nicht abgespielt werden |
	video nicht verfügbar | sortieren nach | filtern nach | filter zurücksetzen | neueste zuerst | älteste zuerst |
	keine ergebnisse | keine ergebnisse gefunden | voir la vidéo | lire la vidéo | regarder la vidéo |
	écouter l'article | écouter le podcast | écouter cet article | plein écran | charger la vidéo | agrandir l'image |
	afficher la carte | voir les photos | voir le diaporama | ce contenu est bloqué | autoriser les cookies | ver vídeo |
	ver video | ver el video | ver el vídeo | reproducir video | escucha el podcast | escuchar artículo |
	pantalla completa | ver galería | ver fotos | ampliar imagen | ampliar foto | guarda il video | ascolta l'articolo |
	ascolta il podcast | schermo intero | guarda la gallery | guarda le foto | ver vídeos | assista ao vídeo |
	ouvir o podcast | tela cheia | bekijk video | bekijk de video | bekijk foto's | luister naar de podcast |
	volledig scherm | obejrzyj wideo | posłuchaj podcastu | pełny ekran | zobacz zdjęcia | zobacz galerię |
	zobacz wideo | lyssna på artikeln | lyssna på podden | spela upp | visa bilder | se video | se videoen | se videon |
	hør podcast | lyt til artiklen | se alle billeder | se bilder | vis bilder | katso video | katso kuvat |
	kuuntele juttu | koko näyttö | přehrát video | spustit video | zobrazit galerii | смотреть видео | videoyu izle |
	fotoğraf galerisi | 播放视频 | 观看视频 | 点击播放 | 视频加载中 | 加载中 | 点击查看 | 点击查看大图 | 查看大图 | 動画を見る | 動画を再生 | 画像を見る | 写真を見る | 拡大する |
	拡大画像 | 画像を拡大 | この記事の画像を見る | 音声で聞く | 全画面 | 동영상 보기 | 영상 보기 | 사진 보기 | 이미지 크게 보기 | jump to video | jump to comments |
	jump to content | jump to navigation | jump to top | skip to comments | skip to footer | skip to search |
	skip to primary navigation | skip to primary sidebar | skip to secondary content | skip past newsletter promotion |
	after newsletter promotion | page navigation | site navigation | primary navigation | secondary navigation |
	footer navigation | user account menu | toggle search | toggle dark mode | toggle table of contents |
	show table of contents | hide table of contents | advanced search | links to this post |
	bitte anmelden, um zu kommentieren | lesezeichen setzen | make us preferred on google |
	follow the topics in this article | people also read | readers also liked | customers also viewed |
	standards & trust`;

/** Cookies, consents and privacy. */
export const CONSENT = `
	accept & continue | accept and continue | accept and close | accept & close | accept all & continue |
	accept necessary | accept only necessary | accept only essential cookies | accept selected | accept recommended |
	accept additional cookies | reject additional cookies | view cookies | agree and close | agree & close |
	agree and continue | ok, got it | okay, got it | allow all | allow selection | allow necessary | deny all |
	decline all | decline cookies | reject cookies | reject all cookies | reject non-essential |
	use necessary cookies only | necessary cookies only | only necessary | only necessary cookies |
	only essential cookies | essential only | strictly necessary | analytical cookies | statistics cookies |
	preference cookies | social media cookies | unclassified cookies | cookie declaration | cookie list |
	cookie details | cookie notice | cookie statement | cookie consent | cookie consent manager | cookie information |
	cookie use | cookie usage | cookies on this site | cookies on our website | cookies on gov.uk | cookies settings |
	cookies & privacy | cookies and privacy | about our cookies | more about cookies | learn more about cookies |
	change cookie settings | change your cookie settings | manage cookie preferences | manage cookie settings |
	manage consent | manage consent preferences | manage preferences | manage options | manage settings |
	manage privacy settings | manage services | manage vendors | view preferences | save preferences | save settings |
	save & close | save and close | save & exit | save and exit | save my choices | save my preferences |
	confirm my choices | confirm choices | confirm selection | customize settings | customise settings |
	cookies customization | privacy preferences | privacy preference center | privacy center | your privacy choices |
	your privacy rights | your privacy is important to us | we value your privacy | we care about your privacy |
	we respect your privacy | hide this message | hide message | dismiss this message | close this message |
	close banner | close this banner | close notification | close dialog | close this dialog | close modal |
	close window | close popup | close this window | close search | close navigation | close sidebar | close notice |
	show details | hide details | show purposes | show vendors | vendor preferences | list of partners (vendors |
	list of iab vendors | view vendor details | legitimate interest | legitimate interests | opt out | opt in |
	do not sell my info | do not sell or share my personal information | do not sell my data |
	do not share my personal information | california privacy rights | california privacy notice | ccpa notice |
	ad preferences | consent preferences | privacy & cookies | privacy and cookie policy | privacy & cookie policy |
	privacy statement | privacy policy & terms of use | privacy and terms | privacy & terms | legal notices |
	terms of sale | terms & privacy | terms and privacy policy | website terms | terms of service & privacy policy |
	acceptable use policy | copyright policy | copyright notice | modern slavery statement | ethics policy |
	corrections policy | interest-based ads | returns policy | returns & refunds | shipping & returns |
	akzeptieren und schließen | akzeptieren und weiter | alles akzeptieren | alle cookies zulassen | alle zulassen |
	alle ablehnen | alles ablehnen | nur notwendige cookies | nur notwendige | nur notwendige cookies zulassen |
	nur notwendige cookies akzeptieren | nur essenzielle cookies akzeptieren | nur erforderliche cookies |
	nur technisch notwendige cookies | notwendige cookies | funktionale cookies | auswahl erlauben | auswahl bestätigen |
	auswahl speichern | auswahl akzeptieren | auswahl übernehmen | einstellungen speichern | einstellungen anpassen |
	einstellungen ändern | einstellungen verwalten | einstellungen ansehen | individuelle einstellungen |
	individuelle datenschutzeinstellungen | datenschutz & cookies | datenschutz & nutzungsbedingungen |
	datenschutz und nutzungsbedingungen | privacy einstellungen | cookies verwalten | cookie einstellungen |
	cookies einstellungen | wir verwenden cookies | diese website verwendet cookies | diese webseite verwendet cookies |
	diese seite verwendet cookies | diese website benutzt cookies | wir nutzen cookies |
	wir respektieren ihre privatsphäre | ihre privatsphäre ist uns wichtig | zustimmen und weiter |
	alle cookies ablehnen | zustimmung verwalten | einwilligung verwalten | einwilligung widerrufen |
	speichern & schließen | speichern und schließen | details anzeigen | details zeigen | weniger anzeigen |
	fenster schließen | hinweis schließen | menü schließen | menü öffnen | suche öffnen | suche schließen |
	suche starten | navigation öffnen | navigation schließen | navigation überspringen | rechtliche hinweise |
	versand & zahlung | versand und zahlung | zahlung und versand | allgemeine geschäftsbedingungen |
	verträge hier kündigen | vertrag kündigen | abo kündigen | nutzungsbasierte onlinewerbung | utiq verwalten |
	leichte sprache | tout accepter | accepter tout | tout refuser | continuer sans accepter | accepter et continuer |
	accepter et fermer | paramétrer les cookies | paramètres des cookies | gestion des cookies | gérer mes cookies |
	gérer mes choix | gérer mes préférences | voir les préférences | enregistrer les préférences | politique de cookies |
	politique cookies | politique des cookies | charte de confidentialité | conditions générales d'utilisation |
	conditions générales de vente | aceptar todo | aceptar todas | aceptar cookies | aceptar todas las cookies |
	aceptar y continuar | rechazar todo | rechazar todas | configurar cookies | configuración de cookies |
	ver preferencias | guardar preferencias | política de cookies y privacidad | aviso de privacidad |
	términos y condiciones de uso | términos de uso | condiciones de uso | accetta tutto | accetta tutti |
	accetta i cookie | accetta e chiudi | accetta e continua | rifiuta tutto | visualizza preferenze | salva preferenze |
	preferenze cookie | gestisci consenso | gestisci opzioni | impostazioni cookie | cookie e privacy |
	note legali e privacy | termini e condizioni | aceitar todos | aceitar cookies | aceitar e continuar |
	recusar todos | ver preferências | gerenciar cookies | configurações de cookies | aviso de privacidade |
	termos e condições | alles accepteren | alle cookies accepteren | cookies accepteren | alles weigeren |
	akceptuj wszystkie | akceptuj wszystko | odrzuć wszystkie | zgadzam się | przejdź do serwisu | ustawienia cookies |
	ustawienia prywatności | polityka cookies | regulamin serwisu | acceptera alla | acceptera alla cookies |
	godkänn alla | avvisa alla | hantera cookies | om cookies | accepter alle | accepter alle cookies | tillad alle |
	tillad alle cookies | kun nødvendige | afvis alle | godta alle | hyväksy kaikki | přijmout vše | přijmout všechny |
	odmítnout vše | nastavení cookies | zásady ochrany osobních údajů | obchodní podmínky | принять все |
	пользовательское соглашение | kabul et | tümünü kabul et | gizlilik politikası | çerez politikası |
	kullanım koşulları | 同意する | 隐私政策 | 隱私權政策 | 隱私政策 | 使用条款 | 服务条款 | 免责声明 | 免責聲明 | 法律声明 | 個人情報保護方針 | 免責事項 | 特定商取引法に基づく表記 |
	運営会社 | 会社概要 | サイトマップ | 이용약관 | 개인정보처리방침 | 개인정보 처리방침 | 저작권 정책`;

/** Fields of forms, what they warn of, and what they answer. */
export const FORMS = `
	this is a required field | field is required | required field | required fields | required information |
	denotes required field | indicates required fields | indicates required field | indicates required |
	fields marked with an asterisk are required | fields marked with an * are required | all fields are required |
	all fields required | please select | please select one | please choose | select an option | select one |
	select all that apply | choose one | choose an option | select country | select your country | select state |
	select a state | select a category | select category | select month | select language | select your language |
	choose your language | select a language | choose language | change language | invalid email |
	invalid email address | invalid email format | email is required | email is not valid | email address is required |
	email address is invalid | a valid email is required | a valid email address is required | please enter a valid url |
	enter email | enter email address | enter your name | enter your phone number | enter your message |
	enter your zip code | enter a location | enter location | name is required | name required |
	mail (will not be published | mail (will not be published) (required | email (will not be published |
	will not be published | not published | email (not published | current ye@r | leave this empty |
	please leave this field empty | please leave this field blank | don't fill this out if you're human |
	do not fill this out if you are human | if you are a human seeing this field, please leave it empty |
	phone number is required | your comment | your phone | your phone number | your website | your first name |
	your last name | your full name | your company | your country | your zip code | your feedback | name & surname |
	how did you hear about us | how can we help you | what can we help you find | what are you looking for |
	what are you looking for today | i'm not a robot | i am not a robot | verify you are human | are you human |
	captcha code | enter the code | enter captcha | anti-spam question | spam protection | solve the math problem |
	submit form | submit review | submit a question | submit a tip | submit an event | submit news | submit request |
	send message | send a message | send us a message | send your message | send email | send an email | send feedback |
	send us feedback | send us your feedback | give feedback | give us feedback | give your feedback | leave feedback |
	provide feedback | share your feedback | send enquiry | send inquiry | send request | send now | send me |
	send me the newsletter | send me a copy | message sent | your message was sent | message sent successfully |
	form submitted | thank you for your message | thank you for your feedback | thanks for your feedback |
	thank you for your comment | thank you for contacting us | thank you for your vote | thank you for rating |
	oops! something went wrong | oops, something went wrong | there was an error |
	there was an error trying to submit your form | there was a problem | there was a problem submitting your form |
	you have successfully subscribed | you have been subscribed | you're in | you’re in | you're subscribed |
	you are now subscribed | you're all set | you're on the list | check your inbox | check your email |
	check your inbox to confirm your subscription | please check your inbox | please confirm your subscription |
	almost there | almost finished | upload file | upload a file | upload photo | upload image | choose file |
	choose files | choose a file | no file chosen | no file selected | browse files | drag and drop files here |
	drop files here | drop files here or | max file size | attach file | attach files | attach a file | add photo |
	add photos | add media | insert image | show password | hide password | keep me signed in | keep me logged in |
	stay signed in | stay logged in | lost your password | lost password | forgot your username | forgot username |
	reset password | reset your password | change password | confirm password | repeat password | create password |
	create a password | create your account | create a free account | create free account | create your free account |
	create new account | create profile | don't have an account | don’t have an account | no account yet | not a member |
	not a member yet | not registered yet | not registered | new here | need an account | need help | need support |
	username or email | username or email address | username or e-mail | user name | login / register | sign out |
	login with facebook | log in with facebook | login with google | log in with google | sign in with google |
	sign in with facebook | sign in with apple | sign up with google | sign up with facebook | sign in with email |
	continue with google | continue with facebook | continue with apple | continue with email | continue as guest |
	sign in to join the conversation | member login | members login | member sign in | members only | client login |
	subscriber login | staff login | student login | partner login | portal login | login here | sign in here |
	sign in now | log in here | log in now | view your account | view cart | view my cart | your cart | your account |
	your profile | edit profile | edit your profile | my lists | my saved articles | my bookmarks | my wishlist |
	account settings | profile settings | notification settings | enable notifications | allow notifications |
	turn on notifications | manage notifications | manage account | manage my account | manage newsletters |
	manage my subscription | manage email preferences | email preferences | update preferences |
	update your preferences | unsubscribe here | unsubscribe at any time | unsubscribe anytime | unsubscribe any time |
	you can unsubscribe anytime | no spam | no spam, unsubscribe anytime | no spam, ever | no spam. unsubscribe anytime |
	no spam. unsubscribe at any time | we hate spam | we promise not to spam you |
	we respect your privacy. unsubscribe at any time | % privacy. no spam | no credit card required |
	no credit card needed | cancel anytime | cancel any time | cancel at any time | no commitment | no obligation |
	no, thanks | no thank you | not now | not interested | ask me later | remind me later | don't show again |
	don't show this again | don't show this message again | do not show this again | yes please | yes, please |
	yes, sign me up | sign me up | count me in | i'm in | i'm interested | keep me updated | keep me posted |
	keep me informed | notify me | notify me when available | notify me by email | notify me via e-mail |
	notify me of replies | please notify me | email me | email me when available | email alerts | email updates |
	text alerts | text message alerts | push notifications | price alerts | job alerts | news alerts | create alert |
	create job alert | set alert | get alerts | get email alerts | get news alerts | get notified | get notifications |
	get the latest | get the latest updates | get more stories like this | get more like this | join the list |
	join our list | join our team | join the team | join the club | join for free | join free | join the waitlist |
	join waitlist | join the movement | join the forum | join our discord | join the debate | join this conversation |
	join the facebook group | become an insider | become a patron | become a contributor | become a partner |
	become an affiliate | become a sponsor | become a volunteer | become a paid subscriber | become a paying subscriber |
	become a premium member | become a friend | subscribe for more | subscribe to this blog | subscribe to rss |
	subscribe to rss feed | subscribe to unlock | subscribe to keep reading | subscribe to comment |
	subscribe or log in | subscribe or sign in | subscribe and save | subscribe & save | subscribe in a reader |
	subscribe me | subscribe to comments | subscribe to magazine | subscribe to print | subscribe on android |
	subscribe to posts | subscription options | subscription center | subscription required | subscriber only |
	subscribers only | subscriber-only | subscriber exclusive | for subscribers | for subscribers only |
	for members only | exclusive for subscribers | premium content | premium article |
	only paid subscribers can comment on this post | only paying subscribers can comment | you've reached your limit |
	you have reached your article limit | this is your last free article | free articles remaining | unlimited access |
	unlimited digital access | get unlimited access | get unlimited digital access | get full access |
	get digital access | digital access | digital subscription | digital edition | digital editions |
	read the digital edition | print edition | print subscription | today's paper | today’s paper | today's front page |
	view subscription options | see subscription options | see my options | view offers | view plans | see plans |
	see all plans | view pricing | see pricing | choose your plan | choose a plan | choose your subscription |
	upgrade now | upgrade to premium | upgrade to pro | go ad-free | unlock article | unlock this article |
	unlock this story | unlock now | unlock full access | renew subscription | renew now | renew your subscription |
	activate your account | activate account | activate your subscription | activate digital access |
	link your subscription | give a gift | give a gift subscription | gift subscription | gift subscriptions |
	give the gift | gift a subscription | group subscriptions | corporate subscriptions | student discount |
	continue reading for free | continue reading with a free account | register free | register an account |
	register for an account | register or log in | register or sign in | register your interest |
	dieses feld ist erforderlich | dieses feld ist ein pflichtfeld | dieses feld wird benötigt |
	dieses feld bitte leer lassen | dieses feld nicht ausfüllen |
	dieses feld dient zur validierung und sollte nicht verändert werden | bitte lasse dieses feld leer |
	bitte lassen sie dieses feld leer | bitte dieses feld leer lassen | bitte füllen sie dieses feld aus |
	bitte füllen sie alle pflichtfelder aus | bitte ausfüllen | bitte wählen | bitte auswählen | bitte wählen sie |
	bitte wählen sie aus | bitte geben sie ihre e-mail-adresse ein | bitte geben sie ihren namen ein |
	bitte geben sie einen namen ein | bitte gib deine e-mail-adresse ein | bitte geben sie eine gültige e-mail ein |
	ungültige e-mail-adresse | deine e-mail adresse | deine e-mail | e-mail adresse | e-mail adresse eingeben |
	e-mail-adresse eingeben | e-mail eingeben | ihre nachricht | ihre nachricht an uns | deine nachricht |
	ihre telefonnummer | nachricht senden | nachricht schreiben | nachricht abschicken | formular absenden |
	formular abschicken | anfrage senden | anfrage absenden | jetzt anfragen | unverbindlich anfragen |
	kostenlos anfragen | angebot anfordern | rückruf anfordern | rückruf vereinbaren | termin vereinbaren |
	termin buchen | termin anfragen | beratung anfordern | beratungstermin vereinbaren | kostenlose erstberatung |
	kostenloses erstgespräch | unverbindliches angebot | vielen dank für ihre nachricht |
	vielen dank für deine nachricht | vielen dank für ihr feedback | vielen dank für ihr interesse |
	vielen dank für deine anmeldung | danke für ihre anmeldung | danke für deine anmeldung | danke für ihr feedback |
	danke für dein feedback | ihre nachricht wurde gesendet | ihre nachricht wurde erfolgreich gesendet |
	ihre nachricht wurde versendet | es ist ein fehler aufgetreten | ein fehler ist aufgetreten |
	bitte versuchen sie es erneut | bitte versuchen sie es später noch einmal | bitte versuchen sie es später erneut |
	erneut versuchen | jetzt eintragen | hier anmelden | hier abonnieren | hier registrieren | zur anmeldung |
	zur registrierung | zum login | login für abonnenten | anmelden oder registrieren | anmelden / registrieren |
	anmeldung zum newsletter | angemeldet bleiben | kennwort vergessen | benutzername oder e-mail-adresse | neu hier |
	noch kein konto | noch nicht registriert | noch kein abo | noch kein abonnent | noch kein mitglied | schon abonnent |
	bereits abonnent | bereits registriert | sie haben bereits ein konto | sie sind bereits abonnent | konto erstellen |
	konto anlegen | kostenloses konto erstellen | kostenlos abonnieren | kostenlos lesen | kostenlos testen |
	gratis testen | gratis lesen | jetzt mitglied werden | mitglied werden | jetzt mitmachen | jetzt unterstützen |
	jetzt fördern | unterstützen sie uns | unterstütze uns | jetzt weiterlesen | jetzt weiterlesen mit |
	sie möchten weiterlesen | weiterlesen mit | mit abo weiterlesen | abo abschließen | zum abo | zu den abos |
	zu den abo-angeboten | e-paper lesen | zum e-paper | zum epaper | heft bestellen | aktuelle ausgabe |
	zur aktuellen ausgabe | probeabo bestellen | probe lesen | geschenkabo bestellen | einzelheft bestellen |
	jetzt abo abschließen | jetzt abonnent werden | newsletter bestellen | kostenloser newsletter |
	kostenlosen newsletter abonnieren | kostenlosen newsletter bestellen | täglicher newsletter |
	wöchentlicher newsletter | abmeldung jederzeit möglich | abmeldung ist jederzeit möglich | jederzeit kündbar |
	jederzeit abbestellbar | monatlich kündbar | kein spam | push-nachrichten aktivieren |
	benachrichtigungen aktivieren | datei auswählen | datei hochladen | bilder hochladen | foto hochladen |
	ich bin kein roboter | ich stimme der datenschutzerklärung zu | sagen sie uns ihre meinung | schreiben sie uns |
	schreib uns | schreib uns deine meinung | schreiben sie uns ihre meinung | ihre meinung ist gefragt |
	ihre meinung zählt | deine meinung ist gefragt | wie ist ihre meinung | jetzt mitdiskutieren | diskutiere mit |
	zur diskussion | zum forum | im forum diskutieren | zu den kommentaren | zum kommentar | zum kommentarbereich |
	kommentare laden | kommentare öffnen | kommentare einblenden | weitere kommentare | weitere kommentare laden |
	mehr kommentare laden | alle kommentare | alle kommentare lesen | alle kommentare ansehen | kommentare geschlossen |
	kommentare sind geschlossen | die kommentare sind geschlossen | kommentare sind deaktiviert |
	kommentarfunktion geschlossen | die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert |
	kommentieren nicht mehr möglich | kommentar posten | kommentar veröffentlichen | kommentar eingeben |
	kommentar als unangemessen melden | einen kommentar schreiben | einen kommentar verfassen |
	einen kommentar hinterlassen | einen kommentar hinzufügen | neuer kommentar | neuen kommentar schreiben |
	neuen kommentar hinzufügen | neuen kommentar verfassen | schreib einen kommentar | schreibe den ersten kommentar |
	schreiben sie den ersten kommentar | schreibe als erster einen kommentar | jetzt ersten kommentar schreiben |
	sei der erste der kommentiert | keine kommentare vorhanden | es sind noch keine kommentare vorhanden |
	bisher keine kommentare | beitrag melden | diesen beitrag melden | antwort schreiben | auf kommentar antworten |
	auf diesen kommentar antworten | auf diesen beitrag antworten | zum antworten anmelden | thema abonnieren |
	champ obligatoire | champs obligatoires | ce champ est obligatoire | ce champ est requis | adresse e-mail invalide |
	adresse e-mail | adresse mail | votre email | votre adresse email | votre adresse mail | votre nom | votre prénom |
	votre message | votre commentaire | envoyer le message | envoyer un message | poster un commentaire |
	publier un commentaire | publier le commentaire | poster le commentaire | laissez un commentaire |
	laisser une réponse | laissez une réponse | écrire un commentaire | réagir à l'article | réagir à cet article |
	soyez le premier à commenter | soyez le premier à réagir | voir tous les commentaires | lire les commentaires |
	afficher les commentaires | les commentaires sont fermés | aucun commentaire pour le moment | pas de commentaire |
	pas de commentaires | un commentaire | signaler un abus | signaler ce commentaire | signaler une erreur |
	déjà abonné | déjà abonné ? connectez-vous | déjà inscrit | déjà un compte | pas encore abonné | pas encore inscrit |
	je me connecte | je m'inscris à la newsletter | s'inscrire à la newsletter | s’inscrire à la newsletter |
	inscrivez-vous à la newsletter | inscrivez-vous à notre newsletter | inscription newsletter |
	recevoir la newsletter | recevez notre newsletter | abonnez-vous à partir de | s'abonner à la newsletter |
	je m'abonne à partir de | article réservé aux abonnés | réservé aux abonnés | lire le journal | mon compte |
	mon panier | se désabonner | se désinscrire | nous contacter | nous soutenir | je soutiens | je fais un don |
	faites un don | campo obligatorio | campos obligatorios | este campo es obligatorio | correo electrónico | tu email |
	tu e-mail | su correo electrónico | dirección de correo electrónico | tu nombre | tu mensaje | tu comentario |
	enviar comentario | publicar comentario | publicar un comentario | publicar el comentario | escribe un comentario |
	escribir un comentario | escribe tu comentario | escribir comentario | agregar comentario | agregar un comentario |
	añadir comentario | añadir un comentario | añade un comentario | comentar esta noticia | comenta esta noticia |
	hacer un comentario | dejar comentario | dejar una respuesta | déjanos tu comentario |
	deja un comentario cancelar la respuesta | ver todos los comentarios | mostrar comentarios | ocultar comentarios |
	cargar comentarios | los comentarios están cerrados | comentarios cerrados | aún no hay comentarios |
	iniciar sesion | inicia sesión | inicia sesión para comentar | iniciar sesión o registrarse | crear cuenta |
	crear una cuenta | mi cuenta | olvidaste tu contraseña | ya tienes cuenta | ya eres suscriptor | ya soy suscriptor |
	cerrar sesión | suscríbete ahora | suscríbete gratis | suscríbete aquí | suscribete ahora |
	suscribirse a la newsletter | exclusivo para suscriptores | recibe nuestro boletín | recibir newsletter |
	newsletters gratuitas | darse de baja | contacta con nosotros | dona ahora | haz una donación | campo obbligatorio |
	campi obbligatori | questo campo è obbligatorio | indirizzo email | indirizzo e-mail | la tua email | il tuo nome |
	il tuo messaggio | il tuo commento | invia commento | pubblica commento | inserisci un commento |
	aggiungi un commento | scrivi un commento | commenta la notizia | commenta per primo | commenti chiusi |
	i commenti sono chiusi | leggi i commenti | mostra commenti | vedi tutti i commenti | accedi o registrati |
	crea un account | hai dimenticato la password | password dimenticata | hai già un account | sei già abbonato |
	sei abbonato | abbonati ora | abbonati subito | iscriviti ora | iscriviti gratis | iscriviti al canale |
	newsletter gratuita | riservato agli abbonati | fai una donazione | dona ora | segnala un errore |
	campo obrigatório | campos obrigatórios | este campo é obrigatório | seu e-mail | seu email | o seu email |
	seu nome | sua mensagem | seu comentário | enviar comentário | publicar comentário | postar comentário |
	escreva um comentário | escrever comentário | adicionar comentário | deixar comentário | deixe seu comentário |
	deixe o seu comentário | deixe sua opinião | faça um comentário | comente aqui | comente esta notícia |
	ver comentários | ver todos os comentários | mostrar comentários | comentários encerrados | faça login |
	fazer login | faça seu login | faça o login | criar conta | crie sua conta | minha conta | esqueci minha senha |
	esqueceu a senha | já é assinante | já sou assinante | assine agora | assine a newsletter | assine nossa newsletter |
	assinar newsletter | inscreva-se no canal | inscreva-se agora | subscreva a newsletter |
	subscreva a nossa newsletter | exclusivo para assinantes | cadastre-se grátis | receba nossa newsletter |
	fale conosco | entre em contato | quero doar | doe agora | verplicht veld | dit veld is verplicht | uw e-mailadres |
	je e-mailadres | jouw e-mailadres | uw naam | je naam | bericht versturen | plaats reactie | plaats een reactie |
	reactie plaatsen | reactie toevoegen | reageer op dit artikel | schrijf een reactie | bekijk alle reacties |
	toon reacties | alle reacties | lees de reacties | reacties zijn gesloten | log in om te reageren | al abonnee |
	al een account | nog geen account | wachtwoord vergeten | account aanmaken | mijn account | meld je aan |
	meld je aan voor de nieuwsbrief | aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | schrijf je in |
	schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief | inschrijven nieuwsbrief | abonneer nu |
	neem een abonnement | exclusief voor abonnees | neem contact op | contact opnemen | doneer nu | steun ons |
	pole wymagane | pola wymagane | to pole jest wymagane | adres e-mail | twój e-mail | twój adres e-mail | twoje imię |
	twój komentarz | wyślij wiadomość | napisz komentarz | skomentuj artykuł | dodaj swój komentarz | pokaż komentarze |
	zobacz komentarze | zobacz wszystkie komentarze | komentarze wyłączone | komentarze zostały wyłączone |
	możliwość komentowania została wyłączona | zaloguj się, aby komentować | zaloguj się lub zarejestruj |
	zarejestruj się | załóż konto | nie masz konta | masz już konto | zapomniałeś hasła | moje konto |
	subskrybuj newsletter | subskrybuj kanał | kup prenumeratę | kup subskrypcję | wykup dostęp |
	tylko dla subskrybentów | skontaktuj się z nami | wesprzyj nas | wspieraj nas | przekaż darowiznę |
	obligatoriskt fält | din e-post | din e-postadress | ditt namn | skicka meddelande | skriv kommentar |
	kommentera artikeln | lämna kommentar | visa kommentarer | visa alla kommentarer | logga in för att kommentera |
	skapa konto | mina sidor | glömt lösenord | glömt lösenordet | är du redan prenumerant | redan prenumerant |
	bli prenumerant | bli medlem | prenumerera på nyhetsbrevet | prenumerera på vårt nyhetsbrev | anmäl dig |
	anmäl dig till vårt nyhetsbrev | kontakta oss | stöd oss | endast för prenumeranter | din e-mail | dit navn |
	tilføj kommentar | vis kommentarer | log ind | opret konto | opret bruger | glemt adgangskode | tilmeld dig |
	tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev | bliv medlem | bliv abonnent |
	kontakt os | støt os | kun for abonnenter | logg inn | logg ut | opprett konto | glemt passord | meld deg på |
	meld deg på nyhetsbrev | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | bli abonnent | kontakt oss |
	støtt oss | legg igjen en kommentar | lähetä viesti | kirjoita kommentti | jätä kommentti | jätä vastaus |
	lisää kommentti | näytä kommentit | kommentoi juttua | kirjaudu kommentoidaksesi | luo tunnus |
	unohditko salasanasi | tilaa uutiskirje | tilaa nyt | ota yhteyttä | vain tilaajille | povinné pole | váš e-mail |
	vaše jméno | odeslat zprávu | napište komentář | vložit komentář | zobrazit komentáře | vstoupit do diskuse |
	vstoupit do diskuze | přihlaste se | registrovat se | zapomenuté heslo | můj účet | koupit předplatné |
	odebírat newsletter | odebírejte newsletter | kontaktujte nás | podpořte nás | обязательное поле | ваш e-mail |
	ваше имя | ваш комментарий | отправить сообщение | отправить комментарий | написать комментарий |
	показать комментарии | все комментарии | комментарии закрыты | вход на сайт | забыли пароль | личный кабинет |
	подписаться на рассылку | подписаться на новости | подписаться на канал | связаться с нами | обратная связь |
	поддержать нас | zorunlu alan | e-posta adresiniz | yorum gönder | yorum yap | yorum bırakın | bir yorum yazın |
	bir yanıt yazın | tüm yorumlar | henüz yorum yapılmamış | giriş yap | üye ol | kayıt ol | şifremi unuttum |
	abone ol | abone olun | bültene abone ol | bültenimize abone olun | bize ulaşın | bağış yap | 电子邮件 | 提交评论 | 发表回复 |
	取消回复 | 发表您的评论 | 我要评论 | 写评论 | 查看评论 | 查看全部评论 | 查看更多评论 | 全部评论 | 最新评论 | 热门评论 | 暂无评论 | 网友评论 | 登录后评论 | 请登录 | 请先登录 | 退出登录 |
	忘记密码 | 记住我 | 免费注册 | 立即注册 | 立即登录 | 会员登录 | 会员中心 | 订阅我们 | 订阅本站 | 立即订阅 | 订阅电子报 | 訂閱電子報 | 意见反馈 | 發表評論 | 發佈留言 | 取消回覆 |
	メールアドレス | お名前 | 送信する | コメントを書く | コメントを投稿 | コメントを投稿する | コメントを見る | コメント一覧 | コメントはまだありません | コメントをキャンセル | 返信をキャンセル |
	返信する | ログインする | 新規登録 | 新規会員登録 | 無料会員登録 | 無料登録 | 会員登録はこちら | ログインはこちら | パスワードを忘れた方 | パスワードをお忘れですか | メルマガ登録 |
	メールマガジン登録 | メルマガ | 購読する | 有料会員限定 | 会員限定 | この記事は会員限定です | この記事は有料会員限定です | お問い合わせはこちら | 必須項目 | 댓글쓰기 | 댓글 쓰기 | 댓글 달기 |
	댓글 보기 | 댓글 등록 | 댓글을 남겨주세요 | 전체댓글 | 답글쓰기 | 로그인 | 회원가입 | 로그아웃 | 비밀번호 찾기 | 구독하기 | 뉴스레터 구독 | 뉴스레터 구독하기 | 문의하기 | 후원하기`;
