/** Sentences that the shell words and the screens show. */

import type { Problem } from '../article/article.ts';
import type { Failure } from '../article/resource.ts';

export interface Words {
	readonly failure: (failure: Failure) => string;
	readonly problem: (problem: Problem) => string;
}
