import { describe, test } from 'vitest';
import type { Block, Definitions } from '../../src/article/article.ts';
import { codeBlock, definitions, em, inlines, ol, p, quote, ul } from '../support/build.ts';
import { checkLayout, checkPlaces, checkPlain, checkRoles } from './check.ts';

describe('definitions', () => {
	test('stand below their terms, further in', () => {
		checkLayout(
			definitions(['Bell', 'a thing that rings'], ['Rope', 'what it is rung with']),
			18,
			`
			Bell
			    a thing that
			    rings
			Rope
			    what it is
			    rung with
			`,
		);
		checkPlain(definitions(['Bell', 'it rings']), 18, '\nBell\n    it rings\n');
		checkRoles(definitions([em('Bell'), 'it rings']), 18, '\n«strong emphasis»Bell«/»\n    it rings\n');
	});

	test('long ones stand apart', () => {
		checkLayout(
			definitions(['Bell', [p('one'), ul('two')], 'three'], ['Rope', [codeBlock('four')]]),
			18,
			`
			Bell
			    one

			    • two

			    three

			Rope
			      four
			`,
		);
	});

	test('so do those of several rows', () => {
		const long = `a thing ${'that rings '.repeat(5)}`;
		checkLayout(definitions(['Bell', long], ['Rope', 'a']), 80, `\nBell\n    ${long.trim()}\n\nRope\n    a\n`);
	});

	const groups = (...groups: Definitions['groups']): Definitions => ({ kind: 'definitions', groups });
	const term = (text: string) => ({ inlines: inlines([text]) });
	const described = (...blocks: Block[]) => ({ blocks });

	test('several terms share one, and either may be missing', () => {
		checkLayout(
			groups(
				{ terms: [], descriptions: [described(p('a'))] },
				{ terms: [term('B'), term('C')], descriptions: [described(p('d'))] },
				{ terms: [term('E')], descriptions: [] },
				{ terms: [term(' ')], descriptions: [described()] },
			),
			18,
			'\n    a\nB\nC\n    d\nE\n',
		);
	});

	test('in a narrow measure nothing is set in', () => {
		checkLayout(definitions(['Bell', 'it rings']), 11, '\nBell\nit rings\n');
		checkLayout(quote(definitions(['Bell', 'it rings'])), 14, '\n▎ Bell\n▎     it rings\n');
	});

	test('places count through terms and descriptions', () => {
		checkPlaces(
			definitions(['Bell', 'one', [ol(1, 'two', 'three')]], ['Rope', 'four']),
			18,
			`
			0:0 Bell
			0:5     one
			0:8
			0:9     1. two
			0:13     2. three
			0:18
			0:19 Rope
			0:24     four
			`,
		);
	});
});
