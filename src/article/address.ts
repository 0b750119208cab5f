/** What the user typed, understood. Nothing is opened yet: whether a path is a file or a folder shows when it is. */

export type Address =
	| { readonly kind: 'path'; readonly path: string }
	| { readonly kind: 'url'; readonly url: string }
	| { readonly kind: 'stdin' };

const WEB_ADDRESS = /^https?:\/\//i;

export function addressOf(argument: string): Address {
	if (argument === '-') return { kind: 'stdin' };
	if (WEB_ADDRESS.test(argument)) return { kind: 'url', url: argument };
	return { kind: 'path', path: argument };
}

/** The address as the user would type it; the same for the same thing, so it serves as its name. */
export function nameOfAddress(address: Address): string {
	if (address.kind === 'stdin') return '-';
	return address.kind === 'url' ? address.url : address.path;
}
