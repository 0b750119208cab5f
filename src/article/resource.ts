/** What opening an address yields: text not yet interpreted, or the reason why there is none. */

import type { Address } from './address.ts';
import type { Problem } from './article.ts';

export interface Resource {
	readonly kind: 'resource';
	readonly address: Address;
	/** The whole content, decoded, as it came: not sanitized. */
	readonly text: string;
	/** Label of the charset it was decoded from (WHATWG Encoding), e.g. `utf-8`. */
	readonly charset: string;
	/** What the source itself says it is, e.g. an HTTP header. Absent for files: their content and extension tell. */
	readonly mediaType?: string;
	readonly problems: readonly Problem[];
}

export interface Failure {
	readonly kind: 'failure';
	readonly address: Address;
	readonly reason: FailureReason;
	/** What exactly, e.g. the system's own code or the kind of file it is. Not sanitized. */
	readonly detail?: string;
}

/** Why there is nothing to read. shell/errors.ts alone words them. */
export type FailureReason =
	| 'not-found'
	| 'no-access'
	/** The system refused in some other way; `detail` is its code. */
	| 'unreadable'
	/** Bytes that are no text; `detail` says what they are, if known. */
	| 'not-text'
	| 'too-large'
	/** A folder with nothing readable in it. */
	| 'no-articles'
	/** Nothing but white space. */
	| 'empty'
	/** An address of a kind that is not understood; `detail` says which. */
	| 'unsupported';
