/**
 * Markdown → mdast: CommonMark and GFM, with bounds. The constructs that nest or pair are those of micromark; what is added here only
 * refuses to open one more of them, so that the characters stay text. Without the bounds 4,000 list marks on one line overflow the
 * stack, and 12 KB of `*a_` take seconds, because nesting and pairing cost their square.
 */

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { attention, blockQuote, labelStartImage, labelStartLink, list } from 'micromark-core-commonmark';
import { gfm } from 'micromark-extension-gfm';
import type {
	Construct,
	ConstructRecord,
	Effects,
	Extension,
	State,
	TokenizeContext,
	Tokenizer,
} from 'micromark-util-types';
import { MAX_DEPTH } from '../limits.ts';

/** Runs of `*`, `_` and `~` that are paired within one text. A paragraph of real prose has a few dozen. */
const MAX_ATTENTION_RUNS = 500;
/** Marks in such a run. More than three already mean nothing anyone types. */
const MAX_RUN_LENGTH = 32;

export interface Parsed {
	readonly root: Root;
	/** Whether a bound was met, so that something is kept flat. */
	readonly bounded: boolean;
}

export function parseGrammar(text: string): Parsed {
	const bounds = new Bounds();
	const root = fromMarkdown(text, {
		extensions: [boundedCore(bounds), boundedGfm(bounds)],
		mdastExtensions: [gfmFromMarkdown()],
	});
	return { root, bounded: bounds.met };
}

/** What is open at the point the tokenizer has reached. One a document. */
class Bounds {
	met = false;
	private line = 0;
	private depth = 0;
	private openedAt = -1;
	private readonly runs = new WeakMap<TokenizeContext, number>();

	/** A container goes on, on this line: they are asked from the outside in. */
	continued(line: number): void {
		this.depthOn(line);
		this.depth++;
	}

	/** Each container is tried twice at the same place: to see whether it interrupts what is open, and to open it. */
	opened(line: number, offset: number): void {
		this.depthOn(line);
		if (offset > this.openedAt) this.depth++;
		this.openedAt = offset;
	}

	allowsContainer(line: number, offset: number): boolean {
		return this.allows(this.depthOn(line) < MAX_DEPTH || offset <= this.openedAt);
	}

	allowsLabel({ _labelStarts: open }: TokenizeContext): boolean {
		return this.allows((open?.length ?? 0) < MAX_DEPTH);
	}

	allowsRun(context: TokenizeContext): boolean {
		const runs = (this.runs.get(context) ?? 0) + 1;
		this.runs.set(context, runs);
		return this.allows(runs <= MAX_ATTENTION_RUNS);
	}

	allows(allowed: boolean): boolean {
		this.met ||= !allowed;
		return allowed;
	}

	private depthOn(line: number): number {
		if (line !== this.line) {
			this.line = line;
			this.depth = 0;
		}
		return this.depth;
	}
}

const STAR = 42;
const LOW_LINE = 95;
const EXCLAMATION = 33;
const LEFT_BRACKET = 91;
const LIST_STARTS: readonly number[] = [STAR, 43, 45, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57];
const GREATER = 62;

function boundedCore(bounds: Bounds): Extension {
	const boundedList = boundedContainer(list, bounds);
	const run = boundedAttention(bounds);
	return {
		document: {
			...Object.fromEntries(LIST_STARTS.map(code => [code, boundedList])),
			[GREATER]: boundedContainer(blockQuote, bounds),
		},
		text: {
			[STAR]: run,
			[LOW_LINE]: run,
			[EXCLAMATION]: boundedLabel(labelStartImage, bounds),
			[LEFT_BRACKET]: boundedLabel(labelStartLink, bounds),
		},
		// Those of the same name would be tried after ours refused.
		disable: { null: ['list', 'blockQuote', 'attention', 'labelStartImage', 'labelStartLink'] },
	};
}

/** GFM as it is, but for footnote definitions, which are containers, and strikethrough, which pairs. */
function boundedGfm(bounds: Bounds): Extension {
	const { document = {}, text = {}, ...extension } = gfm();
	return {
		...extension,
		document: eachConstruct(document, it => boundedContainer(it, bounds)),
		text: eachConstruct(text, it => GFM_BOUNDED[it.name ?? '']?.(it, bounds) ?? it),
	};
}

type Bounded = (construct: Construct, bounds: Bounds) => Construct;

const GFM_BOUNDED: Readonly<Record<string, Bounded>> = {
	strikethrough: (construct, bounds) =>
		renamed(construct, function (effects, ok, nok) {
			return bounds.allowsRun(this) ? construct.tokenize.call(this, effects, ok, nok) : nok;
		}),
	// For `![^1]`: at every `]` it looks back for the start of an image through all there is.
	gfmPotentialFootnoteCall: construct =>
		renamed(construct, function (effects, ok, nok) {
			const afterImage = this._labelStarts?.some(({ type }) => type === 'labelImage') === true;
			return afterImage ? construct.tokenize.call(this, effects, ok, nok) : nok;
		}),
};

const eachConstruct = (record: ConstructRecord, change: (construct: Construct) => Construct): ConstructRecord =>
	Object.fromEntries(
		Object.entries(record).map(([code, constructs]) => [code, constructs && [constructs].flat().map(change)]),
	);

/** The construct under another name, so that its original can be disabled. */
const renamed = (construct: Construct, tokenize: Tokenizer): Construct => ({
	...construct,
	name: `bounded ${construct.name}`,
	tokenize,
});

function boundedContainer(construct: Construct, bounds: Bounds): Construct {
	const bounded = renamed(construct, function (effects, ok, nok) {
		const { line, offset } = this.now();
		const opened: State = code => {
			bounds.opened(line, offset);
			return ok(code);
		};
		return bounds.allowsContainer(line, offset) ? construct.tokenize.call(this, effects, opened, nok) : nok;
	});
	const { continuation } = construct;
	if (continuation === undefined) return bounded;
	// To go on, micromark's lists and quotes try themselves again, under the name that is disabled.
	const anew = renamed(construct, construct.tokenize);
	const tokenize: Tokenizer = function (effects, ok, nok) {
		const { line } = this.now();
		const continued: State = code => {
			bounds.continued(line);
			return ok(code);
		};
		const attempt: Effects['attempt'] = (tried, ...then) =>
			effects.attempt(tried === construct ? anew : tried, ...then);
		return continuation.tokenize.call(this, { ...effects, attempt }, continued, nok);
	};
	return { ...bounded, continuation: { ...continuation, tokenize } };
}

const boundedLabel = (construct: Construct, bounds: Bounds): Construct =>
	renamed(construct, function (effects, ok, nok) {
		return bounds.allowsLabel(this) ? construct.tokenize.call(this, effects, ok, nok) : nok;
	});

function boundedAttention(bounds: Bounds): Construct {
	return renamed(attention, function (effects, ok, nok) {
		const escaped = this.events.at(-1)?.[1].type === 'characterEscape';
		const { previous } = this;
		const { offset } = this.now();
		const short: State = code => (bounds.allows(this.now().offset - offset <= MAX_RUN_LENGTH) ? ok(code) : nok(code));
		const tokenize = attention.tokenize.call(this, effects, short, nok);
		return code => {
			// After a mark of its own kind stands only the rest of a run that was refused.
			if (previous === code && !escaped) return nok(code);
			return bounds.allowsRun(this) ? tokenize(code) : nok(code);
		};
	});
}
