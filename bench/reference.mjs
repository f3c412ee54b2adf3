// The floors: `node bench/reference.mjs read|parse PATH…` reads Markdown files, and parses them as published packages do, with what our syntax has.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const matters = ['yaml', 'toml']

function syntax() {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote(), frontmatter(matters)]
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    frontmatterFromMarkdown(matters)
  ]
}

/** The reference parse: published packages, nothing of ours. */
export const reference = unified().use(remarkParse).use(syntax).freeze()

const [mode, ...paths] = process.argv.slice(2)
if (mode === 'read' || mode === 'parse') {
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]))
  let size = 0
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    size += mode === 'read' ? text.length : reference.parse(text).children.length
  }
  process.stdout.write(`${files.length} files, ${size}\n`)
}
