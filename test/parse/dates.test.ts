import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/parse/dates.ts';

const checkDate = (written: string, date: string | undefined): void => expect(isoDate(written)).toBe(date);

describe('dates', () => {
	test.each([
		['2026-03-02', '2026-03-02'],
		[' 2026/3/2 ', '2026-03-02'],
		['20260302', '2026-03-02'],
		['2026年3月2日', '2026-03-02'],
		['2 March 2026', '2026-03-02'],
		['2-Mar-2026', '2026-03-02'],
		['March 2nd, 2026', '2026-03-02'],
		['Mon, 02 Mar 2026', '2026-03-02'],
		['Monday, March 2, 2026', '2026-03-02'],
		['2024-02-29', '2024-02-29'],
	])('%s', checkDate);
});

describe('times', () => {
	test.each([
		['2026-03-02T08:05', '2026-03-02T08:05:00'],
		['2026-03-02T08:05:09.123Z', '2026-03-02T08:05:09Z'],
		['2026-03-02 8:05:09 +0530', '2026-03-02T08:05:09+05:30'],
		['Mon, 02 Mar 2026 08:05:09 GMT', '2026-03-02T08:05:09Z'],
		['2026-03-02T25:05', '2026-03-02'],
		['2026-03-02 in the morning', '2026-03-02'],
	])('%s', checkDate);
});

describe('no dates', () => {
	test.each([
		'',
		'soon',
		'2026',
		'2026-13-01',
		'2026-04-31',
		'3/4/2026',
		'2026-03-021',
		'on 2 March 2026',
		'0'.repeat(99),
	])('%s', text => checkDate(text, undefined));
});
