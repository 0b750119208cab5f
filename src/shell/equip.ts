/** The tools of the page (layout/tools.ts), loaded when one is asked for. */

import { giveTools, type Tools } from '../layout/tools.ts';
import type { Message, State } from '../session/state.ts';
import type { ToolName } from '../session/tools.ts';
import { update } from '../session/update.ts';
import { bidiTools, partedTools } from './bidi.ts';

const loading = new Map<ToolName, Promise<void>>();

/** One by one: each is of use without the others. Each is given once, because pages are set anew when there are others. */
export async function equip(tools: readonly ToolName[]): Promise<void> {
	await Promise.all(
		tools.map(tool => {
			const given = loading.get(tool) ?? equipOne(tool);
			loading.set(tool, given);
			return given;
		}),
	);
}

/** Until what the frame after this message cannot do without has come. */
export async function equippedFor(state: State, message: Message): Promise<void> {
	const { now } = partedTools(update(state, message)[1]);
	if (now.length > 0) await equip(now);
}

type Named<First extends string> = Extract<ToolName, `${First} ${string}`>;
type First = ToolName extends infer Name ? (Name extends `${infer Word} ${string}` ? Word : never) : never;

/** By the first word of their names. */
const LOADERS: { readonly [Word in First]: (tool: Named<Word>) => Promise<Partial<Tools>> } = {
	bidi: bidiTools,
	code: async () => (await import('./code-colours.ts')).codeColours(),
	cut: async () => ({ cutCode: (await import('../layout/code-cut.ts')).cutCode }),
	hyphens: async tool => (await import('./hyphens.ts')).hyphens(tool.slice('hyphens '.length)),
};

async function equipOne(tool: ToolName): Promise<void> {
	const load = LOADERS[tool.split(' ', 1)[0] as First] as (tool: ToolName) => Promise<Partial<Tools>>;
	giveTools(await load(tool));
}
