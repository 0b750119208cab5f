/** The words of page furniture, by what they are for, with the languages side by side. Lower case, between bars. */

import { PhraseList } from './phrase-list.ts';

/** What buttons that pass the article on say. */
const SHARING = `
	| share | share this | share it | please share it | if you like it, please share it | like it? share it |
	| share this with | share this article | share this story | share this post | share this page |
	| share this recipe | share this video | share article | share story | share post | share now | share on |
	| share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp |
	| share on pinterest | share on reddit | share to facebook | share to twitter | share link | share options |
	| share with | share via email | share by email | share with friends | share the love | sharing is caring |
	| total shares | please share | share your thoughts | tweet | tweet this | retweet | pin it | pin this |
	| email this | email article | email this article | print this page | print this article | print article |
	| print friendly | copy link | link copied | link copied to clipboard | the link has been copied | copy url |
	| click to copy url | code copied | copied to clipboard | save article | save for later | read later |
	| save this article | follow us | follow us on | follow us on social media | connect with us | find us on |
	| like this | like loading | gift this article | give this article | send to a friend | share full article |
	| close share panel | share resource | share the blog on | share your story | retweet this article |
	| social share | copy this page to clipboard | mail to a friend | add to collection | recommend posts |
	| cite this article | artikel teilen | geschichte teilen | diese geschichte teilen | teile diese geschichte |
	| möchten sie den artikel teilen | sharen mit | jetzt teilen | seite teilen | beitrag teilen |
	| diese seite teilen | per e-mail teilen | per mail teilen | auf facebook teilen | auf twitter teilen |
	| auf x teilen | auf whatsapp teilen | teilen auf facebook | teilen auf twitter | teilen mit |
	| teilen sie diesen artikel | teile diesen artikel | diesen artikel teilen | diesen beitrag teilen |
	| diese nachricht teilen | teile mit freunden | mit freunden teilen | artikel teilen/drucken |
	| diese seite empfehlen | artikel drucken | seite drucken | link kopieren | link kopiert | als pdf |
	| artikel merken | folgen sie uns | folge uns | gefällt mir | gefällt mir wird geladen | auf twitter folgen |
	| twittern | tweeten | eine e-mail senden | artikel versenden | compartilhar | compartilhe | compartilhe isso |
	| compartir en facebook | comparte | compartir esta noticia | compártelo | enlace copiado |
	| compartir este artículo | partager cet article | partagez | partager sur facebook | partager sur twitter |
	| condividi su facebook | condividi questo articolo | condividi | deel dit artikel | deel dit | dela artikeln |
	| del artikel | jaa | jaa artikkeli | udostępnij | udostępnij artykuł | udostępnij na facebooku |
	| udostępnij na twitterze | udostępnij na fb | podziel się | tweetnij | sdílet | sdílet článek | sdílejte |
	| поделиться | поделиться ссылкой | paylaş | bagikan | 分享 | 分享到 | 分享至 | 收藏 | 点赞 | シェア | シェアする | ツイート | 공유하기 |`;

/** Accounts, subscriptions and newsletters. */
const ACCOUNTS = `
	| subscribe | subscribe now | subscribe today | subscribe here | subscribe for free | subscribe via email |
	| subscribe to our newsletter | sign up | sign up now | sign up here | sign up today | sign up for free |
	| sign in | log in | log out | register now | create account | create an account | become a member |
	| become a subscriber | become a supporter | join now | join us | join today | join our newsletter |
	| join our mailing list | start your free trial | start free trial | try for free | try it free |
	| try it for free | start for free | get started for free | already a subscriber | already a member |
	| already have an account | forgot password | forgot your password | remember me | my account |
	| manage subscription | support us | donate now | make a donation | your email | your email address |
	| your e-mail | enter your email | enter your email address | type your email |
	| please enter your email address | email required | your name | company name | business email | work email |
	| zip code | thank you for subscribing | thanks for subscribing | thanks for signing up |
	| thanks for your submission | newsletter signup | newsletter sign up | newsletter sign-up | free newsletter |
	| our newsletter | our newsletters | the newsletter | more newsletters | most recent newsletter |
	| recent newsletters | breaking news emails | breaking news alerts | stay in the loop | subscribe to us |
	| subscriber services | join the community | help us improve | help us improve this page |
	| how can we improve this page | start free | start your search | take our survey | stay up to date |
	| get updates | privacy notice | maybe later | jetzt abonnieren | jetzt anmelden | abmelden |
	| jetzt registrieren | einloggen | mein konto | mein profil | newsletter abonnieren | newsletter anmelden |
	| newsletter-anmeldung | newsletteranmeldung | zum newsletter | zum newsletter anmelden | unser newsletter |
	| unsere newsletter | kostenlos anmelden | kostenlos registrieren | jetzt kostenlos testen | jetzt testen |
	| jetzt spenden | pflichtfeld | pflichtfelder | ihre e-mail-adresse | ihre e-mail | e-mail-adresse | vorname |
	| nachname | bitte gib eine gültige e-mail-adresse ein | bitte geben sie eine gültige e-mail-adresse ein |
	| passwort vergessen | vielen dank für ihre anmeldung | leserbrief schreiben | ausgabe kaufen | s'abonner |
	| s’abonner | abonnez-vous | je m'abonne | je m’abonne | se connecter | s'inscrire | s’inscrire | je m'inscris |
	| inscription à la newsletter | votre e-mail | votre adresse e-mail | mot de passe | mot de passe oublié |
	| créer un compte | vous avez déjà un compte | faire un don | suscríbete | suscribirse |
	| suscríbete a nuestra newsletter | suscribirme | iniciar sesión | regístrate | registrarse |
	| tu correo electrónico | iscriviti | iscriviti alla newsletter | registrati | abbonati | assine | assine já |
	| inscreva-se | word abonnee | aanmelden | inloggen | prenumerera | logga in | kirjaudu sisään | zaloguj się |
	| zapisz się | zapisz się do newslettera | přihlásit se | войти | подписаться | регистрация | 登录 | 注册 | 订阅 |
	| ログイン | 会員登録 |`;

/** Comments and their forms. */
const COMMENTS = `
	| comments | leave a comment | leave a reply | leave comment | leave new | leave your comment |
	| leave us a comment | leave a response | post a comment | post your comment | add a comment | add comment |
	| add your comment | write a comment | join the conversation | join the discussion | start the conversation |
	| start a conversation | view comments | view all comments | show comments | hide comments | read comments |
	| load comments | load more comments | show more comments | see all comments | comment on post |
	| comment on this story | comment on this article | comment via facebook | comment via | mail the editor |
	| error report | commenting policy | comment policy | discuss this article | article comments |
	| reader comments | no comments | no comments yet | one comment | one response | be the first to comment |
	| cancel reply | post comment | comments are closed | comments closed | comments are off |
	| comments are disabled | reply to comment | reply | log in to reply | notify of | inline feedbacks |
	| most voted | trackbacks | pingbacks | trackback url | leave comments | submit feedback | say thanks |
	| report comment | report this comment | what are your thoughts | tell us what you think |
	| discussion about this post | reader interactions | kommentare | kommentar | kommentare anzeigen |
	| kommentare ausblenden | kommentare lesen | alle kommentare anzeigen | kommentar schreiben |
	| kommentar verfassen | kommentar hinterlassen | kommentar abgeben | kommentar abschicken | kommentar absenden |
	| kommentar hinzufügen | schreibe einen kommentar | schreiben sie einen kommentar |
	| hinterlasse einen kommentar | hinterlasse eine antwort | hinterlassen sie einen kommentar | ihr kommentar |
	| dein kommentar | keine kommentare | noch keine kommentare | ein kommentar | antworten | antwort abbrechen |
	| antwort hinterlassen | kommentieren | kommentieren sie hier | kein kommentar vorhanden | jetzt kommentieren |
	| diskutieren sie mit | leserkommentare | leserbriefe | kommentar melden | reaktion hinzufügen |
	| feedback geben | anti-spam | commentaires | laisser un commentaire | ajouter un commentaire |
	| voir les commentaires | aucun commentaire | annuler la réponse | comentarios | deja un comentario |
	| deja una respuesta | deja tu comentario | dejar un comentario | envía tu comentario | enviá tu comentario |
	| ver comentarios | comparte tu opinión | sé el primero en comentar | no hay comentarios | sin comentarios |
	| cancelar respuesta | commenti | lascia un commento | nessun commento | rispondi | annulla risposta |
	| comentários | deixe um comentário | deixe uma resposta | nenhum comentário | sem comentários |
	| cancelar resposta | reacties | geen reacties | reageer | geef een reactie | laat een reactie achter |
	| kommentarer | lämna ett svar | lämna en kommentar | skriv en kommentar | kommentit | kommentoi | komentarze |
	| dodaj komentarz | komentuj | brak komentarzy | zostaw komentarz | odpowiedz | anuluj pisanie odpowiedzi |
	| dołącz do dyskusji | komentáře | napsat komentář | přidat komentář | odpovědět | yorum yaz | yorumlar |
	| yanıtla | tinggalkan komentar | комментарии | оставить комментарий | добавить комментарий | ответить |
	| нет комментариев | комментировать | 评论 | 发表评论 | 相关评论 | 回复 | コメント | コメントを残す | コメントする | 返信 | 댓글 |`;

/** Advertisements, shops, offers. */
const ADVERTISING = `
	| advertisement | advertisements | sponsored | sponsored content | sponsored links | sponsored post |
	| sponsor content | paid content | paid post | partner content | promoted content |
	| advertisement - story continues below | story continues below advertisement | story continues below |
	| article continues below | article continues below advertisement | article continues after advertisement |
	| continue reading below | content continues below | skip advertisement | skip ad | ad feedback | ad choices |
	| adchoices | supported by | inread invented by teads | report this ad | report ad | why this ad | close ad |
	| remove ads | scroll to continue | loading ad | brought to you by | presented by | in partnership with |
	| powered by | affiliate disclosure | advertiser disclosure | advertise with us | advertise here | taboola |
	| outbrain | by taboola | by outbrain | sponsored stories | buy it now | buy tickets | get tickets | view deal |
	| view deals | see deal | get deal | check price | check prices | check price on amazon | check latest price |
	| check on amazon | see price | see prices | see it on amazon | view at amazon | shop the look | add to cart |
	| add to basket | add to wishlist | add to bag | book now | book online | book a demo | request a demo |
	| request meeting | request info | request a meeting | schedule a call | schedule a free call |
	| schedule a demo | get a demo | get a free demo | watch demo | watch a demo | try now | try it now |
	| try for free | get it now | get this deal | get the deal | claim offer | redeem now | use promo code |
	| free download | download now | download pdf | download the pdf | download the ebook | get quote |
	| get a quote | get a free quote | request a quote | contact sales | talk to sales | talk to an expert |
	| in stock | out of stock | sold out | see full specs | visit site | visit website | visit store |
	| go to website | go to site | read our review | read full review | read the review | read the full review |
	| read on amazon | get the recipe | get quotes | get the app | read review | read reviews | see reviews |
	| get the book | get your copy | anzeige | werbung | sponsored by | inhalt laden | inhalt von |
	| externer inhalt | externen inhalt anzeigen | externe inhalte anzeigen | inhalte aktivieren | jetzt kaufen |
	| jetzt bestellen | jetzt buchen | zum angebot | zum shop | zum produkt | zum anbieter | zum vergleich |
	| jetzt vergleichen | angebot ansehen | bei amazon kaufen | bei amazon ansehen | buch bestellen |
	| in den warenkorb | präsentiert von | lesen sie weiter unter der anzeige | nach der anzeige weiterlesen |
	| weiterlesen nach der anzeige | publicité | contenu sponsorisé | publicidad | contenido patrocinado |
	| comprar ahora | pubblicità | contenuto sponsorizzato | publicidade | anúncio | continua após a publicidade |
	| advertentie | gesponsord | annons | annonsering | mainos | reklama | iklan | реклама | 广告 | 広告 | スポンサーリンク |
	| 광고 |`;

/** What leads elsewhere. */
const MORE = `
	| related articles | related article | related stories | related story | related posts | related post |
	| related content | related topics | related news | related coverage | related videos | related tags |
	| related items | related products | related guides | related recipes | recommended reading |
	| recommended articles | recommended content | related reads | read more stories about | more by the author |
	| more from the author | more from our blog | from our blog | from the blog | recommended posts |
	| further reading on this site | read more | read more articles | read more stories | read more reviews |
	| read more here | read more about this | read next | read this next | read now | read also | also read |
	| read article | read the article | read full article | read full story | read the full story |
	| read the full article | read story | read the story | see more | see more stories | see all posts |
	| see all articles | see latest updates | see details | explore details | more stories | more news |
	| more articles | more posts | more in this series | more in this section | more headlines | more features |
	| more from | more from this author | more by this author | more from author | more from us | more like this |
	| more on this | more on this story | more on this topic | more great stories | more buying guides |
	| more guides | more recipes | more videos | more reviews | explore more on these topics |
	| related articles more from author | discover our latest | most read | most viewed | most shared |
	| most commented | most popular | most popular stories | most popular this week | most recent |
	| most recent articles | popular articles | popular stories | popular now | popular topics |
	| popular categories | top stories | today's top stories | today’s top stories | trending now | trending news |
	| trending stories | trending topics | trending articles | popular posts | recent posts | recent articles |
	| recent stories | recent comments | recent news | recent blog posts | recent searches | latest news |
	| latest stories | latest articles | latest posts | latest videos | latest from the blog | latest blog posts |
	| latest headlines | breaking news | don't miss | don’t miss | don't miss this | you might have missed |
	| in case you missed it | what to read next | watch next | watch more | watch live | editor’s picks |
	| editor's picks | editors’ picks | editors' picks | editor’s choice | editor's choice | staff picks |
	| featured articles | featured posts | featured stories | featured videos | featured content |
	| recommended for you | recommended stories | suggested articles | suggested for you | you may also like |
	| you might also like | you may like | you might like | you might also enjoy | you may also enjoy |
	| you might also be interested in | if you liked this article | you’ll also like | expand all | collapse all |
	| view more + | view recipes | view blogs | view article sources | prev post next post | browse content |
	| pdf version | print/save as pdf | download template | open in the app | main navigation |
	| click to open the main menu | blog categories | program category | you may also be interested in |
	| you might be interested in | you may be interested in | also of interest | from the web | around the web |
	| elsewhere on the web | from our partners | from the archives | from the archive | up next | next up |
	| next article | next post | next story | next page | next chapter | previous post | previous posts |
	| previous article | previous story | previous page | previous chapter | older posts | newer posts |
	| older post | newer post | older entries | newer entries | post navigation | continue reading |
	| continue to article | continue reading the main story |
	| these are external links and will open in a new window | read more about sharing | keep reading |
	| back to top | back to blog | back to home | return to top | go to top | load more | load more articles |
	| load more posts | show more | show less | show all | view more | view all | view all posts |
	| view all articles | view all posts by this author | view profile | view full profile | view author archive |
	| view gallery | see all | learn more | learn more here | learn more about us | find out more | explore more |
	| explore now | get started now | get started today | get in touch | contact us today | contact us now |
	| start now | click here | author posts | all posts | all articles | all topics | all stories | all news |
	| in this story | in this issue | jump to section | explore by topic | browse by topic | browse categories |
	| newsletter archive | latest posts by | posted in | filed under | filed in | tagged with | tagged as |
	| topics in this story | topics in this article | site links | follow the author | follow this author |
	| meet the author | mehr zum thema | mehr zu diesem thema | mehr themen | mehr lesen | mehr erfahren |
	| mehr anzeigen | mehr laden | mehr dazu | mehr artikel | mehr aus dem ressort | mehr aus der rubrik |
	| mehr nachrichten | mehr news | mehr von diesem autor | mehr beiträge | weitere artikel | weitere beiträge |
	| weitere beiträge zu diesem artikel | weitere meldungen | weitere nachrichten | weitere themen |
	| weiterführende artikel | weiter lesen | weiterlesen | weiter zum artikel | ähnliche artikel |
	| ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte themen | verwandte beiträge |
	| verwandte inhalte | passende artikel | passend zum thema | passend dazu | dazu passend | auch interessant |
	| auch spannend | das könnte sie auch interessieren | das könnte dich auch interessieren |
	| das könnte sie interessieren | das könnte dich interessieren | das könnte ihnen auch gefallen |
	| das könnte dir auch gefallen | dir könnte auch gefallen | das wird dir auch gefallen |
	| ihnen könnte auch gefallen | ähnliche nachrichten | diese nachricht direkt teilen | bild vergrößern |
	| erschienen in | zum magazin | bilderstrecke starten | zum weiterlesen | alle produkte anzeigen |
	| diese artikel könnten sie auch interessieren | diese artikel könnten sie ebenfalls interessieren |
	| diese beiträge könnten sie auch interessieren | lesen sie auch | lesen sie mehr | lesen sie hier | lies auch |
	| auch lesen | lesetipp | lesetipps | leseempfehlung | lesen sie jetzt | meistgelesen | meistgelesene artikel |
	| meist gelesen | beliebte artikel | beliebte beiträge | top-themen | topthemen | top themen |
	| themen des artikels | themen in diesem artikel | aktuelle beiträge | aktuelle artikel | aktuelle nachrichten |
	| aktuelle meldungen | neueste beiträge | neueste artikel | neueste kommentare | letzte beiträge |
	| neuste beiträge | neues aus dem blog | empfehlungen der redaktion | redaktionsempfehlung |
	| empfohlene artikel | unsere empfehlungen | unsere empfehlung | nächster artikel | vorheriger artikel |
	| nächster beitrag | nächster eintrag | vorheriger eintrag | vorheriger beitrag | nächste seite |
	| vorherige seite | beitragsnavigation | beitrags-navigation | zurück zur übersicht | zurück zur startseite |
	| zurück nach oben | zur übersicht | zum seitenanfang | seitenanfang | zur startseite | nach oben |
	| schlagworte | schlagwörter | zum artikel | zum video | zur bildergalerie | zur galerie |
	| bildergalerie starten | diashow starten | bildstrecke | fotostrecke | alle artikel anzeigen | alle artikel |
	| alle beiträge | alle anzeigen | alles zum thema | alle beiträge anzeigen | artikel lesen | jetzt lesen |
	| jetzt entdecken | jetzt informieren | hier klicken | kontakt aufnehmen | über den autor | über die autorin |
	| über die autoren | zum autor | zur autorin | autor kontaktieren | sie sind hier | du bist hier |
	| noch mehr inspiration | noch mehr zum thema | suche nach | lire aussi | à lire aussi | à lire également |
	| lire également | sur le même sujet | sur le même thème | voir aussi | voir plus | en savoir plus |
	| lire la suite | lire plus | articles similaires | articles liés | articles connexes | articles récents |
	| derniers articles | les plus lus | les plus consultés | article précédent | article suivant | à la une |
	| dans la même rubrique | plus d'articles | vous aimerez aussi | vous pourriez aussi aimer |
	| ces articles peuvent vous intéresser | haut de page | mots-clés | étiquettes | thèmes associés | lee también |
	| lea también | lee además | mirá también | mira también | también te puede interesar | te puede interesar |
	| te podría interesar | te recomendamos | le puede interesar | más noticias | más información | más leídas |
	| más leídos | lo más leído | lo más visto | las más leídas | temas relacionados |
	| temas que aparecen en esta nota | noticias relacionadas | notas relacionadas | artículos relacionados |
	| contenido relacionado | contenidos relacionados | entradas relacionadas | entradas recientes |
	| últimas noticias | leer más | ver más | seguir leyendo | sigue leyendo | entrada anterior |
	| entrada siguiente | artículo anterior | artículo siguiente | etiquetas | archivado en | leggi anche |
	| leggi tutto | leggi di più | leggi l'articolo | potrebbe interessarti | potrebbe interessarti anche |
	| ti potrebbe interessare | potrebbero interessarti | articoli correlati | articoli recenti |
	| notizie correlate | ultime notizie | i più letti | più letti | articolo precedente | articolo successivo |
	| continua a leggere | scopri di più | torna su | leia também | leia mais | veja também | saiba mais |
	| continue lendo | notícias relacionadas | artigos relacionados | matérias relacionadas | posts relacionados |
	| mais lidas | mais lidos | últimas notícias | artigo anterior | próximo artigo | lees ook | lees meer |
	| lees verder | gerelateerde artikelen | meer lezen | meer nieuws | meest gelezen | vorige artikel |
	| volgende artikel | läs också | läs mer | läs även | fler artiklar | relaterade artiklar | mest lästa |
	| les også | les mer | læs også | læs mere | lue myös | lue lisää | luetuimmat | aiheesta lisää | czytaj także |
	| czytaj też | czytaj również | czytaj więcej | czytaj dalej | zobacz także | zobacz też | zobacz więcej |
	| przeczytaj także | przeczytaj również | powiązane artykuły | podobne artykuły | podobne wpisy |
	| następna strona | poprzednia strona | najczęściej czytane | najnowsze wpisy | więcej na ten temat |
	| poprzedni artykuł | następny artykuł | tagi | čtěte také | přečtěte si také | související články |
	| související | nejčtenější | baca juga | artikel terkait | berita terkait | terpopuler | terkini |
	| selengkapnya | ilgili haberler | bunları da beğenebilirsiniz | читайте также | читать далее | читать дальше |
	| читайте по теме | похожие статьи | по теме | смотрите также | популярное | последние новости |
	| новости по теме | теги | 相关阅读 | 相关新闻 | 相关文章 | 相关推荐 | 延伸阅读 | 推荐阅读 | 热门文章 | 热门推荐 | 上一篇 | 下一篇 | 阅读更多 | 查看更多 |
	| 阅读原文 | 返回顶部 | 責任編輯 | 責任编辑 | 関連記事 | 関連リンク | 関連書籍 | 関連ニュース | あわせて読みたい | おすすめ記事 | 人気記事 | 最新記事 | 続きを読む | もっと見る |
	| 前の記事 | 次の記事 | 新着記事 | 関連キーワード | 관련기사 | 관련 기사 |`;

/** The site itself. */
const PAGE = `
	| privacy policy | terms of service | terms of use | terms and conditions | terms & conditions | cookie policy |
	| cookies policy | cookie settings | cookie preferences | manage cookies | accept cookies | accept all |
	| accept all cookies | reject all | privacy settings | do not sell my personal information |
	| accessibility statement | media kit | sitemap | site map | help center | editorial policy |
	| display preferences | remember me for faster sign in | go to permalink | download & print | text link |
	| editorial guidelines | editorial standards | why trust us | why you can trust us |
	| we keep our content up to date | report a correction | submit a correction | report an error |
	| suggest a correction | was this helpful | was this article helpful | was this page helpful |
	| did you find this helpful | rate this article | rate this recipe | rate this post | submit rating |
	| click a star to add your vote | no votes so far! be the first to rate this post |
	| tell us how we can improve this post | click on a star to rate it | skip to content | skip to main content |
	| skip to navigation | skip links | toggle navigation | open menu | close menu | main menu | navigation menu |
	| search for | search the blog | search this site | search this website | all rights reserved |
	| view pdf/print mode | view pdf | print recipe | jump to recipe | listen to this article | listen to article |
	| listen to the article | listen to this story | audio article | play audio | download our app |
	| download the app | get the app | get our app | open in app | open in new window | opens in a new window |
	| opens in new window | opens in a new tab | rss feed | edit this page | page not found | last modified |
	| fact checked | fact-checked | reviewed by | edited by | you are here | impressum | datenschutzerklärung |
	| datenschutzhinweise | datenschutzbestimmungen | datenschutz-einstellungen | agb | nutzungsbedingungen |
	| cookie-einstellungen | cookies akzeptieren | alle akzeptieren | alle cookies akzeptieren | mediadaten |
	| fehler melden | fehler gefunden | korrektur melden | artikel vorlesen | artikel anhören | jetzt anhören |
	| vorlesen | seite drucken | druckversion | alle rechte vorbehalten | war dieser artikel hilfreich |
	| war dieser beitrag hilfreich | artikel bewerten | zum inhalt springen | zur navigation springen |
	| zum hauptinhalt springen | direkt zum inhalt | zum inhalt | app herunterladen | video abspielen |
	| mentions légales | politique de confidentialité | gérer les cookies | conditions d'utilisation |
	| conditions générales | tous droits réservés | aller au contenu | plan du site | política de privacidad |
	| política de cookies | aviso legal | términos y condiciones | todos los derechos reservados | ir al contenido |
	| saltar al contenido | informativa sulla privacy | informativa privacy | tutti i diritti riservati |
	| vai al contenuto | política de privacidade | termos de uso | todos os direitos reservados | privacybeleid |
	| algemene voorwaarden | polityka prywatności | ochrana osobních údajů | политика конфиденциальности | о нас |
	| 关于我们 | 联系我们 | 版权声明 | プライバシーポリシー | 利用規約 | お問い合わせ | video player is loading | playback rate | stream type live |
	| descriptions off, selected | subtitles off, selected | captions off, selected |
	| captions settings, opens captions settings dialog | this is a modal window | close modal dialog |
	| end of dialog window | now playing | replay video | watch video | get directions | view map |`;

/** What buttons and headings of pages say, and others too. */
const BUTTONS = `
	| facebook | twitter | x | linkedin | xing | whatsapp | reddit | pinterest | telegram | messenger |
	| facebook messenger | flipboard | tumblr | stumbleupon | instagram | youtube | tiktok | threads | mastodon |
	| bluesky | snapchat | line | viber | vkontakte | vk | ok | odnoklassniki | weibo | wechat | pocket | digg |
	| mix | buffer | evernote | hacker news | google | google+ | google news | google plus | spotify | soundcloud |
	| discord | slack | sms | email | e-mail | mail | print | pin | save | bookmark | like | follow | copy | link |
	| permalink | embed | rss | more | next | previous | search | menu | home | close | open | back | edit |
	| delete | cancel | send | go | comment | report | submit | topics | categories | category | section | archive |
	| archives | listen | play | pause | newsletter | newsletters | related | trending | recommended | ad | ads |
	| register | name | website | web site | url | message | nächster | discuss | corrections | mute | unmute |
	| datenschutz | barrierefreiheit | advertising | promoted | réagir | vergrößern | copied | anmelden |
	| registrieren | abonnieren | regulamin | comentar | get started | our methodology | we recommend | best price |
	| our rating | how can we improve | stay informed | stay connected | spread the word | google maps |
	| apple maps | google play | app store | email newsletters | email newsletter | weekly newsletter |
	| daily newsletter | free trial | phone number | email address | e-mail address | first name | last name |
	| about the author | about the authors | about author | about this author | anzeigen | talk to us | start here |
	| view details | price comparison | current time | remaining time | free consultation | top posts |
	| your message | submit comment | responder | répondre | svara | vastaa | balas | commenter | subject | phone |
	| contact | about | author | blog | podcast | podcasts | videos | video | photos | gallery | news | shop |
	| store | forum | community | careers | jobs | press | advertise | downloads | login | account | join |
	| follow us | explore | argomenti | profile | buy on amazon | buy from amazon | buy at amazon | shop on amazon |
	| shop at amazon | see also | related resources | related reading | accessibility | play video | fullscreen |
	| see on amazon | view on amazon | buy now | shop now | order now | order here | shop all | pricing | loading |
	| popular | latest | featured | tags | exclusive | pr | responses | newest | oldest | diskussion | hilfe |
	| kontakt | karriere | promotion | annonce | anuncio | anterior | siguiente | comprar | suche | suchen | menü |
	| saved | privacy | terms | reklam | acquista | beliebt | empfohlen | empfehlungen | kategorie | kategorien |
	| startseite | stichworte | schlagwort | folgen | drucken | merken | spenden | donate | shares | trackback |
	| advertorial | pinnen | relacionados | relacionadas | najnowsze | entrar | accedi | connexion | tilaa |
	| expand | collapse | tagged | thank you | about us | table of contents | more information | more info |
	| more details | full story | what do you think | related links | mehr infos | mehr informationen |
	| weitere informationen | weitere infos | zum thema | hot topics | this page | über uns | written by |
	| last updated | related video | o nas | top news | contact us | get involved | discover more | in this guide |
	| in this section | on this page | in this article | what to watch next | watch now | quick links |
	| useful links | helpful links | weiterführende informationen | weiterführende links | inhaltsverzeichnis |
	| chi siamo | qui sommes-nous | quiénes somos | quem somos | note legali | no thanks | full name | english |
	| deutsch | français | español | 0 | mehr | teilen | kommentar | autor | empfehlen | feedback | themen |
	| webseite | internetseite | betreff | nachricht | absenden | senden | abschicken | weiter | zurück |
	| schließen | archiv | rubriken | druck | versenden | speichern | bewerten | bilder | fotos | partager |
	| imprimer | envoyer | enregistrer | recherche | rechercher | accueil | suivant | précédent | compartir |
	| imprimir | enviar | guardar | buscar | inicio | stampa | invia | salva | cerca | delen | dela | tipsa |
	| skriv ut | drukuj | szukaj | wyślij | tisk | печать | 打印 | 首页 | ホーム | 検索 |`;

/** What sections of a site are called: they stand in menus, above headlines and below articles. */
const SECTIONS = `
	| world | world news | us news | u.s. news | uk news | national | nation | international | local | local news |
	| politics | business | economy | markets | finance | personal finance | money | investing | technology | tech |
	| science | health | wellness | fitness | nutrition | lifestyle | life | style | fashion | beauty |
	| entertainment | celebrity | celebrities | culture | arts | art | music | movies | film | tv | television |
	| books | gaming | games | sport | sports | football | soccer | basketball | baseball | cricket | opinion |
	| editorial | editorials | columns | columnists | analysis | explainer | explainers | investigations |
	| in depth | features | interviews | education | environment | climate | climate change | energy | weather |
	| crime | law | courts | justice | religion | travel | food | food & drink | recipes | home & garden | garden |
	| real estate | property | cars | autos | automotive | motoring | transport | family | parenting |
	| relationships | obituaries | puzzles | crosswords | marketing | digital marketing | seo | e-commerce |
	| ecommerce | startups | small business | productivity | leadership | careers | security | cybersecurity |
	| software | hardware | mobile | smartphones | gadgets | apps | artificial intelligence | ai |
	| machine learning | cloud | data | design | development | programming | photography | diy | crafts | pets |
	| history | general | uncategorized | miscellaneous | how-to | how to | tips | tutorials | case studies |
	| press releases | announcements | company news | industry news | product updates | insights | resources |
	| guides | buying guides | product reviews | reviews | top stories | coronavirus | covid-19 | politik |
	| wirtschaft | finanzen | geld | börse | unternehmen | fußball | kultur | panorama | wissen | wissenschaft |
	| gesundheit | ernährung | reise | reisen | digital | netzwelt | internet | technik | auto | mobilität |
	| karriere | beruf | lokales | regional | region | inland | ausland | deutschland | europa | welt | meinung |
	| gesellschaft | leben | familie | ratgeber | unterhaltung | stars | promis | medien | umwelt | natur | klima |
	| energie | bildung | schule | geschichte | kino | musik | literatur | bücher | mode | essen | rezepte |
	| garten | wohnen | bauen | immobilien | recht | steuern | tiere | allgemein | aktuelles | pressemitteilungen |
	| tests | videos | corona | política | economía | sociedad | deportes | cultura | mundo | internacional |
	| nacional | nacionales | opinión | tecnología | ciencia | salud | espectáculos | entretenimiento | sucesos |
	| educación | politique | économie | société | monde | santé | sciences | planète | idées | politica |
	| economia | cronaca | spettacoli | esteri | salute | tecnologia | scienza | esportes | saúde | brasil |
	| polityka | gospodarka | kultura | świat | kraj | nauka | zdrowie | politiek | economie | buitenland |
	| binnenland | gezondheid | kotimaa | ulkomaat | talous | urheilu | kulttuuri | ekonomi | inrikes | utrikes |`;

/** Headings of boxes of related stories: the titles that follow belong to them. */
const BOXES = `
	| related | related articles | related stories | related posts | related content | related news |
	| related topics | related reading | related coverage | related links | related videos | recommended reading |
	| recommended articles | recommended posts | suggested articles | read next | read this next | read also |
	| also read | more stories | more news | more articles | more posts | more headlines | more from |
	| more like this | more from author | more from this author | more on this story | more on this topic |
	| more great stories | most read | most viewed | most shared | most popular | popular articles |
	| popular stories | popular posts | trending | trending now | trending news | trending stories | recent posts |
	| recent articles | recent stories | recent comments | recent blog posts | latest news | latest stories |
	| latest articles | latest posts | latest videos | latest headlines | top stories | recommended for you |
	| recommended stories | featured articles | featured posts | featured stories | you may also like |
	| you might also like | you may like | you might like | you may also be interested in |
	| you might be interested in | also of interest | you might also enjoy | you may also enjoy |
	| recommended content | related reads | read more stories about | more by the author | from our blog |
	| more from our blog | we recommend | don't miss | don’t miss | in case you missed it | what to read next |
	| around the web | from the web | from our partners | up next | next up | editor’s picks | editor's picks |
	| editors' picks | editors’ picks | mehr zum thema | mehr zu diesem thema | mehr themen | mehr artikel |
	| mehr nachrichten | weitere artikel | weitere beiträge | weitere beiträge zu diesem artikel |
	| weitere meldungen | weitere nachrichten | weitere themen | ähnliche artikel | ähnliche beiträge |
	| ähnliche themen | verwandte artikel | verwandte themen | verwandte beiträge |
	| das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte sie interessieren |
	| das könnte dich interessieren | das könnte ihnen auch gefallen | das könnte dir auch gefallen |
	| dir könnte auch gefallen | das wird dir auch gefallen | ähnliche nachrichten | zum weiterlesen |
	| diese artikel könnten sie auch interessieren | diese artikel könnten sie ebenfalls interessieren |
	| auch interessant | lesen sie auch | lies auch | auch lesen | lesetipp | lesetipps | meistgelesen |
	| meistgelesene artikel | beliebte artikel | beliebte beiträge | aktuelle beiträge | aktuelle artikel |
	| neueste beiträge | neueste artikel | letzte beiträge | empfehlungen der redaktion | schlagworte |
	| schlagwörter | lire aussi | à lire aussi | à lire également | sur le même sujet | articles similaires |
	| articles récents | derniers articles | les plus lus | te puede interesar | también te puede interesar |
	| mirá también | mira también | te recomendamos | noticias relacionadas | notas relacionadas |
	| temas relacionados | temas que aparecen en esta nota | artículos relacionados | contenido relacionado |
	| entradas relacionadas | lo más leído | últimas noticias | leggi anche | articoli correlati |
	| potrebbe interessarti | ti potrebbe interessare | ultime notizie | leia também | veja também |
	| notícias relacionadas | mais lidas | lees ook | gerelateerde artikelen | läs också | läs mer | lue myös |
	| luetuimmat | czytaj także | czytaj też | zobacz także | podobne artykuły | najczęściej czytane | čtěte také |
	| související články | související | baca juga | berita terkait | читайте также | похожие статьи | по теме |
	| 相关阅读 | 相关新闻 | 相关文章 | 延伸阅读 | 推荐阅读 | 热门推荐 | 関連記事 | あわせて読みたい | おすすめ記事 | 人気記事 |`;

/** Headings of what else stands at the end of a page. */
const ENDS = `
	| tags | topics | related tags | topics in this story | filed under | tagged | post navigation | share |
	| share this | share this article | share this post | share this story | comments | article comments |
	| leave a comment | leave a reply | join the conversation | join the discussion | about the author |
	| about the authors | newsletter | next article | previous article | next post | previous post |
	| related resources | popular | latest | featured | recommended | read more | kommentare |
	| schreibe einen kommentar | kommentar verfassen | hinterlasse einen kommentar | stichworte |
	| beitragsnavigation | beitrags-navigation | teilen | artikel teilen | beitrag teilen | über den autor |
	| über die autorin | commentaires | mots-clés | etiquetas | comentarios | najnowsze | tagi | теги |
	| комментарии |`;

/** Interrupt an article, and the article goes on. */
const BREAKS = `
	| advertisement | advertisements | advertising | sponsored | sponsored content |
	| advertisement - story continues below | story continues below advertisement | story continues below |
	| article continues below | article continues below advertisement | article continues after advertisement |
	| continue reading below | content continues below | scroll to continue | skip advertisement | skip ad |
	| loading ad | ad | anzeige | anzeigen | werbung | lesen sie weiter unter der anzeige | publicité | publicidad |
	| continua após a publicidade | pubblicità | publicidade | advertentie | annons | mainos | reklama | реклама |
	| 广告 | 広告 | share | tweet | pin it | share this | teilen | facebook | twitter | listen to this article |
	| play video | close | copy link | jump to recipe | print recipe | inhalt laden | continue reading |`;

/** Lines that are page furniture wherever they stand alone. */
export const phrases: PhraseList = new PhraseList(SHARING, ACCOUNTS, COMMENTS, ADVERTISING, MORE, PAGE);

/** What buttons say, and headings too: page furniture where several stand together. */
export const buttonWords: PhraseList = new PhraseList(BUTTONS);

/** The names of a site’s sections: page furniture beside other furniture. */
export const sectionWords: PhraseList = new PhraseList(SECTIONS);

/** Lines that head a box of related stories. */
export const boxOpeners: PhraseList = new PhraseList(BOXES);

/** Lines that open the end of the page. */
export const endOpeners: PhraseList = new PhraseList(BOXES, ENDS);

/** Lines after which the article goes on. */
export const breaks: PhraseList = new PhraseList(BREAKS);
