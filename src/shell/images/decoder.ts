/** The worker that decodes images, one after the other: started when there is one, ended when it rests, takes too long or has failed. */

import type { Worker } from 'node:worker_threads';
import type { Job, Made } from './job.ts';
import { IDLE_MS, MAX_HEAP_MB, MAX_MS, MAX_WAITING } from './limits.ts';
import type { Answer } from './worker.ts';

/** Where the bundler has put it (.config/build.ts). */
declare const __IMAGE_WORKER__: string | undefined;

const workerFile = (): URL =>
	new URL(typeof __IMAGE_WORKER__ === 'string' ? __IMAGE_WORKER__ : './worker.ts', import.meta.url);

type Told = (made: Made | undefined) => void;

interface Waiting {
	readonly job: Job;
	readonly told: Told;
	readonly forgotten: () => void;
}

export interface Decoder {
	/**
	 * `told` gets what was made, or nothing. What was asked for last comes first: it is what is looked at; what has waited for too many
	 * others is forgotten.
	 */
	ask(job: Job, told: Told, forgotten: () => void): void;
	end(): void;
}

interface Limits {
	readonly milliseconds: number;
	readonly idle: number;
}

export function createDecoder({ milliseconds, idle }: Limits = { milliseconds: MAX_MS, idle: IDLE_MS }): Decoder {
	const waiting: Waiting[] = [];
	let worker: Worker | undefined;
	/** While one is made: who is told. */
	let making: Told | undefined;
	let timer: NodeJS.Timeout | undefined;

	function end(): void {
		clearTimeout(timer);
		const ended = worker;
		worker = undefined;
		making = undefined;
		ended?.terminate();
	}

	function started(): Worker {
		// Not before there is an image: to load it takes as long as all the rest of this.
		const { Worker } = process.getBuiltinModule('node:worker_threads');
		const one = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB }, stderr: true });
		const told = (made: Made | undefined): void => {
			if (one === worker) done(made);
		};
		one.on('message', ({ made }: Answer) => told(made));
		one.on('error', () => told(undefined));
		one.on('exit', () => told(undefined));
		// Whoever quits does not wait for an image.
		one.unref();
		return one;
	}

	function done(made: Made | undefined): void {
		const told = making;
		making = undefined;
		// A decoder that has failed is not used again.
		if (made === undefined) end();
		told?.(made);
		next();
	}

	function next(): void {
		if (making !== undefined) return;
		clearTimeout(timer);
		const { job, told } = waiting.pop() ?? {};
		timer = (job === undefined ? setTimeout(end, idle) : setTimeout(() => done(undefined), milliseconds)).unref();
		if (job === undefined) return;
		making = told;
		worker ??= started();
		worker.postMessage(job);
	}

	return {
		ask(job, told, forgotten) {
			waiting.push({ job, told, forgotten });
			if (waiting.length > MAX_WAITING) waiting.shift()?.forgotten();
			next();
		},
		end() {
			waiting.length = 0;
			end();
		},
	};
}
