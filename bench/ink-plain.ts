/** A text in Ink as Ink’s own documentation would show it, to compare with: one node a row, its own frames, j, k and Q. */

import { readFileSync } from 'node:fs';
import { Box, render, Text, useApp, useInput } from 'ink';
import { createElement, type ReactElement, useState } from 'react';
import wrapAnsi from 'wrap-ansi';

const MEASURE = 72;
const [file = ''] = process.argv.slice(2);
const rows = wrapAnsi(readFileSync(file, 'utf8'), MEASURE).split('\n');

function Pager(): ReactElement {
	const [top, setTop] = useState(0);
	const { exit } = useApp();
	useInput(input => {
		if (input === 'Q') exit();
		if (input === 'j') setTop(row => Math.min(row + 1, rows.length - 1));
		if (input === 'k') setTop(row => Math.max(row - 1, 0));
	});
	const shown = rows.slice(top, top + (process.stdout.rows ?? 24) - 1);
	return createElement(
		Box,
		{ flexDirection: 'column' },
		...shown.map((row, index) => createElement(Text, { key: index, wrap: 'truncate' }, row === '' ? ' ' : row)),
	);
}

render(createElement(Pager), { alternateScreen: true, interactive: true });
