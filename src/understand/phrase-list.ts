/** Phrases between bars, looked up. Each row of a list begins and ends with a bar: `| a | b c |`. */

/** So often a list is searched as it is: most articles ask no more, and making sets of the phrases takes an eighth of what starting Node does. */
const FEW = 64;

export class PhraseList {
	readonly #lists: readonly string[];
	#asked = 0;
	#set: ReadonlySet<string> | undefined;
	#firstWords: ReadonlySet<string> | undefined;

	constructor(...lists: readonly string[]) {
		this.#lists = lists;
	}

	has(phrase: string): boolean {
		if (phrase === '' || phrase.includes('|')) return false;
		if (this.#asked++ < FEW) return this.#contains(`| ${phrase} |`);
		this.#set ??= new Set(this.all());
		return this.#set.has(phrase);
	}

	/** Whether one of the phrases begins with the word. */
	begins(word: string): boolean {
		if (word === '' || word.includes('|')) return false;
		if (this.#asked++ < FEW) return this.#contains(`| ${word} `);
		this.#firstWords ??= new Set(this.all().map(phrase => phrase.split(' ', 1)[0] ?? ''));
		return this.#firstWords.has(word);
	}

	all(): readonly string[] {
		return this.#lists.flatMap(list => list.split('|').map(phrase => phrase.trim())).filter(phrase => phrase !== '');
	}

	#contains(text: string): boolean {
		for (const list of this.#lists) if (list.includes(text)) return true;
		return false;
	}
}
