/** What has been made, up to so many bytes: what was looked at longest ago goes first. */

export interface Kept<Value> {
	get(key: string): Value | undefined;
	set(key: string, value: Value, bytes: number): void;
	values(): Iterable<Value>;
}

export function createKept<Value>(most: number, dropped: (value: Value) => void): Kept<Value> {
	const all = new Map<string, { readonly value: Value; readonly bytes: number }>();
	let sum = 0;
	return {
		get(key) {
			const found = all.get(key);
			if (found === undefined) return undefined;
			all.delete(key);
			all.set(key, found);
			return found.value;
		},
		set(key, value, bytes) {
			all.set(key, { value, bytes });
			sum += bytes;
			for (const [oldest, { value: old, bytes: its }] of all) {
				if (sum <= most || oldest === key) break;
				all.delete(oldest);
				sum -= its;
				dropped(old);
			}
		},
		*values() {
			for (const { value } of all.values()) yield value;
		},
	};
}
