/** What was probably meant by a name that is not there. */

/** The name that one slip of the finger makes of it; else one that begins like it. Of a single letter nothing can be said. */
export function nearest<Name extends string>(typed: string, names: readonly Name[]): Name | undefined {
	if (typed.length < 2) return undefined;
	return (
		names.find(name => oneSlipApart(name, typed)) ??
		names.find(name => name.startsWith(typed) || typed.startsWith(name))
	);
}

/** One letter wrong, missing, too many or two swapped. */
function oneSlipApart(a: string, b: string): boolean {
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const left = a.slice(start, a.length - end);
	const right = b.slice(start, b.length - end);
	const swapped = left.length === 2 && left === Array.from(right).reverse().join('');
	return swapped || (left.length <= 1 && right.length <= 1);
}
