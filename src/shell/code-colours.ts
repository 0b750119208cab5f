/** The tool that colours programs (layout/tools.ts), by highlight.js. */

import type { HLJSApi } from 'highlight.js';
import hljs from 'highlight.js/lib/core';
import type { CodeStretch, Highlighter, Tools } from '../layout/tools.ts';
import { LANGUAGES } from './code-languages.ts';
import { stretchesOf } from './code-scopes.ts';

/** Characters: some grammars take the square of the length where a text is made for it, half a second for this; a program takes 5 ms. */
const MAX_CODE = 10_000;
/** Characters: nobody wrote a longer line by hand. */
const MAX_LINE = 1_000;

/** Every name of a language, in small letters → its row of the table. */
const byName: ReadonlyMap<string, string> = new Map(
	Object.entries(LANGUAGES).flatMap(([language, { names }]) =>
		`${language} ${names}`.split(' ').map(name => [name, language] as const),
	),
);

/** As sources write it: `Python`, `language-js`, `{.python`, `js{1,3}`, `rust,ignore`, `text/x-c`, `brush: c`. */
const NAME = /^[\s{.]*(?:language-|lang-|highlight-source-|brush:\s*)?(?:\w+\/(?:x-)?)?([\w+#-]+)/;

function languageNamed(name: string): string | undefined {
	const [, found] = NAME.exec(name.toLowerCase()) ?? [];
	return found === undefined ? undefined : byName.get(found);
}

/** Each language with what may stand in it by itself: what a program looks like does not depend on what was read before. */
const ready = new Map<string, HLJSApi>();

function highlighterOf(language: string): HLJSApi {
	const known = ready.get(language);
	if (known !== undefined) return known;
	const made = hljs.newInstance();
	register(made, language);
	ready.set(language, made);
	return made;
}

function register(into: HLJSApi, language: string): void {
	const row = LANGUAGES[language];
	if (row === undefined || into.getLanguage(language) !== undefined) return;
	into.registerLanguage(language, row.grammar);
	for (const inside of row.inside ?? []) register(into, inside);
}

const isTooLong = (code: string): boolean =>
	code.length > MAX_CODE || (code.length > MAX_LINE && code.split('\n').some(line => line.length > MAX_LINE));

const highlight: Highlighter = (code, name) => {
	const language = languageNamed(name);
	if (language === undefined || isTooLong(code)) return undefined;
	const stretches = stretchesOf(highlighterOf(language).highlight(code, { language, ignoreIllegals: true }).value);
	return holds(stretches, code) ? stretches : undefined;
};

/** No fault of a grammar may cost a character. */
const holds = (stretches: readonly CodeStretch[], code: string): boolean =>
	stretches.map(({ text }) => text).join('') === code;

export const codeColours = (): Partial<Tools> => ({ highlight });
