import { expect, test } from 'vitest';
import { durationInBrief } from '../../src/session/duration.ts';

test('is in minutes, and in hours where those say more', () => {
	const lengths = [1, 119, 120, 149, 151, 7488].map(durationInBrief);
	expect(lengths).toEqual(['1 min', '119 min', '2 h', '2 h', '3 h', '125 h']);
});
