/** The images of what is read: found, sized, decoded when they are looked at. */

import { type Address, nameOfAddress } from '../../article/address.ts';
import type { Article, Block, ImageSource } from '../../article/article.ts';
import { blocksIn } from '../../article/parts.ts';
import { type ImageRow, imageSetter } from '../../layout/image.ts';
import { giveTools } from '../../layout/tools.ts';
import { type Message, readingOf, type State } from '../../session/state.ts';
import { addressRead } from '../../session/trail.ts';
import { remembered } from '../../text/lazy.ts';
import type { Question } from '../ask.ts';
import type { ColorSupport } from '../color.ts';
import type { Environment } from '../environment.ts';
import type { FrameImages } from '../frame-images.ts';
import type { ImageMode } from '../options.ts';
import { nextTurn } from '../turn.ts';
import { exhibitOf, FORMS } from './codings.ts';
import { createDecoder, type Decoder } from './decoder.ts';
import { choiceOf, type FormChoice, type ImageChoice, isWorthAsking } from './forms.ts';
import { type FoundImage, foundImage } from './found.ts';
import { createGallery } from './gallery.ts';
import { imagesInFrame, standInFor } from './in-frame.ts';
import { MAX_IMAGES } from './limits.ts';
import { imageQuestion, NO_ANSWERS, type TerminalAnswers } from './question.ts';

export interface ImagesShell {
	readonly mode: ImageMode;
	readonly support: ColorSupport;
	readonly environment?: Environment;
	readonly size: () => { readonly columns: number; readonly rows: number };
	readonly write: (data: string) => void;
	readonly dispatch: (message: Message) => void;
	readonly decoder?: Decoder;
}

export interface ImagesOnDesk {
	readonly questions: readonly Question[];
	readonly frames: FrameImages;
	/** Told of each state: what is read in it may have images. */
	see(state: State): void;
	/** What stands for a row of an image; nothing while it is made. */
	drawn(row: ImageRow): string | undefined;
	/** The terminal has lost what it was sent. */
	forget(): void;
	/** What takes back all that it was sent. */
	leave(): string;
}

/** A terminal that has not answered by then does not. */
const ANSWERS_BY_MS = 1000;

export function createImages(shell: ImagesShell): ImagesOnDesk {
	const { mode, support, environment = process.env, dispatch, decoder = createDecoder() } = shell;
	const gallery = createGallery(shell.write);
	/** Those that can be shown, with a number each, until it turns out that they cannot. */
	const known = new WeakMap<ImageSource, FoundImage & { readonly nth: number }>();
	const failed = new WeakSet<ImageSource>();
	let count = 0;
	let choice: ImageChoice | undefined;
	let last: State | undefined;
	let seen: Article | undefined;

	function decide(answers: TerminalAnswers): void {
		if (choice !== undefined) return;
		choice = choiceOf(mode, support, environment, answers);
		dispatch({ kind: 'illustrated', images: choice.kind === 'none' ? choice : { kind: 'shown' } });
		if (last !== undefined) see(last);
	}

	function see(state: State): void {
		last = state;
		const reading = readingOf(state);
		if (choice?.kind !== 'form' || reading?.content.kind !== 'opened' || reading.content.article === seen) return;
		seen = reading.content.article;
		const address = addressRead(state, reading);
		if (address !== undefined) find(seen, address, choice);
	}

	async function find(article: Article, address: Address, chosen: FormChoice): Promise<void> {
		const { url } = article.meta;
		const from = { id: nameOfAddress(address), address, ...(url === undefined ? {} : { url }) };
		const before = count;
		for (const source of article.blocks.flatMap(sourcesIn).slice(0, MAX_IMAGES)) {
			if (known.has(source) || failed.has(source) || source.src === undefined) continue;
			const found = await foundImage({ ...from, href: source.src }).catch(() => undefined);
			if (found !== undefined) known.set(source, { ...found, nth: ++count });
			// Keys come first.
			await nextTurn();
		}
		if (count > before) setAnew(chosen);
	}

	/** Pages are set anew when there is another tool. */
	function setAnew({ form, cell }: FormChoice): void {
		const { leastColumns } = FORMS[form];
		giveTools({ images: imageSetter({ sizeOf: source => known.get(source)?.size, cell, leastColumns }) });
		dispatch({ kind: 'equipped' });
	}

	function drawn({ source, columns, rows, row }: ImageRow): string | undefined {
		const image = known.get(source);
		if (image === undefined || choice?.kind !== 'form') return undefined;
		const chosen = choice;
		const shape = { columns, rows };
		const coding = FORMS[chosen.form].coding(support, last?.background ?? 'unknown');
		const nth = gallery.ready(image.nth, shape, (nth, made, forgotten) => {
			decoder.ask(
				{ file: image.file, coding, shape, cell: chosen.cell },
				answer => {
					if (answer === undefined) {
						known.delete(source);
						failed.add(source);
						setAnew(chosen);
					} else {
						made(exhibitOf(chosen.form, answer, shape, nth));
						dispatch({ kind: 'equipped' });
					}
				},
				forgotten,
			);
		});
		return nth === undefined ? undefined : standInFor(nth, row);
	}

	const asks = isWorthAsking(mode, support, environment);
	if (asks) setTimeout(() => decide(NO_ANSWERS), ANSWERS_BY_MS).unref();
	else queueMicrotask(() => decide(NO_ANSWERS));

	return {
		questions: asks ? [imageQuestion(shell.size(), decide)] : [],
		frames: imagesInFrame({
			drawingOf: gallery.drawingOf,
			rows: () => shell.size().rows,
			send: shell.write,
		}),
		see,
		drawn,
		forget: gallery.forget,
		leave: gallery.leave,
	};
}

/** Those of figures, in the order they stand in. */
const sourcesIn: (block: Block) => readonly ImageSource[] = remembered(block => {
	const sources: ImageSource[] = [];
	for (const { node } of blocksIn(block))
		if (node.kind === 'figure' && node.image?.src !== undefined) sources.push(node.image);
	return sources.length === 0 ? NO_SOURCES : sources;
});

/** One for all blocks: most have none. */
const NO_SOURCES: readonly ImageSource[] = [];
