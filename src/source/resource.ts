/** Bytes → Resource, or the reason why there is nothing to read in them. */

import type { Address } from '../article/address.ts';
import type { Failure, FailureReason, Resource } from '../article/resource.ts';
import { charsetOf, decode } from './decode.ts';
import { binaryKindOf } from './kind-of-bytes.ts';

export function resourceOf(address: Address, bytes: Uint8Array): Resource | Failure {
	const charset = charsetOf(bytes);
	const binary = binaryKindOf(bytes, charset);
	if (binary !== undefined) return failure(address, 'not-text', binary);
	const { text, damaged } = decode(bytes, charset);
	if (!/\S/.test(text)) return failure(address, 'empty');
	return {
		kind: 'resource',
		address,
		text,
		charset,
		problems: damaged ? [{ kind: 'undecodable-bytes', detail: charset }] : [],
	};
}

export function failure(address: Address, reason: FailureReason, detail?: string): Failure {
	return { kind: 'failure', address, reason, ...(detail === undefined ? {} : { detail }) };
}

const REASONS: Readonly<Record<string, FailureReason>> = {
	ENOENT: 'not-found',
	ENOTDIR: 'not-found',
	EACCES: 'no-access',
	EPERM: 'no-access',
	EFBIG: 'too-large',
	ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** A failure of the file system, as a Failure. */
export function failureOf(address: Address, error: unknown): Failure {
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return failure(address, REASONS[code] ?? 'unreadable', code);
}
