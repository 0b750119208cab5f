import { describe, expect, test } from 'vitest';
import { article, figure, footnote, h, link, note, p, speech } from '../support/build.ts';
import { checkKeys, drawn, lines, start } from './keys.ts';

const onDesk = (content = lines('Alpha', 30), rows = 6) => ({
	files: { 'a.txt': content, 'b.txt': lines('Beta', 9) },
	open: 'a.txt',
	size: { columns: 40, rows },
});

describe('marks', () => {
	test('are set with a letter and gone to with it', () => {
		checkKeys(onDesk(), '6jma', 'Alpha 3 | Marked a.');
		checkKeys(onDesk(), "6jmaG'a", 'Alpha 3');
		checkKeys(onDesk(), "6jmA4jmaG'A", 'Alpha 3');
	});
	test('ask for the letter; Esc asks no more', () => {
		checkKeys(onDesk(), '6jm⎋a', 'Alpha 3');
		checkKeys(onDesk(), "6j'⎋a", 'Alpha 3');
	});
	test('that are none say so', () => {
		checkKeys(onDesk(), "'a", 'Alpha | No mark a.');
		checkKeys(onDesk(), 'm1', 'Alpha | A mark is a letter from a to z or A to Z.');
		checkKeys(onDesk(), "'⏎", 'Alpha | A mark is a letter from a to z or A to Z.');
	});
	test('at the very top keep the title', () => {
		checkKeys(onDesk(), "maG'a", 'Alpha');
	});
	test('are of their article, also when it is opened again', () => {
		checkKeys(onDesk(), "6jmaJ'a", 'Beta | No mark a.');
		checkKeys(onDesk(), "6jmaGJK'a", 'Alpha 3');
	});
	test('hold on to the text when the measure changes', () => {
		const words = article([p('one two three four five six seven eight nine ten '.repeat(9)), ...lines('x', 9).blocks]);
		const desk = start(onDesk(words));
		desk.press('3jma');
		const marked = drawn(desk.state()).slice(0, 8);
		desk.press("G---'a");
		expect(drawn(desk.state())).toContain(marked);
	});
	test('are not of the source', () => {
		const desk = start(onDesk());
		desk.press('4jG');
		desk.send({ kind: 'sourced', id: 'a.txt', text: 'source\n'.repeat(99) });
		desk.press('gGm');
		expect(drawn(desk.state())).toContain('Marks are of the article, not of its source.');
		desk.press("\\''");
		expect(drawn(desk.state())).toBe('Alpha 2');
	});
	test('need an article', () => {
		const desk = start({ files: {}, open: 'slow.txt' });
		desk.press('ma');
		expect(drawn(desk.state())).toBe('slow.txt waiting');
	});
});

const JUMPS = article([
	p('Above'),
	p(speech('“said”'), note('1')),
	...lines('Alpha', 9).blocks,
	h(2, 'Section'),
	figure('Picture'),
	...lines('Beta', 9).blocks,
	p(speech('“more”')),
	footnote('1', p('Note')),
]);

describe('back to before the last jump', () => {
	test('goes to the very row, and twice is here again', () => {
		checkKeys(onDesk(), "5jG''", '_Alpha 3');
		checkKeys(onDesk(), "5jg''", '_Alpha 3');
		checkKeys(onDesk(), "5jg''''", 'Alpha');
	});
	test('is kept by whatever goes far', () => {
		for (const keys of ['G', 'g', '50%', ']', '>', '"', '#', 't⏎', 'tj⏎', "'b"])
			checkKeys(onDesk(JUMPS), `3jmbk${keys}''`, '“said”[1]');
	});
	test('is not moved by scrolling', () => {
		checkKeys(onDesk(), "5jG3k␣b}{du''", '_Alpha 3');
	});
	test('is not moved by a jump that goes nowhere', () => {
		checkKeys(onDesk(), "5jGG]''", '_Alpha 3');
	});
	test('says so when there was none', () => {
		checkKeys(onDesk(), "''", 'Alpha | There has been no jump yet.');
		checkKeys(onDesk(), "GJ''", 'Beta | There has been no jump yet.');
	});
	test('is kept by finding: from where the search began, then from match to match', () => {
		checkKeys(onDesk(), "4j/Alpha 27⏎''", 'Alpha 2');
		checkKeys(onDesk(), "4j/7⏎n''", '_Alpha 7');
	});
	test('is also kept by a link inside the article', () => {
		const linked = article([{ ...p('Target'), id: 'there' }, ...lines('Alpha', 9).blocks, p(link('#there', 'up'))]);
		const desk = start(onDesk(linked));
		desk.press('4jL');
		desk.send({ kind: 'chosen', menu: 'links', value: '#there' });
		expect(drawn(desk.state())).toBe('Target');
		desk.press("''");
		expect(drawn(desk.state())).toBe('Alpha 2');
	});
});
