/** Words of shops, offers and calls, of ratings and advertisements. Lower case, between bars. */

/** Shops, prices, offers, calls. */
export const TRADE = `
	add to compare | add to list | add to wish list | add to favorites | add to favourites | add to registry |
	add to cart now | added to cart | add both to cart | view basket | proceed to checkout | continue shopping |
	continue to checkout | go to checkout | your cart is empty | your basket is empty | shopping cart | shopping basket |
	shopping bag | wish list | quick shop | quick add | quick buy | buy it | buy here | buy the book | buy this book |
	buy a copy | buy your copy | buy your tickets | buy your tickets now | buy tickets now | buy tickets here |
	buy this | buy this product | buy this now | buy from walmart | buy at walmart | buy on walmart | buy from best buy |
	buy at best buy | buy at target | buy on ebay | buy on etsy | buy on bookshop | buy from bookshop |
	buy at barnes & noble | buy amazon | buy it on amazon | buy it here | buy it from amazon | buy with prime |
	buy with confidence | shop the collection | shop the sale | shop the range | shop the story | shop this look |
	shop this | shop here | shop all products | shop today | shop by category | shop by brand | shop our picks |
	shop our favorites | shop more | shop men | shop women | shop deals | shop best sellers | shop new arrivals |
	shop gift cards | shop sale | shop the post | shop this post | shop it | shop at walmart | shop at target |
	shop at nordstrom | shop at best buy | shop at sephora | shop at ulta | shop at etsy | shop at home depot |
	view at very | view at scan | see best price | see all prices | see more offers | see offer | see offers |
	see options | see the deal | see the offer | see today's deals | see today's best deals | check availability |
	check it out here | check it out on amazon | check amazon | check amazon price | check current price |
	check the price | check today's price | check price now | check stock | check walmart | check reviews |
	check offers | check rates | check rates & availability | find best price | find the best price |
	find the best deals | find deals | find it here | find on amazon | find a store | find a store near you |
	find a dealer | find a location | find a location near you | find an agent | find an expert | find a branch |
	find your nearest store | find your local store | find tickets | store locator | store finder | store hours |
	get best price | get best deal | get best price on amazon | get price | get prices | get offer | get this offer |
	get coupon | get code | get coupon code | get promo code | show coupon code | show code | show coupon | reveal code |
	reveal coupon | copy code | copy coupon | use code | use coupon | coupon code | promo code | promo codes |
	discount code | discount codes | voucher codes | coupon codes | claim now | claim deal | claim discount |
	claim your offer | claim bonus | claim your bonus | grab deal | grab this deal | grab the deal | grab it now |
	grab yours | redeem offer | redeem deal | activate deal | activate offer | go to deal | go to offer | go to shop |
	go to store | go to product page | go to amazon | to the offer | to the shop | deals of the day | today's deals |
	best deals today | today's best deal | amazon deals | deal alert | limited-time offer | limited time only |
	limited time deal | exclusive offer | exclusive offers | offer ends soon | while supplies last | while stocks last |
	only a few left | order today | order your copy | order yours | order a copy | order via email | pre-order now |
	preorder now | pre-order here | preorder today | preorder at amazon | reserve now | reserve your spot |
	reserve your seat | reserve your place | save your seat | save your spot | save my seat | secure your spot |
	secure your place | get your ticket | get your tickets | get your tickets now | get tickets now |
	tickets available here | ticket info | buy a ticket | purchase tickets | purchase now | purchase here |
	purchase this article | purchase access | purchase a license | license this article | license this photo |
	request permission | request permissions | reprints & permissions | reprints and permissions | order reprints |
	order a reprint | rights & permissions | rights and permissions | book here | book today | book a call |
	book a free call | book a table | book a room | book a stay | book a meeting | book a session | book a tour |
	book a test drive | book a valuation | book your stay | book your tour | book your trip | book your place |
	book your ticket | book your tickets | book direct & save | book tickets | book flights | book hotel |
	book this hotel | book this tour | make appointment | request a call back | request a call | request a proposal |
	request pricing | request information | request more info | request more information | request access |
	request a brochure | request brochure | request a catalog | request a sample | request a free sample |
	request service | request support | request a trial | request trial | schedule now | schedule service |
	schedule a visit | schedule a tour | schedule a meeting | schedule a test drive | schedule online |
	schedule a showing | schedule your call | get a free case evaluation | free case evaluation | free case review |
	free estimate | free quote | free demo | free shipping on all orders |
	start your free 30-day trial | start your trial | start trial | start your subscription | start learning |
	start reading | start shopping | start your journey | start your project | start a project |
	start a conversation with us | start saving | start selling | start building | get started free |
	get started for free today | get started here | try free | try free for 30 days | try it out | try our app |
	try out | try premium | try premium for free | try us free | try today | free for 30 days | free forever |
	see it in action | see demo | see a demo | see how it works | see plans and pricing | see plans & pricing |
	see pricing plans | take the tour | take quiz | take our quiz | take the survey | take a survey | take our poll |
	take the poll | take action now | take me there | talk to a specialist | talk to an advisor | talk to an attorney |
	talk to a lawyer | speak to a specialist | speak to us | let's connect | let's get started | let's work together |
	hire us | chat with us | chat with sales | live chat now | start chat | start live chat | chat on whatsapp |
	chat with us on whatsapp | whatsapp us | message us | call today | call us at | call for a free consultation |
	call for price | call for pricing | call for a quote | click to call | tap to call | ask a question now |
	ask an expert | ask the expert | ask us a question | ask us anything | have a question | have any questions |
	got a question | still have questions | need assistance | need more help | need more information |
	want to know more | want to learn more | want more | want more news | want to read more | want to see more |
	want to get in touch | ready to get started | ready to buy | ready to start | like what you see |
	like what you read | like what you're reading | liked this article | liked this post | enjoyed this article |
	enjoyed this post | enjoy this article | enjoying this article | did you like this post |
	did you enjoy this article | did you find this article helpful | did you find this article useful |
	did you find this page helpful | did you find this page useful | did this answer your question | found this helpful |
	found this useful | was this information helpful | was this post helpful | was this review helpful |
	was this review helpful to you | was this useful | was this page useful | is this page useful |
	is there anything wrong with this page | how useful was this post | how would you rate this article |
	what did you think of this article | how helpful was this page | we are sorry that this post was not useful for you |
	let us improve this post | as you found this post useful | thanks! your feedback has been submitted | yes no |
	yes / no | contact us for details | contact us for a quote | contact us for pricing | contact us here |
	contact us by phone | contact form | contact author | contact the author | contact the writer |
	contact the reporter | contact the editor | contact an expert | contact seller | contact supplier | contact support |
	contact customer service | contact agent | contact dealer | contact your local office | get in touch with us |
	get help now | get more info | get more information | get access now | get instant access | get free access |
	get full report | get the report | get the full report | get the guide | get the free guide | get your free guide |
	get free guide | get your free copy | get your copy now | get your copy today | get a copy | get a free copy |
	get my free copy | get it free | get the template | get free template | get the magazine | get listed |
	get certified | get involved today | download app | download for free | download free | download here |
	download file | download files | download image | download brochure | download the brochure | download the report |
	download report | download the full report | download full report | download the guide | download guide |
	download our guide | download our free guide | download the free guide | download case study |
	download the case study | download the template | download free template | download a free sample | download sample |
	download catalog | download article | download as pdf | download citation | download citations |
	download references | download reference | download figure | download powerpoint | download ppt | download slide |
	download the slides | download presentation | download full-text pdf | download printable pdf |
	download press release | download press kit | download press images | download media kit | download the infographic |
	download infographic | download resource | download resources | download on the app store |
	download from the app store | download for ios | download for android | download for windows | download for mac |
	download on google play | available on the app store | available on google play | available now |
	available on amazon | available here | available in stores | available online | install app | install now |
	install the app | open the app | use the app | use app | open app | continue in app | continue in browser |
	scan to download | scan the qr code | scan me | android app on google play | pdf download | pdf file | pdf only |
	open pdf | open as pdf | view as pdf | save as pdf | save pdf | full text pdf | view full text | full text (pdf |
	read pdf | export citation | export citations | export to pdf | cite this | cite article | cite this page |
	cite this as | how to cite | how to cite this article | get citation | copy citation | citation tools |
	track citations | article metrics | article tools | article information | article options | article actions |
	view metrics | get rights and content | get permissions | permissions & reprints | open in viewer |
	open in figure viewer | open table in new tab | open figure in new tab | view article | view abstract |
	view publication | view project | view product | view products | view more products | view collection | view range |
	view offer | view latest price | view price | view prices | view best price | view now | view here | view site |
	view website | view menu | view recipe | view the recipe | view listing | view property | view properties |
	view course | view courses | view event | view events | view calendar | view full calendar | view program |
	view all resources | view all services | view all insights | view all case studies | view archive | view archives |
	view author | view author profile | view author posts | view bio | view full details | view full list |
	view full table | view full schedule | view full version | view desktop version | view desktop site |
	view mobile site | desktop version | mobile version | view more info | view more details | view more on instagram |
	view next | view post | view original | view original content | view source |
	view source version on businesswire.com | view original content to download multimedia | view our archive |
	view our privacy policy | view our services | view report | view results | view reviews | view sample |
	view sources | view table | view the archive | view the full list | view today's paper | view topic |
	view upcoming events | view as list | view as one page | view as slideshow | view as single page | view on one page |
	all on one page | multi page | customers also bought | customers who bought this item also bought |
	customers who viewed this item also viewed | frequently bought together | recently viewed | recently viewed items |
	recently viewed products | you recently viewed | you may also need | people also viewed | people also bought |
	people also ask | people also search for | similar products | similar items | similar properties | similar jobs |
	related searches | best seller | top rated | top sellers | shop our top picks | see all our picks |
	product specifications | customer review | customer questions & answers | read customer reviews | read user reviews |
	see customer reviews | user reviews | no reviews | no reviews yet | no ratings yet | rate this | rate it | rate now |
	rate us | rate this product | rate this item | rate this movie | rate this page | rate & review | leave a rating |
	leave us a review | ratings & reviews | ratings and reviews | share your rating | vote now | vote here | vote up |
	vote down | cast your vote | see results | poll results | view poll results | report abuse | report an issue |
	report issue | report a bug | report content | report inappropriate content | report this | report this content |
	report story | report post | report as spam | flag as inappropriate | flag comment | flag this | mark as spam |
	mark as read | mark as favorite | block user | mute user | hide post | price when reviewed |
	price at time of publication | price as reviewed | from our sponsor | from our sponsors | our sponsor | our brands |
	our sites | our websites | our other sites | sponsor message | sponsor's message | a message from our sponsor |
	a word from our sponsor | a word from our sponsors | word from our sponsors | thank you to our sponsors |
	thanks to our sponsors | promoted by | promoted post | promoted stories | promoted links | promoted story |
	paid advertisement | paid partner content | paid program | paid promotion | paid for by | paid partnership |
	paid post by | partner message | partner offer | partner offers | partner links | featured partner |
	featured partners | featured sponsor | featured sponsors | featured offers | featured jobs | featured image |
	featured book | featured recipe | featured topics | featured resources | featured insights | featured services |
	advertising - continue reading below | advertising. scroll to continue reading | ad - content continues below |
	ad - scroll to continue | ad loading | ad by | ads by | ads by google | advertiser content | advertising disclosure |
	advertising policy | advertising info | about our ads | about ads | about advertising | about these ads |
	why am i seeing this ad | why am i seeing this | hide ad | hide ads | hide this ad | skip ads | skip in |
	turn off ads | go ad free | ad free | ad-free experience | ad blocker detected | adblock detected |
	adblocker detected | we've detected that you are using an ad blocker | article continues after ad |
	article continues after this ad | article continues below this ad | article continues after the advertisement |
	article continues after sponsor message | article continues after video | story continues after advertisement |
	story continues after ad | story continues after video | story continues below photo |
	story continues after this ad | story continues below this ad | story continues beneath advertisement |
	post continues below | post continues after ad | recipe continues below | recipe continues below ad |
	content continues after ad | content continues after advertisement | the article continues after the ad |
	the story continues below | continue after ad | continue reading after the ad | continues below advertisement |
	continues after advertisement | text continues below | keep scrolling | keep scrolling for more | read on below |
	scroll for more | scroll down for more | scroll down to continue | scroll to keep reading |
	scroll to continue reading | scroll to read more | scroll down to read more | affiliate link | affiliate links |
	contains affiliate links | contains affiliate link | may contain affiliate links | post may contain affiliate links |
	paid link | paid links | commissions earned | we earn a commission | advertiser disclaimer | in den einkaufswagen |
	in den warenkorb legen | zum warenkorb | warenkorb ansehen | warenkorb anzeigen | zur kasse | weiter einkaufen |
	auf den merkzettel | auf die merkliste | zur merkliste | auf die wunschliste | zur wunschliste hinzufügen |
	zum vergleich hinzufügen | sofort lieferbar | sofort verfügbar | derzeit nicht verfügbar | nicht auf lager |
	kostenloser versand | gratis versand | preis prüfen | preis ansehen | preis anzeigen | preise prüfen |
	preise ansehen | preise anzeigen | preise vergleichen | zum preisvergleich | preis vergleichen |
	besten preis finden | bester preis | günstigster preis | aktueller preis | zum besten angebot | zum besten preis |
	zum deal | deal ansehen | deal sichern | angebot sichern | jetzt zuschlagen | jetzt zugreifen | angebot anzeigen |
	angebote ansehen | angebote anzeigen | angebote vergleichen | zu den angeboten | zu otto | zu ebay | zu saturn |
	zu mediamarkt | bei amazon bestellen | bei amazon anschauen | bei amazon prüfen | bei amazon suchen |
	bei otto kaufen | bei otto ansehen | bei ebay kaufen | bei ebay ansehen | bei thalia kaufen | bei mediamarkt kaufen |
	bei saturn kaufen | auf amazon ansehen | auf amazon anschauen | auf amazon kaufen | auf amazon bestellen |
	auf amazon prüfen | auf ebay ansehen | auf ebay kaufen | auf otto ansehen | jetzt shoppen | jetzt einkaufen |
	jetzt downloaden | kostenlos herunterladen | kostenlos downloaden | kostenloser download | gratis download |
	gratis herunterladen | hier herunterladen | pdf herunterladen | als pdf herunterladen | download als pdf |
	artikel als pdf | seite als pdf | broschüre herunterladen | whitepaper herunterladen | zum download |
	hier bestellen | direkt bestellen | online bestellen | jetzt vorbestellen | jetzt reservieren | tickets kaufen |
	tickets sichern | tickets bestellen | zu den tickets | karten bestellen | hier buchen | direkt buchen |
	online buchen | jetzt online buchen | jetzt loslegen | jetzt kontaktieren | jetzt bewerben | jetzt teilnehmen |
	jetzt mitspielen | jetzt gewinnen | jetzt beitreten | jetzt berechnen | jetzt mehr erfahren | jetzt abstimmen |
	jetzt bewerten | jetzt einlösen | gutschein einlösen | gutschein anzeigen | gutschein sichern | zum gutschein |
	zum hersteller | zur website | zur webseite | zur homepage | website besuchen | webseite besuchen |
	zur website des anbieters | zum onlineshop | zum online-shop | zur produktseite | produkt ansehen |
	produkte ansehen | alle produkte | alle angebote | alle angebote anzeigen | alle deals | weitere angebote |
	weitere preise | weitere produkte | ähnliche produkte | passende produkte | kunden kauften auch | kunden sahen auch |
	kunden interessierten sich auch für | kunden haben auch gekauft | wird oft zusammen gekauft | zuletzt angesehen |
	zuletzt angesehene produkte | neu im shop | bewertung schreiben | bewertungen lesen | rezension schreiben |
	noch keine bewertungen | keine bewertungen | jetzt bewertung abgeben | diesen artikel bewerten | beitrag bewerten |
	bewerten sie diesen artikel | bewerten sie diesen beitrag | wie hat ihnen der artikel gefallen |
	wie hat dir der artikel gefallen | hat ihnen der artikel gefallen | hat dir der artikel gefallen |
	hat ihnen dieser artikel gefallen | hat dir dieser artikel gefallen | hat dir der beitrag gefallen |
	hat ihnen der beitrag gefallen | gefällt dir der artikel | gefällt ihnen der artikel | war der artikel hilfreich |
	war diese seite hilfreich | war diese information hilfreich | war das hilfreich | sie haben fragen |
	fragen zum artikel | fragen sie uns | schreiben sie uns eine e-mail | kontaktieren sie uns | kontaktiere uns |
	zum kontaktformular | zum kontakt | zur kontaktaufnahme | so erreichen sie uns | ihr ansprechpartner |
	ihre ansprechpartnerin | ihr kontakt | fehler im artikel | hinweis geben | tipp geben | hinweis an die redaktion |
	redaktion kontaktieren | an die redaktion | mail an die redaktion | enthält affiliate-links | gesponserter beitrag |
	gesponserter inhalt | gesponserte inhalte | bezahlte partnerschaft | bezahlter inhalt | unsere partner |
	unsere sponsoren | partner der redaktion | hier geht es nach der anzeige weiter |
	artikel geht nach der anzeige weiter | der artikel geht nach der anzeige weiter |
	artikel wird nach der anzeige fortgesetzt | nach der werbung weiterlesen | weiter nach der anzeige |
	weiter nach der werbung | weiter geht's nach der werbung | nach der anzeige geht es weiter |
	nach der anzeige geht's weiter | beitrag geht nach der anzeige weiter | text geht unten weiter |
	weiterlesen nach der werbung | scrollen sie weiter | werbung ausblenden | ohne werbung lesen | werbefrei lesen |
	mit werbung weiterlesen | mit werbung lesen | adblocker deaktivieren | bitte deaktivieren sie ihren adblocker |
	bitte adblocker deaktivieren | ajouter au panier | voir le panier | mon panier est vide | acheter maintenant |
	acheter sur amazon | voir le prix | voir les prix | voir l'offre | voir les offres | voir toutes les offres |
	voir le produit | voir les produits | commander maintenant | réserver maintenant | je réserve | je commande |
	je découvre | découvrir plus | découvrir l'offre | profiter de l'offre | j'en profite | rupture de stock |
	livraison gratuite | télécharger le pdf | télécharger l'application | téléchargez l'application | demander un devis |
	demandez un devis | devis gratuit | demande de devis | prendre rendez-vous | demander une démo | essai gratuit |
	essayer gratuitement | essayez gratuitement | obtenir un devis | la suite après cette publicité |
	la suite après la publicité | suite de l'article après la publicité | article sponsorisé | lien sponsorisé |
	liens sponsorisés | nos partenaires | en partenariat avec | avis clients | donner mon avis | laisser un avis |
	donnez votre avis | cet article vous a-t-il été utile | cette page vous a-t-elle été utile | cet article vous a plu |
	vous avez aimé cet article | notez cet article | votre avis | produits similaires | vous aimerez peut-être aussi |
	añadir al carrito | agregar al carrito | añadir a la cesta | ver carrito | comprar en amazon | ver en amazon |
	ver precio | ver precios | ver oferta | ver ofertas | ver producto | ver productos | compra aquí | compra ahora |
	cómpralo aquí | reservar ahora | reserva ahora | envío gratis | descargar pdf | descarga la app | descarga aquí |
	solicitar presupuesto | pedir presupuesto | solicita información | solicitar información | solicitar una demo |
	prueba gratis | prueba gratuita | pide cita | pedir cita | publicidad - sigue leyendo debajo |
	continúa después de la publicidad | sigue leyendo después de la publicidad | contenido promocionado |
	enlaces patrocinados | productos relacionados | productos similares | opiniones de clientes | escribir una opinión |
	te ha gustado este artículo | te gustó este artículo | te ha sido útil | te resultó útil este artículo |
	te ha parecido útil | valora este artículo | aggiungi al carrello | vai al carrello | acquista ora |
	acquista su amazon | compra ora | compra su amazon | vedi prezzo | vedi l'offerta | vedi offerta | vedi le offerte |
	vai all'offerta | scopri l'offerta | scopri le offerte | prenota ora | spedizione gratuita | scarica il pdf |
	scarica l'app | scarica ora | richiedi preventivo | richiedi un preventivo | richiedi informazioni |
	richiedi una demo | prova gratis | prova gratuita | continua a leggere dopo la pubblicità |
	l'articolo continua dopo la pubblicità | l'articolo prosegue dopo la pubblicità | contenuti sponsorizzati |
	prodotti correlati | recensioni dei clienti | ti è piaciuto questo articolo | ti è stato utile |
	questo articolo ti è stato utile | vota questo articolo | adicionar ao carrinho | ver carrinho | compre agora |
	compre aqui | compre na amazon | ver na amazon | ver preço | reserve agora | frete grátis | baixar pdf |
	baixe o app | baixe agora | baixe o aplicativo | solicite um orçamento | peça um orçamento | solicitar orçamento |
	solicite uma demonstração | teste grátis | experimente grátis | publicidade - continue lendo abaixo |
	continua depois da publicidade | continua após publicidade | continue lendo após a publicidade |
	conteúdo patrocinado | conteúdo de parceiro | links patrocinados | patrocinado por | produtos relacionados |
	avalie este artigo | gostou do artigo | gostou deste artigo | gostou? compartilhe | este artigo foi útil |
	in winkelwagen | in winkelmand | naar winkelwagen | bekijk product | bekijk prijs | bekijk aanbieding |
	bekijk op amazon | koop nu | bestel nu | boek nu | gratis verzending | offerte aanvragen | vraag offerte aan |
	download de app | gesponsorde inhoud | gesponsord bericht | lees verder onder de advertentie |
	tekst gaat verder onder de advertentie | artikel gaat verder onder de advertentie | was deze informatie nuttig |
	heeft deze informatie u geholpen | dodaj do koszyka | do koszyka | kup teraz | kup bilet | kup na amazon |
	sprawdź cenę | sprawdź ceny | sprawdź ofertę | zobacz ofertę | zobacz oferty | zamów teraz | darmowa dostawa |
	pobierz pdf | pobierz aplikację | wypróbuj za darmo | materiał sponsorowany | artykuł sponsorowany |
	materiał partnera | materiał promocyjny | dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą |
	dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo | dalszy ciąg artykułu pod reklamą |
	dalszy ciąg tekstu pod reklamą | reszta artykułu pod reklamą | oceń artykuł | oceń ten artykuł |
	czy artykuł był przydatny | czy ten artykuł był pomocny | lägg i varukorgen | lägg i kundvagn | köp nu |
	köp biljetter | boka nu | beställ nu | slut i lager | fri frakt | ladda ner | ladda ner appen | till butiken |
	läs recension | sponsrat innehåll | artikeln fortsätter efter annonsen | artikeln fortsätter under annonsen |
	var den här sidan till hjälp | læg i kurv | læg i kurven | køb nu | køb billetter | bestil nu | gratis fragt |
	hent appen | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen |
	artiklen fortsætter under billedet | legg i handlekurv | kjøp nå | kjøp billetter | bestill nå | last ned |
	last ned appen | saken fortsetter under annonsen | artikkelen fortsetter under annonsen |
	saken fortsetter under bildet | lisää ostoskoriin | osta nyt | osta liput | varaa nyt | lataa sovellus |
	juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen | juttu jatkuu mainoksen alla |
	artikkeli jatkuu mainoksen jälkeen | artikkeli jatkuu kuvan alla | kaupallinen yhteistyö | vložit do košíku |
	přidat do košíku | do košíku | koupit nyní | doprava zdarma | stáhnout aplikaci | článek pokračuje pod reklamou |
	komerční sdělení | placený obsah | добавить в корзину | в корзину | купить сейчас | оформить заказ | в наличии |
	нет в наличии | скачать приложение | скачать бесплатно | читайте продолжение после рекламы |
	продолжение после рекламы | на правах рекламы | реклама на сайте | спонсорский материал | партнерский материал |
	sepete ekle | satın al | hemen al | sipariş ver | stokta yok | ücretsiz kargo | uygulamayı indir |
	haberin devamı aşağıda | reklam alanı | 加入购物车 | 立即购买 | 查看价格 | 立即下载 | 点击下载 | 免费下载 | 下载app | 下载客户端 | 打开app |
	打开app查看更多 | 在app中打开 | 扫码下载 | 扫一扫 | 扫描二维码 | 扫码关注 | 微信扫一扫 | 广告合作 | 联系方式 | 联系电话 | 商务合作 | 客服热线 | カートに入れる | 購入する | 今すぐ購入 |
	詳細を見る | 詳しく見る | 詳しくはこちら | 商品を見る | amazonで見る | 楽天で見る | 在庫あり | 在庫なし | 送料無料 | ダウンロード | アプリをダウンロード | 資料請求 | 資料ダウンロード |
	無料ダウンロード | 予約する | 今すぐ予約 | 広告の後にも続きます | 記事は広告の後も続きます | 장바구니 | 구매하기 | 바로구매 | 바로 구매 | 무료배송 | 다운로드 | 앱 다운로드 | 예약하기`;

/** What buttons say, and headings of articles too. */
export const MORE_BUTTONS = `
	replay | play all | watch later | watch the video | picture-in-picture | chapters | descriptions | subtitles/cc |
	live stream | text color | background color | font size | drop shadow | dropshadow | depressed | small caps |
	semi-transparent | loaded: | progress: | autoplay | an error occurred | try again | please try again | iheartradio |
	tunein | stitcher | overcast | castbox | iframe | slideshow | swipe | search results | no results | filters |
	abspielen | wiedergabe | pausieren | stummschalten | vollbild | vollbildmodus | untertitel |
	wiedergabegeschwindigkeit | audio-player | mediathek | live-stream | mehr bilder | mehr fotos | fotogalerie |
	bildergalerie | einverstanden | suchergebnisse | écouter | autoriser | reproducir | escuchar | ascolta | assistir |
	ouvir | ouça | luister | obejrzyj | posłuchaj | lyssna | kuuntele | přehrát | poslechnout | слушать | смотреть |
	фотогалерея | izle | dinle | 播放 | 全屏 | 再生 | 재생 | jump to review | meet the team | accept | agree | i agree |
	i accept | i understand | got it | allow | deny | decline | reject | necessary | always active |
	strictly necessary cookies | essential cookies | functional cookies | functional | performance cookies |
	targeting cookies | advertising cookies | marketing cookies | analytics cookies | unclassified | about cookies |
	customize | customise | privacy overview | your privacy | dismiss | opt-out | privacy and cookies | data protection |
	data privacy | data policy | legal notice | legal disclaimer | legal information | imprint | user agreement |
	community guidelines | community rules | community standards | dmca | how to complain | refund policy |
	return policy | shipping policy | delivery information | shipping information | akzeptieren | ablehnen | notwendig |
	essenziell | funktional | statistiken | statistik-cookies | marketing-cookies | präferenzen | einstellungen |
	datenschutzeinstellungen | datenschutzpräferenzen | datenschutzinfo | datenschutz-info | datenschutz-manager |
	privatsphäre-einstellungen | privatsphäre | cookie-richtlinie | cookie-richtlinien | cookie-hinweis |
	cookie-hinweise | cookie-details | cookie-informationen | cookie-verwaltung | cookies | zustimmen | mehr details |
	rechtliches | haftungsausschluss | widerrufsrecht | widerrufsbelehrung | zahlungsarten | versandkosten | netiquette |
	jugendschutz | gebärdensprache | accepter | refuser | personnaliser | paramétrer | données personnelles |
	vie privée | protection des données | cgu | cgv | aceptar | rechazar | denegar | configurar | accetta | rifiuta |
	nega | aceitar | rejeitar | recusar | negar | accepteren | weigeren | cookie-instellingen | cookieinstellingen |
	cookiebeleid | privacyverklaring | gebruiksvoorwaarden | akceptuję | akceptuj | odrzuć | acceptera | godkänn | neka |
	avvisa | cookieinställningar | integritetspolicy | cookiepolitik | privatlivspolitik | godta | aksepter | avvis |
	personvern | personvernerklæring | informasjonskapsler | hyväksy | hylkää | evästeasetukset | evästeet | tietosuoja |
	tietosuojaseloste | käyttöehdot | přijmout | odmítnout | souhlasím | принять | согласен | отклонить | reddet | 接受 |
	同意 | your review | your rating | your question | company size | number of employees | number of guests |
	job function | how can we help | captcha | recaptcha | security code | submitting | sending |
	thank you for your interest | success | password reset | new password | new user | new customer | username |
	password | sign-in | customer login | my profile | my list | my orders | order history | notifications |
	unsubscribe | subscribed | subscriptions | subscription | subscriber-exclusive | e-edition | e-paper | epaper |
	compare plans | upgrade | go premium | go pro | unlock | gift cards | email-adresse | emailadresse | dein name |
	ihr name | telefonnummer | telefon | postleitzahl | straße | hausnummer | anrede | firma | kostenlose beratung |
	eintragen | anmeldung | passwort | kennwort | benutzername | mitmachen | abo | abos | abonnement | abonnements |
	abo-angebote | abo-shop | aboshop | aboservice | abo-service | digital-abo | digitalabo | probeabo | geschenkabo |
	newsletter-archiv | newsletter-abo | push-nachrichten | benachrichtigungen | sicherheitsfrage | sicherheitscode |
	spamschutz | spam-schutz | ihre meinung | was meinen sie | was meinst du | was denkst du | was denken sie |
	mitdiskutieren | diskutieren | zitieren | réagissez | commentaire | identifiez-vous | connectez-vous |
	inscrivez-vous | contactez-nous | soutenez-nous | comentario | contraseña | recordarme | suscribete | suscríbase |
	boletines | contáctanos | apóyanos | donar | colabora | commenta | commento | contattaci | contatti | sostienici |
	comente | comentário | assinar | subscreva | subscrever | cadastre-se | contacte-nos | apoie | e-mailadres |
	reageren | reactie | wachtwoord | inschrijven | nieuwsbrief | abonneren | abonneer | doneer | skomentuj | zaloguj |
	hasło | wyloguj | subskrybuj | prenumerata | e-postadress | skicka | kommentera | lösenord | nyhetsbrev | swisha |
	adgangskode | tilmeld | nyhedsbrev | nyhedsbreve | abonner | passord | sähköposti | sähköpostiosoite | nimi |
	viesti | lähetä | kirjaudu | rekisteröidy | salasana | uutiskirje | liity | lahjoita | odeslat | diskuse | diskuze |
	přihlásit | registrovat | heslo | předplatit | předplatné | odebírat | přispět | отправить | вход |
	зарегистрироваться | пароль | выйти | подпишитесь | подписка | поддержать | пожертвовать | e-posta | adınız |
	mesajınız | yorumunuz | gönder | şifre | iletişim | 必填 | 邮箱 | 姓名 | 提交 | 登入 | 註冊 | 登出 | 訂閱 | 投稿 | 反馈 | 留言 | 必須 | 送信 |
	購読 | 답글 | 구독 | checkout | check out | wishlist | quick view | buy | buy online | buy direct | buy from |
	shop online | at amazon | at walmart | at best buy | at target | at ebay | see it | check it out | find a doctor |
	find a job | find a lawyer | opening times | hours of operation | business hours | office hours | get it |
	get it here | coupons | redeem | deal of the day | best deals | top deals | hot deals | daily deals | current deals |
	limited time offer | special offer | special offers | hurry | act now | order online | order form | pre-order |
	preorder | tickets | purchase | reprints | permissions | book | book direct | make an appointment | schedule |
	free estimates | free quotes | free shipping | free delivery | free returns | start today | see how |
	plans & pricing | plans and pricing | pricing plans | take a tour | take the quiz | take action | let's talk |
	let’s talk | let's chat | let’s chat | work with us | work with me | hire me | chat now | live chat | text us |
	call now | call us | ask a question | ask us | have questions | any questions | got questions | need advice |
	interested | did you like this article | what did you think | contact info | contact details | contact me |
	get help | get support | get advice | get access | cite | article info | metrics | article history |
	article contents | open access | full site | full version | single page | list view | grid view | best sellers |
	bestsellers | new arrivals | new in | our top picks | our pick | our picks | product information | specifications |
	user rating | average rating | overall rating | your vote | vote | upvote | downvote | thumbs up | thumbs down |
	helpful | not helpful | flag | regular price | sale price | unit price | original price | current price | our price |
	your price | list price | retail price | starting at | our sponsors | our partners | our network | sponsors |
	featured product | featured products | featured properties | featured event | featured events | featured author |
	featured on | as featured in | as seen in | as seen on | as seen on tv | adsense | advert | adverts |
	the article continues below | affiliate | warenkorb | merkzettel | merkliste | wunschliste | vergleichen |
	auf lager | nicht verfügbar | ausverkauft | lieferbar | lieferzeit | versandkostenfrei | preisvergleich | bestpreis |
	zu amazon | bei amazon | pdf-download | downloaden | bestellen | vorbestellen | jetzt starten | jetzt prüfen |
	gutscheine | gutscheincode | gutscheincodes | rabattcode | rabattcodes | produktdetails | kundenbewertungen |
	kundenrezensionen | bewertungen | bewertung abgeben | haben sie fragen | hast du fragen | noch fragen | fragen |
	kontaktformular | kontaktdaten | kontaktinformationen | öffnungszeiten | ansprechpartner | pressekontakt |
	affiliate-link | affiliate-links | affiliatelink | werbelink | werbelinks | produktlink | provisions-link |
	werbeanzeige | gesponsert | in kooperation mit | in zusammenarbeit mit | mit unterstützung von | partnerinhalt |
	partnerangebote | partner-angebote | produktempfehlungen | produktempfehlung | kaufempfehlung | acheter | commander |
	réserver | réservez | découvrir | en stock | télécharger | annonces | partenaire | partenaires | reservar |
	en oferta | agotado | descargar | patrocinado | prenota | esaurito | scarica | sponsorizzato | esgotado | baixar |
	op voorraad | uitverkocht | sprawdź | zamów | zarezerwuj | pobierz | i lager | på lager | udsolgt | utsolgt |
	annonsørinnhold | reklame | lataa | koupit | objednat | skladem | stáhnout | купить | заказать | скачать | indir |
	haberin devamı | 缺货 | 下载 | 품절`;
