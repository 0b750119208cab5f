/** The tools of the page (layout/tools.ts), loaded when one is asked for. */

import type { ToolName } from '../session/tools.ts';

/** One by one: each is of use without the others. */
export async function equip(tools: readonly ToolName[]): Promise<void> {
	await Promise.all(tools.map(equipOne));
}

async function equipOne(_tool: ToolName): Promise<void> {}
