/**
 * The vocabulary: what an article is.
 *
 * A closed, readonly tree of plain data, like mdast (github.com/syntax-tree/mdast), but for articles: no functions, no caches,
 * no terminal. Whatever is optional is absent when unknown, never empty. All text in it has been sanitized (text/sanitize.ts).
 */

export interface Article {
	readonly meta: Metadata;
	readonly blocks: readonly Block[];
	/** What went wrong on the way here, in the order it was met. An article with problems is still an article. */
	readonly problems: readonly Problem[];
}

export interface Metadata {
	readonly title?: string;
	/** Who wrote it, without the leading “By”. */
	readonly byline?: string;
	/** The publication it appeared in. */
	readonly site?: string;
	/** ISO 8601 date or date-time. */
	readonly published?: string;
	/** ISO 8601 date or date-time of the last change. */
	readonly updated?: string;
	/** BCP 47 language tag, e.g. `en`, `zh-Hant`. */
	readonly language?: string;
	readonly direction?: Direction;
	readonly url?: string;
}

export type Direction = 'ltr' | 'rtl';

export interface Problem {
	readonly kind: ProblemKind;
	/** What exactly, e.g. the parser's own message. */
	readonly detail?: string;
}

export type ProblemKind =
	/** Bytes that are no text in the charset; each is shown as U+FFFD. */
	| 'undecodable-bytes'
	/** Front matter that is not what it says it is; its text is kept as code. */
	| 'front-matter'
	/** Not a JSON form of an article; the text is kept as code. */
	| 'json'
	/** Nested deeper than a limit; the rest is kept flat. */
	| 'too-deep';

/** What a block is on the page it comes from, when it is not the body of the article. Labels only: nothing is ever taken out. */
export type Part =
	| 'title'
	| 'dek'
	| 'byline'
	| 'dateline'
	/** Buttons, promotions, related stories, comment forms. */
	| 'furniture'
	/** Words that stand elsewhere in the article too: a pull quote. */
	| 'repeat';

interface BlockOf<Kind extends string> {
	readonly kind: Kind;
	/** Absent for the body. */
	readonly part?: Part;
	/** Name that links can point to, without `#`. */
	readonly id?: string;
}

export interface Paragraph extends BlockOf<'paragraph'> {
	/** Verse is a paragraph whose lines end in `break`. */
	readonly inlines: readonly Inline[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Heading extends BlockOf<'heading'> {
	readonly level: HeadingLevel;
	readonly inlines: readonly Inline[];
}

/** A block quotation. Direct speech inside a paragraph is the inline `speech`. */
export interface Quote extends BlockOf<'quote'> {
	readonly blocks: readonly Block[];
}

export interface List extends BlockOf<'list'> {
	readonly ordered: boolean;
	/** The first item's number; 1 when absent. */
	readonly start?: number;
	/** What the numbers are written in; figures when absent. */
	readonly numbering?: Numbering;
	/** What is around them; a full stop after each when absent. */
	readonly delimiter?: Delimiter;
	readonly items: readonly ListItem[];
}

/** As CSS names them. */
export type Numbering = 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
export type Delimiter = ')' | '()' | '、';

export interface ListItem {
	/** Of an ordered list; one more than the item before when absent. */
	readonly number?: number;
	/** Present on a task: done or not. */
	readonly checked?: boolean;
	readonly blocks: readonly Block[];
}

/** Terms and what is said about them: a glossary, questions and answers. */
export interface Definitions extends BlockOf<'definitions'> {
	readonly groups: readonly DefinitionGroup[];
}

/** Terms that share their descriptions. Either may be missing. */
export interface DefinitionGroup {
	readonly terms: readonly Term[];
	readonly descriptions: readonly Description[];
}

export interface Term {
	/** Name that links can point to, without `#`. */
	readonly id?: string;
	readonly inlines: readonly Inline[];
}

export interface Description {
	readonly blocks: readonly Block[];
}

export interface Code extends BlockOf<'code'> {
	readonly text: string;
	/** As the source names it, e.g. `ts`. */
	readonly language?: string;
}

export type Align = 'start' | 'center' | 'end';

export interface Table extends BlockOf<'table'> {
	readonly caption?: readonly Inline[];
	/** Alignment by column; columns past its end align to the start. */
	readonly align: readonly Align[];
	readonly rows: readonly TableRow[];
}

export interface TableRow {
	/** A row of column headers. */
	readonly header: boolean;
	readonly cells: readonly TableCell[];
}

export interface TableCell {
	readonly inlines: readonly Inline[];
	/** How many columns it spans; 1 when absent. */
	readonly columns?: number;
	/** How many rows it spans; 1 when absent. */
	readonly rows?: number;
}

export interface Figure extends BlockOf<'figure'> {
	readonly image?: ImageSource;
	readonly caption: readonly Inline[];
	/** Who made or supplied the picture. */
	readonly credit: readonly Inline[];
}

export interface ImageSource {
	/** As written in the source; may be relative. */
	readonly src?: string;
	readonly alt?: string;
}

export interface Rule extends BlockOf<'rule'> {}

export interface Footnote extends BlockOf<'footnote'> {
	/** As the reader sees it, e.g. `1` or `*`; matches the `note` inlines that point here. */
	readonly label: string;
	readonly blocks: readonly Block[];
}

export type Block = Paragraph | Heading | Quote | List | Definitions | Code | Table | Figure | Rule | Footnote;
export type BlockKind = Block['kind'];

export interface Text {
	readonly kind: 'text';
	readonly text: string;
}

export interface Emphasis {
	readonly kind: 'emphasis';
	readonly inlines: readonly Inline[];
}

export interface Strong {
	readonly kind: 'strong';
	readonly inlines: readonly Inline[];
}

export interface Strike {
	readonly kind: 'strike';
	readonly inlines: readonly Inline[];
}

export interface InlineCode {
	readonly kind: 'code';
	readonly text: string;
}

export interface Link {
	readonly kind: 'link';
	/** As written in the source; may be relative, or `#` and an id. */
	readonly href: string;
	readonly inlines: readonly Inline[];
}

/** Direct speech, with its quotation marks. Speech in speech is one within the other. */
export interface Speech {
	readonly kind: 'speech';
	/** Who says it, as the article names them here; of a pronoun, whom it stands for. */
	readonly speaker?: string;
	/** How, in the article's word: `said`, `according to`. */
	readonly verb?: string;
	readonly inlines: readonly Inline[];
}

/** Words in quotation marks that nobody says here: a title, a name, a term, a word held at a distance (scare quotes). */
export interface Cited {
	readonly kind: 'cited';
	readonly inlines: readonly Inline[];
}

/** Where a report was written, and for whom, before its first words: `PARIS (AFP) —`. A line of its own is a block of part `dateline`. */
export interface Dateline {
	readonly kind: 'dateline';
	readonly inlines: readonly Inline[];
}

/** A picture in the run of the text, shown as its alternative text. */
export interface InlineImage extends ImageSource {
	readonly kind: 'image';
}

/** A line end the author meant. */
export interface Break {
	readonly kind: 'break';
}

/** A reference to the footnote of the same label. */
export interface NoteReference {
	readonly kind: 'note';
	readonly label: string;
}

export type Inline =
	| Text
	| Emphasis
	| Strong
	| Strike
	| InlineCode
	| Link
	| Speech
	| Cited
	| Dateline
	| InlineImage
	| Break
	| NoteReference;
export type InlineKind = Inline['kind'];
