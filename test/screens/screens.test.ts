/** What a person sees, at the sizes terminals have. */

import { test } from 'vitest';
import { articleToJson } from '../../src/article/json.ts';
import { article, cited, em, p, quote, said, speech, strong } from '../support/build.ts';
import { checkScreen, type Files, type Scenario } from '../support/desk.tsx';

const NEWS = `Harbour bridge reopens after nine weeks of silence

The swing bridge of Ostermouth opened to traffic on Monday, nine weeks after a barge knocked it off its bearings, the port office said.

“We had eleven engineers and one spare part,” said the harbour master, Ida Quill. “The part arrived by bicycle.”

The bridge, seen from the north quay on Monday. – Pell Arnaud/Harbour Press

Traders call the delay ‘geological’, and some of them have moved their stalls for good.

For more news and newsletters from the harbour, create an account on

Leave a Comment
`;

const NOTES = `---
title: Notes on the tide
author: R. Vane
date: 2026-03-02
site: The Quay
---

# Notes on the tide

The sea does *not* hurry. It has a table:

| Day | High water |
| --- | ---: |
| Monday | 04:12 |
| Tuesday | 05:01 |

> Whoever waits on the tide
> learns to read.

1. Bring a chair.
2. Bring a second chair.

\`\`\`sh
tide --station ostermouth
\`\`\`

See [the almanac](https://example.org/almanac).[^1]

[^1]: Printed yearly.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>On ropes</title><meta name="author" content="T. Hask">
<meta property="article:published_time" content="2025-11-09"></head><body><nav><a href="/">Home</a></nav><h1>On ropes</h1>
<p>A rope is a promise made of <em>grass</em>.</p><figure><img src="rope.jpg" alt="A coil on a deck"><figcaption>Forty fathoms, coiled.
<span class="credit">T. Hask</span></figcaption></figure></body></html>`;

const PROGRAM = `# Reading a tide

\`\`\`ts
// The whole of it, as it runs in the harbour office at Ostermouth and, they say, at one other place.
export const highWater = (station: string, day: Date, { metres = true, 単位 = 'メートル' } = {}) =>
\tmetres ? tideOf(station, day) : tideOf(station, day) / 0.3048;
\`\`\`

- As a list has it:

      highWater('ostermouth', new Date(2026, 2, 2), { metres: false }); // 12 feet and 3 inches, give or take

The end.
`;

const HEBREW = `---
title: המעבורת יוצאת בזמן
author: נועה ברק
date: 2026-02-17
---

# המעבורת יוצאת בזמן

המעבורת "Sea Otter" יצאה ביום שלישי בשעה 07:45 (חמש דקות לפני הזמן), ועל סיפונה 132 נוסעים.

The captain wrote one line in English.

1. לקנות כרטיס.
2. לחכות ליד הגדר.

> מי שממהר אל הים, הים מחכה לו.

| יום | שעה | נוסעים |
| --- | --- | --- |
| שלישי | 07:45 | 132 |
| רביעי | 08:00 | 97 |

\`\`\`sh
ferry --port haifa
\`\`\`

פרטים באתר https://ferry.example/he וגם בנמל.
`;

const ARABIC = `<!doctype html><html lang="ar" dir="rtl"><head><title>القطار يصل مبكرًا</title><meta name="author" content="ليلى حداد">
</head><body><h1>القطار يصل مبكرًا</h1><p>وصل القطار رقم 14 إلى محطة «الوادي» في الساعة 6:20، قبل موعده بعشر دقائق.</p>
<figure><img src="train.jpg" alt="قطار أزرق على جسر"><figcaption>القطار فوق النهر. <small>تصوير: كريم سعد</small></figcaption></figure>
<p>قالت مديرة المحطة: «لا نعرف السبب، لكن المسافرين راضون».</p><ul><li>التذكرة: 3 دنانير.</li><li>الرصيف (ب).</li></ul></body></html>`;

const LONG_NAME =
	'Professor Wilhelmina Featherstonehaugh-Cholmondeley of the Institute for Tidal Arithmetic at Ostermouth';

/** Everything that sounds like speech, with its speakers. */
const TALK = article(
	[
		p(
			said('Ida Quill', '“We had eleven engineers and one spare part,”'),
			' said the harbour master, Ida Quill. ',
			said(
				'Quill',
				'“The part arrived by bicycle, and the bicycle, for reasons nobody has written down, arrived by sea.”',
			),
		),
		p('Traders call the delay ', cited('“geological”'), ', and ', em('some'), ' of them ', strong('have moved'), '.'),
		p(said(LONG_NAME, '“A tide is a sum that comes out twice a day,”'), ' the professor wrote.'),
		quote(p('Whoever waits on the tide ', em('learns'), ' to read, or so they say in ', cited('“The Quay”'), '.')),
		p(speech('“Is it open?”'), ' somebody shouted. ', speech('“It was a minute ago.”')),
		p(said('奥山 さくら', '「橋はまだ開いていますか」'), ' 奥山さくらさんは聞いた。'),
		p(said('Ida Quill', '“Bring a chair.”')),
	],
	{ title: 'What they said on the bridge', language: 'en' },
);

/** Many turns of three. */
const CROWD = article(
	Array.from({ length: 60 }, (_, index) =>
		p(said(['Ada Tern', 'Bo Gull', 'Cy Knot'][index % 3] ?? '', `“Number ${index + 1} is mine,”`), ' came the cry.'),
	),
	{ title: 'The count' },
);

const files: Files = {
	'bridge.txt': NEWS,
	'tide.md': NOTES,
	'ropes.html': PAGE,
	'lost.txt': 'not-found',
	'photo.txt': 'not-text',
};

const talk: Files = { 'talk.json': articleToJson(TALK), 'crowd.json': articleToJson(CROWD) };

const programs: Files = { 'tide.md': PROGRAM };

const fromTheRight: Files = { 'ferry.md': HEBREW, 'train.html': ARABIC, 'bridge.txt': NEWS };

const SIZES = [
	[80, 24],
	[200, 60],
	[40, 12],
	[20, 6],
] as const;

const scenarios: Readonly<Record<string, Scenario>> = {
	list: { files },
	'list-moved': { files, keys: 'jj' },
	'list-filter': { files, keys: '/rop' },
	'list-no-match': { files, keys: '/zebra' },
	'list-loading': { files, loading: true },
	'list-sort-menu': { files, keys: 'o' },
	empty: {},
	'empty-loading': { loading: true },
	'reading-news': { files, open: 'bridge.txt' },
	'reading-news-end': { files, open: 'bridge.txt', keys: 'G' },
	'reading-news-furniture': { files, open: 'bridge.txt', keys: 'xG' },
	'reading-markdown': { files, open: 'tide.md' },
	'reading-markdown-end': { files, open: 'tide.md', keys: 'G' },
	'reading-html': { files, open: 'ropes.html' },
	'reading-talk': { files: talk, open: 'talk.json' },
	'reading-talk-third-speech': { files: talk, open: 'talk.json', keys: '3)' },
	'reading-code': { files: programs, open: 'tide.md' },
	'reading-code-cut': { files: programs, open: 'tide.md', keys: 'S' },
	'reading-code-sideways': { files: programs, open: 'tide.md', keys: 'S2→' },
	'reading-hebrew': { files: fromTheRight, open: 'ferry.md' },
	'reading-hebrew-end': { files: fromTheRight, open: 'ferry.md', keys: 'G' },
	'reading-arabic': { files: fromTheRight, open: 'train.html' },
	'list-from-the-right': { files: fromTheRight, keys: '/הז' },
	voices: { files: talk, open: 'talk.json', keys: 'W' },
	'voices-end': { files: talk, open: 'talk.json', keys: 'WG' },
	'voices-crowd': { files: talk, open: 'crowd.json', keys: 'W3␣' },
	'voices-none': { files, open: 'tide.md', keys: 'W' },
	'links-menu': { files, open: 'tide.md', keys: 'L' },
	'theme-menu': { files, open: 'tide.md', keys: 'c' },
	help: { files, open: 'tide.md', keys: '?' },
	'help-list': { files, keys: '?' },
	error: { files, open: 'lost.txt' },
};

/** Where there is room beside the list. */
const WIDE_SIZES = [
	[120, 30],
	[200, 60],
] as const;

const MANY: Files = Object.fromEntries(
	Array.from({ length: 70 }, (_, index) => [`${index}`.padStart(2, '0').concat('.txt'), `Letter ${index}\n\n${NEWS}`]),
);

const wideScenarios: Readonly<Record<string, Scenario>> = {
	preview: { files },
	'preview-moved': { files, keys: 'jj' },
	'preview-failed': { files, keys: 'G' },
	'preview-filter': { files, keys: '/rop' },
	'preview-no-match': { files, keys: '/zebra' },
	'preview-loading': { files, loading: true },
	'preview-hidden': { files, keys: 'z' },
	'preview-scrolled': { files: MANY, keys: 'Gkk' },
	'preview-read': { files, keys: '⏎Gqj' },
	'preview-talk': { files: talk },
	'preview-from-the-right': { files: fromTheRight },
	'preview-of-code': { files: programs },
};

for (const [columns, rows] of WIDE_SIZES) {
	test.each(Object.keys(wideScenarios))(`%s at ${columns} × ${rows}`, async name => {
		await checkScreen(`${columns}x${rows}-${name}`, { ...wideScenarios[name], columns, rows });
	});
}

for (const [columns, rows] of SIZES) {
	test.each(Object.keys(scenarios))(`%s at ${columns} × ${rows}`, async name => {
		await checkScreen(`${columns}x${rows}-${name}`, { ...scenarios[name], columns, rows });
	});
}
