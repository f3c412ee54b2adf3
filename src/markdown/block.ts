import type {Span} from '../text/span.ts'

/** A link inside a block: where its text stands in the block's text, and where it leads. */
export interface BlockLink extends Span {
  readonly url: string
}

/** One cell of a table row: its span in the row's text and the text of the header above it. */
export interface Cell extends Span {
  readonly text: string
  readonly header: string
}

/** The list item a block belongs to. */
export interface ItemPlace {
  /** Items of one list share this number, also when a comment splits the list in mdast. */
  readonly list: number
  /** Nesting: 1 for an outermost list. */
  readonly depth: number
  /** Number of the item this one is nested in, or undefined at the outermost level. */
  readonly parent: number | undefined
  /** Number of this item, unique in the document. */
  readonly id: number
  readonly ordered: boolean
  /** State of a task box, undefined without one. */
  readonly checked: boolean | undefined
  /** Whether the block is the item's first. */
  readonly first: boolean
  /** Whether other blocks (sub-items, further paragraphs) stand in the item. */
  readonly parentOfMore: boolean
}

/** What Markdown made of the text of a block. */
export type BlockKind = 'heading' | 'paragraph' | 'row' | 'code' | 'fence' | 'html'

/** A run of text that Markdown keeps together, stripped of markup, with a way back to the source. */
export interface Block {
  readonly kind: BlockKind
  /** Text without markup; "\n" where the source line ends, " | " between cells. */
  readonly text: string
  /** Pairs of (index in text, offset in source): between two pairs both run in step. */
  readonly segments: readonly number[]
  /** Offset in the source where the text ends. */
  readonly end: number
  /** Level of a heading (1 to 6), else 0. */
  readonly depth: number
  readonly headingForm: 'atx' | 'setext' | 'html' | undefined
  readonly item: ItemPlace | undefined
  readonly cells: readonly Cell[] | undefined
  /** Whether the row is the header of its table; number of the table for rows. */
  readonly headerRow: boolean
  readonly table: number | undefined
  readonly quoted: boolean
  /** Whether it stands in a code fence; such text is read only when the fence holds most of the document. */
  readonly fenced: boolean
  /** Whether it stands in an admonition, a tab or a container, where indentation is part of the syntax. */
  readonly contained: boolean
  /** Whether it is the title of one. */
  readonly isTitle: boolean
  /** Info string of a fence. */
  readonly info: string
  readonly strong: readonly Span[]
  readonly emphasis: readonly Span[]
  readonly code: readonly Span[]
  readonly links: readonly BlockLink[]
  /** Indexes in text of the line ends that Markdown shows as such. */
  readonly hardBreaks: readonly number[]
  /** Span of the mdast node in the source. */
  readonly node: Span
  readonly lines: readonly Line[]
}

/** One line of a block: what a reader of the source sees on one line, without markup and list marker. */
export interface Line {
  readonly block: Block
  /** Position among the block's lines. */
  readonly index: number
  /** Position among all lines of the document. */
  order: number
  /** Where the line starts and ends in the block's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Line number in the source, from 1. */
  readonly number: number
}

/** Gives the source offset of a character of a block's text. */
export function offsetIn(block: Block, index: number): number {
  const {segments} = block
  let low = 0
  let high = segments.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle * 2] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return (segments[low * 2 + 1] ?? 0) + index - (segments[low * 2] ?? 0)
}

/** Gives the source span of a span of a block's text; markup inside is included, markup around it is not. */
export function placeIn(block: Block, start: number, end: number): Span {
  const first = offsetIn(block, start)
  return {start: first, end: end > start ? offsetIn(block, end - 1) + 1 : first}
}

/** Gives the source span of a span of a line's text. */
export function placeInLine(line: Line, start = 0, end = line.text.length): Span {
  return placeIn(line.block, line.start + start, line.start + end)
}

/** Whether any of the spans covers the index. */
export function covers(spans: readonly Span[], index: number): boolean {
  for (const span of spans) if (index >= span.start && index < span.end) return true
  return false
}
