import { expect, test } from 'vitest';
import { createSpeaker, type Speaker } from '../../src/shell/linear-speaker.ts';

function check(prompts: boolean, speak: (speaker: Speaker) => void, expected: string): void {
	let written = '';
	speak(
		createSpeaker(text => {
			written += text;
		}, prompts),
	);
	expect(written).toBe(expected);
}

test('each line is said once, and nothing for no lines', () => {
	check(false, speaker => speaker.say(['One', 'Two']), 'One\nTwo\n');
	check(false, speaker => speaker.say([]), '');
});

test('what is said while a line is awaited begins a line of its own', () => {
	const conversation = (speaker: Speaker): void => {
		speaker.ask();
		speaker.say(['News']);
		speaker.ask();
		speaker.ask();
		speaker.answered();
		speaker.say(['Answer']);
		speaker.ask();
		speaker.end();
	};
	check(true, conversation, ': \nNews\n: Answer\n: \n');
	check(false, conversation, 'News\nAnswer\n');
});

test('no control sequence is said, whatever it comes in', () => {
	check(false, speaker => speaker.say(['\u001B[2Jcleared \u009B1m']), '\uFFFD[2Jcleared \uFFFD1m\n');
});
