/** The short menus: what each offers and what a choice does. */

import { themeNamed } from '../layout/theme.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { pageRows } from './geometry.ts';
import { followLink } from './links.ts';
import { listedLinks } from './links-listed.ts';
import { keepingPlace } from './reading.ts';
import { type MenuName, type Next, SORTS, type Sort, type State } from './state.ts';
import { themeOf } from './theme.ts';

export interface Choice {
	readonly value: string;
	readonly label: string;
}

export interface Menu {
	readonly title: string;
	readonly choices: (state: State) => readonly Choice[];
	/** The value that holds now. */
	readonly current: (state: State) => string | undefined;
	readonly choose: (state: State, value: string) => Next;
	/** Whether a choice goes to another part of the article (jumps.ts). */
	readonly jump?: true;
}

const SORT_LABELS: { readonly [Name in Sort]: string } = {
	date: 'Date, newest first',
	title: 'Title, A to Z',
	length: 'Length, longest first',
};

const menus: { readonly [Name in MenuName]: Menu } = {
	sort: {
		title: 'Sort the list by',
		choices: () => SORTS.map(sort => ({ value: sort, label: SORT_LABELS[sort] })),
		current: state => state.list.sort,
		choose: (state, value) => {
			const sort = SORTS.find(name => name === value) ?? state.list.sort;
			return [{ ...state, list: { ...state.list, sort } }, []];
		},
	},
	theme: {
		title: 'Theme',
		choices: state => state.themes.map(theme => ({ value: theme.name, label: theme.name })),
		current: state => state.theme,
		choose: (state, theme) => [chooseTheme(state, theme), []],
	},
	links: {
		title: 'Links',
		choices: linkChoices,
		current: () => undefined,
		choose: followLink,
		jump: true,
	},
};

/** Above the items: the title and the space below it. */
export const MENU_TITLE_ROWS = 2;

/** The value in a row of the screen. Where the items scroll, only their component knows which one that is. */
export function itemAt(state: State, menu: MenuName, row: number): string | undefined {
	const choices = menuOf(menu).choices(state);
	return choices.length > pageRows(state) - MENU_TITLE_ROWS ? undefined : choices[row - MENU_TITLE_ROWS]?.value;
}

export const menuOf = (name: MenuName): Menu => menus[name];

/** Another leading moves the rows, other colours do not. */
function chooseTheme(state: State, theme: string): State {
	if (themeNamed(theme, state.themes) === undefined) return state;
	const after = { ...state, theme };
	return themeOf(after).leading === themeOf(state).leading ? after : keepingPlace(state, after);
}

/** Each address once, under the words it stands behind first. */
function linkChoices(state: State): readonly Choice[] {
	const choices = new Map<string, Choice>();
	for (const { href, text } of listedLinks(state)) {
		if (choices.has(href)) continue;
		const words = sanitizeLine(text);
		choices.set(href, { value: href, label: words === '' || words === href ? href : `${words} — ${href}` });
	}
	return [...choices.values()];
}
