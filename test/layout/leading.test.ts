import { expect, test } from 'vitest';
import { layoutArticle } from '../../src/layout/layout.ts';
import { LEADING, type Leading } from '../../src/layout/leading.ts';
import { textOfLine } from '../../src/layout/line.ts';
import { article, as, footnote, h, p, quote } from '../support/build.ts';
import { checkLeading } from './check.ts';

const ONE = p('One.');
const TWO = p('Two.');

test('between blocks', () => {
	checkLeading([ONE, TWO], {}, '\nOne.\n\nTwo.\n');
	checkLeading([ONE, TWO], { paragraph: 0 }, '\nOne.\nTwo.\n');
	checkLeading([ONE, TWO], { paragraph: 3 }, '\nOne.\n\n\n\nTwo.\n');
});

test('inside blocks too', () => {
	checkLeading(quote(ONE, TWO), { paragraph: 0 }, '\n▎ One.\n▎ Two.\n');
});

test('above a section, and below a heading inside it', () => {
	checkLeading([ONE, h(2, 'Part'), TWO], { section: 1 }, '\nOne.\n\nPart\n────\n\nTwo.\n');
	checkLeading([ONE, h(2, 'Part'), TWO], { section: 0, paragraph: 0 }, '\nOne.\nPart\n────\nTwo.\n');
	checkLeading([ONE, h(3, 'Part'), TWO], { heading: 1 }, '\nOne.\n\nPart\n\nTwo.\n');
	checkLeading([h(3, 'Part'), h(4, 'Point'), TWO], {}, '\nPart\n\n· Point\nTwo.\n');
});

test('between notes', () => {
	checkLeading([footnote('1', ONE), footnote('2', TWO)], { notes: 1 }, '\n[1] One.\n\n[2] Two.\n');
});

test('at the head', () => {
	const head = [as('title', h(1, 'Title')), as('byline', p('By Ada')), ONE];
	checkLeading(head, { head: 1 }, '\nTitle\n\nBy Ada\n\nOne.\n');
	checkLeading(article([ONE], { title: 'Title' }), { paragraph: 0 }, '\nTitle\nOne.\n');
});

test('around what is folded', () => {
	const page = [ONE, as('furniture', p('Share')), TWO];
	checkLeading(page, { paragraph: 0 }, '\nOne.\n▸ 1 line of page furniture\nTwo.\n');
});

test('rows that are kept are those of the leading asked for', () => {
	const content = article([quote(ONE, TWO)]);
	const rows = (leading: Leading): number => {
		const layout = layoutArticle(content, { measure: 40, form: 'page', furniture: 'folded', leading });
		return layout.lines(layout.start, 10).length;
	};
	expect([rows(LEADING), rows({ ...LEADING, paragraph: 0 }), rows(LEADING)]).toEqual([3, 2, 3]);
});

test('a pipe has one row everywhere', () => {
	const leading = { ...LEADING, paragraph: 4, section: 0 };
	const options = { measure: 40, form: 'plain', furniture: 'hidden', leading } as const;
	const rows = [...layoutArticle(article([ONE, h(2, 'Part'), TWO]), options).all()];
	expect(rows.map(textOfLine)).toEqual(['One.', '', 'Part', '', 'Two.']);
});
