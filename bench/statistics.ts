/** What is said of many timings. */

/** `percent` of the numbers are no larger. */
export function percentile(numbers: readonly number[], percent: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => percentile(numbers, 50);
