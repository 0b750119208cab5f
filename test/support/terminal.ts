/** A terminal of our own: bytes in, what a person would see out. */

import { UnicodeGraphemesAddon } from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';

export interface TestTerminal {
	readonly write: (data: string) => Promise<void>;
	/** The rows on the screen, without spaces at their ends; as many as the terminal has. */
	readonly rows: () => readonly string[];
	/** The same rows: `#` for a cell with a background or inverse, a space for any other. */
	readonly fills: () => readonly string[];
	/** The same rows: for a cell in a link the first letter of its host, a space for any other. */
	readonly links: () => readonly string[];
	readonly cursorIsHidden: () => boolean;
	readonly isAlternate: () => boolean;
	resize(columns: number, rows: number): void;
}

export function createTestTerminal(columns: number, rows: number): TestTerminal {
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
	// Without it every emoji is one cell wide (Unicode 6).
	terminal.loadAddon(new UnicodeGraphemesAddon());
	terminal.unicode.activeVersion = '15-graphemes';
	let cursorHidden = false;
	const CURSOR = /\u001B\[\?25([lh])/g;
	const screen = (drawn: (line: xterm.IBufferLine) => string): readonly string[] => {
		const { active } = terminal.buffer;
		return Array.from({ length: terminal.rows }, (_, row) => {
			const line = active.getLine(active.viewportY + row);
			return line === undefined ? '' : drawn(line);
		});
	};
	return {
		write: data =>
			new Promise(resolve => {
				for (const [, mode] of data.matchAll(CURSOR)) cursorHidden = mode === 'l';
				terminal.write(data, resolve);
			}),
		rows: () => screen(line => line.translateToString(true)),
		fills: () => screen(fillsOf),
		links: () => screen(line => linksOf(line, terminal as unknown as Linking)),
		cursorIsHidden: () => cursorHidden,
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		resize: (columns, rows) => terminal.resize(columns, rows),
	};
}

function fillsOf(line: xterm.IBufferLine): string {
	const cells = Array.from({ length: line.length }, (_, column) => line.getCell(column));
	return cells
		.map(cell => (cell?.isInverse() || !cell?.isBgDefault() ? '#' : ' '))
		.join('')
		.trimEnd();
}

/** What xterm.js knows of links and says to nobody. */
interface Linking {
	readonly _core: {
		readonly _oscLinkService: { readonly getLinkData: (link: number) => { readonly uri: string } | undefined };
	};
}

function linksOf(line: xterm.IBufferLine, { _core }: Linking): string {
	const cells = Array.from({ length: line.length }, (_, column) => line.getCell(column)) as readonly {
		readonly extended?: { readonly urlId?: number };
	}[];
	return cells
		.map(({ extended }) => _core._oscLinkService.getLinkData(extended?.urlId ?? 0)?.uri ?? '')
		.map(address => (address === '' ? ' ' : new URL(address).host.charAt(0)))
		.join('')
		.trimEnd();
}
