/** The words of page furniture, by what they are for, with the languages side by side. Lower case, between bars. */

import { phrasesOf } from './phrases.ts';

const SHARING = `
	share | share this | share this article | share this story | share this post | share article | share on facebook
	| share on twitter | share on x | share on linkedin | share on whatsapp | share on pinterest | share on reddit |
	share via email | share by email | share with friends | tweet | tweet this | retweet | pin it | email this |
	email this article | print this page | print this article | copy link | link copied | copy url | click to copy
	url | save article | follow us | artikel teilen | jetzt teilen | per e-mail teilen | compartilhar | jaa |
	udostępnij | поделиться | 分享 | シェア | facebook twitter | facebook twitter linkedin`;

const ACCOUNTS = `
	subscribe | subscribe now | sign up | sign up now | sign in | log in | become a member | join now | start your
	free trial | your email | your email address | email address | enter your email | abonnieren | jetzt abonnieren
	| anmelden | registrieren | s'abonner | s’abonner | suscríbete | suscribirse | iscriviti`;

const COMMENTS = `
	comments | leave a comment | leave a reply | post a comment | add a comment | add comment | join the
	conversation | join the discussion | view comments | show comments | read comments | load comments | show more
	comments | no comments | no comments yet | be the first to comment | cancel reply | post comment | comments are
	closed | reply to comment | kommentare | kommentar schreiben | kommentieren | commentaires | laisser un
	commentaire | comentarios | deja un comentario | deja una respuesta | commenti | lascia un commento |
	comentários | deixe um comentário | reacties | komentarze | комментарии | оставить комментарий | 评论 | 发表评论 |
	コメント`;

const ADVERTISING = `
	advertisement | advertisements | sponsored | sponsored content | promoted | advertisement - story continues
	below | story continues below advertisement | article continues below | article continues after advertisement |
	skip advertisement | anzeige | werbung | publicité | publicidad | pubblicità | publicidade | advertentie |
	annons | mainos | reklama | реклама | 广告 | 広告 | taboola | outbrain`;

const MORE = `
	related articles | related stories | related posts | related content | related topics | related news | read more
	| read next | read also | also read | more stories | more news | more from | more like this | more on
	this | more on this story | most read | most popular | most popular this week | trending now | popular posts |
	recent posts | latest news | latest stories | editor’s picks | editor's picks | editors’ picks | recommended for
	you | recommended stories | you may also like | you might also like | you may like | around the web | from our
	partners | up next | next article | next post | previous post | previous article | back to top | load more |
	show more | view all | see all | learn more | continue reading | in this article | explore more | get started |
	mehr zum thema | das könnte sie auch interessieren | lesen sie auch | weiterlesen | zur startseite | nach oben |
	schlagworte | lire aussi | à lire aussi | sur le même sujet | voir aussi | en savoir plus | lee también | te
	puede interesar | más noticias | temas relacionados | noticias relacionadas | leggi anche | leia também | lees
	ook | läs också | czytaj także | więcej na ten temat | читайте также | 相关阅读 | 相关新闻 | 延伸阅读 | 関連記事 | あわせて読みたい`;

const PAGE = `
	privacy policy | terms of service | terms of use | cookie policy | cookie settings | advertise | skip to content
	| skip to main content | all rights reserved | impressum | datenschutz | listen to this article | jump to recipe
	| download our app | get the app`;

const BUTTONS = `
	facebook | twitter | x | linkedin | whatsapp | reddit | pinterest | telegram | messenger | flipboard | tumblr |
	stumbleupon | instagram | youtube | tiktok | threads | mastodon | bluesky | email | e-mail | print | pin | save
	| bookmark | like | follow | more | next | previous | search | menu | home | close | comment | reply | report |
	submit | tags | topics | categories | listen | newsletter | newsletters | related | trending | recommended | ad
	| ads | login | register | name | website | contact | about | antworten | mehr | teilen | kommentar | drucken |
	merken | partager | imprimer | compartir | imprimir | stampa | condividi | delen | dela`;

const TAIL = `
	related | related articles | related stories | related posts | related content | related news | related topics |
	read next | more stories | more news | more from | most read | most popular | trending | trending now | popular
	posts | recent posts | latest news | latest stories | recommended | recommended for you | recommended stories |
	tags | topics | you may also like | you might also like | you may like | around the web | from our partners | up
	next | share | share this | comments | leave a comment | leave a reply | join the conversation | see also |
	editor’s picks | editor's picks | mehr zum thema | das könnte sie auch interessieren | lesen sie auch |
	kommentare | schlagworte | teilen | lire aussi | à lire aussi | sur le même sujet | commentaires | te puede
	interesar | noticias relacionadas | comentarios | leggi anche | leia também | lees ook | läs också | czytaj
	także | читайте также | 相关阅读 | 関連記事`;

const entries = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(phrasesOf));

/** Lines that are page furniture wherever they stand alone. */
export const PHRASES: ReadonlySet<string> = entries(SHARING, ACCOUNTS, COMMENTS, ADVERTISING, MORE, PAGE);

/** What buttons say, and headings too: page furniture where several stand together. */
export const BUTTON_WORDS: ReadonlySet<string> = entries(BUTTONS);

/** Lines that open the end of the page: what follows them, short of a real paragraph, belongs to the page too. */
export const TAIL_OPENERS: ReadonlySet<string> = entries(TAIL);
