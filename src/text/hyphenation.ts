/** Where words can be divided, by the patterns of their language. */

/**
 * Offsets in a text before which a hyphen may be drawn and a row ended, in order. Only inside of words, never where the text has a
 * hyphen itself.
 */
export type Hyphenator = (text: string) => readonly number[];

/** The name of the patterns for a language (BCP 47); none where there are no patterns for it. */
export function patternsFor(language: string | undefined): string | undefined {
	return language?.toLowerCase().split('-')[0] === 'en' ? 'en-us' : undefined;
}
