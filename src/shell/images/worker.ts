/** Where images are decoded: apart, so that the page goes on, and so that it can be ended. */

import { parentPort } from 'node:worker_threads';
import { type Job, type Made, made } from './job.ts';

/** What was made of an image; nothing when it cannot be shown. */
export interface Answer {
	readonly made?: Made;
}

parentPort?.on('message', async (job: Job) => {
	const answer: Answer = await made(job).then(
		made => ({ made }),
		() => ({}),
	);
	parentPort?.postMessage(answer);
});
