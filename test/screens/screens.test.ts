/** What a person sees, at the sizes terminals have. */

import { test } from 'vitest';
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

const files: Files = {
	'bridge.txt': NEWS,
	'tide.md': NOTES,
	'ropes.html': PAGE,
	'lost.txt': 'not-found',
	'photo.txt': 'not-text',
};

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
	'links-menu': { files, open: 'tide.md', keys: 'L' },
	'theme-menu': { files, open: 'tide.md', keys: 'c' },
	help: { files, open: 'tide.md', keys: '?' },
	'help-list': { files, keys: '?' },
	error: { files, open: 'lost.txt' },
};

for (const [columns, rows] of SIZES) {
	test.each(Object.keys(scenarios))(`%s at ${columns} × ${rows}`, async name => {
		await checkScreen(`${columns}x${rows}-${name}`, { ...scenarios[name], columns, rows });
	});
}
