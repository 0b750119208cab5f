/** What an item of a list begins with: a mark, and white space after it. Letters need a parenthesis: “A. Smith” is a person. */
export const LIST_MARK: RegExp =
	/^\s*(?:(?<bullet>[-*•◦▪‣●○■–])\s+|(?:\((?<enclosed>\d{1,3}|[a-z]|[ivxl]{2,6})\)|(?<closed>\d{1,3}|[a-z]|[ivxl]{2,6})\)|(?<dotted>\d{1,3})\.)\s+|(?<comma>\d{1,3})、\s*)(?=\S)/i;
