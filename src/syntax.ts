import type {Root} from 'mdast'
import {frontmatterFromMarkdown, frontmatterToMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
// Its types declare the lists of extensions for reading in the processor's data; those for printing are remark-stringify's.
import type {} from 'remark-parse'
import type {Data, Plugin} from 'unified'

type Extensions = Data & {toMarkdownExtensions?: unknown[]}

const matters = ['yaml' as const, 'toml' as const]

/**
 * Plugin for the syntax postmortems are written in: tables, task lists, strikethrough, footnotes and front matter, read and
 * printed. Autolink literals are left out: they cost a third of the parse and no rule needs them.
 */
export const postmortemSyntax: Plugin<[], Root> = function () {
  const data: Extensions = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote(), frontmatter(matters)]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    ...[gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown(), frontmatterFromMarkdown(matters)]
  ]
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    ...[gfmTableToMarkdown(), gfmTaskListItemToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown(), frontmatterToMarkdown(matters)]
  ]
}
