/** What an item of a list begins with: a mark, and white space after it. Letters need a parenthesis: “A. Smith” is a person. */
export const LIST_MARK: RegExp =
	/^\s*(?:(?<bullet>[-*•◦▪‣●○■–])\s+|(?:\((?<enclosed>\d{1,3}|[a-z]|[ivxl]{2,6})\)|(?<closed>\d{1,3}|[a-z]|[ivxl]{2,6})\)|(?<dotted>\d{1,3})\.)\s+|(?<comma>\d{1,3})、\s*)(?=\S)/i;

/** Letters with a full stop: they begin names as well, so what surrounds them has to make sure. */
export const LETTER_MARK: RegExp = /^\s*(?<lettered>[a-z]|[ivxl]{2,6})\.\s+(?=\S)/i;
