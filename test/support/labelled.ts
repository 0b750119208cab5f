/**
 * Articles labelled by hand, as text that is easy to read and edit: paragraphs between blank lines, articles between lines `===`.
 * `=== es` names the group that its article and those after it belong to. Labels stand in the text and nest:
 *
 *     [[speech|Dana Whitlock|“We will ask,”]] she said of the [[cited|‘quiet hour’]]. [[speech||“No.”]]
 *
 * The speaker is empty where the text does not tell. A paragraph of a speech that runs over several has a label of its own.
 */

import type { Stretch } from './overlap.ts';

export interface Label extends Stretch {
	readonly kind: 'speech' | 'cited';
	/** Empty where the text names nobody. */
	readonly speaker: string;
}

export interface LabelledArticle {
	readonly group: string;
	/** Without the labels. */
	readonly text: string;
	/** In reading order; of those that begin together the outer first. */
	readonly labels: readonly Label[];
}

const SEPARATOR = /^===(?: (.+))?$/;
const LABEL_EDGE = /\[\[(?:(speech)\|([^|\]\n]*)|(cited))\||\]\]/g;

export function parseLabelled(source: string): readonly LabelledArticle[] {
	const articles: LabelledArticle[] = [];
	let group = '';
	let lines: string[] = [];
	const finish = (): void => {
		const text = lines.join('\n').trim();
		if (text !== '') articles.push({ group, ...takeLabels(text) });
		lines = [];
	};
	for (const line of source.split('\n')) {
		const separator = SEPARATOR.exec(line);
		if (separator === null) lines.push(line);
		else {
			finish();
			group = separator[1] ?? group;
		}
	}
	finish();
	return articles;
}

/** Throws on labels that do not match: a typing mistake must not become a score. */
function takeLabels(source: string): Pick<LabelledArticle, 'text' | 'labels'> {
	const labels: Label[] = [];
	const open: Omit<Label, 'end'>[] = [];
	let text = '';
	let taken = 0;
	for (const edge of source.matchAll(LABEL_EDGE)) {
		text += source.slice(taken, edge.index);
		taken = edge.index + edge[0].length;
		const [, speech, speaker] = edge;
		if (edge[0] !== ']]') {
			open.push({
				kind: speech === undefined ? 'cited' : 'speech',
				speaker: speaker?.trim() ?? '',
				start: text.length,
			});
			continue;
		}
		const label = open.pop();
		if (label === undefined) throw new Error(`A label closes that is not open: …${text.slice(-40)}`);
		if (text.slice(label.start).includes('\n\n'))
			throw new Error(`A label leaves its paragraph: ${text.slice(label.start)}`);
		labels.push({ ...label, end: text.length });
	}
	text += source.slice(taken);
	const [left] = open;
	if (left !== undefined) throw new Error(`A label is not closed: ${text.slice(left.start, left.start + 40)}…`);
	if (/\[\[|\|/.test(text)) throw new Error(`A label is mistyped: ${/.{0,40}(?:\[\[|\|).{0,40}/.exec(text)?.[0]}`);
	return { text, labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) };
}
