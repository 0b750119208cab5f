/**
 * How deep markup may nest. Real pages reach 56 elements and real Markdown a dozen marks; past this only an attack goes, and everything
 * after the parser (layout, writers) walks the tree by recursion. What lies deeper is kept flat, with the problem `too-deep`.
 */
export const MAX_DEPTH = 100;
