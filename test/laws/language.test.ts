/** Laws of telling a language. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withLanguage } from '../../src/understand/language.ts';
import { article } from '../support/arbitrary.ts';
import { articleOf, paragraph } from '../understand/check.ts';

const TAG = /^[a-z]{2}(-Latn)?$/;

/** Long enough to be looked at; with halves of surrogate pairs. */
const longText = fc.string({ unit: 'binary', minLength: 100, maxLength: 9000, size: 'max' });

test('of any article nothing else is changed, a declared language neither, and asked again the answer is the same', () =>
	fc.assert(
		fc.asyncProperty(article, async article => {
			const labelled = await withLanguage(article);
			expect({ ...labelled, meta: article.meta }).toEqual(article);
			expect({ ...labelled.meta, language: undefined }).toEqual({ ...article.meta, language: undefined });
			if (article.meta.language !== undefined) expect(labelled).toBe(article);
			expect(await withLanguage(labelled)).toEqual(labelled);
		}),
	));

test('any text has a language or none', () =>
	fc.assert(
		fc.asyncProperty(longText, async text => {
			const { language } = (await withLanguage(articleOf([paragraph(text)]))).meta;
			if (language !== undefined) expect(language).toMatch(TAG);
		}),
	));
