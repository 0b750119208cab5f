/** What the page on the desk would be set better with, and is loaded for it (layout/tools.ts). */

import type { Bidi } from '../layout/layout.ts';
import { patternsFor } from '../text/hyphenation.ts';
import { codeIn } from './code-in.ts';
import { hasTextFromTheRight } from './right-to-left.ts';
import { contentShown, type Effect, type Next, type State } from './state.ts';

export type ToolName = 'code colours' | 'cut code' | `hyphens ${string}` | `bidi ${Exclude<Bidi, 'off'>}`;

/** What cuts code is there before it is asked for: it is small. */
const CODE_TOOLS: Readonly<Record<ReturnType<typeof codeIn>, readonly ToolName[]>> = {
	none: [],
	unnamed: ['cut code'],
	named: ['cut code', 'code colours'],
};

/** Also for titles in the list. */
function bidiFor(state: State): readonly ToolName[] {
	return state.bidi !== 'off' && hasTextFromTheRight(state) ? [`bidi ${state.bidi}`] : [];
}

const toolsFor = (state: State): readonly ToolName[] => [...bidiFor(state), ...toolsOfPage(state)];

function toolsOfPage(state: State): readonly ToolName[] {
	const content = contentShown(state);
	if (content?.kind !== 'opened') return [];
	const { article } = content;
	const patterns = state.justified ? patternsFor(article.meta.language) : undefined;
	return [...(patterns === undefined ? [] : [`hyphens ${patterns}` as const]), ...CODE_TOOLS[codeIn(article)]];
}

/** Asks for what is missing, once. */
export function equipped([state, effects]: Next): Next {
	const missing = toolsFor(state).filter(tool => !state.tools.has(tool));
	if (missing.length === 0) return [state, effects];
	const equip: Effect = { kind: 'equip', tools: missing };
	return [{ ...state, tools: new Set([...state.tools, ...missing]) }, [...effects, equip]];
}
