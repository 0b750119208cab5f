/** What there is to choose from, numbered, and lines that are asked for. */

import { visibleContents } from '../contents.ts';
import { menuOf } from '../menus.ts';
import type { Screen, State } from '../state.ts';
import { visibleVoices } from '../voices.ts';
import { called } from './line-commands.ts';
import { unbounded } from './unbounded.ts';
import { counted } from './utterance.ts';

type Lines = readonly string[];

/** Whatever lies over the list or the article. */
type Over = Exclude<Screen, { kind: 'list' | 'reading' }>;

type Openings = {
	readonly [Kind in Over['kind']]: (state: State, screen: Extract<Over, { kind: Kind }>) => Lines;
};

/** What is said when it opens. */
export function choiceLines(state: State, screen: Over): Lines {
	// The table guarantees that the handler takes this very screen; TypeScript cannot follow the correlation.
	const open = openings[screen.kind] as (state: State, screen: Over) => Lines;
	return open(state, screen);
}

const openings: Openings = {
	filter: () => ['Filter by which words?'],
	prompt: (_, { name, line }) => [PROMPTS[name](line.text)],
	contents: contentsLines,
	voices: voicesLines,
	menu: (state, { menu }) => {
		const { title, choices, current } = menuOf(menu);
		const all = choices(state);
		const now = current(state);
		return [
			`${title}, ${counted(all.length, 'choice')}.`,
			...all.map(({ label, value }, index) => `${index + 1}. ${label}${value === now ? ', chosen' : ''}`),
			howToChoose(),
		];
	},
	// Neither is opened here: help is said at once, and lines are typed instead of chosen.
	help: () => [],
	palette: () => [],
};

const howToChoose = (): string => `A number chooses; ${called('back')} goes back.`;

const PROMPTS: { readonly [Name in Extract<Screen, { kind: 'prompt' }>['name']]: (text: string) => string } = {
	find: () => 'Find which words?',
	pipe: () => 'Pipe the text to which command?',
	save: text => `Save under which name? Enter alone takes ${text}.`,
};

function contentsLines(state: State): Lines {
	const { rows, count } = visibleContents(unbounded(state));
	const headings = rows.slice(1).map(({ text, depth, isHere }, index) => {
		const level = depth === 0 ? '' : `, level ${depth + 1}`;
		return `${index + 1}. ${text.replace(/\s+/g, ' ')}${level}${isHere ? ', you are here' : ''}`;
	});
	return [`Contents, ${counted(count, 'heading')}.`, ...headings, howToChoose()];
}

function voicesLines(state: State): Lines {
	const { rows, count } = visibleVoices(unbounded(state));
	let number = 0;
	const lines = rows.flatMap((row): Lines => {
		if (row.kind === 'blank') return [];
		if (row.kind === 'voice') return [`${row.voice.name ?? 'Somebody'}:`];
		number++;
		return [`${number}. ${row.said.text.replace(/\s+/g, ' ')}`];
	});
	return [`Who said what, ${count} ${count === 1 ? 'speech' : 'speeches'}.`, ...lines, howToChoose()];
}
