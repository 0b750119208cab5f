/** What can be typed where lines are typed: the commands of the desk that mean something to a listener, and a few that only these have. */

import type { Command } from '../commands/command.ts';
import { commandNamed, commandTable } from '../commands.ts';
import { readingOf, type ScreenKind, type State } from '../state.ts';
import { linkNumbersOf } from './inlines.ts';

/** Commands of the desk by id, in the order in which help says them. What moves rows, or changes how they look, is not among them. */
const OF_THE_DESK: Partial<Record<ScreenKind, readonly string[]>> = {
	reading: [
		'next-section',
		'previous-section',
		'contents',
		'find',
		'next-match',
		'previous-match',
		'top',
		'bottom',
		'percent',
		'next-speech',
		'previous-speech',
		'voices',
		'next-figure',
		'previous-figure',
		'next-paragraph',
		'previous-paragraph',
		'note',
		'links',
		'browse-link',
		'back-along',
		'mark',
		'go-to-mark',
		'furniture',
		'copy-address',
		'edit',
		'pipe',
		'save',
		'source',
		'next-article',
		'previous-article',
		'leave',
		'quit',
	],
	list: ['next-unread', 'previous-unread', 'toggle-read', 'all-read', 'filter', 'sort', 'leave-list', 'quit'],
	contents: ['back', 'quit'],
	voices: ['back', 'quit'],
	menu: ['close', 'quit'],
};

/** Keys that a line can say: those of one character. */
const signOf = ({ keys }: Command): string | undefined => keys.find(key => key.length === 1);

/** A command as it can be typed: by its sign, or by its name. */
export function called(id: string): string {
	const command = commandNamed(id);
	return (command && signOf(command)) ?? id;
}

const commandsFor = (screen: ScreenKind): readonly Command[] =>
	(OF_THE_DESK[screen] ?? []).flatMap(id => commandTable().filter(command => command.id === id));

/** The command that a sign means here, or that is called so. */
export const lineCommand = (screen: ScreenKind, typed: string): Command | undefined =>
	commandsFor(screen).find(({ id, keys }) => id === typed || (typed.length === 1 && keys.includes(typed)));

/** Many voices pass over signs: they are said by name too. */
const SIGN_NAMES: Readonly<Record<string, string>> = {
	']': 'right bracket',
	'[': 'left bracket',
	'}': 'right brace',
	'{': 'left brace',
	')': 'right parenthesis',
	'(': 'left parenthesis',
	'>': 'greater than',
	'<': 'less than',
	'"': 'quotation mark',
	"'": 'apostrophe',
	'/': 'slash',
	'\\': 'backslash',
	'|': 'vertical bar',
	'#': 'number sign',
	'%': 'percent sign',
	'.': 'full stop',
	'?': 'question mark',
};

/** Only where lines are typed. */
const OWN: Partial<Record<ScreenKind, readonly string[]>> = {
	reading: [
		'Enter or j: Read on; 5j reads five pieces',
		'k: The piece before',
		'f: Read on for a page',
		'b: A page back',
		'F: Read on to the end',
		'r: Read the last piece again',
		'full stop .: Where you are, and how much is left',
	],
	list: ['Enter: More of the list', 'g: The list from its beginning', 'A number: Open that article'],
	contents: ['A number: Go to that heading'],
	voices: ['A number: Go to these words'],
	menu: ['A number: Choose that'],
};

/** More than the title says. */
const ASIDES: Readonly<Record<string, string>> = {
	find: 'Find in the article, e.g. /word',
	filter: 'Filter the list, e.g. /word',
	mark: 'Mark this place with a letter, e.g. ma',
	'go-to-mark': "To a mark, e.g. 'a; '' where you were",
	'browse-link': 'Open a link in the browser, e.g. 3o',
	percent: 'To a part of the article, e.g. 50%',
	'toggle-read': 'Mark as read, or as unread, e.g. 3m',
	'copy-address': 'Say the address',
	save: 'Save as a file, e.g. s notes.md',
	pipe: 'Pipe to a command, e.g. | wc',
};

export function helpLines(state: State, screen: ScreenKind): readonly string[] {
	const content = readingOf(state)?.content;
	const links = content?.kind === 'opened' && screen === 'reading' ? linkNumbersOf(content.article).size : 0;
	return [
		'Type a command and press Enter. Capital letters are other commands than small ones.',
		...(OWN[screen] ?? []),
		...(links > 0 ? ['A number: Follow the link with that number'] : []),
		...commandsFor(screen).flatMap(command => {
			const sign = signOf(command);
			if (sign === undefined) return [];
			const name = SIGN_NAMES[sign];
			const title = ASIDES[command.id] ?? command.title.replace(/ …$/, '');
			return [`${name === undefined ? sign : `${name} ${sign}`}: ${title}`];
		}),
		'Control D: Quit',
	].map(line => (line.endsWith('.') ? line : `${line}.`));
}
