import { expect, test } from 'vitest';
import type { Article, Block, Inline } from '../../src/article/article.ts';
import { inlinesOf } from '../../src/article/visit.ts';
import { parseText } from '../../src/parse/plain-text.ts';
import { WHOLE } from '../../src/understand/pass.ts';
import { labelSpeakers } from '../../src/understand/speakers.ts';
import { labelSpeech } from '../../src/understand/speech.ts';
import { understand } from '../../src/understand/understand.ts';
import { definitions } from '../support/build.ts';
import { trimIndent } from '../support/outline.ts';
import { articlesOf, SETS } from './sets/scoring.ts';

/** A stretch of speech, with who says it before it and the verb after that: `[Ana|said: “No,”]`. */
const LABELLED = /\[([^|\]]*)\|(?:([^“”„«»‘"—[\]]*): )?([^\]]*)\]/g;

function inlinesFrom(line: string, isLabelled: boolean): readonly Inline[] {
	const inlines: Inline[] = [];
	let from = 0;
	for (const { 0: all, 1: speaker, 2: verb, 3: words = '', index } of line.matchAll(LABELLED)) {
		if (index > from) inlines.push({ kind: 'text', text: line.slice(from, index) });
		const labels = isLabelled && speaker ? { speaker, ...(verb && { verb }) } : {};
		inlines.push({ kind: 'speech', ...labels, inlines: [{ kind: 'text', text: words }] });
		from = index + all.length;
	}
	if (from < line.length) inlines.push({ kind: 'text', text: line.slice(from) });
	return inlines;
}

const articleOf = (lines: string, isLabelled: boolean, language?: string): Article => ({
	meta: language === undefined ? {} : { language },
	blocks: trimIndent(lines)
		.split('\n')
		.map((line): Block => {
			if (line.startsWith('# ')) return { kind: 'heading', level: 2, inlines: [{ kind: 'text', text: line.slice(2) }] };
			return { kind: 'paragraph', inlines: inlinesFrom(line, isLabelled) };
		}),
	problems: [],
});

/** Paragraphs, one a line, whose speeches are labelled. */
function checkSpeakers(lines: string, language?: string): void {
	const labelled = labelSpeakers(articleOf(lines, false, language), WHOLE);
	expect(labelled).toEqual(articleOf(lines, true, language));
	expect(labelSpeakers(labelled, WHOLE)).toEqual(labelled);
}

const ENGLISH = {
	'after the speech': `
		[Ostby|said: “We wait,”] Ostby said. [Ostby|said: “We always wait.”]
		[Ole Ostby|said: “We wait,”] said Ole Ostby, a ferryman from Lund.
		[Ole Ostby|said: “We wait,”] Ole Ostby, 61, a ferryman from Lund, said.
		[Mr. Ostby|whispered: “We wait,”] Mr. Ostby quietly whispered.
		[Ostby|according to: “All is well,”] according to Ostby.
		[Ostby|corrected: “Six boats,”] corrected Ostby.
	`,
	'before the speech': `
		Ostby said: [Ostby|said: “We wait.”]
		Ostby said that the plan was [Ostby|said: “a joke.”]
		According to Ostby, the plan was [Ostby|According to: “a joke.”]
		In a statement on Friday, the ministry called it [the ministry|called: “reckless.”]
		As Ana Ruiz put it, [Ana Ruiz|put it: “enough is enough.”]
		Ostby, who described the plan as [Ostby|described: “a joke,”] left early.
		Ostby walked out, calling the plan [Ostby|calling: “a joke.”]
	`,
	'on both sides': `
		[Ostby|said: “We wait,”] Ostby said, [Ostby|said: “as always.”]
		Ostby wanted to [Ostby|said: “leave”] the [Ostby|said: “circus,”] he said.
	`,
	'roles and descriptions': `
		[Ana Ruiz|said: “No,”] Health Minister Ana Ruiz said.
		[Ana Ruiz|said: “No,”] said the company’s chief executive, Ana Ruiz.
		[Ana Ruiz|said: “No,”] the company’s chief executive, Ana Ruiz, said.
		[a spokesman for the harbour|said: “No,”] said a spokesman for the harbour.
		[a police spokesman|told: “No,”] a police spokesman told reporters.
		[Ana Ruiz|said: “No,”] the minister said.
	`,
	pronouns: `
		[Ana Ruiz|said: “No,”] said Ana Ruiz.
		[Ana Ruiz|said: “Never,”] she said. [Ana Ruiz|said: “Not once.”]
		Ole Ostby shook his head. [Ole Ostby|added: “Maybe once,”] he added.
		[Ana Ruiz|replied: “Once, then,”] she replied.
	`,
	'a pronoun that may be two': `
		Ole Ostby and Nils Dahl met Karl Lind and Jan Moe.
		[|“No,”] he said.
	`,
	'the sentence before': `
		Ole Ostby shook his head. [Ole Ostby|“No.”]
		Ostby told the council that the boats were old. [Ostby|“They leak.”]
		The boats are old. [|“They leak.”]
	`,
	'speech over paragraphs': `
		[Ostby|said: “We wait,”] Ostby said. [Ostby|said: “We always wait.]
		[Ostby|said: “And then we wait again.”]
		# Later
		[|“And then we wait again.”]
	`,
	'a line that leads to the next': `
		Ostby went on:
		[Ostby|went on: “We wait.”]
	`,
	labels: `
		OSTBY: [OSTBY|“We wait.”]
		Ana Ruiz, baker: [Ana Ruiz|“No.”]
		[Ana Ruiz|“No.”] – Ana Ruiz, baker
	`,
	'speech that nobody is said to say': `
		The sign reads [|“Mind the gap.”]
		The plan was described as [|“reckless.”]
		Kirby did not say [|“no.”]
		The United States wants [|“peace.”]
	`,
	'passive, with who does it': `
		The plan was described as [Ostby|by: “reckless”] by Ostby.
		Ostby was quoted as saying [Ostby|saying: “no.”]
	`,
	'who is named twice': `
		The harbour’s owner, Ana Ruiz, arrived at noon. [Ana Ruiz|said: “It leaks,”] the owner said.
		Her colleague Marty Zell keeps the keys. [Marty Zell|said: “All of them,”] he said.
		A ferryman, who knows that Ana Ruiz once called it [Ana Ruiz|called: “a bath,”] laughed.
	`,
	'what only looks like a verb': `
		The United States has a [|“plan”] for it.
		On a press call it was [|“fine”] again.
		Two people are arguing. [|“You never liked that boat.”]
		She has a list of questions. [|“Why boats?”] is one.
	`,
	fiction: `
		[the old man|asked: “Who is there?”] asked the old man.
		[|“It is I,”] I said.
		[Mrs. Dalby|cried: “Come in!”] cried Mrs. Dalby.
	`,
};

for (const [name, lines] of Object.entries(ENGLISH)) test(name, () => checkSpeakers(lines, 'en'));

const LANGUAGES = {
	de: `
		[Müller|sagte: „Nein“,] sagte Müller. [Müller|sagte: „Niemals.“]
		[Karl Meier|erklärte: „Wir warten“,] erklärte Polizeisprecher Karl Meier.
		Der Plan sei [Müller|so: „ein Witz“,] so Müller.
		In einer Mitteilung nannte das Ministerium den Plan [das Ministerium|nannte: „mutig“].
		[Anna Vogt|fragte: „Wer da?“,] fragte Anna Vogt. [Anna Vogt|fragte: „Ist da wer?“]
		[Anna Vogt|fügte: „Niemand“,] fügte sie hinzu.
	`,
	fr: `
		[Mme Dupont|a déclaré: « Non »,] a déclaré Mme Dupont.
		[Mme Dupont|a ajouté: « Jamais »,] a-t-elle ajouté.
		[Paul|dit: « Oui »,] dit Paul. [Paul|dit: « Demain. »]
		Selon Paul Petit, le plan est [Paul Petit|Selon: « absurde »].
		[le vieil homme|répondit: « Peut-être »,] répondit le vieil homme.
	`,
	es: `
		[Ana|dijo: «No»,] dijo Ana.
		[el alcalde|explicó: «Mañana»,] explicó el alcalde.
		Según Ana, el plan es [Ana|Según: «absurdo»].
	`,
	it: `
		[Maria Conti|ha detto: «No»,] ha detto Maria Conti.
		[il sindaco|spiegò: «Domani»,] spiegò il sindaco.
	`,
	nl: `
		[Teun|zei: ‘Nee,’] zei Teun.
		[de burgemeester|vroeg: ‘Morgen?’] vroeg de burgemeester.
	`,
	pt: `
		[Ana|disse: “Não”,] disse Ana.
		[o prefeito|explicou: “Amanhã”,] explicou o prefeito.
	`,
	ru: `
		[Иван|сказал: «Нет»,] сказал Иван.
		[Анна Петрова|ответила: «Завтра»,] — ответила Анна Петрова.
	`,
	pl: `
		[Jan Nowak|powiedział: „Nie”,] powiedział Jan Nowak.
		[Ewa|dodała: „Jutro”,] dodała Ewa.
	`,
	sv: `
		[Anna|sade: ”Nej”,] sade Anna.
		[Lars Berg|säger: ”I morgon”,] säger Lars Berg.
	`,
};

for (const [language, lines] of Object.entries(LANGUAGES)) test(language, () => checkSpeakers(lines, language));

test('the language is told by its words', () => {
	checkSpeakers(
		'Der Hafen ist alt und die Boote sind es auch. [Müller|sagte: „Wir warten“], sagte Müller nicht ohne Stolz.',
	);
});
test('speech in emphasis, quotations, lists and what is said about terms', () => {
	const said: Inline = { kind: 'speech', inlines: [{ kind: 'text', text: '“No,”' }] };
	const inlines: readonly Inline[] = [
		{ kind: 'emphasis', inlines: [said] },
		{ kind: 'text', text: ' Ostby said.' },
	];
	const blocks: readonly Block[] = [{ kind: 'paragraph', inlines }];
	const article = labelSpeakers(
		{
			meta: {},
			blocks: [
				{ kind: 'quote', blocks },
				{ kind: 'list', ordered: false, items: [{ blocks }] },
				definitions(['Term', blocks]),
			],
			problems: [],
		},
		WHOLE,
	);
	const found = article.blocks.flatMap(block => [...inlinesOf(block)].filter(inline => inline.kind === 'speech'));
	expect(found.map(({ speaker, verb }) => [speaker, verb])).toEqual([
		['Ostby', 'said'],
		['Ostby', 'said'],
		['Ostby', 'said'],
	]);
});
test('speech in speech has its own speaker', () => {
	const inner: Inline = { kind: 'speech', inlines: [{ kind: 'text', text: '‘No,’' }] };
	const outer: Inline = {
		kind: 'speech',
		inlines: [{ kind: 'text', text: '“' }, inner, { kind: 'text', text: ' Ostby told me,”' }],
	};
	const article = labelSpeakers(
		{
			meta: {},
			blocks: [{ kind: 'paragraph', inlines: [outer, { kind: 'text', text: ' Dahl said.' }] }],
			problems: [],
		},
		WHOLE,
	);
	const found = article.blocks.flatMap(block => [...inlinesOf(block)].filter(inline => inline.kind === 'speech'));
	expect(found.map(({ speaker }) => speaker)).toEqual(['Dahl', 'Ostby']);
});
test('a speaker that is there stays', () => {
	const said: Inline = { kind: 'speech', speaker: 'Somebody', inlines: [{ kind: 'text', text: '“No,”' }] };
	const article: Article = {
		meta: {},
		blocks: [{ kind: 'paragraph', inlines: [said, { kind: 'text', text: ' Ostby said.' }] }],
		problems: [],
	};
	expect(labelSpeakers(article, WHOLE)).toEqual(article);
});
test('an article without speech is left as it is', () => {
	const article = parseText('Nobody says anything here.\n\nNor here.');
	expect(labelSpeakers(article, WHOLE)).toBe(article);
});
test('understanding what is understood changes nothing', () => {
	for (const set of SETS)
		for (const { text } of articlesOf(set)) {
			const once = labelSpeakers(understand(parseText(text)), WHOLE);
			expect(labelSpeakers(understand(once), WHOLE)).toEqual(once);
		}
});

/** Per stretch of speech, in milliseconds: quadratic time would be many times as long. */
test('a page of nothing but speech takes its time in proportion', () => {
	const many = 20_000;
	const inlines = Array.from({ length: many }, (_, index): readonly Inline[] => [
		{ kind: 'speech', inlines: [{ kind: 'text', text: '“No,”' }] },
		{ kind: 'text', text: index % 2 === 0 ? ' he said, ' : ' the man ' },
	]).flat();
	const article: Article = { meta: {}, blocks: [{ kind: 'paragraph', inlines }], problems: [] };
	const before = performance.now();
	labelSpeakers(article, WHOLE);
	expect(performance.now() - before).toBeLessThan(5000);
});

test('the place a report was written in says nothing', () => {
	const article: Article = {
		meta: { language: 'en' },
		blocks: [
			{
				kind: 'paragraph',
				inlines: [
					{ kind: 'dateline', inlines: [{ kind: 'text', text: 'PARIS (AFP) —' }] },
					{
						kind: 'text',
						text: ' The old ferry was closed on Monday, the mayor, Ana Ruiz, said, calling it “painful but right”.',
					},
				],
			},
		],
		problems: [],
	};
	const labelled = labelSpeakers(labelSpeech(article, WHOLE), WHOLE);
	const speakers = labelled.blocks
		.flatMap(block => [...inlinesOf(block)])
		.map(inline => (inline.kind === 'speech' ? inline.speaker : undefined));
	expect(speakers).not.toContain('PARIS');
});
