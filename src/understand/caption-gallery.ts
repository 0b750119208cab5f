/** What galleries and players write at their pictures: a count, a length, an address. Lines of nothing else. */

/** Longer than any of them. */
const MAX_LENGTH = 80;
const FIRST = /^(?:image|photo|picture|slide|foto|bild|imagen|imagem|immagine|video|cc)\b/i;
/** “Image 1 of 13”, “Slide: 2 / of 2 . Caption: Pier Press” */
const COUNT =
	/^(?:image|photo|picture|slide|foto|bild|imagen|imagem|immagine|video):? \d{1,3} ?(?:\/ ?of|of|de|di|von|\/) ?\d{1,3}(?: ?\. ?caption: .{2,40})?$/i;
/** “Video 01:30 Min. | …” */
const LENGTH = /^video \d{1,2}:\d\d min\b.{0,60}$/i;
/** “cc pierpress https://flic.kr/p/…” */
const PHOTO_PAGE = /^cc \S{2,30} https?:\/\/(?:flic\.kr|(?:www\.)?flickr\.com)\/\S+$/i;

export const isGalleryLine = (text: string): boolean =>
	text.length <= MAX_LENGTH && FIRST.test(text) && (COUNT.test(text) || LENGTH.test(text) || PHOTO_PAGE.test(text));
