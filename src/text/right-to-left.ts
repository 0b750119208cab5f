/** Whether a text has anything that does not simply run from the left: all that most texts are ever asked. */

/**
 * Letters of Hebrew, Arabic, Syriac, Thaana, N’Ko and their like, their presentation forms, RLM (its counterpart says something only
 * beside these), and the halves that begin the pairs of U+10800–10FFF and U+1E800–1EFFF, where further such scripts stand.
 */
const FROM_THE_RIGHT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;

export const runsFromTheRight = (text: string): boolean => FROM_THE_RIGHT.test(text);
