/** A short menu. ink-select-input has its own keys (↑ ↓ j k Enter, digits), the only ones in the program that the root does not hear. */

import { Box, Text, Transform } from 'ink';
import SelectInput, { type IndicatorProps, type ItemProps } from 'ink-select-input';
import type { ReactElement } from 'react';
import { setColumns, setLabel } from '../layout/bar.ts';
import { pageRows } from '../session/geometry.ts';
import { hintOf } from '../session/hints.ts';
import { MENU_TITLE_ROWS, menuOf } from '../session/menus.ts';
import { screenOf } from '../session/state.ts';
import { statusLine } from '../session/status.ts';
import type { ScreenProps } from './screens.ts';
import { Viewport } from './viewport.tsx';

const MARGIN = 2;
/** Of a keyboard, but 0. */
const DIGITS = 9;

/** Before the item that is chosen. */
const SIGN = '▸ ';

export function MenuScreen({ state, paint, dispatch }: ScreenProps): ReactElement | null {
	const screen = screenOf(state);
	if (screen.kind !== 'menu') return null;
	const { menu } = screen;
	const { title, choices, current } = menuOf(menu);
	const room = state.size.columns - 2 * MARGIN - SIGN.length;
	const rows = pageRows(state);
	const limit = Math.max(1, rows - MENU_TITLE_ROWS);
	const offered = choices(state);
	// Where the menu scrolls, a digit would stand for another item each time.
	const hasDigits = offered.length <= Math.min(limit, DIGITS);
	const items = offered.map(({ value, label }, index) => {
		const text = hasDigits ? `${index + 1}  ${label}` : label;
		return { key: value, value, label: setLabel(text, room) };
	});
	const now = current(state);
	return (
		<Box flexDirection="column">
			<Box height={rows} flexShrink={0} flexDirection="column" paddingX={MARGIN} overflow="hidden">
				<Viewport
					lines={[setColumns([{ text: title, width: state.size.columns - 2 * MARGIN, role: 'heading' }], 0)]}
					paint={paint}
					rows={MENU_TITLE_ROWS}
				/>
				<SelectInput
					items={items}
					limit={limit}
					initialIndex={Math.max(
						0,
						items.findIndex(({ value }) => value === now),
					)}
					indicatorComponent={Indicator}
					itemComponent={Item}
					onSelect={({ value }) => dispatch({ kind: 'chosen', menu, value })}
				/>
			</Box>
			<Viewport
				lines={[statusLine(state, hasDigits ? [...hints(), 'digits pick'] : hints(), '')]}
				paint={paint}
				rows={1}
			/>
		</Box>
	);
}

/** The first are the component’s own keys. */
const hints = (): readonly string[] => ['↑ ↓ Enter', hintOf('close', 'goes back')];

const Indicator = ({ isSelected = false }: IndicatorProps): ReactElement => (
	<Box flexShrink={0}>
		<Text>{isSelected ? SIGN : '  '}</Text>
	</Box>
);

/** Cut already, in the cells of this terminal: Ink measures a space that stands in for it. */
const Item = ({ isSelected = false, label }: ItemProps): ReactElement => (
	<Transform transform={line => line.replace(' ', () => label)}>
		<Text bold={isSelected}> </Text>
	</Transform>
);
