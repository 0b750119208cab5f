/**
 * The JSON form (article/json.ts) → Article. Total, as all parsing: whatever is wrong becomes a problem that names its path, and the
 * text around it stays.
 */

import type { Article, Metadata, Problem, ProblemKind } from '../article/article.ts';
import { JSON_VERSION } from '../article/json.ts';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';
import { anObject, aText, Form, isObject, type JsonObject, oneOf, own } from './json/form.ts';
import { readBlocks } from './json/nodes.ts';

export function articleFromJson(text: string): Article {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return notAnArticle(text, error instanceof Error ? error.message : undefined);
	}
	if (!isObject(value)) return notAnArticle(text, undefined);
	const version = own(value, 'lectern');
	if (!Number.isInteger(version)) return notAnArticle(text, 'lectern');
	if (own(value, 'blocks') === undefined) return notAnArticle(text, 'blocks');
	const form = new Form();
	// A later version is read as far as it is understood: its readers added something, they seldom took all away.
	if (version !== JSON_VERSION) form.report('json', 'lectern');
	const meta = readMetadata(form, value);
	const blocks = readBlocks(form, value, '', 0);
	return { meta, blocks, problems: [...readProblems(form, value), ...form.problems] };
}

/** The text itself, so that nothing is lost. */
function notAnArticle(text: string, detail: string | undefined): Article {
	const problem: Problem = { kind: 'json', ...(detail !== undefined && { detail: sanitizeLine(detail) }) };
	return { meta: {}, blocks: [{ kind: 'code', text: sanitize(text), language: 'json' }], problems: [problem] };
}

const aDirection = oneOf<'ltr' | 'rtl'>({ ltr: true, rtl: true });
const aProblemKind = oneOf<ProblemKind>({
	'undecodable-bytes': true,
	'front-matter': true,
	json: true,
	'too-deep': true,
});

const METADATA: { readonly [Key in keyof Required<Metadata>]: (value: unknown) => Metadata[Key] | undefined } = {
	title: aText,
	byline: aText,
	site: aText,
	published: aText,
	updated: aText,
	language: aText,
	direction: aDirection,
	url: aText,
};

function readMetadata(form: Form, article: JsonObject): Metadata {
	const meta = form.optional(article, 'meta', '', anObject);
	if (meta === undefined) return {};
	const entries = Object.entries(METADATA).map(([key, accept]): [string, unknown] => [
		key,
		form.optional<unknown>(meta, key as keyof Metadata, 'meta', accept),
	]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readProblems(form: Form, article: JsonObject): readonly Problem[] {
	if (own(article, 'problems') === undefined) return [];
	return form.array(article, 'problems', '').flatMap((value, index): readonly Problem[] => {
		const path = `problems[${index}]`;
		const kind = isObject(value) ? aProblemKind(own(value, 'kind')) : undefined;
		if (!isObject(value) || kind === undefined) {
			form.report('json', path);
			return [];
		}
		const detail = form.optional(value, 'detail', path, aText);
		return [{ kind, ...(detail !== undefined && { detail }) }];
	});
}
