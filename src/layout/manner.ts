/** How a text is broken into rows: prose, lines that stay lines, and what stands by itself. */

import { type Hyphenator, patternsFor } from '../text/hyphenation.ts';
import { type Justifier, justifierOf } from '../text/justify.ts';
import { breakOptimally, hangAt, type OptimalSetting } from '../text/optimal.ts';
import { breakLines, type Row } from '../text/wrap.ts';
import { directionOf, type Surroundings } from './direction.ts';
import type { Flow, Form } from './flow.ts';
import type { PageStyle } from './setting.ts';
import { tools } from './tools.ts';

/** `lines` are the author's own: verse, code. `display` is what stands large and alone: titles, headings. `ragged`: captions, cells. */
export type Manner = 'prose' | 'ragged' | 'display' | 'lines';

interface Habit {
	readonly breaks: (text: string, setting: OptimalSetting) => Row[];
	readonly lastRow: OptimalSetting['lastRow'];
	/** Whether it takes part when the page is justified, and stands at its right edge. */
	readonly isBody: boolean;
}

const HABITS: { readonly [Name in Manner]: Habit } = {
	prose: { breaks: breakOptimally, lastRow: 'free', isBody: true },
	ragged: { breaks: breakOptimally, lastRow: 'free', isBody: false },
	display: { breaks: breakOptimally, lastRow: 'even', isBody: false },
	// As few words as can be are turned over.
	lines: { breaks: breakLines, lastRow: 'free', isBody: false },
};

/** Cells of a measure below which a fifth of the rows would have a gap of three cells or more, where words are not divided. */
const LEAST_UNDIVIDED = 60;

export interface Broken {
	readonly rows: readonly Row[];
	/** Cells beside the measure that a row may hang into. */
	readonly hangOf: (row: Row) => number;
	/** Where the page is justified and the text takes part. */
	readonly justify?: Justifier;
}

export interface MannerSetting extends Surroundings {
	readonly measure: number;
	readonly form: Form;
	/** Cells before a row that continues a line; 0 when absent. */
	readonly rest?: number;
	/** `prose` when absent. */
	readonly manner?: Manner;
}

/** `text` is that of the flow. */
export function breakFlow(flow: Flow, text: string, setting: MannerSetting): Broken {
	const { measure, form, style, rest = 0, manner = 'prose' } = setting;
	const { breaks, lastRow = 'free', isBody } = HABITS[manner];
	const hyphenator = style.justified && isBody && form === 'page' ? hyphenatorFor(style) : undefined;
	const justified = style.justified && isBody && (hyphenator !== undefined || measure >= LEAST_UNDIVIDED);
	const justify = justified ? { justify: justifierOf(text, within(fixedIn(flow))) } : {};
	// In a pipe a word stays in one piece, for whoever searches it or counts words.
	if (form === 'plain')
		return { rows: breakLines(text, { measure, rest, words: 'whole' }), hangOf: () => 0, ...justify };
	const hang = isBody && style.hang > 0 && endsAtRight(text, setting) ? style.hang : 0;
	const hyphens = hyphenator === undefined ? [] : hyphensIn(flow, text, hyphenator);
	// A ragged edge is no straighter with its commas outside.
	const how: OptimalSetting = { measure, rest, lastRow, hang, hanging: justified ? 'all' : 'east-asian', hyphens };
	const hangOf = ({ end, hyphen }: Row): number => hangAt(text, end, hyphen, how);
	return { rows: breaks(text, how), hangOf, ...justify };
}

/** Where a row ends that runs from the right, and where signs stand beside a block that does, nothing may hang. */
const endsAtRight = (text: string, setting: MannerSetting): boolean =>
	setting.direction !== 'rtl' && directionOf(text, setting) !== 'rtl';

function hyphenatorFor({ language }: PageStyle): Hyphenator | undefined {
	const patterns = patternsFor(language);
	return patterns === undefined ? undefined : tools().hyphenators.get(patterns);
}

interface Range {
	readonly start: number;
	readonly end: number;
}

/** What is shown as it is: code, and what the page adds. */
function fixedIn(flow: Flow): readonly Range[] {
	const ranges: Range[] = [];
	let start = 0;
	for (const { text, roles, added } of flow) {
		const end = start + text.length;
		if (added || roles.includes('code')) ranges.push({ start, end });
		start = end;
	}
	return ranges;
}

/** Whether an offset is in one of the ranges; to be asked in order. */
function within(ranges: readonly Range[]): (offset: number) => boolean {
	let index = 0;
	return offset => {
		while ((ranges[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
		return (ranges[index]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	};
}

function hyphensIn(flow: Flow, text: string, hyphenator: Hyphenator): readonly number[] {
	const hyphens = hyphenator(text);
	const fixed = fixedIn(flow);
	if (fixed.length === 0) return hyphens;
	const isFixed = within(fixed);
	return hyphens.filter(offset => !isFixed(offset));
}
