/**
 * What stands between bars in a list that may run over several lines: ` a | b c\n\t| d ` is `a`, `b c` and `d`. Lines are indented by one
 * tab or two, and words are one space apart: to look for any white space in lists of thousands of words takes long.
 */
export const phrasesOf = (list: string): readonly string[] =>
	list.trim().replaceAll('\n\t\t', ' ').replaceAll('\n\t', ' ').split(' | ');
