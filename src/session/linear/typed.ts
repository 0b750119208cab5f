/** A line that was typed: what is to be said at once, and what happens, step by step. After each step is told what is new. */

import { visibleContents } from '../contents.ts';
import { rowsOf } from '../list.ts';
import { menuOf } from '../menus.ts';
import { type ScreenKind, type State, screenOf } from '../state.ts';
import { visibleVoices } from '../voices.ts';
import type { Words } from '../words.ts';
import { type Asked, act, go, pressing, run, type Step, say, type Typed, typing } from './answer.ts';
import { called, helpLines, lineCommand } from './line-commands.ts';
import { pieceLines } from './told-article.ts';
import { LIST_PAGE, listLines, pageStart } from './told-list.ts';
import { inArticle } from './typed-article.ts';

/** What is said when nothing else was: silence is no answer. */
export function whenSilent(state: State, { goes }: Typed, words: Words): readonly string[] {
	if (goes === undefined) return [];
	const { kind } = screenOf(state);
	return kind === 'reading' ? pieceLines(state) : kind === 'list' ? listLines(state, words) : [];
}

const LINE = /^(\d{0,6})\s*(\S?)\s*(.*)$/u;

function askedBy(line: string, screen: ScreenKind): Asked {
	if (lineCommand(screen, line) !== undefined) return { count: undefined, command: line, rest: '' };
	const [, count = '', command = '', rest = ''] = LINE.exec(line) ?? [];
	return { count: count === '' ? undefined : Number(count), command, rest };
}

type Handler = (state: State, asked: Asked, words: Words) => Typed | undefined;

/** What is only here; the rest are commands of the desk. */
const own: { readonly [Kind in ScreenKind]?: Handler } = {
	reading: inArticle,
	list: inList,
	// Above the first heading stands the title.
	contents: (state, asked) =>
		numbered(asked, visibleContents(state).count, number => [...toNth(number + 1), run('go-to-heading')]),
	voices: (state, asked) =>
		numbered(asked, visibleVoices(state).count, number => [...toNth(number), run('go-to-speech')]),
	menu: (state, asked) => {
		const screen = screenOf(state);
		if (screen.kind !== 'menu') return undefined;
		const { menu } = screen;
		const choices = menuOf(menu).choices(state);
		const choose = (number: number): Step => [{ kind: 'chosen', menu, value: choices[number - 1]?.value ?? '' }];
		// A link may lead to another article, which has yet to come.
		return numbered(asked, choices.length, choose, menu === 'links' ? act : go);
	},
};

/** From the first row of what is listed. */
const toNth = (number: number): Step => [run('top'), ...(number > 1 ? [run('down', number - 1)] : [])];

function numbered(
	{ count, command }: Asked,
	all: number,
	step: (number: number) => Step,
	answer: typeof act = go,
): Typed | undefined {
	if (command !== '') return undefined;
	if (count === undefined) return say(`Type a number, or ${called('back')} to go back.`);
	return count < 1 || count > all ? say(`There is no number ${count}; the last one is ${all}.`) : answer(step(count));
}

/** `state` is quiet: what was noticed before is not said again. */
export function typed(state: State, line: string, words: Words): Typed {
	const screen = screenOf(state);
	if (state.asking !== undefined) return go(pressing(Array.from(line.trim())[0] ?? 'esc'));
	if (screen.kind === 'prompt') return act([...(line === '' ? [] : typing(line)), run('accept')]);
	if (screen.kind === 'filter') return act([...typing(line), run('keep-filter')]);
	const asked = askedBy(line.trim(), screen.kind);
	if (asked.command === '?' || line.trim() === 'help') return say(...helpLines(state, screen.kind));
	return own[screen.kind]?.(state, asked, words) ?? ofTheDesk(state, screen.kind, asked);
}

function ofTheDesk(state: State, screen: ScreenKind, { count, command: name, rest }: Asked): Typed {
	const command = lineCommand(screen, name);
	if (command === undefined || (rest !== '' && restOf[command.id] === undefined))
		return say('There is no such command here; ? lists those there are.');
	// Where the command can do nothing now, what follows would be other commands.
	const isPossible = command.unavailable?.(state) === undefined;
	const step = [run(command.id, count), ...((isPossible && rest !== '' && restOf[command.id]?.(rest)) || [])];
	return command.jump || isOver(screen) ? go(step) : act(step);
}

/** Whether it lies over what is read. */
const isOver = (screen: ScreenKind): boolean => screen !== 'reading' && screen !== 'list';

const toPrompt = (rest: string): Step => [...typing(rest), run('accept')];
const toAsking = (rest: string): Step => pressing(Array.from(rest)[0] ?? 'esc');

/** What stands behind a command, as what the command would ask for. */
const restOf: Readonly<Record<string, (rest: string) => Step>> = {
	find: toPrompt,
	pipe: toPrompt,
	save: toPrompt,
	filter: rest => [...typing(rest), run('keep-filter')],
	mark: toAsking,
	'go-to-mark': toAsking,
};

function inList(state: State, { count, command }: Asked, words: Words): Typed | undefined {
	const all = rowsOf(state).length;
	if (command === '' && count === undefined) {
		const next = pageStart(state) + LIST_PAGE;
		if (next < all) return act(toNth(next + 1));
		return say('That is the end of the list; g reads it from its beginning.');
	}
	if (command === 'g') return pageStart(state) === 0 ? say(...listLines(state, words)) : act([run('top')]);
	const id = command === '' ? 'open' : lineCommand('list', command)?.id;
	if (id !== 'open' && id !== 'toggle-read') return undefined;
	if (count === undefined) return say(`Type the number of the article first, e.g. 3${command}.`);
	if (count < 1 || count > all) return say(`There is no number ${count}; the last one is ${all}.`);
	return act([...toNth(count), run(id)]);
}
