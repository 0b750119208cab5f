/** Thematic breaks: a row of one sign, spaced or not, or one of the printers' ornaments. */

export const RULE: RegExp = /^\s*(?:([-*_=~#•·–—⁂※❦])(?:[ \t]*\1){2,}|[⁂※❦❧☙]|\*[ \t]*\*)\s*$/;
