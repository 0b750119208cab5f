/** Address → Resource or Failure: one opener a kind of address. */

import type { Address } from '../article/address.ts';
import type { Failure, Resource } from '../article/resource.ts';
import { openFile } from './file.ts';
import { failure } from './resource.ts';
import { readStdin } from './stdin.ts';

/** Standard input comes once, but may be asked for again: back in the list, opened anew. */
let stdin: Promise<Resource | Failure> | undefined;

function openStdin(): Promise<Resource | Failure> {
	stdin ??= readStdin(process.stdin);
	return stdin;
}

type Openers = {
	readonly [Kind in Address['kind']]: (address: Extract<Address, { kind: Kind }>) => Promise<Resource | Failure>;
};

const openers: Openers = {
	path: ({ path }) => openFile(path),
	stdin: openStdin,
	url: async address => failure(address, 'unsupported', 'web'),
};

/** What else reads it has it as well. */
export function keepStdin(read: Promise<Resource | Failure>): void {
	stdin = read;
}

export function open(address: Address): Promise<Resource | Failure> {
	// The table guarantees that the opener takes this very address; TypeScript cannot follow the correlation.
	const opener = openers[address.kind] as (address: Address) => Promise<Resource | Failure>;
	return opener(address);
}
