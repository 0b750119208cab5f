/** The root: state → screen, and the one listener for keys. */

import { useInput, usePaste } from 'ink';
import { type ComponentType, type ReactElement, useRef, useSyncExternalStore } from 'react';
import { type Message, type ScreenKind, type State, screenOf } from '../session/state.ts';
import type { Words } from '../session/words.ts';
import { keysOf } from './key.ts';
import { MenuScreen } from './menu-screen.tsx';
import { PageScreen } from './page-screen.tsx';
import type { ScreenProps } from './screens.ts';
import type { Painter } from './viewport.tsx';

export interface AppProps {
	readonly store: {
		readonly state: () => State;
		readonly subscribe: (listener: () => void) => () => void;
		readonly dispatch: (message: Message) => void;
	};
	readonly painterOf: (state: State) => Painter;
	readonly words: Words;
}

const screens: { readonly [Kind in ScreenKind]: ComponentType<ScreenProps> } = {
	list: PageScreen,
	filter: PageScreen,
	reading: PageScreen,
	voices: PageScreen,
	contents: PageScreen,
	help: PageScreen,
	menu: MenuScreen,
	prompt: PageScreen,
	palette: PageScreen,
};

export function App({ store, painterOf, words }: AppProps): ReactElement {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const taken = useRef(false);
	const dispatch = (message: Message): void => {
		// The key that chooses in a menu is heard here too, after the menu has closed: it is not for what lies under it.
		if (message.kind === 'chosen') {
			taken.current = true;
			queueMicrotask(() => {
				taken.current = false;
			});
		}
		store.dispatch(message);
	};
	useInput((input, key) => {
		const isTaken = taken.current;
		taken.current = false;
		if (isTaken) return;
		for (const name of keysOf(input, key)) store.dispatch({ kind: 'key', key: name });
	});
	usePaste(text => store.dispatch({ kind: 'pasted', text }));
	const Screen = screens[screenOf(state).kind];
	return <Screen state={state} paint={painterOf(state)} words={words} dispatch={dispatch} />;
}
