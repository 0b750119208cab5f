/** Thematic breaks: a row of one sign, spaced or not, or one of the printers' ornaments. */

/** No longer than anybody draws one: on a line of megabytes of dashes a pattern without an end runs out of stack. */
export const RULE: RegExp = /^\s*(?:([-*_=~#•·–—⁂※❦])(?:[ \t]*\1){2,999}|[⁂※❦❧☙]|\*[ \t]*\*)\s*$/;
