/**
 * Characters that say where a line may end and where not, and nothing else: soft hyphens, zero-width spaces, word joiners. They have done
 * their work when the rows are broken, and some terminals would draw them.
 */

const BREAK_CONTROL = /[\u00AD\u200B\u2060]/;
const BREAK_CONTROLS = /[\u00AD\u200B\u2060]/g;

export const hasBreakControl = (text: string): boolean => BREAK_CONTROL.test(text);
export const withoutBreakControls = (text: string): string => text.replace(BREAK_CONTROLS, '');
