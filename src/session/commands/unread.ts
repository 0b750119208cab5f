/** What has been read, in the list. */

import { markAllRead, toggleRead, toUnread } from '../unread.ts';
import { type Command, noRows, still } from './command.ts';

export const unread: readonly Command[] = [
	{
		id: 'next-unread',
		title: 'Next unread article',
		keys: ['n'],
		screens: ['list'],
		unavailable: noRows,
		run: (state, count) => still(toUnread(state, 1, count)),
	},
	{
		id: 'previous-unread',
		title: 'Previous unread article',
		keys: ['p'],
		screens: ['list'],
		unavailable: noRows,
		run: (state, count) => still(toUnread(state, -1, count)),
	},
	{
		id: 'toggle-read',
		title: 'Mark as read, or as unread',
		keys: ['m'],
		screens: ['list'],
		unavailable: noRows,
		run: state => still(toggleRead(state)),
	},
	{
		id: 'all-read',
		title: 'Mark all as read',
		keys: ['A'],
		screens: ['list'],
		unavailable: noRows,
		run: state => still(markAllRead(state)),
	},
];
