import type {Root} from 'mdast'
import {frontmatterFromMarkdown, frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
// Its types declare the lists of extensions for reading in the processor's data; those for printing are remark-stringify's.
import type {} from 'remark-parse'
import type {Data, Plugin} from 'unified'
import {containerSyntax, containersFromMarkdown, containersToMarkdown, mayHoldContainers} from './containers.ts'
import {frontMatterSyntax} from './front-matter-syntax.ts'

type Extensions = Data & {toMarkdownExtensions?: unknown[]}

const matters = ['yaml' as const, 'toml' as const]

const all: OptionalSyntax = {tables: true, strikethrough: true, footnotes: true, containers: true}

/** Kinds of syntax that no text without their marks holds; looking for them costs up to a quarter of the parse. */
export interface OptionalSyntax {
  readonly tables: boolean
  readonly strikethrough: boolean
  readonly footnotes: boolean
  /** Admonitions and tabs of MkDocs, containers of colons. */
  readonly containers: boolean
}

/** Documents of people hold dozens of footnotes; the time that they take grows with the square of their number. */
const mostFootnotes = 1000

/**
 * Tells which kinds of syntax a text may hold, by their marks. A table of one column needs no pipe, only a colon beside its dashes.
 * Where a text has more footnotes than can be read in time, they are text.
 */
export function optionalSyntaxIn(text: string): OptionalSyntax {
  return {
    tables: /\||:-|-:/.test(text),
    strikethrough: text.includes('~'),
    footnotes: text.includes('[^') && text.split('[^', mostFootnotes + 2).length <= mostFootnotes + 1,
    containers: mayHoldContainers(text)
  }
}

/**
 * Plugin for the syntax postmortems are written in: tables, task lists, strikethrough, footnotes and front matter, read and
 * printed; what is optional is only read where it is asked for. Autolink literals are left out: they cost a third of the parse and
 * no rule needs them.
 */
export const postmortemSyntax: Plugin<[OptionalSyntax?], Root> = function ({tables, strikethrough, footnotes, containers} = all) {
  const data: Extensions = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    ...(tables ? [gfmTable()] : []),
    gfmTaskListItem(),
    ...(strikethrough ? [gfmStrikethrough()] : []),
    ...(footnotes ? [gfmFootnote()] : []),
    ...(containers ? [containerSyntax()] : []),
    frontMatterSyntax()
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    ...[
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      frontmatterFromMarkdown(matters),
      containersFromMarkdown()
    ]
  ]
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    ...[
      gfmTableToMarkdown(),
      gfmTaskListItemToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
      frontmatterToMarkdown(matters),
      containersToMarkdown()
    ]
  ]
}
