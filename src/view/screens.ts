/** What every screen gets. */

import type { Message, State } from '../session/state.ts';
import type { Words } from '../session/words.ts';
import type { Painter } from './viewport.tsx';

export interface ScreenProps {
	readonly state: State;
	readonly paint: Painter;
	readonly words: Words;
	readonly dispatch: (message: Message) => void;
}
