/** What is made when it is first asked for, and then kept: of all patterns and tables a short text needs but a few. */
export function lazy<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** What is found of a thing that stays as it is: found once, and kept no longer than the thing. */
export function remembered<Thing extends object, Value>(find: (thing: Thing) => Value): (thing: Thing) => Value {
	const known = new WeakMap<Thing, Value>();
	return thing => {
		const kept = known.get(thing);
		if (kept !== undefined) return kept;
		const value = find(thing);
		known.set(thing, value);
		return value;
	};
}
