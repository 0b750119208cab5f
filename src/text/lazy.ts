/** What is made when it is first asked for, and then kept: of all patterns and tables a short text needs but a few. */
export function lazy<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
