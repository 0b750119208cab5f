/** Ink’s root, loaded after the first frame has been painted. */

import type { ReadStream } from 'node:tty';
import { render } from 'ink';
import { App, type AppProps } from '../view/app.tsx';
import type { FrameWriter } from './frame-writer.ts';

interface Mount extends AppProps {
	readonly frames: FrameWriter;
	readonly keyboard: ReadStream;
}

interface Root {
	/** Paints the state as it is, as far as the terminal does not show it already. */
	readonly redraw: () => void;
	/** Rejects when a component throws. */
	readonly crashed: Promise<unknown>;
}

export function mount({ frames, keyboard, ...props }: Mount): Root {
	const app = <App {...props} />;
	const ink = render(app, {
		// Ink uses of a stream what FrameWriter has; its type asks for a whole WriteStream.
		stdout: frames as unknown as NodeJS.WriteStream,
		stdin: keyboard,
		// Whole frames, unthrottled: the frame writer finds what changed.
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
	});
	return { redraw: () => ink.rerender(app), crashed: ink.waitUntilExit() };
}
