/** What stands between bars in a list that may run over several lines: ` a | b c\n| d ` is `a`, `b c` and `d`. */
export const phrasesOf = (list: string): readonly string[] => list.trim().replace(/\s+/g, ' ').split(' | ');
