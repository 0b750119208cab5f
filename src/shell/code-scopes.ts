/** What highlight.js makes of a program, its public result: HTML of nested scopes. Here it becomes stretches with roles. */

import type { CodeRole } from '../layout/line.ts';
import type { CodeStretch } from '../layout/tools.ts';

/**
 * Scopes by their documented names (CSS classes reference), the longest beginning that is in the table. `undefined` is plain again, as
 * the code in a string is; a scope that is not here is like what is around it.
 */
const ROLES: Readonly<Record<string, CodeRole | undefined>> = {
	keyword: 'code-keyword',
	built_in: 'code-name',
	type: 'code-name',
	literal: 'code-number',
	number: 'code-number',
	regexp: 'code-string',
	string: 'code-string',
	'char.escape': 'code-number',
	subst: undefined,
	symbol: 'code-number',
	variable: 'code-name',
	'variable.language': 'code-keyword',
	'variable.constant': 'code-number',
	title: 'code-name',
	comment: 'code-comment',
	meta: 'code-keyword',
	'meta.prompt': 'code-comment',
	section: 'code-keyword',
	name: 'code-keyword',
	attr: 'code-name',
	attribute: 'code-name',
	bullet: 'code-keyword',
	code: 'code-string',
	formula: 'code-string',
	link: 'code-string',
	quote: 'code-comment',
	'selector-tag': 'code-keyword',
	'selector-id': 'code-keyword',
	'selector-class': 'code-keyword',
	'selector-attr': 'code-keyword',
	'selector-pseudo': 'code-keyword',
	'template-tag': 'code-keyword',
	'template-variable': 'code-name',
	addition: 'code-added',
	deletion: 'code-removed',
	/** A language in a language. */
	language: undefined,
};

/** The five characters highlight.js writes in another way. */
const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#x27;': "'",
};

const OPENING = /^<span class="(.*)">$/;
const CLOSING = '</span>';
const PIECE = /<[^>]*>|&[^;]*;|[^<&]+/g;

/** The text of the HTML, each stretch as long as its role holds. */
export function stretchesOf(html: string): readonly CodeStretch[] {
	const stretches: CodeStretch[] = [];
	const around: (CodeRole | undefined)[] = [];
	let role: CodeRole | undefined;
	for (const [piece] of html.matchAll(PIECE)) {
		const classes = OPENING.exec(piece)?.[1];
		if (classes !== undefined) {
			around.push(role);
			role = roleOf(classes, role);
		} else if (piece === CLOSING) role = around.pop();
		else put(stretches, ENTITIES[piece] ?? piece, role);
	}
	return stretches;
}

function put(stretches: CodeStretch[], text: string, role: CodeRole | undefined): void {
	const last = stretches.at(-1);
	if (last !== undefined && last.role === role) stretches[stretches.length - 1] = { ...last, text: last.text + text };
	else stretches.push(role === undefined ? { text } : { text, role });
}

/** `hljs-title class_ inherited__` is the scope title.class.inherited; `language-css` a language in a language. */
function roleOf(classes: string, around: CodeRole | undefined): CodeRole | undefined {
	let scope = classes
		.replace(/^hljs-/, '')
		.replace(/^language-.*/, 'language')
		.replace(/_*( |$)/g, (_, space: string) => (space === '' ? '' : '.'));
	while (scope !== '' && !Object.hasOwn(ROLES, scope)) scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')));
	return scope === '' ? around : ROLES[scope];
}
