/**
 * Characters that say where a line may end and where not, and nothing else: soft hyphens, zero-width spaces, word joiners. They have done
 * their work when the rows are broken, and some terminals would draw them.
 */

const BREAK_CONTROL = /[\u00AD\u200B\u2060]/;
const BETWEEN_BREAK_CONTROLS = /[^\u00AD\u200B\u2060]+/g;

export const hasBreakControl = (text: string): boolean => BREAK_CONTROL.test(text);

/** What is left, and where each piece of it stands. */
export const piecesWithoutBreakControls = (text: string): readonly { readonly text: string; readonly at: number }[] =>
	Array.from(text.matchAll(BETWEEN_BREAK_CONTROLS), match => ({ text: match[0], at: match.index }));
