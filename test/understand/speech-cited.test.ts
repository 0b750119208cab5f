import { test } from 'vitest';
import { checkSpeech } from './check.ts';

for (const sentence of [
	// Scare quotes, words, names.
	'His {“friends”} never came.',
	'It was a so-called {“smart lane”} described by nobody.',
	'The word {“old”} was misleading.',
	'The ship was known as {“the Duck”}.',
	'Riders call it {“the Butcher.”} Egil, the coach, had said so.',
	'{“Hell Row”} was a row of thatched cottages.',
	// Titles.
	'They sang from {“The Lark and the Loaf.”}',
	'She read {“Up and Down,”} which is long, and slept.',
	// Partial quotations that somebody is said to have said.
	'He called the plan [“reckless”] and left.',
	'The minister said that it was [“late”] and [“dear”].',
	'The plan was [“reckless”] and late, Ann Lee said.',
	'According to Lee, it is [“about as fast as rain”].',
	'In the mayor’s words, [“not today”].',
	'She apologised for what she called [“a slow week”].',
	// Said in full.
	'They all cried [“Poor thing!”] at once.',
	'[“It is late”] is how he put it.',
	'Her answer was a cold [“No!”] from above.',
	'[“Go,”] said Ann, who had been there since May; [“and stay away.”]',
	// German nouns, Chinese and Japanese.
	'Er nannte den Plan [„Unsinn“] und ging.',
	'Das Gasthaus hieß {„Zum Hahn“}.',
	'村里人管他叫{“老鸟”}，他不在乎。',
	'彼女は[「行きません。」]と言った。',
	'その歌を{「夜の歌」}と呼んでいる。',
]) {
	test(sentence, () => checkSpeech(sentence));
}
